package org.lancangmekong.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.lancangmekong.core.message.MessageTemplate;
import org.lancangmekong.core.message.Translation;
import org.lancangmekong.core.message.TranslationFault;
import org.lancangmekong.core.message.TranslationProvider;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.validation.CoreMessages;
import org.lancangmekong.core.validation.Rule;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.core.vocabulary.ProjectKind;
import org.lancangmekong.json.LmcJson;

/** The code of the page on messages: an application's own words for some messages, here in English too. */
class MessagesTest {
    private static final Locale PLAIN = Locale.forLanguageTag("en-x-plain");

    /** Offers the templates of a bundle for one language. */
    public static final class OwnWords implements TranslationProvider {
        @Override
        public Optional<Translation> translation(Locale locale) {
            if (!locale.equals(Locale.forLanguageTag("en-x-plain"))) {
                return Optional.empty();
            }
            ResourceBundle bundle = ResourceBundle.getBundle("org.lancangmekong.examples.messages", Locale.ENGLISH);
            return Optional.of(Translation.of(bundle));
        }
    }

    private static final String DOCUMENT = """
            {"type": "project", "schema": "lmc/1", "id": "bridge", "name": {"en": "Bridge"},
             "kind": "bridg"}
            """;

    @Test
    void aReportIsDescribedInOwnWords() {
        ValidationReport report =
                LmcJson.strict().tryRead(DOCUMENT, Project.class).report();
        String text = report.describe(Locale.forLanguageTag("en-x-plain"));
        assertEquals("Mistake in line 2: we do not know \"bridg\", perhaps \"bridge\"", text);
    }

    @Test
    void aTranslationIsGivenByHand() {
        ResourceBundle bundle = ResourceBundle.getBundle("org.lancangmekong.examples.messages", Locale.ENGLISH);
        Translation translation = Translation.of(bundle);
        ValidationReport report =
                LmcJson.strict().tryRead(DOCUMENT, Project.class).report();
        String message = report.violations().get(0).message(translation);
        assertEquals("we do not know \"bridg\", perhaps \"bridge\"", message);
    }

    @Test
    void anArgumentIsData() {
        ValidationReport report =
                LmcJson.strict().tryRead(DOCUMENT, Project.class).report();
        assertEquals("bridge", report.violations().get(0).arguments().get("suggestion.nearest"));
    }

    /** What a project's name must not be, as a rule of an application. */
    private static final Rule<Project> SHORT_NAME = Rule.about("ORG-NAM-001", Severity.WARNING, Project.class)
            .because("A name of one letter is found nowhere.")
            .check((project, findings) -> {
                String name = project.name().texts().values().iterator().next();
                if (name.length() == 1) {
                    findings.report("name", name, "length", Integer.toString(name.length()));
                }
            })
            .message("\"{name}\" is too short: {length}")
            .passing(() -> List.<LmcRecord>of(named("Bridge")))
            .failing(() -> List.<LmcRecord>of(named("B")));

    private static Project named(String name) {
        return Project.builder()
                .id("bridge")
                .name("en", name)
                .kind(ProjectKind.BRIDGE)
                .build();
    }

    @Test
    void anOwnRuleIsTranslatedToo() {
        ValidationReport report = Validator.standard().with(SHORT_NAME).validate(named("B"));
        String message = report.warnings().get(0).message(Locale.forLanguageTag("en-x-plain"));
        assertEquals("\"B\" has one letter", message);
    }

    @Test
    void aTranslatorIsToldWhatIsLeft() {
        Translation translation = Translation.in(PLAIN);
        List<MessageTemplate> some = CoreMessages.all().stream()
                .filter(each -> each.key().startsWith("report."))
                .toList();
        List<TranslationFault> faults = translation.faults(some);
        assertEquals(
                new TranslationFault("report.no-problems", TranslationFault.Kind.NOT_TRANSLATED, ""), faults.get(0));
    }
}
