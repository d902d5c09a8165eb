package consumer;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.json.LmcJson;

/** The arbitraries are found by adding the dependency, and nothing else. */
class ImporterPropertiesTest {
    @Property
    boolean whatIsWrittenIsReadBack(@ForAll Project project) {
        return LmcJson.strict().read(LmcJson.strict().write(project), Project.class).equals(project)
                && Validator.standard().validate(project).isValid();
    }
}
