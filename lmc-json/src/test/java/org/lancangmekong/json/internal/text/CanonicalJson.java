package org.lancangmekong.json.internal.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.problem.Pointer;

/**
 * The canonical form of JSON (RFC 8785): members sorted by UTF-16 code units at every level, no white space, the fewest
 * escapes, numbers as ECMAScript writes them. It reads a text and sorts it, which is slow and plain: for comparison with the
 * form that the library writes.
 */
final class CanonicalJson {
    /** Deeper than any value of the model can nest. */
    private static final int DEPTH = 1_000;

    private final UnaryOperator<String> numbers;
    private final StringBuilder out = new StringBuilder();

    private CanonicalJson(UnaryOperator<String> numbers) {
        this.numbers = numbers;
    }

    /**
     * The canonical form of a JSON text that this library wrote: one without duplicate members and unpaired surrogates.
     *
     * @throws InvalidValueException if a number in it would be changed
     */
    static byte[] of(byte[] utf8) {
        return of(utf8, EcmaNumber::exact);
    }

    /** The same, with another way to write the numbers. */
    static byte[] of(byte[] utf8, UnaryOperator<String> numbers) {
        CanonicalJson canonical = new CanonicalJson(numbers);
        JsonIn in = JsonIn.of(utf8, 0, DEPTH);
        in.next();
        canonical.write(canonical.read(in, Pointer.ROOT));
        return canonical.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The current value: a sorted map, a list, or for anything else its canonical text. */
    private Object read(JsonIn in, Pointer at) {
        return switch (in.current()) {
            case START_OBJECT -> {
                Map<String, Object> members = new TreeMap<>();
                while (in.next() == JsonIn.Token.NAME) {
                    String name = in.name();
                    in.next();
                    members.put(name, read(in, at.child(name)));
                }
                yield members;
            }
            case START_ARRAY -> {
                List<Object> elements = new ArrayList<>();
                for (int i = 0; in.next() != JsonIn.Token.END_ARRAY; i++) {
                    elements.add(read(in, at.child(i)));
                }
                yield elements;
            }
            case STRING -> quote(in.text());
            case NUMBER -> number(in.text(), at);
            case TRUE -> "true";
            case FALSE -> "false";
            case NULL -> "null";
            default -> throw new IllegalStateException("no value: " + in.current());
        };
    }

    private String number(String text, Pointer at) {
        try {
            return numbers.apply(text);
        } catch (InvalidValueException e) {
            throw new InvalidValueException((at.isRoot() ? "" : "at " + at.describe() + ": ") + e.getMessage());
        }
    }

    private void write(Object value) {
        if (value instanceof Map<?, ?> members) {
            char separator = '{';
            for (Map.Entry<?, ?> each : members.entrySet()) {
                out.append(separator).append(quote((String) each.getKey())).append(':');
                write(each.getValue());
                separator = ',';
            }
            out.append(members.isEmpty() ? "{}" : "}");
        } else if (value instanceof List<?> elements) {
            char separator = '[';
            for (Object each : elements) {
                out.append(separator);
                write(each);
                separator = ',';
            }
            out.append(elements.isEmpty() ? "[]" : "]");
        } else {
            out.append((String) value);
        }
    }

    private static String quote(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\b' -> quoted.append("\\b");
                case '\t' -> quoted.append("\\t");
                case '\n' -> quoted.append("\\n");
                case '\f' -> quoted.append("\\f");
                case '\r' -> quoted.append("\\r");
                default -> {
                    if (c < ' ') {
                        quoted.append("\\u00").append(HexFormat.of().toHexDigits((byte) c));
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }
}
