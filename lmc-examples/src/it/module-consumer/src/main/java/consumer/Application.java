package consumer;

import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.vocabulary.ProjectKind;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.json.catalogue.ReferenceCatalogue;

/** Builds, writes, reads, and loads the catalogue, in named modules. */
public final class Application {
    private Application() {}

    static Project project() {
        return Project.builder()
                .id("my-bridge")
                .name("en", "My Bridge")
                .kind(ProjectKind.BRIDGE)
                .build();
    }

    static Project throughJson(Project project) {
        return LmcJson.strict().read(LmcJson.strict().write(project), Project.class);
    }

    static Catalogue catalogue() {
        return ReferenceCatalogue.load();
    }
}
