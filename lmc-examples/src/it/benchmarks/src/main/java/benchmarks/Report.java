package benchmarks;

import benchmarks.Checks.Verdict;
import benchmarks.Results.Metric;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The report: what the results are, in words and tables. */
final class Report {
    /** The figures that the targets and the first table need. */
    static final Set<String> NEEDED = needed();

    private final Results results;
    private final StringBuilder out = new StringBuilder();

    private Report(Results results) {
        this.results = results;
    }

    static String of(Results results) throws IOException {
        Report report = new Report(results);
        report.write();
        return report.out.toString();
    }

    private static Set<String> needed() {
        Set<String> names = new TreeSet<>();
        Target.ALL.forEach(each -> each.names().forEach(names::add));
        for (String each : Subject.CODECS) {
            names.add("decode-own-" + each);
            names.add("encode-own-" + each);
        }
        return names;
    }

    private static List<String> peers() {
        return Subject.CODECS.stream().filter(each -> !each.equals("lmc")).toList();
    }

    private void line(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    private void write() throws IOException {
        line("# Benchmarks");
        line("");
        line("Made by the benchmarks project in `lmc-examples/src/it/benchmarks`; not written by hand. To repeat:");
        line("");
        line("```");
        line("mvn install -DskipTests");
        line("mvn -f lmc-examples/src/it/benchmarks compile exec:exec -Dbenchmarks=full");
        line("```");
        line("");
        line(
                "Every figure is the median of the rounds that its line tells (%d in the first table), with the least and the"
                        + " greatest in brackets. In each round every case has a process of its own, or shares one with other work"
                        + " of the same codec; those that are compared are warmed up and then measured in turns, a fraction of a"
                        + " second each. Warming up ends when the compiler is still. A ratio is of two figures of the same"
                        + " round: machines drift, and absolute times are only there to show the order of magnitude. Less than 15 %% is nothing. Times are of %s. One thread; JDK %s,"
                        + " %s, `%s`; %s.",
                results.rounds().size(),
                results.full()
                        ? "the clock"
                        : "the processor, since this was a quick run, beside which others may use the machine",
                System.getProperty("java.version"),
                System.getProperty("java.vm.name"),
                String.join(" ", Workers.OPTIONS),
                processor());
        line("");
        line("Records are the sample projects, %.0f bytes of compact JSON on the average.", Texts.size("own"));
        peersAtAGlance();
        targets();
        slower();
        reading();
        writing();
        validation();
        memory();
        baselines();
    }

    /** This library against each peer, and what each refuses. */
    private void peersAtAGlance() throws IOException {
        Map<String, List<Verdict>> verdicts = new LinkedHashMap<>();
        Subject.CODECS.forEach(each -> verdicts.put(each, Checks.verdicts(each)));
        int faulty = Checks.FAULTY.size();
        line("");
        line("## Against each peer");
        line("");
        line("Times and bytes are this library's by the peer's: below 1 this library is faster, or needs fewer.");
        line("");
        line(
                "| peer | time to read | bytes to read | time to write | bytes to write | what its objects hold | faulty documents it"
                        + " refuses, of %d | problems it tells at once, of 3 | documents that reading and writing changed |",
                faulty);
        line("|---|---|---|---|---|---|---|---|---|");
        for (String each : Subject.CODECS) {
            String reading = "decode-own-";
            String writing = "encode-own-";
            line(
                    "| `%s` | %s | %s | %s | %s | %s | %d | %d | %d |",
                    each,
                    ratio(reading + "lmc", reading + each, Metric.TIME),
                    ratio(reading + "lmc", reading + each, Metric.BYTES),
                    ratio(writing + "lmc", writing + each, Metric.TIME),
                    ratio(writing + "lmc", writing + each, Metric.BYTES),
                    Subject.values(each),
                    verdicts.get(each).stream()
                            .filter(verdict -> verdict == Verdict.REFUSED)
                            .count(),
                    Checks.told(each),
                    RoundTrips.changes(each).size());
        }
        line("");
        line("What each was given, and what it did, with the settings that it has by itself:");
        line("");
        line("| a sound document with | `%s` |", String.join("` | `", Subject.CODECS));
        line("|---|%s", "---|".repeat(Subject.CODECS.size()));
        List<String> faults = new ArrayList<>(Checks.FAULTY.keySet());
        for (int i = 0; i < faults.size(); i++) {
            int fault = i;
            line(
                    "| %s | %s |",
                    faults.get(i),
                    verdicts.values().stream()
                            .map(each -> each.get(fault).toString())
                            .collect(Collectors.joining(" | ")));
        }
    }

    private String ratio(String above, String below, Metric metric) {
        return results.has(above, below)
                ? results.ratio(above, below, metric, 1).fine()
                : "";
    }

    private static String processor() throws IOException {
        Path info = Path.of("/proc/cpuinfo");
        String model = Files.exists(info)
                ? Files.readAllLines(info).stream()
                        .filter(line -> line.startsWith("model name"))
                        .findFirst()
                        .map(line -> line.substring(line.indexOf(':') + 1).trim())
                        .orElse("")
                : "";
        return Runtime.getRuntime().availableProcessors() + " processors " + model;
    }

    private void slower() {
        line("");
        line("## Slower than a baseline");
        line("");
        int before = out.length();
        for (String what : List.of("decode", "encode")) {
            for (String form : List.of("own", "shuffled", "indented", "small", "large")) {
                for (String peer : peers()) {
                    slower(what + "-" + form + "-" + peer, what + "-" + form + "-lmc");
                }
            }
        }
        slower("lines-immutables", "lines-lmc");
        slower("validate-networknt", "validate-lmc-standard");
        if (out.length() == before) {
            line("Nothing that was measured.");
        }
    }

    private void slower(String peer, String own) {
        if (results.has(peer, own)) {
            Spread ratio = results.ratio(own, peer, Metric.TIME, 1);
            if (ratio.median() > 1) {
                line("* `%s` takes %s times as long as `%s`", own, ratio.fine(), peer);
            }
        }
    }

    private void targets() {
        line("");
        line("## Targets");
        line("");
        line("| measure | target | figure | rounds | met |");
        line("|---|---|---|---|---|");
        for (Target each : Target.ALL) {
            String target =
                    String.format(Locale.ROOT, "at %s %s", each.atMost() ? "most" : "least", number(each.limit()));
            if (each.isMeasured(results)) {
                Spread figure = each.figure(results);
                line(
                        "| %s | %s | %s | %d | %s |",
                        each.measure(),
                        target,
                        each.limit() < 100 ? figure.fine() : figure.coarse(),
                        figure.rounds(),
                        each.isMet(figure) ? "yes" : "**no**");
            } else {
                line("| %s | %s | not measured | 0 | |", each.measure(), target);
            }
        }
    }

    private static String number(double limit) {
        return String.format(Locale.ROOT, limit < 100 ? "%.2f" : "%,.0f", limit);
    }

    private void table(String title, String baseline, List<String> names) {
        List<String> measured = names.stream().filter(results::has).toList();
        if (measured.isEmpty() || !results.has(baseline)) {
            return;
        }
        line("");
        line("| %s | microseconds | bytes allocated | time by that of `%s` | rounds |", title, baseline);
        line("|---|---|---|---|---|");
        for (String each : measured) {
            double microseconds = results.spread(each, Metric.TIME).median() / 1e3;
            line(
                    microseconds < 0.1 ? "| `%s` | %.4f | %.0f | %s | %d |" : "| `%s` | %.2f | %.0f | %s | %d |",
                    each,
                    microseconds,
                    results.spread(each, Metric.BYTES).median(),
                    results.ratio(each, baseline, Metric.TIME, 1).fine(),
                    results.ratio(each, baseline, Metric.TIME, 1).rounds());
        }
    }

    private static List<String> cases(String start) {
        return Case.ALL.stream()
                .map(Case::name)
                .filter(each -> each.startsWith(start))
                .toList();
    }

    private void reading() {
        line("");
        line("## Reading, per record");
        table("2,000 records in our own order", "decode-own-immutables", cases("decode-own-"));
        for (String form : List.of("shuffled", "indented", "small", "large")) {
            table(form, "decode-" + form + "-immutables", cases("decode-" + form + "-"));
        }
        table("documents with 0, 1 and 20 problems", "decode-problems-0-lmc", cases("decode-problems-"));
        table("JSON Lines of a file", "lines-immutables", List.of("lines-lmc", "lines-immutables"));
    }

    private void writing() {
        line("");
        line("## Writing, per record");
        table("2,000 records", "encode-own-immutables", cases("encode-own-"));
        for (String form : List.of("small", "large")) {
            table(form, "encode-" + form + "-immutables", cases("encode-" + form + "-"));
        }
        table("JSON Lines", "encode-own-lmc", List.of("lines-writeLmc"));
    }

    private void validation() {
        line("");
        line("## Validation and catalogues, per record or question");
        table("a sound record", "validate-hibernate", cases("validate-"));
        table("a sound record, by a plain read", "decode-own-lmc", List.of("validate-lmc-standard"));
        for (String what : List.of("validate", "find", "referrers")) {
            table(
                    what + " in a catalogue of so many records",
                    "catalogue-1000-" + what,
                    List.of("catalogue-1000-" + what, "catalogue-100000-" + what));
        }
    }

    private void memory() {
        line("");
        line("## Processes and memory");
        line("");
        line("| what | figure |");
        line("|---|---|");
        for (String each : Processes.NAMES) {
            if (results.has(each)) {
                Spread spread = results.spread(each, Metric.TIME);
                line(
                        "| `%s` | %.0f ms [%.0f-%.0f] |",
                        each, spread.median() / 1e6, spread.least() / 1e6, spread.most() / 1e6);
            }
        }
        for (String each : List.of(
                "lines-peak-10",
                "lines-peak-100",
                "lines-peak-1000",
                "retained-lmc",
                "retained-immutables",
                "retained-reference-index")) {
            if (results.has(each)) {
                line(
                        "| `%s` | %,.0f bytes |",
                        each, results.spread(each, Metric.BYTES).median());
            }
        }
        line("");
        line(
                "`process-...`: from the start of the process to its end, one record read between; the median of seven in a round.");
        line(
                "`load-reference`: from the first instruction of the program to the catalogue; the median of seven in a round. The class path"
                        + " of all of them has the two jars, Jackson's, and then the program.");
        line(
                "`lines-peak-N`: the most that the heap of 64 MB held, garbage included, while N MB of JSON Lines were read.");
        line(
                "`retained-...`: what 2,000 records hold, per record, and what the whole reference catalogue holds with its index.");
    }

    private void baselines() {
        line("");
        line("## What the baselines do");
        line("");
        line(
                "* `tokens`: Jackson's parser goes through the text and looks at no value; `tokens-text` also makes each string.");
        line(
                "* `immutables`: Immutables with Jackson 2's databind; `records`: Java records with it; `jackson3`: the same records with"
                        + " Jackson 3's databind. Their types have the same members as this library's; ids, dates, codes and decimals are of this"
                        + " library's types, text by language is a map.");
        line(
                "* `fastjson2`, `dsl-json`, `avaje` (avaje-jsonb): into records whose dates, ids, codes and decimals are plain strings, which"
                        + " is less work.");
        line(
                "* `hibernate`: the same %d constraints, with the same predicates, on the same objects as `validate-lmc`;"
                        + " `validate-lmc-standard` has all rules of this library. `networknt`: this library's JSON Schema over the text, so"
                        + " reading is part of it.",
                Constraints.count());
    }
}
