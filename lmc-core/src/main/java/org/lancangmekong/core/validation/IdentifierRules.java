package org.lancangmekong.core.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.validation.support.CompositeKey;
import org.lancangmekong.core.validation.support.RuleExamples;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.Identifier;
import org.lancangmekong.core.value.WithIdentifiers;
import org.lancangmekong.core.vocabulary.IdentifierScheme;

/** Identifiers of others. That two records have one is the concern of {@link DuplicateRules}. */
final class IdentifierRules {
    static final Rule<Identifier> OF_SCHEME = Rule.about("LMC-IDN-001", Severity.WARNING, Identifier.class)
            .because(
                    "Each scheme's identifiers have a form, and many have check digits; an identifier without them leads"
                            + " nowhere, or to another thing.")
            .check((identifier, findings) -> identifier
                    .scheme()
                    .problemMessage(identifier.id())
                    .ifPresent(problem -> findings.reportAt(
                            Pointer.ROOT.child("id"),
                            "id",
                            identifier.id(),
                            "scheme",
                            identifier.scheme().code(),
                            "problem",
                            problem)))
            .message("the identifier \"{id}\" of the scheme {scheme} {>problem}; copy it from the scheme")
            .passing(() -> identified(Identifier.of(IdentifierScheme.WIKIDATA, "Q41179")))
            .failing(() -> identified(Identifier.of(IdentifierScheme.WIKIDATA, "41179")));

    static final Rule<WithIdentifiers> ONCE = Rule.about("LMC-IDN-002", Severity.WARNING, WithIdentifiers.class)
            .because("An identifier belongs into the list once; collect the evidence for it there.")
            .check(IdentifierRules::reportRepeated)
            .message(
                    "the identifier \"{id}\" of the scheme {scheme} is already in this list, at index {first}; merge the two")
            .passing(() -> identified(
                    Identifier.of(IdentifierScheme.WIKIDATA, "Q41179"),
                    Identifier.of(IdentifierScheme.GEONAMES, "41179")))
            .failing(() -> identified(
                    Identifier.of(IdentifierScheme.WIKIDATA, "Q41179"),
                    Identifier.builder()
                            .scheme(IdentifierScheme.WIKIDATA)
                            .id("Q41179")
                            .addEvidence(Evidence.of("report"))
                            .build()));

    private IdentifierRules() {}

    static List<Rule<?>> all() {
        return List.of(OF_SCHEME, ONCE);
    }

    private static void reportRepeated(WithIdentifiers subject, Findings findings) {
        if (subject.identifiers().size() < 2) {
            return;
        }
        Map<CompositeKey, Integer> first = new HashMap<>();
        for (int i = 0; i < subject.identifiers().size(); i++) {
            Identifier each = subject.identifiers().get(i);
            Integer known = first.putIfAbsent(CompositeKey.of(each.scheme(), each.id()), i);
            if (known != null) {
                findings.reportAt(
                        Pointer.ROOT.child("identifiers").child(i),
                        "id",
                        each.id(),
                        "scheme",
                        each.scheme().code(),
                        "first",
                        known.toString());
            }
        }
    }

    private static List<LmcRecord> identified(Identifier... identifiers) {
        return RuleExamples.records(RuleExamples.project().identifiers(List.of(identifiers)));
    }
}
