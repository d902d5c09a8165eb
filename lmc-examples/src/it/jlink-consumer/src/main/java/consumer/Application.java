package consumer;

import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.json.catalogue.ReferenceCatalogue;

/** Loads the reference catalogue and prints a line about it. */
public final class Application {
    private Application() {}

    /**
     * Prints how many projects in Laos there are, and that the first is read back from its JSON.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        Catalogue catalogue = ReferenceCatalogue.load();
        var projects = catalogue.projects().stream()
                .filter(each -> each.countries().contains(Country.LAOS))
                .toList();
        Project first = projects.get(0);
        boolean same = LmcJson.strict()
                .read(LmcJson.strict().write(first), Project.class)
                .equals(first);
        System.out.println(catalogue.all().size() + " records, " + projects.size() + " projects in Laos, read back: " + same);
    }
}
