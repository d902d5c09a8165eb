package benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lancangmekong.json.ReadResult;

/** What each codec refuses, found out by giving it faulty documents. */
final class Checks {
    private static final String SOUND = new String(Texts.of("one").get(0), StandardCharsets.UTF_8);

    /** Documents by what is wrong with them. */
    static final Map<String, byte[]> FAULTY = faulty();

    /** A document with three problems that even a reader of plain strings can see. */
    private static final byte[] THREE_PROBLEMS = text(change(
            change(change(SOUND, "\"modes\":[\"rail\"]", "\"modes\":{}"), "\"about\":[\"/share\"]", "\"about\":{}"),
            "\"by\":[\"CN\"]",
            "\"by\":{}"));

    private Checks() {}

    /** What a codec makes of a document. */
    enum Verdict {
        REFUSED("refused"),
        TAKEN("**taken**"),
        OVERFLOW("**stack overflow**");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    private static Map<String, byte[]> faulty() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        String kind = "\"kind\":\"railway\"";
        String says = "\"says\":\"2021\"";
        // Of JSON.
        all.put("a byte that is not UTF-8", bytes("Railway", 0xFF));
        all.put("UTF-8 in a form that is too long", bytes("Railway", 0xC0, 0xAF));
        all.put("half of a surrogate pair, as an escape", text(change(SOUND, "Railway", "\\ud83d")));
        all.put("a control character in a string", text(change(SOUND, "Railway", "Rail\u0001way")));
        all.put("an escape that JSON lacks", text(change(SOUND, "Railway", "Rail\\qway")));
        all.put("single quotes", text(change(SOUND, kind, "\"kind\":'railway'")));
        all.put("a comment", text(change(SOUND, kind, "/* what it is */" + kind)));
        all.put("a comma before a closing bracket", text(change(SOUND, "[\"rail\"]", "[\"rail\",]")));
        all.put("`NaN`", text(change(SOUND, says, "\"says\":NaN")));
        all.put("a number with a zero before it", text(change(SOUND, says, "\"says\":007")));
        all.put(
                "lists in lists, 100,000 deep",
                text(change(SOUND, says, "\"says\":" + "[".repeat(100_000) + "]".repeat(100_000))));
        all.put("a text after the end", text(SOUND + " x"));
        // Of the members.
        all.put("a member that is not known", text(change(SOUND, kind, "\"colour\":\"blue\"," + kind)));
        all.put("a member twice", text(change(SOUND, kind, kind + ",\"kind\":\"bridge\"")));
        all.put("a required member missing", text(change(SOUND, "\"id\":\"sample-project-5\",", "")));
        all.put("`null` as a value", text(change(SOUND, "\"connectivity\":\"hard\"", "\"connectivity\":null")));
        all.put("an object in place of a list", text(change(SOUND, "[\"rail\"]", "{}")));
        all.put("a number in place of a string", text(change(SOUND, "\"lon\":\"105.8\"", "\"lon\":105.8")));
        // Of the values.
        all.put(
                "an id of another form",
                text(change(SOUND, "\"id\":\"sample-project-5\"", "\"id\":\"Sample project 5\"")));
        all.put("a day that no calendar has", text(change(SOUND, "2016-08-18", "2016-02-30")));
        all.put("a code that is not in its list", text(change(SOUND, "\"role\":\"start\"", "\"role\":\"beginning\"")));
        all.put("a decimal that is none", text(change(SOUND, "\"is\":\"60\"", "\"is\":\"sixty\"")));
        all.put("a pointer without its slash", text(change(SOUND, "[\"/share\"]", "[\"share\"]")));
        all.put("a latitude of 95 degrees", text(change(SOUND, "\"lat\":\"21.0\"", "\"lat\":\"95.0\"")));
        return all;
    }

    private static String change(String text, String from, String to) {
        if (!text.contains(from)) {
            throw new IllegalStateException("the sample has no " + from);
        }
        int start = text.indexOf(from);
        return text.substring(0, start) + to + text.substring(start + from.length());
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The sound document with these bytes in place of some text. */
    private static byte[] bytes(String from, int... to) {
        int start = SOUND.indexOf(from);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(text(SOUND.substring(0, start)));
        for (int each : to) {
            out.write(each);
        }
        out.writeBytes(text(SOUND.substring(start + from.length())));
        return out.toByteArray();
    }

    /**
     * What a codec makes of each of the documents.
     *
     * @throws IllegalStateException if it refuses the document without a fault, or this library takes one with a fault
     */
    static List<Verdict> verdicts(String name) {
        Subject codec = Subject.of(name);
        if (verdict(codec, text(SOUND)) != Verdict.TAKEN) {
            throw new IllegalStateException(name + " refuses a sound document");
        }
        List<Verdict> verdicts =
                FAULTY.values().stream().map(each -> verdict(codec, each)).toList();
        if (name.equals("lmc") && verdicts.stream().anyMatch(each -> each != Verdict.REFUSED)) {
            throw new IllegalStateException(
                    "this library takes a faulty document: " + FAULTY.keySet() + " " + verdicts);
        }
        return verdicts;
    }

    private static Verdict verdict(Subject codec, byte[] document) {
        try {
            Codecs.value(codec.read(document));
            return Verdict.TAKEN;
        } catch (IOException | RuntimeException e) {
            return Verdict.REFUSED;
        } catch (StackOverflowError e) {
            return Verdict.OVERFLOW;
        }
    }

    /** How many of three problems a codec tells of in one go; an exception tells of one. */
    static int told(String name) {
        try {
            return Subject.of(name).read(THREE_PROBLEMS) instanceof ReadResult<?> result
                    ? result.report().errors().size()
                    : 0;
        } catch (IOException | RuntimeException e) {
            return 1;
        }
    }
}
