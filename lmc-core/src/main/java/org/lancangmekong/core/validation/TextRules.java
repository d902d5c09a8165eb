package org.lancangmekong.core.validation;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.validation.support.Characters;
import org.lancangmekong.core.validation.support.RuleExamples;
import org.lancangmekong.core.validation.support.Scripts;
import org.lancangmekong.core.validation.support.Zawgyi;
import org.lancangmekong.core.value.LocalizedText;

/** Texts: their languages, scripts, characters and encoding. */
final class TextRules {
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
            .check((text, findings) -> {
                text.texts().forEach((language, words) -> {
                    Optional<String> script = Scripts.misfit(language, words);
                    if (script.isPresent()) {
                        findings.reportAt(
                                Pointer.ROOT.child(language.toString()),
                                "language",
                                language.toString(),
                                "script",
                                script.get());
                    }
                });
            })
            .message("the text is tagged {language} but is written in the {script} script; correct the tag or the text")
            .passing(() -> RuleExamples.records(
                    RuleExamples.project().name(LocalizedText.of("en", "China–Laos Railway", "lo", "ທາງລົດໄຟລາວ-ຈີນ"))))
            .failing(() -> RuleExamples.records(
                    RuleExamples.project().name(LocalizedText.of("en", "China–Laos Railway", "lo", "ทางรถไฟลาว-จีน"))));

    static final Rule<LocalizedText> NOT_ZAWGYI = Rule.about("LMC-TXT-005", Severity.WARNING, LocalizedText.class)
            .because("Zawgyi is an older encoding of Burmese that uses Unicode's code points for other signs, so"
                    + " Unicode software displays and searches it wrongly; convert it to Unicode.")
            .check((text, findings) -> text.texts().forEach((language, words) -> {
                // Shan, Karen and others use letters of the same block that Burmese does not have.
                if (language.language().equals("my")) {
                    Zawgyi.signIn(words)
                            .ifPresent(
                                    sign -> findings.reportAt(Pointer.ROOT.child(language.toString()), "sign", sign));
                }
            }))
            .message("the text is encoded in Zawgyi, not in Unicode ({sign}); convert it")
            .passing(() -> RuleExamples.records(
                    RuleExamples.project().name(LocalizedText.of("en", "LMC", "my", "လန်ချန်း-မဲခေါင်"))))
            .failing(() -> RuleExamples.records(
                    RuleExamples.project().name(LocalizedText.of("en", "LMC", "my", "လန္ခ်န္း-မဲေခါင္"))));

    private TextRules() {}

    static List<Rule<?>> all() {
        return List.of(ENGLISH_NAME, NFC, NO_CONTROLS, SCRIPT_FITS, NOT_ZAWGYI);
    }

    private static boolean hasEnglish(LocalizedText name) {
        return name.texts().keySet().stream().anyMatch(tag -> tag.language().equals("en"));
    }

    private static Rule.Check<Object> eachText(String argument, Function<String, Optional<String>> problem) {
        return (subject, findings) -> {
            if (subject instanceof String text) {
                problem.apply(text).ifPresent(found -> findings.report(argument, found));
                return;
            }
            reportEach((LocalizedText) subject, argument, problem, findings);
        };
    }

    private static void reportEach(
            LocalizedText text, String argument, Function<String, Optional<String>> problem, Findings findings) {
        text.texts().forEach((language, words) -> {
            Optional<String> found = problem.apply(words);
            if (found.isPresent()) {
                findings.reportAt(Pointer.ROOT.child(language.toString()), argument, found.get());
            }
        });
    }

    private static Optional<String> notNormalized(String text) {
        for (int i = 0; i < text.length(); i++) {
            // Text without characters from the combining marks on is always in this form, so most texts need no closer
            // look.
            if (text.charAt(i) >= '\u0300') {
                return Normalizer.isNormalized(text, Normalizer.Form.NFC) ? Optional.empty() : Optional.of(text);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> control(String text) {
        return Characters.outOfPlace(text).map(c -> String.format(Locale.ROOT, "U+%04X", c));
    }
}
