package consumer;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.samples.LmcCatalogues;
import org.lancangmekong.samples.Mutant;

/** The arbitraries are found by adding the dependency, and nothing else. */
class ImporterPropertiesTest {
    @Property
    boolean whatIsWrittenIsReadBack(@ForAll Project project) {
        return LmcJson.strict().read(LmcJson.strict().write(project), Project.class).equals(project)
                && Validator.standard().validate(project).isValid();
    }

    @Property(tries = 100)
    boolean whatIsFaultyIsReported(@ForAll Mutant mutant) {
        LmcJson json = LmcJson.strict().withValidator(Validator.standard());
        return mutant.isCatalogue()
                || mutant.isLenient()
                || mutant.isReportedBy(json.tryRead(mutant.bytes(), LmcRecord.class).report());
    }

    @Property(tries = 100)
    @Domain(LmcCatalogues.class)
    boolean cataloguesAreWhole(@ForAll Catalogue catalogue) {
        return Validator.standard().validate(catalogue).isValid();
    }
}
