package org.lancangmekong.core.validation;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.lancangmekong.core.message.Message;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.validation.support.Characters;
import org.lancangmekong.core.validation.support.Languages;
import org.lancangmekong.core.validation.support.Misreadings;
import org.lancangmekong.core.validation.support.Placeholders;
import org.lancangmekong.core.validation.support.RuleExamples;
import org.lancangmekong.core.validation.support.RulePart;
import org.lancangmekong.core.validation.support.Scripts;
import org.lancangmekong.core.validation.support.Zawgyi;
import org.lancangmekong.core.value.LanguageTag;
import org.lancangmekong.core.value.LocalizedText;

/** Texts: their languages, scripts, characters and encoding. */
final class TextRules {
    /** Without an unusual character, as most texts are, a text has none of several problems. */
    private static final Rule.Condition<Object> UNUSUAL = (subject, findings) -> findings.isUnusual(subject);

    static final Rule<LmcRecord> ENGLISH_NAME = Rule.about("LMC-TXT-001", Severity.WARNING, LmcRecord.class)
            .because("A record needs an English name: English is the working language of the cooperation, which all its"
                    + " readers share.")
            .check((record, findings) -> {
                if (record.name().english().isEmpty() && !hasEnglish(record.name())) {
                    findings.reportAt(
                            Pointer.ROOT.child("name"),
                            "languages",
                            record.name().texts().keySet().toString());
                }
            })
            .message("the name is given in {languages} but not in English; add an English name")
            .passing(() -> RuleExamples.records(
                    RuleExamples.project().name(LocalizedText.of("en", "China–Laos Railway", "zh-Hans", "中老铁路"))))
            .failing(() -> RuleExamples.records(RuleExamples.project().name("zh-Hans", "中老铁路")));

    static final Rule<Object> NFC = Rule.about("LMC-TXT-002", Severity.WARNING, Object.class)
            .among(LocalizedText.class, String.class)
            .where(UNUSUAL)
            .because("Text must be in Unicode normalization form C; otherwise texts that look alike are not found or"
                    + " compared as equal.")
            .check(eachText("text", TextRules::notNormalized))
            .message("\"{text}\" is not in Unicode normalization form C; normalize it")
            .passing(() -> RuleExamples.records(
                    RuleExamples.project().name(LocalizedText.of("en", "Hanoi railway", "vi", "Đường sắt Hà Nội"))))
            .failing(() -> RuleExamples.records(RuleExamples.project()
                    .name(LocalizedText.of("en", "Hanoi railway", "vi", "Đường sắt Ha\u0300 Nội"))));

    static final Rule<Object> NO_CONTROLS = Rule.about("LMC-TXT-003", Severity.WARNING, Object.class)
            .among(LocalizedText.class, String.class)
            .where(UNUSUAL)
            .because(
                    "Control characters, direction marks, other invisible characters, characters for private use and the"
                            + " replacement character do not belong in a text: they hide, reverse or lose part of what a reader"
                            + " should see.")
            .check(eachText("character", TextRules::control))
            .message("the text contains the character {character}, which does not belong in a text; remove or replace"
                    + " it")
            .passing(() -> RuleExamples.records(RuleExamples.project().name("en", "Stung Trang bridge")))
            .failing(() -> RuleExamples.records(RuleExamples.project().name("en", "Stung Trang\u202E bridge")));

    static final Rule<LocalizedText> SCRIPT_FITS = Rule.about("LMC-TXT-004", Severity.WARNING, LocalizedText.class)
            .because("A text in a script that its language is not written in most likely has the wrong language tag.")
            .check((subject, findings) -> findings.checkEach(subject, (language, text, found) -> {
                Optional<Message> script = Scripts.misfit(language, text);
                if (script.isPresent()) {
                    found.reportAt(
                            Pointer.ROOT.child(language.toString()),
                            "language",
                            language.toString(),
                            "script",
                            script.get());
                }
            }))
            .message(
                    "the text is tagged {language} but is written in the {>script} script; correct the tag or the text")
            .passing(() -> RuleExamples.records(
                    RuleExamples.project().name(LocalizedText.of("en", "China–Laos Railway", "lo", "ທາງລົດໄຟລາວ-ຈີນ"))))
            .failing(() -> RuleExamples.records(
                    RuleExamples.project().name(LocalizedText.of("en", "China–Laos Railway", "lo", "ทางรถไฟลาว-จีน"))));

    static final Rule<LocalizedText> NOT_ZAWGYI = Rule.about("LMC-TXT-005", Severity.WARNING, LocalizedText.class)
            .because("Zawgyi is an older encoding of Burmese that uses Unicode's code points for other signs, so"
                    + " Unicode software displays and searches it wrongly; convert it to Unicode.")
            .check((subject, findings) -> findings.checkEach(subject, (language, text, found) -> {
                // Shan, Karen and others use letters of the same block that Burmese does not have.
                if (Languages.isOf("my", language)) {
                    Zawgyi.signIn(text)
                            .ifPresent(sign -> found.reportAt(Pointer.ROOT.child(language.toString()), "sign", sign));
                }
            }))
            .message("the text is encoded in Zawgyi, not in Unicode ({>sign}); convert it")
            .passing(() -> RuleExamples.records(
                    RuleExamples.project().name(LocalizedText.of("en", "LMC", "my", "လန်ချန်း-မဲခေါင်"))))
            .failing(() -> RuleExamples.records(
                    RuleExamples.project().name(LocalizedText.of("en", "LMC", "my", "လန္ခ်န္း-မဲေခါင္"))));

    static final Rule<Object> LANGUAGE = Rule.about("LMC-TXT-006", Severity.WARNING, Object.class)
            .among(LocalizedText.class, LanguageTag.class)
            .because("A language tag begins with the two-letter code of its language if there is one (BCP 47);"
                    + " readers do not find a text under another code, such as a country's.")
            .check((subject, findings) -> {
                if (subject instanceof LanguageTag tag) {
                    faultOfSource(tag).ifPresent(fault -> reportLanguage(Pointer.ROOT, tag, fault, findings));
                    return;
                }
                findings.checkEach((LocalizedText) subject, (tag, text, found) -> {
                    Optional<Languages.Fault> fault = Languages.fault(tag);
                    if (fault.isPresent()) {
                        reportLanguage(Pointer.ROOT.child(tag.toString()), tag, fault.get(), found);
                    }
                });
            })
            .message("the language tag {tag} {>problem}; {>advice}")
            .passing(() -> RuleExamples.records(
                    RuleExamples.project().name(LocalizedText.of("en", "China–Laos Railway", "lo", "ທາງລົດໄຟລາວ-ຈີນ"))))
            .failing(() -> RuleExamples.records(RuleExamples.project()
                    .name(LocalizedText.of("en", "China–Laos Railway", "lao", "ທາງລົດໄຟລາວ-ຈີນ"))));

    static final Rule<Object> VISIBLE = Rule.about("LMC-TXT-007", Severity.ERROR, Object.class)
            .among(LocalizedText.class, String.class)
            .because(
                    "A text of spaces and invisible characters looks like a value but says nothing; leave out what is not"
                            + " known.")
            .check(eachText("text", text -> Characters.isBlank(text) ? Optional.of(text) : Optional.empty()))
            .message("the text \"{text}\" has nothing that can be seen; write the text, or leave it out")
            .passing(() -> RuleExamples.records(RuleExamples.project().name("en", "Stung Trang bridge")))
            .failing(() -> RuleExamples.records(
                    RuleExamples.project().name(LocalizedText.of("en", "Stung Trang bridge", "zh-Hans", "\u3000"))));

    static final Rule<Object> NO_PLACEHOLDER = Rule.about("LMC-TXT-008", Severity.WARNING, Object.class)
            .among(LocalizedText.class, String.class)
            .because(
                    "A placeholder such as N/A or TBD is shown and counted as if it were a value; leave out what is not"
                            + " known.")
            .check(eachText("text", text -> Placeholders.isPlaceholder(text) ? Optional.of(text) : Optional.empty()))
            .message(
                    "the text \"{text}\" is a placeholder; write the text, or leave it out (of a publisher, say that it is"
                            + " not known)")
            .passing(() -> RuleExamples.records(RuleExamples.project().name("en", "Stung Trang bridge")))
            .failing(() -> RuleExamples.records(
                    RuleExamples.project().name(LocalizedText.of("en", "Stung Trang bridge", "zh-Hans", "N/A"))));

    static final Rule<Object> READ_RIGHTLY = Rule.about("LMC-TXT-009", Severity.WARNING, Object.class)
            .among(LocalizedText.class, String.class)
            .where(UNUSUAL)
            .because(
                    "UTF-8 that was read in another encoding, and escapes of HTML or JSON, are signs that nobody wrote;"
                            + " import the text again, or write the characters that were meant.")
            .check(eachText("part", Misreadings::in))
            .message("the text contains {>part}; write the characters that were meant")
            .passing(() -> RuleExamples.records(RuleExamples.project()
                    .name(LocalizedText.of("en", "Stung Trang bridge", "fr", "Pont de Stung Tréng"))))
            .failing(() -> RuleExamples.records(RuleExamples.project()
                    .name(LocalizedText.of("en", "Stung Trang bridge", "fr", "Pont de Stung TrÃ©ng"))));

    private TextRules() {}

    static List<Rule<?>> all() {
        return List.of(
                ENGLISH_NAME,
                NFC,
                NO_CONTROLS,
                SCRIPT_FITS,
                NOT_ZAWGYI,
                LANGUAGE,
                VISIBLE,
                NO_PLACEHOLDER,
                READ_RIGHTLY);
    }

    private static boolean hasEnglish(LocalizedText name) {
        return name.texts().keySet().stream().anyMatch(tag -> Languages.isOf("en", tag));
    }

    /** No source on the Mekong is written in Latin; names of species are. */
    private static Optional<Languages.Fault> faultOfSource(LanguageTag tag) {
        return tag.language().equals("la")
                ? Optional.of(new Languages.Fault(RulePart.LATIN_NOT_LAO, Optional.of("lo")))
                : Languages.fault(tag);
    }

    private static void reportLanguage(Pointer at, LanguageTag tag, Languages.Fault fault, Findings findings) {
        findings.reportAt(
                at,
                "tag",
                tag.toString(),
                "problem",
                fault.problem().with(),
                "advice",
                fault.meant()
                        .map(meant -> RulePart.WRITE.with("meant", meant))
                        .orElseGet(RulePart.WRITE_REGISTERED::with));
    }

    private static Rule.Check<Object> eachText(String argument, Function<String, ? extends Optional<?>> problem) {
        Findings.TextCheck ofLanguage = (language, text, findings) -> {
            Optional<?> found = problem.apply(text);
            if (found.isPresent()) {
                findings.reportAt(Pointer.ROOT.child(language.toString()), argument, found.get());
            }
        };
        return (subject, findings) -> {
            if (subject instanceof String text) {
                Optional<?> found = problem.apply(text);
                if (found.isPresent()) {
                    findings.report(argument, found.get());
                }
            } else {
                findings.checkEach((LocalizedText) subject, ofLanguage);
            }
        };
    }

    private static Optional<String> notNormalized(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Characters.isNormalizedAnywhere(text.charAt(i))) {
                return Normalizer.isNormalized(text, Normalizer.Form.NFC) ? Optional.empty() : Optional.of(text);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> control(String text) {
        return Characters.outOfPlace(text).map(c -> String.format(Locale.ROOT, "U+%04X", c));
    }
}
