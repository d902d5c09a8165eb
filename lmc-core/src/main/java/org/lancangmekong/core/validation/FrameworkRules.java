package org.lancangmekong.core.validation;

import java.util.List;
import org.lancangmekong.core.model.Framework;
import org.lancangmekong.core.model.FrameworkBuilder;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.validation.support.RuleExamples;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.vocabulary.CommunityScope;
import org.lancangmekong.core.vocabulary.FrameworkKind;

/** Frameworks outside the cooperation, and communities with a shared future. */
final class FrameworkRules {
    static final Rule<Framework> SCOPE_OF_COMMUNITY = Rule.about("LMC-FRM-001", Severity.ERROR, Framework.class)
            .because("The scope says between whom, or in what, a community is built; on any other kind of framework it"
                    + " means nothing.")
            .check((framework, findings) -> {
                if (framework.scope().isPresent() && framework.kind() != FrameworkKind.COMMUNITY) {
                    findings.reportAt(
                            Pointer.ROOT.child("scope"),
                            "kind",
                            framework.kind().code());
                }
            })
            .message("a framework of kind {kind} cannot have a scope; remove the scope or set the kind to community")
            .passing(() -> RuleExamples.records(framework(FrameworkKind.COMMUNITY)))
            .failing(() -> RuleExamples.records(framework(FrameworkKind.AGREEMENT)));

    private FrameworkRules() {}

    static List<Rule<?>> all() {
        return List.of(SCOPE_OF_COMMUNITY);
    }

    private static FrameworkBuilder framework(FrameworkKind kind) {
        return Framework.builder()
                .id("community-cn-kh")
                .name("en", "China–Cambodia community with a shared future")
                .evidence(Evidence.of("report"))
                .kind(kind)
                .scope(CommunityScope.BILATERAL);
    }
}
