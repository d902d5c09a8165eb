package benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One thing that is timed.
 *
 * @param name its name in results and reports
 * @param benchmark the method that JMH calls
 * @param parameters the method's parameters
 * @param count how many records one call handles
 */
record Case(String name, String benchmark, Map<String, String> parameters, int count) {
    static final List<Case> ALL = all();

    private static List<Case> all() {
        List<Case> cases = new ArrayList<>();
        for (String subject :
                List.of("tokens", "tokens-text", "immutables", "lmc", "records", "jackson3", "fastjson2", "dsl-json", "avaje", "lmc-lenient", "lmc-validating")) {
            cases.add(decode(subject, "own"));
        }
        for (String form : List.of("shuffled", "indented", "one", "small", "large")) {
            cases.add(decode("tokens", form));
            cases.add(decode("immutables", form));
            cases.add(decode("lmc", form));
        }
        for (String form : List.of("problems-0", "problems-1", "problems-20")) {
            cases.add(decode("lmc", form));
        }
        for (String subject : List.of("immutables", "lmc", "records", "jackson3", "fastjson2", "dsl-json", "avaje", "lmc-pretty", "lmc-canonical", "lmc-digest")) {
            cases.add(encode(subject, "own"));
        }
        for (String form : List.of("one", "small", "large")) {
            cases.add(encode("immutables", form));
            cases.add(encode("lmc", form));
        }
        for (String subject : List.of("hibernate", "lmc", "lmc-standard", "networknt")) {
            cases.add(new Case(
                    "validate-" + subject, "benchmarks.Validate.all", Map.of("subject", subject), Texts.COUNT));
        }
        for (String method : List.of("lmc", "immutables", "writeLmc")) {
            cases.add(new Case("lines-" + method, "benchmarks.Lines." + method, Map.of(), Texts.COUNT));
        }
        for (int size : List.of(1_000, 100_000)) {
            for (String method : List.of("validate", "find", "referrers")) {
                boolean whole = method.equals("validate");
                cases.add(new Case(
                        "catalogue-" + size + "-" + method,
                        "benchmarks.Catalogues." + method,
                        Map.of("size", Integer.toString(size)),
                        whole ? size : Catalogues.LOOKUPS));
            }
        }
        return List.copyOf(cases);
    }

    private static Case decode(String subject, String form) {
        return codec("decode", "benchmarks.Decode.all", subject, form);
    }

    private static Case encode(String subject, String form) {
        return codec("encode", "benchmarks.Encode.all", subject, form);
    }

    private static Case codec(String what, String benchmark, String subject, String form) {
        return new Case(
                what + "-" + form + "-" + subject,
                benchmark,
                Map.of("subject", subject, "form", form),
                Texts.of(form).size());
    }
}
