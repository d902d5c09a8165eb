package org.lancangmekong.core.validation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lancangmekong.core.internal.NameForms;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Mechanism;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.model.ProjectBuilder;
import org.lancangmekong.core.model.Source;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.Severity;
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
    private static final Group.Keys BY_NAME = (record, present) -> Names.keys(record);
    private static final Group.First NAMED =
            (record, key) -> Names.ownNameWith(key, record).isPresent();

    static final Rule<Group> SAME_NAME = Rule.aboutGroups("LMC-DUP-001", Severity.WARNING, BY_NAME)
            .because("Two records of the same type with the same name most likely describe one thing, which is then"
                    + " counted twice.")
            .comparesWithFirst(NAMED)
            .check(DuplicateRules::reportSameNames)
            .message("\"{name}\" is also the name of {other}, another {type}; merge the two or distinguish their names")
            .passing(() -> RuleExamples.records(
                    bridge("bridge", "Stung Trang bridge"), bridge("other", "Kratie bridge"), RuleExamples.report()))
            .failing(() -> RuleExamples.records(
                    bridge("bridge", "Stung Trang bridge"),
                    bridge("other", "Stung-Trang Bridge"),
                    RuleExamples.report()));

    static final Rule<Group> OTHER_NAME = Rule.aboutGroups("LMC-DUP-002", Severity.WARNING, BY_NAME)
            .because("If one record's other name is the name of another record, both may describe one thing, which is"
                    + " then counted twice.")
            .comparesWithFirst(NAMED)
            .check(DuplicateRules::reportOtherNames)
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

    static final Rule<Group> SAME_IDENTIFIER = Rule.aboutGroups(
                    "LMC-DUP-003",
                    Severity.WARNING,
                    (record, present) -> record.identifiers().stream()
                            .map(each -> keyOf(record, each))
                            .collect(Collectors.toCollection(TreeSet::new)))
            .because(
                    "An identifier names one thing; two records of the same type that share one describe the same thing,"
                            + " which is then counted twice, or one identifier is wrong.")
            .comparesWithFirst((record, key) -> true)
            .check(DuplicateRules::reportSameIdentifiers)
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

    private static String keyOf(LmcRecord record, Identifier identifier) {
        return record.type().code() + " " + identifier.scheme().code() + " " + identifier.id();
    }

    private static void reportSameIdentifiers(Group group, Findings findings) {
        LmcRecord known = group.records().get(0);
        for (LmcRecord record : group.records()) {
            for (int i = 0; record != known && i < record.identifiers().size(); i++) {
                Identifier each = record.identifiers().get(i);
                if (keyOf(record, each).equals(group.key())) {
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

    /**
     * Few records of one name are compared each with each, and a pair is reported at the first of all the names that the two
     * share, since it is in the groups of the others too. In a large group each is compared with the first, at each name.
     */
    private static void reportSameNames(Group group, Findings findings) {
        List<LmcRecord> named = group.records().size() < 2
                ? List.of()
                : group.records().stream()
                        .filter(each -> NAMED.mayBe(each, group.key()))
                        .toList();
        for (int i = 1; i < named.size(); i++) {
            LmcRecord record = named.get(i);
            List<LmcRecord> earlier = named.subList(0, group.isLarge() ? 1 : i);
            Optional<LmcRecord> other = earlier.stream()
                    .filter(each -> haveOneName(record, each) && !areRelated(record, each))
                    .findFirst();
            if (other.isEmpty()) {
                continue;
            }
            Optional<LanguageTag> tag = Names.ownNameWith(group.key(), record);
            if (group.isLarge() || tag.equals(firstShared(record, other.get()))) {
                report(
                        record,
                        Pointer.ROOT.child("name"),
                        tag.get(),
                        record.name().texts().get(tag.get()),
                        other.get(),
                        findings);
            }
        }
    }

    private static Optional<LanguageTag> firstShared(LmcRecord record, LmcRecord other) {
        return record.name().texts().entrySet().stream()
                .filter(each -> Names.ownNameWith(Names.key(record, each.getKey(), each.getValue()), other)
                        .isPresent())
                .map(Map.Entry::getKey)
                .findFirst();
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
            if (other != null
                    && !other.equals(each.getValue())
                    && !NameForms.plain(other).equals(NameForms.plain(each.getValue()))) {
                return false;
            }
        }
        return true;
    }

    private static void reportOtherNames(Group group, Findings findings) {
        LmcRecord first = null;
        for (int i = 0;
                group.records().size() > 1
                        && first == null
                        && i < group.records().size();
                i++) {
            LmcRecord each = group.records().get(i);
            first = NAMED.mayBe(each, group.key()) ? each : null;
        }
        for (LmcRecord each : group.records()) {
            if (first != null && each != first && !areRelated(each, first)) {
                reportOtherNames(each, first, group.key(), findings);
            }
        }
    }

    private static void reportOtherNames(LmcRecord record, LmcRecord other, String key, Findings findings) {
        for (int i = 0; i < record.otherNames().size(); i++) {
            Pointer at = Pointer.ROOT.child("otherNames").child(i).child("text");
            record.otherNames().get(i).text().texts().forEach((tag, text) -> {
                if (Names.key(record, tag, text).equals(key)) {
                    report(record, at, tag, text, other, findings);
                }
            });
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
