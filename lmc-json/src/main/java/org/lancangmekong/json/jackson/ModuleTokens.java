package org.lancangmekong.json.jackson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.lancangmekong.core.internal.Texts;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.Violation;
import org.lancangmekong.json.internal.codec.Codec;
import org.lancangmekong.json.internal.codec.ReadOptions;
import org.lancangmekong.json.internal.codec.ReadProblem;

/**
 * The tokens of one value of a foreign parser, copied to bytes of JSON, so that they are read like any other text.
 *
 * <p>Numbers are copied as the parser's text, never by way of a double. What is not JSON (binary data,
 * an object in a tree, NaN) ends the copy, as it ends the reading of a text.
 */
final class ModuleTokens {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");
    private static final int ASCII = 127;

    private final JsonParser in;
    private final ReadOptions options;

    /** The name of a member of the value by its name in the source; null for a member that is not the value's. */
    private final UnaryOperator<String> rename;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(2_048);
    private final JsonGenerator out;

    /** The name of the member (a String) or the index (an Integer) in each object or array that is open. */
    private final List<Object> path = new ArrayList<>();

    private Violation problem;

    private ModuleTokens(JsonParser in, ReadOptions options, UnaryOperator<String> rename) throws IOException {
        this.in = in;
        this.options = options;
        this.rename = rename;
        this.out = FACTORY.createGenerator(bytes);
    }

    /**
     * Copies the value that begins with the parser's current token, and leaves the parser at the value's last token. An
     * object may also begin with its first name, or be at its end if it is empty: whoever calls a deserializer may have
     * gone past the opening brace.
     *
     * @param rename gives the name of a member of the value by its name in the source; null if it is not the value's
     */
    static ModuleTokens copy(JsonParser in, ReadOptions options, UnaryOperator<String> rename) throws IOException {
        ModuleTokens tokens = new ModuleTokens(in, options, rename);
        if (in.hasToken(JsonToken.FIELD_NAME) || in.hasToken(JsonToken.END_OBJECT)) {
            tokens.open(false);
        }
        tokens.copyValue();
        tokens.out.close();
        return tokens;
    }

    /** A string as JSON. */
    static byte[] ofString(String text, ReadOptions options) throws IOException {
        ModuleTokens tokens = new ModuleTokens(null, options, UnaryOperator.identity());
        tokens.string(text);
        tokens.out.close();
        return tokens.bytes.toByteArray();
    }

    /** The copy; it is not whole if there is a {@link #problem}, or it is longer than the limit. */
    byte[] bytes() {
        return bytes.toByteArray();
    }

    /** Why the value is not JSON; empty if it is. */
    Optional<Violation> problem() {
        return Optional.ofNullable(problem);
    }

    private void copyValue() throws IOException {
        for (JsonToken token = in.currentToken(); token != null; token = in.nextToken()) {
            copyToken(token);
            if (path.isEmpty() || problem != null || bytes.size() > options.maxBytes()) {
                return;
            }
        }
    }

    private void copyToken(JsonToken token) throws IOException {
        switch (token) {
            case FIELD_NAME -> member(in.currentName());
            case END_OBJECT -> {
                path.remove(path.size() - 1);
                out.writeEndObject();
            }
            case END_ARRAY -> {
                path.remove(path.size() - 1);
                out.writeEndArray();
            }
            default -> {
                countElement();
                copyStart(token);
            }
        }
    }

    private void member(String source) throws IOException {
        String name = path.size() == 1 ? rename.apply(source) : source;
        if (name == null) {
            in.nextToken();
            in.skipChildren();
        } else {
            path.set(path.size() - 1, source);
            name(name);
        }
    }

    private void countElement() {
        int last = path.size() - 1;
        if (last >= 0 && path.get(last) instanceof Integer index) {
            path.set(last, index + 1);
        }
    }

    private void copyStart(JsonToken token) throws IOException {
        switch (token) {
            case START_OBJECT, START_ARRAY -> open(token == JsonToken.START_ARRAY);
            case VALUE_STRING -> string(in.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            case VALUE_TRUE, VALUE_FALSE -> out.writeBoolean(token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> out.writeNull();
            case VALUE_EMBEDDED_OBJECT -> embedded(in.getEmbeddedObject());
            default -> report(ReadProblem.MALFORMED, "problem", "found " + token);
        }
    }

    private void open(boolean array) throws IOException {
        if (path.size() == options.maxDepth()) {
            report(ReadProblem.LIMIT, "problem", "nests too deep", "limit", Integer.toString(options.maxDepth()));
        } else if (array) {
            path.add(-1);
            out.writeStartArray();
        } else {
            path.add("");
            out.writeStartObject();
        }
    }

    private void name(String name) throws IOException {
        escapeIfMalformed(name);
        out.writeFieldName(name);
        out.setHighestNonEscapedChar(0);
    }

    private void string(String text) throws IOException {
        escapeIfMalformed(text);
        out.writeString(text);
        out.setHighestNonEscapedChar(0);
    }

    /** An unpaired surrogate has no UTF-8 form, but an escape, which the reader reports at its place. */
    private void escapeIfMalformed(String text) {
        if (Texts.problem(text).isPresent()) {
            out.setHighestNonEscapedChar(ASCII);
        }
    }

    private void number() throws IOException {
        String text = in.getText();
        if (!NUMBER.matcher(text).matches()) {
            // Allowed by the mapper though no JSON, such as 007 or +1; the number is the parser's business.
            try {
                text = in.getDecimalValue().toString();
            } catch (NumberFormatException | JsonProcessingException e) {
                report(ReadProblem.MALFORMED, "problem", "found " + Texts.quote(text) + " as a number");
                return;
            }
        }
        out.writeNumber(text);
    }

    private void embedded(Object object) throws IOException {
        if (object == null) {
            out.writeNull();
            return;
        }
        Optional<Codec<Object>> codec = ModuleTypes.forWriting(object.getClass());
        if (codec.isPresent()) {
            codec.get().write(object, new GeneratorOut(out, !options.lenient()));
        } else {
            String found = object instanceof byte[]
                    ? "binary data"
                    : "an object of class " + object.getClass().getName();
            report(ReadProblem.MALFORMED, "problem", "found " + found);
        }
    }

    private void report(ReadProblem what, String... arguments) {
        Pointer pointer = Pointer.ROOT;
        for (Object each : path) {
            pointer = each instanceof Integer index ? pointer.child(index) : pointer.child((String) each);
        }
        problem = what.at(pointer, arguments);
    }
}
