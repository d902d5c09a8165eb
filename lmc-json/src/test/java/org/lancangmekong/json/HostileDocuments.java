package org.lancangmekong.json;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Documents made to cost more than their size: many of what is looked up, compared or reported. */
final class HostileDocuments {
    private HostileDocuments() {}

    /** A kind of document, by its size. */
    record Kind(String name, IntFunction<String> document) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** Documents of one record. */
    static Stream<Kind> documents() {
        return Stream.concat(texts(), values());
    }

    private static Stream<Kind> texts() {
        return Stream.of(
                new Kind("a pointer of many tokens", n -> project("", about("\"" + "/a".repeat(n) + "\""))),
                new Kind("many pointers", n -> project("", about(list(n, i -> "\"/a" + i + "\"")))),
                new Kind("pointers of one hash", n -> project("", about(list(n, i -> "\"/" + text(i) + "\"")))),
                new Kind("many languages", n -> project(list(n, i -> "\"en-x-" + i + "\":\"x\"") + ",", "")),
                new Kind("languages of one hash", n -> project(list(n, i -> tag(i) + ":\"x\"") + ",", "")),
                new Kind("many unknown members", n -> project("", evidence("," + list(n, i -> "\"nane" + i + "\":1")))),
                new Kind(
                        "members of one hash", n -> project("", evidence("," + list(n, i -> "\"" + text(i) + "\":1")))),
                new Kind(
                        "extensions of one hash",
                        n -> project("", ",\"x\":{" + list(n, i -> "\"" + text(i) + "\":1") + "}")),
                new Kind("one long name", n -> project("", evidence(",\"" + "x".repeat(n) + "\":1"))),
                new Kind("one member many times", n -> project("", evidence(",\"a\":1".repeat(n)))),
                new Kind("many problems on one line", n -> project("", about(list(n, i -> "5")))),
                new Kind("long texts", n -> project("\"lo\":\"" + "ກ".repeat(n) + "\",", "")));
    }

    private static Stream<Kind> values() {
        return Stream.of(
                new Kind("actors of one hash", n -> participants(n, i -> share("owner", slug(i)))),
                new Kind("roles of one hash", n -> participants(n, i -> share(slug(i), "somebody"))),
                new Kind(
                        "roles whose lists are complete",
                        n -> participants(n, i -> share(slug(i), "somebody"))
                                .replace(
                                        "\"kind\"",
                                        "\"complete\":[" + list(n, i -> "\"participants:" + slug(i) + "\"")
                                                + "],\"kind\"")),
                new Kind("indicators of one hash", n -> figures(n, i -> figure(slug(i), "km", "at-date", "2020", ""))),
                new Kind("units of one hash", n -> figures(n, i -> figure("length", slug(i), "at-date", "2020", ""))),
                new Kind(
                        "notes of one hash",
                        n -> figures(
                                n,
                                i -> figure(
                                        "length",
                                        "km",
                                        "cumulative",
                                        "2020",
                                        ",\"note\":{\"en\":\"" + text(i) + "\"}"))),
                new Kind(
                        "figures that sources are said to differ from",
                        n -> figures(
                                n,
                                i -> figure(
                                        "length",
                                        "km",
                                        "at-date",
                                        "2020",
                                        ",\"evidence\":[{\"source\":\"seed\"},{\"source\":\"seed\",\"stance\":\"differs\",\"about\":[\"/value\"],"
                                                + "\"says\":{\"is\":\"1\",\"unit\":\"km\"}}]"))),
                new Kind(
                        "changes of a size that was rescoped",
                        n -> figures(
                                        n,
                                        i -> figure("length", "km", "at-date", day(i), "")
                                                .replace("\"1\"", i % 2 == 0 ? "\"1\"" : "\"9\""))
                                .replace(
                                        "\"kind\"",
                                        history(n, i -> milestone("rescoped", day(20_000 + i))) + ",\"kind\"")),
                new Kind(
                        "durations of works that did not begin",
                        n -> figures(n, i -> figure("duration", "month", "at-date", "2020", ""))
                                .replace("\"kind\"", history(n, i -> milestone("signed", day(i))) + ",\"kind\"")),
                new Kind("events of one hash", n -> projectWith(history(n, i -> milestone(slug(i), day(i))))),
                new Kind("ends without a beginning", n -> projectWith(history(n, i -> milestone("resumed", day(i))))),
                new Kind(
                        "milestones, and evidence of other members",
                        n -> projectWith(history(n, i -> milestone("signed", day(i))))
                                .replace(
                                        "\"evidence\":[{\"source\":\"seed\"}",
                                        "\"evidence\":["
                                                + list(n, i -> "{\"source\":\"seed\",\"about\":[\"/name\"]}"))),
                new Kind(
                        "anniversaries of many foundings",
                        n ->
                                "{\"type\":\"mechanism\",\"schema\":\"lmc/1\",\"id\":\"lmc\",\"name\":{\"en\":\"LMC\"},\"kind\":\"cooperation\","
                                        + history(n, i -> milestone("founded", day(i)))
                                        + ",\"figures\":["
                                        + list(
                                                n,
                                                i -> figure("anniversary", "year", "at-date", "2020", "")
                                                        .replace("\"1\"", "\"7777\""))
                                        + "]}"),
                new Kind(
                        "what sources say of each language",
                        n -> project(list(n, i -> tag(i) + ":\"x\"") + ",", "")
                                .replace(
                                        "\"evidence\":[",
                                        "\"evidence\":["
                                                + list(
                                                        n,
                                                        i ->
                                                                "{\"source\":\"seed\",\"stance\":\"differs\",\"about\":[\"/name/"
                                                                        + tag(i).replace("\"", "")
                                                                        + "\"],\"says\":\"y\"}")
                                                + ",")),
                new Kind(
                        "sources of one hash",
                        n -> project("", "")
                                .replace(
                                        "\"evidence\":[",
                                        "\"evidence\":[" + list(n, i -> "{\"source\":\"" + slug(i) + "\"}") + ",")));
    }

    /** Arrays of records. */
    static Stream<Kind> catalogues() {
        return Stream.of(
                new Kind("records of one id, on one line", n -> catalogue(n, i -> phase("same", "Phase " + i))),
                new Kind(
                        "records of one id, on many lines", n -> catalogue(n, i -> "\n" + phase("same", "Phase " + i))),
                new Kind("rules: violations on one line", n -> catalogue(n, i -> phase("p" + i, "Phase " + i))),
                new Kind("rules: ids of one hash", n -> catalogue(n, i -> phase(slug(i), "Phase " + i))),
                new Kind("rules: names of one hash", n -> catalogue(n, i -> phase("p" + i, text(i)))),
                new Kind("rules: one name", n -> catalogue(n, i -> phase("p" + i, "Phase"))),
                new Kind(
                        "rules: names shared in many languages",
                        n -> catalogue(
                                3,
                                i -> phase("p" + i, "Phase " + i)
                                        .replace(
                                                "\"name\":{",
                                                "\"name\":{"
                                                        + list(n, k -> tag(k) + ":\"" + (i == 2 ? k % 2 : i) + " x\"")
                                                        + ","))),
                new Kind("rules: a chain of parts", n -> catalogue(n, i -> part("p" + i, "p" + (i + 1), ""))),
                new Kind("rules: a circle of parts", n -> catalogue(n, i -> part("p" + i, "p" + (i + 1) % n, ""))),
                new Kind(
                        "rules: figures of a whole and its parts",
                        n -> "["
                                + figures(
                                        n,
                                        i -> figure("length", "km", "at-date", "2020", "")
                                                .replace("\"1\"", "\"" + (i + 1) + "\""))
                                + ","
                                + list(
                                        n,
                                        i -> part(
                                                "p" + i,
                                                "bridge",
                                                ",\"figures\":["
                                                        + figure("length", "km", "at-date", "2020", "")
                                                                .replace("\"1\"", "\"1" + i + ".5\"")
                                                        + "]"))
                                + "]"),
                new Kind(
                        "rules: a fund and its batches",
                        n ->
                                "[{\"type\":\"mechanism\",\"schema\":\"lmc/1\",\"id\":\"fund\",\"name\":{\"en\":\"Fund\"},\"kind\":\"fund\",\"figures\":["
                                        + list(
                                                n,
                                                i -> figure("projects", "project", "cumulative", day(10 * i), "")
                                                        .replace("\"1\"", "\"" + i + "\""))
                                        + "]},"
                                        + list(
                                                n,
                                                i -> "{\"type\":\"document\",\"schema\":\"lmc/1\",\"id\":\"b" + i
                                                        + "\",\"name\":{\"en\":\"B " + i
                                                        + "\"},\"kind\":\"agreement\",\"issuer\":\"fund\",\"date\":\""
                                                        + day(10 * i + 5)
                                                        + "\",\"figures\":["
                                                        + figure("projects", "project", "in-period", "2020", "") + "]}")
                                        + "]"),
                new Kind(
                        "rules: plans that are overdue",
                        n ->
                                "[{\"type\":\"source\",\"schema\":\"lmc/1\",\"id\":\"seed\",\"name\":{\"en\":\"Seed\"},\"publisher\":\"Seed\",\"published\":\"9000\"},"
                                        + projectWith(history(
                                                n,
                                                i -> milestone(slug(i), day(i)).replace("}", ",\"planned\":true}")))
                                        + "]"),
                new Kind(
                        "rules: events of one number",
                        n -> catalogue(
                                n,
                                i -> "{\"type\":\"event\",\"schema\":\"lmc/1\",\"id\":\"e" + i
                                        + "\",\"name\":{\"en\":\"Event\"},\"of\":\"lmc\",\"ordinal\":1,\"when\":\""
                                        + day(i) + "\"}")));
    }

    private static String catalogue(int n, IntFunction<String> record) {
        return "[" + list(n, record) + "]";
    }

    private static String list(int n, IntFunction<String> element) {
        return IntStream.range(0, n).mapToObj(element).collect(Collectors.joining(","));
    }

    /** The n-th of the texts that all have the same {@code String.hashCode}, since "Aa" and "BB" have. */
    private static String text(int n) {
        return IntStream.range(0, 13)
                .mapToObj(bit -> (n >> bit & 1) == 0 ? "Aa" : "BB")
                .collect(Collectors.joining());
    }

    /** The same in lower-case letters and digits. */
    private static String slug(int n) {
        return text(n).replace("Aa", "c0").replace("BB", "an");
    }

    /** A quoted language tag, whose parts have at most eight characters. */
    private static String tag(int n) {
        return "\"en-x-" + slug(n).replaceAll("(.{8})(?=.)", "$1-") + "\"";
    }

    /** A day of a year of four digits. */
    private static String day(int n) {
        return (1000 + n / 300) + String.format("-%02d-%02d", 1 + n / 25 % 12, 1 + n % 25);
    }

    private static String project(String names, String more) {
        return "{\"type\":\"project\",\"schema\":\"lmc/1\",\"id\":\"bridge\",\"name\":{" + names
                + "\"en\":\"Bridge\"},\"kind\":\"road\""
                + (more.contains("\"evidence\":[") ? more : more + evidence(""))
                + "}";
    }

    private static String evidence(String more) {
        return ",\"evidence\":[{\"source\":\"seed\"" + more + "}]";
    }

    private static String about(String pointers) {
        return evidence(",\"about\":[" + pointers + "]");
    }

    private static String projectWith(String member) {
        return project("", "," + member);
    }

    private static String participants(int n, IntFunction<String> participant) {
        return projectWith("\"participants\":[" + list(n, participant) + "]");
    }

    private static String share(String role, String actor) {
        return "{\"role\":\"" + role + "\",\"actor\":\"" + actor + "\",\"share\":{\"is\":\"1\",\"unit\":\"percent\"}}";
    }

    private static String figures(int n, IntFunction<String> figure) {
        return project("", evidence("") + ",\"figures\":[" + list(n, figure) + "]");
    }

    private static String figure(String indicator, String unit, String basis, String when, String more) {
        return "{\"indicator\":\"" + indicator + "\",\"basis\":\"" + basis + "\",\"value\":{\"is\":\"1\",\"unit\":\""
                + unit + "\"},\"when\":\"" + when + "\"" + more + "}";
    }

    private static String history(int n, IntFunction<String> milestone) {
        return "\"history\":[" + list(n, milestone) + "]";
    }

    private static String milestone(String event, String date) {
        return "{\"event\":\"" + event + "\",\"date\":\"" + date + "\"}";
    }

    private static String phase(String id, String name) {
        return "{\"type\":\"phase\",\"schema\":\"lmc/1\",\"id\":\"" + id + "\",\"name\":{\"en\":\"" + name
                + "\"},\"of\":\"lmc\"}";
    }

    private static String part(String id, String whole, String more) {
        return project("", ",\"partOf\":\"" + whole + "\"" + more)
                .replace("\"bridge\",\"name\"", "\"" + id + "\",\"name\"");
    }
}
