package org.lancangmekong.core.validation;

import java.util.List;
import java.util.Optional;
import org.lancangmekong.core.model.Source;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.value.EdtfDate;

/** Sources. */
final class SourceRules {
    static final Rule<Source> DATED = Rule.about("LMC-SRC-001", Severity.INFO, Source.class)
            .because("Of an undated source nobody can tell what it could know.")
            .check((source, findings) -> {
                if (source.published().isEmpty()) {
                    findings.report("publisher", source.publisher());
                }
            })
            .message("the source of {publisher} has no date")
            .passing(() -> Examples.records(Examples.report()))
            .failing(() -> Examples.records(
                    Source.builder().id("report").name("en", "A report").publisher("Xinhua")));

    static final Rule<Source> REPEATS_EARLIER = Rule.about("LMC-SRC-002", Severity.WARNING, Source.class)
            .because(
                    "A repost or translation is not older than its original: the two are confused, or a date is wrong.")
            .check((source, findings) -> {
                Optional<EdtfDate> original = source.repeats()
                        .flatMap(id -> findings.catalogue().flatMap(catalogue -> catalogue.find(id, Source.class)))
                        .flatMap(Source::published);
                if (original.isPresent()
                        && source.published().isPresent()
                        && Dates.isCertainlyBefore(source.published().get(), original.get())) {
                    findings.reportAt(
                            Pointer.ROOT.child("repeats"),
                            "published",
                            source.published().get().toString(),
                            "other",
                            source.repeats().get().toString(),
                            "otherPublished",
                            original.get().toString());
                }
            })
            .message("published {published}, before {other}, which it repeats and which was published {otherPublished}")
            .passing(() ->
                    Examples.records(Examples.source("repost", "2025-04-02").repeats("report"), Examples.report()))
            .failing(() ->
                    Examples.records(Examples.source("repost", "2025-03-01").repeats("report"), Examples.report()));

    private SourceRules() {}

    static List<Rule<?>> all() {
        return List.of(DATED, REPEATS_EARLIER);
    }
}
