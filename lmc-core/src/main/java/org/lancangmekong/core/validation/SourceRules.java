package org.lancangmekong.core.validation;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Source;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.validation.support.Dates;
import org.lancangmekong.core.validation.support.Publishers;
import org.lancangmekong.core.validation.support.RuleExamples;
import org.lancangmekong.core.value.EdtfDate;

/** Sources. */
final class SourceRules {
    static final Rule<Source> DATED = Rule.about("LMC-SRC-001", Severity.INFO, Source.class)
            .because("Without its publication date nobody can judge what a source could have known; add `published`.")
            .check((source, findings) -> {
                if (source.published().isEmpty()) {
                    findings.report("publisher", source.publisher());
                }
            })
            .message("this source, published by \"{publisher}\", has no publication date")
            .passing(() -> RuleExamples.records(RuleExamples.report()))
            .failing(() -> RuleExamples.records(
                    Source.builder().id("report").name("en", "A report").publisher("Xinhua")));

    static final Rule<Source> REPEATS_EARLIER = Rule.about("LMC-SRC-002", Severity.WARNING, Source.class)
            .needs(Needs.REFERENCES)
            .because("A repost or translation cannot be older than its original; the two are confused, or a date is"
                    + " wrong.")
            .check((source, findings) -> {
                Optional<EdtfDate> original = source.repeats()
                        .flatMap(id -> findings.find(id, Source.class))
                        .flatMap(Source::published);
                if (original.isPresent()
                        && source.published().isPresent()
                        && Dates.isBeforeInAllZones(source.published().get(), original.get())) {
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
            .message("this source ({published}) is older than {other} ({otherPublished}), which it repeats")
            .passing(() -> RuleExamples.records(
                    RuleExamples.source("repost", "2025-04-02").repeats("report"), RuleExamples.report()))
            .failing(() -> RuleExamples.records(
                    RuleExamples.source("repost", "2025-03-01").repeats("report"), RuleExamples.report()));

    static final Rule<Source> PUBLISHERS_ADDRESS = Rule.about("LMC-SRC-003", Severity.WARNING, Source.class)
            .because("Cite a text from its publisher's own address; a copy elsewhere may be altered or disappear.")
            .check((source, findings) -> {
                if (source.url().isPresent()) {
                    List<String> sites = Publishers.sitesOf(source.publisher());
                    String host = source.url().get().getHost();
                    if (!sites.isEmpty() && host != null && !Publishers.isAt(host, sites)) {
                        findings.reportAt(
                                Pointer.ROOT.child("url"),
                                "host",
                                host,
                                "publisher",
                                source.publisher(),
                                "sites",
                                String.join(", ", sites));
                    }
                }
            })
            .message("\"{host}\" does not belong to \"{publisher}\", which publishes at {sites}")
            .passing(() -> at("http://www.xinhuanet.com/english/2017-12/21/c_136842852.htm"))
            .failing(() -> at("http://news.example.com/english/2017-12/21/c_136842852.htm"));

    private SourceRules() {}

    static List<Rule<?>> all() {
        return List.of(DATED, REPEATS_EARLIER, PUBLISHERS_ADDRESS);
    }

    private static List<LmcRecord> at(String address) {
        return RuleExamples.records(RuleExamples.report().url(URI.create(address)));
    }
}
