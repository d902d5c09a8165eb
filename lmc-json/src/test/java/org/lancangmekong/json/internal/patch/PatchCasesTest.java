package org.lancangmekong.json.internal.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.problem.Violation;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.json.internal.codec.ReadOptions;
import org.lancangmekong.json.internal.text.BytesOut;

/** What patches make of JSON values, whatever these mean, and what is wrong with patches. */
class PatchCasesTest {
    private static final ReadOptions OPTIONS = new ReadOptions(false, 100_000, 20, 100, null);

    /**
     * Document, patch, and what comes of it: a document, or after an exclamation mark the ids of the problems, each with its place in
     * the patch.
     */
    private static final String CASES = """
            # RFC 6902: add
            {"a":1}                | [{"op":"add","path":"/b","value":2}]                              | {"a":1,"b":2}
            {"a":1}                | [{"op":"add","path":"/a","value":2}]                              | {"a":2}
            {"a":1}                | [{"op":"add","path":"/b","value":null}]                           | {"a":1,"b":null}
            {"a":1}                | [{"op":"add","path":"","value":{"b":2}}]                          | {"b":2}
            {"a":1}                | [{"op":"add","path":"/","value":2}]                               | {"a":1,"":2}
            {"a":[]}               | [{"op":"add","path":"/a/0","value":1}]                            | {"a":[1]}
            {"a":[1]}              | [{"op":"add","path":"/a/0","value":0}]                            | {"a":[0,1]}
            {"a":[1]}              | [{"op":"add","path":"/a/1","value":2}]                            | {"a":[1,2]}
            {"a":[1]}              | [{"op":"add","path":"/a/-","value":2}]                            | {"a":[1,2]}
            {"a":[1]}              | [{"op":"add","path":"/a/2","value":2}]                            | ! PAT-009 /0/path
            {"a":[1]}              | [{"op":"add","path":"/a/-1","value":2}]                           | ! PAT-009 /0/path
            {"a":[1,2]}            | [{"op":"add","path":"/a/01","value":2}]                           | ! PAT-009 /0/path
            {"a":[1,2]}            | [{"op":"add","path":"/a/1e0","value":2}]                          | ! PAT-009 /0/path
            {"a":[1,2]}            | [{"op":"add","path":"/a/","value":2}]                             | ! PAT-009 /0/path
            {"a":[1]}              | [{"op":"add","path":"/a/99999999999","value":2}]                  | ! PAT-009 /0/path
            {"a":[1]}              | [{"op":"add","path":"/a/-/b","value":2}]                          | ! PAT-008 /0/path
            {"a":1}                | [{"op":"add","path":"/b/c","value":2}]                            | ! PAT-007 /0/path
            {"a":1}                | [{"op":"add","path":"/a/b","value":2}]                            | ! PAT-010 /0/path
            {"a":"x"}              | [{"op":"add","path":"/a/0","value":"y"}]                          | ! PAT-010 /0/path
            {"0":[1]}              | [{"op":"add","path":"/1","value":2}]                              | {"0":[1],"1":2}
            {"a":{"-":1}}          | [{"op":"replace","path":"/a/-","value":2}]                        | {"a":{"-":2}}
            # RFC 6902: remove
            {"a":1,"b":2}          | [{"op":"remove","path":"/b"}]                                     | {"a":1}
            {"a":[1,2,3]}          | [{"op":"remove","path":"/a/1"}]                                   | {"a":[1,3]}
            {"a":[1,2,3]}          | [{"op":"remove","path":"/a/2"},{"op":"remove","path":"/a/0"}]     | {"a":[2]}
            {"a":1}                | [{"op":"remove","path":"/b"}]                                     | ! PAT-007 /0/path
            {"a":[1]}              | [{"op":"remove","path":"/a/1"}]                                   | ! PAT-008 /0/path
            {"a":[1]}              | [{"op":"remove","path":"/a/-"}]                                   | ! PAT-008 /0/path
            {"a":[1]}              | [{"op":"remove","path":"/a/00"}]                                  | ! PAT-008 /0/path
            {"a":null}             | [{"op":"remove","path":"/a"}]                                     | {}
            {"a":1}                | [{"op":"remove","path":""}]                                       | nothing
            {"a":1}                | [{"op":"remove","path":""},{"op":"add","path":"/b","value":1}]    | ! PAT-015 /1/path
            {"a":1}                | [{"op":"remove","path":""},{"op":"add","path":"","value":[]}]     | []
            # RFC 6902: replace
            {"a":1}                | [{"op":"replace","path":"/a","value":{"b":[]}}]                   | {"a":{"b":[]}}
            {"a":[1,2]}            | [{"op":"replace","path":"/a/1","value":3}]                        | {"a":[1,3]}
            {"a":1}                | [{"op":"replace","path":"","value":2}]                            | 2
            {"a":1}                | [{"op":"replace","path":"/b","value":2}]                          | ! PAT-007 /0/path
            {"a":[1]}              | [{"op":"replace","path":"/a/-","value":2}]                        | ! PAT-008 /0/path
            {"a":{"b":1},"c":2}    | [{"op":"replace","path":"/a","value":0}]                          | {"a":0,"c":2}
            # RFC 6902: move
            {"a":1}                | [{"op":"move","from":"/a","path":"/b"}]                           | {"b":1}
            {"a":[1,2,3]}          | [{"op":"move","from":"/a/0","path":"/a/2"}]                       | {"a":[2,3,1]}
            {"a":[1,2,3]}          | [{"op":"move","from":"/a/2","path":"/a/0"}]                       | {"a":[3,1,2]}
            {"a":[1,2,3]}          | [{"op":"move","from":"/a/0","path":"/a/3"}]                       | ! PAT-009 /0/path
            {"a":{"b":1}}          | [{"op":"move","from":"/a","path":"/a"}]                           | {"a":{"b":1}}
            {"a":{"b":1}}          | [{"op":"move","from":"/a","path":"/a/b"}]                         | ! PAT-011 /0/path
            {"a":{"b":1}}          | [{"op":"move","from":"","path":"/a"}]                             | ! PAT-011 /0/path
            {"a":{"b":1}}          | [{"op":"move","from":"/a/b","path":"/a"}]                         | {"a":1}
            {"a":{"b":1}}          | [{"op":"move","from":"/a","path":""}]                             | {"b":1}
            {"a":1,"ab":{}}        | [{"op":"move","from":"/a","path":"/ab/c"}]                        | {"ab":{"c":1}}
            {"a":1}                | [{"op":"move","from":"/b","path":"/b"}]                           | ! PAT-007 /0/from
            {"a":1}                | [{"op":"move","from":"/a","path":"/b/c"}]                         | ! PAT-007 /0/path
            # RFC 6902: copy
            {"a":{"b":1}}          | [{"op":"copy","from":"/a","path":"/c"}]                           | {"a":{"b":1},"c":{"b":1}}
            {"a":{"b":1}}          | [{"op":"copy","from":"/a","path":"/a/c"}]                         | {"a":{"b":1,"c":{"b":1}}}
            {"a":[{}]}             | [{"op":"copy","from":"/a/0","path":"/a/-"},{"op":"add","path":"/a/0/x","value":1}] | {"a":[{"x":1},{}]}
            {"a":1}                | [{"op":"copy","from":"","path":"/b"}]                             | {"a":1,"b":{"a":1}}
            {"a":1}                | [{"op":"copy","from":"/b","path":"/c"}]                           | ! PAT-007 /0/from
            # RFC 6902: test
            {"a":1}                | [{"op":"test","path":"/a","value":1}]                             | {"a":1}
            {"a":1}                | [{"op":"test","path":"/a","value":1.0},{"op":"test","path":"/a","value":10E-1}] | {"a":1}
            {"a":0}                | [{"op":"test","path":"/a","value":-0.0}]                          | {"a":0}
            {"a":1e99999999999}    | [{"op":"test","path":"/a","value":1e99999999999}]                 | {"a":1e99999999999}
            {"a":1e99999999999}    | [{"op":"test","path":"/a","value":1}]                             | ! PAT-012 /0
            {"a":1}                | [{"op":"test","path":"/a","value":"1"}]                           | ! PAT-012 /0
            {"a":{"b":1,"c":2}}    | [{"op":"test","path":"/a","value":{"c":2,"b":1}}]                 | {"a":{"b":1,"c":2}}
            {"a":{"b":1,"c":2}}    | [{"op":"test","path":"/a","value":{"b":1}}]                       | ! PAT-012 /0
            {"a":{"b":1}}          | [{"op":"test","path":"/a","value":{"b":1,"c":null}}]              | ! PAT-012 /0
            {"a":[1,2]}            | [{"op":"test","path":"/a","value":[2,1]}]                         | ! PAT-012 /0
            {"a":null}             | [{"op":"test","path":"/a","value":null}]                          | {"a":null}
            {"a":null}             | [{"op":"test","path":"/b","value":null}]                          | ! PAT-007 /0/path
            {"a":1}                | [{"op":"test","path":"","value":{"a":1.0}}]                       | {"a":1}
            {"a":1,"b":2}          | [{"op":"test","path":"/a","value":2},{"op":"test","path":"/b","value":1}] | ! PAT-012 /0, PAT-012 /1
            {"/":1,"~":2,"~1":3}   | [{"op":"test","path":"/~1","value":1},{"op":"test","path":"/~0","value":2},{"op":"test","path":"/~01","value":3}] | {"/":1,"~":2,"~1":3}
            # RFC 6902: what is no operation; all that is wrong with the form is found at once
            {"a":1}                | []                                                                | {"a":1}
            {"a":1}                | [{"op":"test","path":"/a","value":1,"from":7,"why":"not"}]        | {"a":1}
            {"a":1}                | [{"path":"/a","value":1},{"op":"add","value":1},{"op":"add","path":"/a"},{"op":"copy","path":"/a"}] | ! PAT-003 /0, PAT-003 /1, PAT-003 /2, PAT-003 /3
            {"a":1}                | [{"op":"insert","path":"/a","value":1},{"op":"Add","path":"/a","value":1}] | ! PAT-005 /0/op, PAT-005 /1/op
            {"a":1}                | [{"op":1,"path":["a"],"value":1}]                                 | ! PAT-004 /0/op, PAT-004 /0/path
            {"a":1}                | [{"op":"remove","path":"a"},{"op":"remove","path":"/~2"},{"op":"move","from":"~","path":"/b"}] | ! PAT-006 /0/path, PAT-006 /1/path, PAT-006 /2/from
            {"a":1}                | ["remove",{"op":"remove","path":"/a"},null,[]]                    | ! PAT-002 /0, PAT-002 /2, PAT-002 /3
            {"a":1}                | [{"op":"remove","path":"/b"},{"op":"remove","path":"/c"}]         | ! PAT-007 /0/path
            {"a":1}                | "remove"                                                          | ! PAT-001 the root
            {"a":1}                | null                                                              | ! PAT-001 the root
            # RFC 7396
            {"a":"b"}              | {"a":"c"}                                                         | {"a":"c"}
            {"a":"b"}              | {"b":"c"}                                                         | {"a":"b","b":"c"}
            {"a":"b"}              | {"a":null}                                                        | {}
            {"a":"b"}              | {"b":null}                                                        | {"a":"b"}
            {"a":"b","b":"c"}      | {"a":null}                                                        | {"b":"c"}
            {"a":["b"]}            | {"a":"c"}                                                         | {"a":"c"}
            {"a":"c"}              | {"a":["b"]}                                                       | {"a":["b"]}
            {"a":{"b":"c"}}        | {"a":{"b":"d","c":null}}                                          | {"a":{"b":"d"}}
            {"a":[{"b":"c"}]}      | {"a":[1]}                                                         | {"a":[1]}
            {"a":1}                | {"a":[null,{"b":null}]}                                           | {"a":[null,{"b":null}]}
            {"e":null}             | {"a":1}                                                           | {"e":null,"a":1}
            {"e":null}             | {"e":null}                                                        | {}
            {}                     | {"a":{"bb":{"ccc":null}}}                                         | {"a":{"bb":{}}}
            {"a":"x"}              | {"a":{"b":1,"c":null}}                                            | {"a":{"b":1}}
            [1,2]                  | {"a":"b","c":null}                                                | {"a":"b"}
            {"a":{"b":1}}          | {"a":{}}                                                          | {"a":{"b":1}}
            {"a":1}                | {}                                                                | {"a":1}
            """;

    static Stream<Arguments> cases() {
        return CASES.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> Arguments.of((Object[])
                        Arrays.stream(line.split("\\|")).map(String::strip).toArray(String[]::new)));
    }

    private static JsonValue json(String text) {
        return LmcJson.strict().read(text, JsonValue.class);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aPatchMakesWhatTheStandardsSay(String document, String patch, String expected) {
        assertEquals(expected, apply(document, patch));
    }

    private static String apply(String document, String patch) {
        JsonTree tree = JsonTree.of(json(document));
        ValidationReport.Collector found = ValidationReport.collector(100);
        new Application(tree, OPTIONS, found).apply(json(patch));
        if (!found.isEmpty()) {
            return "! "
                    + found.report().violations().stream()
                            .map(PatchCasesTest::inShort)
                            .collect(Collectors.joining(", "));
        }
        return tree.root() == null ? "nothing" : JsonTree.json(tree.root()).toString();
    }

    private static String inShort(Violation violation) {
        return violation.rule().substring("LMC-".length()) + " "
                + violation.pointer().describe();
    }

    @Test
    void thereAreManyCases() {
        assertEquals(97, cases().count());
    }

    /** Each copy doubles the document: after a hundred of them there would not be as many atoms. */
    @Test
    void copiesThatDoubleTheDocumentAreStopped() {
        List<String> copies = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            copies.add("{\"op\":\"copy\",\"from\":\"\",\"path\":\"/b" + i + "\"}");
        }
        String result = apply("{\"a\":1}", "[" + String.join(",", copies) + "]");
        assertEquals("! PAT-013", result.substring(0, 9));
    }

    /** Each of these copies is small, and removed again: what counts is what all of them cost. */
    @Test
    void copiesThatAreRemovedAgainCount() {
        String both = "{\"op\":\"copy\",\"from\":\"/a\",\"path\":\"/b\"},{\"op\":\"remove\",\"path\":\"/b\"}";
        String many = "[" + String.join(",", Collections.nCopies(2_000, both)) + "]";
        assertEquals("! PAT-013", apply("{\"a\":1}", many).substring(0, 9));
    }

    /** Moves may nest deeper what was deep: nothing goes down there, and the result is refused where it is read. */
    @Test
    void movesThatNestEverDeeperAreStopped() {
        List<String> members = new ArrayList<>();
        List<String> moves = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            members.add("\"x" + i + "\":" + "{\"a\":".repeat(18) + "{}" + "}".repeat(18));
            if (i > 0) {
                moves.add(
                        "{\"op\":\"move\",\"from\":\"/x" + (i - 1) + "\",\"path\":\"/x" + i + "/a".repeat(19) + "\"}");
            }
        }
        JsonTree tree = JsonTree.of(json("{" + String.join(",", members) + "}"));
        ValidationReport.Collector found = ValidationReport.collector(100);
        new Application(tree, OPTIONS, found).apply(json("[" + String.join(",", moves) + "]"));
        assertTrue(found.isEmpty());
        try (BytesOut out = BytesOut.inMemory(false, false)) {
            JsonTree.BeyondLimit thrown = assertThrows(
                    JsonTree.BeyondLimit.class, () -> JsonTree.write(tree.root(), out, OPTIONS.maxDepth()));
            assertEquals("/x999" + "/a".repeat(20), thrown.at().toString());
            assertEquals("/998/from", tree.cause(thrown.at()).toString());
        }
    }

    /** Each of many removals at the front moves the rest of the list, and no more. */
    @Test
    void aListIsEmptiedFromTheFront() {
        int size = 20_000;
        String list = "[" + String.join(",", Collections.nCopies(size, "1")) + "]";
        String removals =
                "[" + String.join(",", Collections.nCopies(size, "{\"op\":\"remove\",\"path\":\"/a/0\"}")) + "]";
        assertEquals("{\"a\":[]}", apply("{\"a\":" + list + "}", removals));
    }
}
