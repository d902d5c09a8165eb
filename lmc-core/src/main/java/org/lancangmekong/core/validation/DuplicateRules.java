package org.lancangmekong.core.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lancangmekong.core.internal.NameForms;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Mechanism;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.model.ProjectBuilder;
import org.lancangmekong.core.model.Source;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.validation.support.CompositeKey;
import org.lancangmekong.core.validation.support.Names;
import org.lancangmekong.core.validation.support.RuleExamples;
import org.lancangmekong.core.value.Identifier;
import org.lancangmekong.core.value.LanguageTag;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.OtherName;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.IdentifierScheme;
import org.lancangmekong.core.vocabulary.OtherNameKind;

/** One thing in two records: they share a name or an identifier, or one has the other's name as its other name. */
final class DuplicateRules {
    static final Rule<Catalogue> SAME_NAME = Rule.about("LMC-DUP-001", Severity.WARNING, Catalogue.class)
            .because("Two records of the same type with the same name most likely describe one thing, which is then"
                    + " counted twice.")
            .check((catalogue, findings) -> reportSameNames(findings))
            .message("\"{name}\" is also the name of {other}, another {type}; merge the two or distinguish their names")
            .passing(() -> RuleExamples.records(
                    bridge("bridge", "Stung Trang bridge"), bridge("other", "Kratie bridge"), RuleExamples.report()))
            .failing(() -> RuleExamples.records(
                    bridge("bridge", "Stung Trang bridge"),
                    bridge("other", "Stung-Trang Bridge"),
                    RuleExamples.report()));

    static final Rule<Catalogue> OTHER_NAME = Rule.about("LMC-DUP-002", Severity.WARNING, Catalogue.class)
            .because("If one record's other name is the name of another record, both may describe one thing, which is"
                    + " then counted twice.")
            .check((catalogue, findings) -> {
                for (LmcRecord each : catalogue.all()) {
                    reportOtherNames(each, findings);
                }
            })
            .message(
                    "the other name \"{name}\" is also the name of {other}, another {type}; merge the two or remove the"
                            + " other name")
            .passing(() -> RuleExamples.records(
                    bridge("canal", "Funan Techo Canal").addOtherName(variant("Techo Funan Canal")),
                    RuleExamples.report()))
            .failing(() -> RuleExamples.records(
                    bridge("canal", "Funan Techo Canal").addOtherName(variant("Techo Funan Canal")),
                    bridge("other", "Techo Funan Canal"),
                    RuleExamples.report()));

    static final Rule<Catalogue> SAME_IDENTIFIER = Rule.about("LMC-DUP-003", Severity.WARNING, Catalogue.class)
            .because(
                    "An identifier names one thing; two records of the same type that share one describe the same thing,"
                            + " which is then counted twice, or one identifier is wrong.")
            .check((catalogue, findings) -> reportSameIdentifiers(catalogue, findings))
            .message(
                    "the identifier \"{id}\" of the scheme {scheme} is also that of {other}, another {type}; merge the two or"
                            + " correct the identifier")
            .passing(() -> RuleExamples.records(
                    bridge("bridge", "Stung Trang bridge").identifiers(List.of(item("Q1"))),
                    bridge("other", "Kratie bridge").identifiers(List.of(item("Q2"))),
                    RuleExamples.report()))
            .failing(() -> RuleExamples.records(
                    bridge("bridge", "Stung Trang bridge").identifiers(List.of(item("Q1"))),
                    bridge("other", "Kratie bridge").identifiers(List.of(item("Q1"))),
                    RuleExamples.report()));

    private DuplicateRules() {}

    static List<Rule<?>> all() {
        return List.of(SAME_NAME, OTHER_NAME, SAME_IDENTIFIER);
    }

    private static ProjectBuilder bridge(String id, String name) {
        return RuleExamples.project(id).name("en", name);
    }

    private static OtherName variant(String name) {
        return OtherName.builder()
                .kind(OtherNameKind.VARIANT)
                .text(LocalizedText.of("en", name))
                .build();
    }

    private static Identifier item(String id) {
        return Identifier.of(IdentifierScheme.WIKIDATA, id);
    }

    private static void reportSameIdentifiers(Catalogue catalogue, Findings findings) {
        Map<CompositeKey, LmcRecord> first = new HashMap<>();
        for (LmcRecord record : catalogue.all()) {
            for (int i = 0; i < record.identifiers().size(); i++) {
                Identifier each = record.identifiers().get(i);
                LmcRecord known = first.putIfAbsent(CompositeKey.of(record.type(), each.scheme(), each.id()), record);
                if (known != null && known != record) {
                    findings.reportIn(
                            record.id(),
                            Pointer.ROOT.child("identifiers").child(i),
                            "id",
                            each.id(),
                            "scheme",
                            each.scheme().code(),
                            "other",
                            known.id().toString(),
                            "type",
                            record.type().code());
                }
            }
        }
    }

    private static void reportSameNames(Findings findings) {
        LmcRecord reported = null;
        LmcRecord last = null;
        Set<RecordId> seen = new HashSet<>();
        for (Names.Repeated each : findings.names().repeated()) {
            LmcRecord record = each.record();
            if (record != last) {
                last = record;
                seen.clear();
            }
            if (record != reported
                    && seen.add(each.other().id())
                    && haveOneName(record, each.other())
                    && !areRelated(record, each.other())) {
                reported = record;
                report(
                        record,
                        Pointer.ROOT.child("name"),
                        each.tag(),
                        record.name().texts().get(each.tag()),
                        each.other(),
                        findings);
            }
        }
    }

    /**
     * Whether two names are alike in every language that both have; different things often share a short form in one.
     */
    private static boolean haveOneName(LmcRecord a, LmcRecord b) {
        boolean fewer = a.name().texts().size() < b.name().texts().size();
        Map<LanguageTag, String> few = (fewer ? a : b).name().texts();
        Map<LanguageTag, String> many = (fewer ? b : a).name().texts();
        for (Map.Entry<LanguageTag, String> each : few.entrySet()) {
            String other = many.get(each.getKey());
            if (other != null && !NameForms.plain(other).equals(NameForms.plain(each.getValue()))) {
                return false;
            }
        }
        return true;
    }

    private static void reportOtherNames(LmcRecord record, Findings findings) {
        for (int i = 0; i < record.otherNames().size(); i++) {
            Pointer at = Pointer.ROOT.child("otherNames").child(i).child("text");
            record.otherNames()
                    .get(i)
                    .text()
                    .texts()
                    .forEach((tag, text) -> findings.names()
                            .first(record, tag, text)
                            .filter(other -> other != record && !areRelated(record, other))
                            .ifPresent(other -> report(record, at, tag, text, other, findings)));
        }
    }

    private static void report(
            LmcRecord record, Pointer names, LanguageTag tag, String name, LmcRecord other, Findings findings) {
        findings.reportIn(
                record.id(),
                names.child(tag.toString()),
                "name",
                name,
                "other",
                other.id().toString(),
                "type",
                record.type().code());
    }

    /** Whether one is part of the other: a section is often called by the name of the line. */
    private static boolean areRelated(LmcRecord a, LmcRecord b) {
        return isPartOf(a, b.id()) || isPartOf(b, a.id());
    }

    private static boolean isPartOf(LmcRecord record, RecordId whole) {
        if (record instanceof Project project) {
            return project.partOf().equals(Optional.of(whole));
        }
        if (record instanceof Mechanism mechanism) {
            return mechanism.parent().equals(Optional.of(whole));
        }
        return record instanceof Source source && source.repeats().equals(Optional.of(whole));
    }
}
