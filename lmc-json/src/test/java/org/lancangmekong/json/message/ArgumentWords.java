package org.lancangmekong.json.message;

import java.util.Map;
import java.util.TreeMap;

/** What the arguments of templates are, for translators. */
final class ArgumentWords {
    private static final Map<String, String> WORDS = words();

    private ArgumentWords() {}

    static String of(String name) {
        String words = WORDS.get(name);
        if (words == null) {
            throw new AssertionError("no words say what the argument " + name + " is");
        }
        return words;
    }

    private static Map<String, String> words() {
        String lines = """
                a number: about base64 byte code.point column count counted days degrees depth first.number index least length lessThan limit line lower median month most number ordinal place power rate ratio row size sum upper
                a code of a list: base basis code event found.code indicator nearest role scheme standing status unit kind
                codes, separated by commas: codes groups languages members sites parts
                a date (EDTF or ISO 8601): asOf date day earlierDate earlierWhen earliest founded from latest otherDate otherPeriod otherPublished otherWhen period published start to when whole
                a year: commonYear gregorian year
                an ISO 8601 duration: cadence
                the id of a record: agreement id now part record series source
                a country or region by its code: country region
                the id, code, place or date of another thing: earlier last other
                what comes first, as data: first
                what comes second, as data: second
                ids from the first to the first again: cycle
                what would be right, as data: expected meant
                what was found, as data: found
                a name, as the document has it: host name publisher layer
                a text, as the document has it: cell text value word subtag
                a JSON Pointer: owner path missing pointer
                the name of a member or column: member
                the name of a code list: list
                the type of record or value: type
                a language tag: language tag
                a name of Unicode: script
                one or more characters, or their code points: character code escape next sign
                the name of an encoding: encoding
                true, false, null or another token: literal token
                the name of a Java class: class
                an example of the right form: example
                a text in the right form: form set
                the name of a file: file
                the id of a rule: rule
                an area of cooperation by its code: area
                a longitude or latitude in degrees: lat lon
                what a source says, as data: says
                what another library says, in English: said
                """;
        Map<String, String> words = new TreeMap<>();
        for (String line : lines.lines().toList()) {
            int colon = line.indexOf(": ");
            for (String each : line.substring(colon + 2).split(" ")) {
                words.putIfAbsent(each, line.substring(0, colon));
            }
        }
        return words;
    }
}
