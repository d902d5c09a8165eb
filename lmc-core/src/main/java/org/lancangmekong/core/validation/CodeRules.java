package org.lancangmekong.core.validation;

import java.util.List;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Term;
import org.lancangmekong.core.model.TermBuilder;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.shape.CodeKind;
import org.lancangmekong.core.validation.support.RuleExamples;
import org.lancangmekong.core.validation.support.RulePart;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.Participant;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.Field;
import org.lancangmekong.core.vocabulary.OpenCode;
import org.lancangmekong.core.vocabulary.Pillar;
import org.lancangmekong.core.vocabulary.PriorityArea;
import org.lancangmekong.core.vocabulary.Role;
import org.lancangmekong.core.vocabulary.TermScheme;

/** Codes of the lists, and the terms that name them. */
final class CodeRules {
    static final Rule<OpenCode> KNOWN = Rule.about("LMC-COD-001", Severity.WARNING, OpenCode.class)
            .because("A code outside its list is usually misspelt, and programs do not know its meaning; use a listed"
                    + " code where one fits.")
            .check((code, findings) -> {
                if (!code.isKnown()) {
                    CodeKind<?> list = (CodeKind<?>) findings.kind();
                    findings.report(
                            "code", code.code(), "list", list.name(), "suggestion", RulePart.meant(list, code.code()));
                }
            })
            .message("\"{code}\" is not in the list {list}{>suggestion}")
            .passing(() -> withRole("beneficiary"))
            .failing(() -> withRole("benificiary"));

    static final Rule<Term> OF_SCHEME = Rule.about("LMC-COD-002", Severity.ERROR, Term.class)
            .because("A term names a code of its scheme; if the scheme has no such code, nobody will find the names.")
            .check((term, findings) -> {
                if (!hasCode(listOf(term.scheme()), term.code())) {
                    CodeKind<?> list = listOf(term.scheme());
                    findings.reportAt(
                            Pointer.ROOT.child("code"),
                            "code",
                            term.code(),
                            "scheme",
                            term.scheme().code(),
                            "suggestion",
                            RulePart.meant(list, term.code()));
                }
            })
            .message("\"{code}\" is not a code of the scheme {scheme}{>suggestion}")
            .passing(() -> RuleExamples.records(term("water", "water-resources")))
            .failing(() -> RuleExamples.records(term("water", "water-resource")));

    static final Rule<Group> ONE_TERM = Rule.aboutGroups(
                    "LMC-COD-003",
                    Severity.WARNING,
                    (record, present) ->
                            record instanceof Term term ? List.of(term.scheme().code() + " " + term.code()) : List.of())
            .because("All names of a code belong in one term; if two terms name it, a reader finds only some of the"
                    + " names.")
            .check((group, findings) -> {
                RecordId known = group.records().get(0).id();
                for (Term each : group.all(Term.class)) {
                    if (!each.id().equals(known)) {
                        findings.reportIn(
                                each.id(),
                                Pointer.ROOT.child("code"),
                                "code",
                                each.code(),
                                "scheme",
                                each.scheme().code(),
                                "other",
                                known.toString());
                    }
                }
            })
            .message("\"{code}\" of the scheme {scheme} is already named by the term {other}; merge the two terms")
            .passing(() -> RuleExamples.records(
                    term("water", "water-resources"), term("links", "connectivity"), RuleExamples.report()))
            .failing(() -> RuleExamples.records(
                    term("water", "water-resources"), term("waters", "water-resources"), RuleExamples.report()));

    private CodeRules() {}

    static List<Rule<?>> all() {
        return List.of(KNOWN, OF_SCHEME, ONE_TERM);
    }

    private static List<LmcRecord> withRole(String role) {
        return RuleExamples.records(
                RuleExamples.project().addParticipant(Participant.of(Role.of(role), Country.MYANMAR)));
    }

    private static TermBuilder term(String id, String code) {
        return Term.builder()
                .id(id)
                .name("en", "Water resources")
                .evidence(Evidence.of("report"))
                .scheme(TermScheme.PRIORITY_AREA)
                .code(code);
    }

    private static CodeKind<?> listOf(TermScheme scheme) {
        return switch (scheme) {
            case COUNTRY -> Country.KIND;
            case PILLAR -> Pillar.KIND;
            case PRIORITY_AREA -> PriorityArea.KIND;
            case FIELD -> Field.KIND;
        };
    }

    private static boolean hasCode(CodeKind<?> list, String code) {
        try {
            return list.parse(code).isPresent();
        } catch (InvalidValueException e) {
            // An open list takes any code of its form, but this code has another form.
            return false;
        }
    }
}
