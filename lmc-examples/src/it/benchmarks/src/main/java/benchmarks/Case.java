package benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One thing that is timed.
 *
 * @param name its name in results and reports
 * @param phase cases of one phase are measured in turns, so that all of them see the same machine
 * @param process cases of one process share a virtual machine, one after the other
 * @param preparation what makes its work
 */
record Case(String name, String phase, String process, Work.Preparation preparation) {
    static final List<Case> ALL = all();
    private static final Map<String, Case> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Case::name, Function.identity()));

    static Case named(String name) {
        return BY_NAME.get(name);
    }

    private static List<Case> all() {
        List<Case> cases = new ArrayList<>();
        decode(cases, "own", "tokens", "tokens-text");
        decode(cases, "own", Subject.CODECS.toArray(String[]::new));
        decode(cases, "own", "lmc-lenient", "lmc-validating");
        encode(cases, "own", Subject.CODECS.toArray(String[]::new));
        encode(cases, "own", "lmc-pretty", "lmc-canonical", "lmc-digest");
        for (String subject : List.of("hibernate", "lmc", "lmc-standard", "networknt")) {
            String name = "validate-" + subject;
            cases.add(new Case(name, "validate", name, () -> Validate.work(subject)));
        }
        for (String form : List.of("shuffled", "indented", "small", "large")) {
            decode(cases, form, "immutables", "lmc");
        }
        for (String form : List.of("small", "large")) {
            encode(cases, form, "immutables", "lmc");
        }
        for (String problems : List.of("0", "1", "20")) {
            cases.add(new Case(
                    "decode-problems-" + problems + "-lmc",
                    "problems",
                    "lmc",
                    () -> Codecs.decode("lmc", "problems-" + problems)));
        }
        cases.add(new Case("lines-immutables", "lines", "lines-immutables", Lines::readImmutables));
        cases.add(new Case("lines-lmc", "lines", "lines-lmc", Lines::readLmc));
        cases.add(new Case("lines-writeLmc", "lines-write", "lines-lmc", Lines::writeLmc));
        for (String question : List.of("validate", "find", "referrers")) {
            for (int size : List.of(1_000, 100_000)) {
                String process = "catalogue-" + size;
                cases.add(new Case(
                        process + "-" + question,
                        "catalogue-" + question,
                        process,
                        () -> Catalogues.work(question, size)));
            }
        }
        return List.copyOf(cases);
    }

    private static void decode(List<Case> cases, String form, String... subjects) {
        for (String subject : subjects) {
            cases.add(new Case(
                    "decode-" + form + "-" + subject, "decode-" + form, subject, () -> Codecs.decode(subject, form)));
        }
    }

    private static void encode(List<Case> cases, String form, String... subjects) {
        for (String subject : subjects) {
            cases.add(new Case(
                    "encode-" + form + "-" + subject, "encode-" + form, subject, () -> Codecs.encode(subject, form)));
        }
    }
}
