package org.lancangmekong.json.internal.host;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lancangmekong.core.message.Message;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.Violation;
import org.lancangmekong.json.internal.codec.Codec;
import org.lancangmekong.json.internal.codec.ReadOptions;
import org.lancangmekong.json.internal.codec.ReadProblem;
import org.lancangmekong.json.internal.text.BytesOut;
import org.lancangmekong.json.internal.text.JsonPart;
import org.lancangmekong.json.internal.text.JsonText;
import org.lancangmekong.json.internal.text.TokenPlaces;

/**
 * The tokens of one value of a foreign parser, copied to bytes of JSON, so that they are read like any other text.
 *
 * <p>Numbers are copied as the parser's text, never by way of a double. What is not JSON (binary data, an object in a tree,
 * NaN) ends the copy, as it ends the reading of a text.
 */
final class TokenCopy {
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");

    private final TokenSource in;
    private final ReadOptions options;
    private final MemberNames names;
    private final BytesOut out;
    private final TokenPlaces places = new TokenPlaces();

    /** The name of the member (a String) or the index (an Integer) in each object or array that is open. */
    private final List<Object> path = new ArrayList<>();

    private JsonText text;
    private Violation problem;

    private TokenCopy(TokenSource in, ReadOptions options, MemberNames names, BytesOut out) {
        this.in = in;
        this.options = options;
        this.names = names;
        this.out = out;
    }

    /**
     * Copies the value that begins with the current token, and leaves the source at the value's last token. An object may
     * also begin with its first name, or be at its end if it is empty: whoever asks for a value may have gone past the
     * opening brace.
     */
    static TokenCopy of(TokenSource in, ReadOptions options, MemberNames names) {
        try (BytesOut out = BytesOut.ofForeignTokens()) {
            TokenCopy copy = new TokenCopy(in, options, names, out);
            copy.copyValue();
            copy.text = JsonText.ofCopy(out.toBytes(), copy.places);
            return copy;
        }
    }

    /** The copy; it is not whole if there is a {@link #problem}, or it is longer than the limit. */
    JsonText text() {
        return text;
    }

    /** Why the value is not JSON; empty if it is. */
    Optional<Violation> problem() {
        return Optional.ofNullable(problem);
    }

    private void copyValue() {
        TokenSource.Token token = in.current();
        if (token == TokenSource.Token.NAME || token == TokenSource.Token.END_OBJECT) {
            in.place(0, places);
            open(false);
        }
        for (; token != TokenSource.Token.END; token = in.next()) {
            copyToken(token);
            if (path.isEmpty() || problem != null || out.size() > options.maxBytes()) {
                return;
            }
        }
    }

    private void copyToken(TokenSource.Token token) {
        switch (token) {
            case NAME -> member(in.name());
            case END_OBJECT -> {
                path.remove(path.size() - 1);
                out.endObject();
            }
            case END_ARRAY -> {
                path.remove(path.size() - 1);
                out.endArray();
            }
            default -> {
                countElement();
                // The separator that precedes the token in the copy is still to come, so the place is of what follows.
                in.place(out.size(), places);
                copyStart(token);
            }
        }
    }

    private void member(String source) {
        String name = path.size() == 1 ? names.own().apply(source) : source;
        if (name == null) {
            in.skipValue();
        } else {
            path.set(path.size() - 1, source);
            in.place(out.size(), places);
            out.name(name);
        }
    }

    private void countElement() {
        int last = path.size() - 1;
        if (last >= 0 && path.get(last) instanceof Integer index) {
            path.set(last, index + 1);
        }
    }

    private void copyStart(TokenSource.Token token) {
        switch (token) {
            case START_OBJECT, START_ARRAY -> open(token == TokenSource.Token.START_ARRAY);
            case STRING -> out.string(in.text());
            case NUMBER -> number();
            case TRUE, FALSE -> out.bool(token == TokenSource.Token.TRUE);
            case NULL -> out.nul();
            case EMBEDDED -> embedded(in.embedded());
            default -> report(ReadProblem.MALFORMED, "problem", JsonPart.TOKEN.with("token", in.describe()));
        }
    }

    private void open(boolean array) {
        if (path.size() == options.maxDepth()) {
            report(ReadProblem.LIMIT, "problem", JsonPart.TOO_DEEP.with("limit", Integer.toString(options.maxDepth())));
        } else if (array) {
            path.add(-1);
            out.startArray();
        } else {
            path.add("");
            out.startObject();
        }
    }

    private void number() {
        String text = in.text();
        if (!NUMBER.matcher(text).matches()) {
            // Allowed by the mapper though no JSON, such as 007 or +1; the number is the parser's business.
            Optional<BigDecimal> value = in.number();
            if (value.isEmpty()) {
                report(ReadProblem.MALFORMED, "problem", JsonPart.NUMBER_TOKEN.with("text", text));
                return;
            }
            text = value.get().toString();
        }
        out.number(text);
    }

    private void embedded(Object object) {
        if (object == null) {
            out.nul();
            return;
        }
        Optional<Codec<Object>> codec = HostTypes.forWriting(object.getClass());
        if (codec.isPresent()) {
            codec.get().write(object, out);
        } else {
            Message found = object instanceof byte[]
                    ? JsonPart.BINARY_DATA.with()
                    : JsonPart.JAVA_OBJECT.with("class", object.getClass().getName());
            report(ReadProblem.MALFORMED, "problem", found);
        }
    }

    private void report(ReadProblem what, Object... arguments) {
        Pointer pointer = Pointer.ROOT;
        for (int i = 0; i < path.size(); i++) {
            Object each = path.get(i);
            if (each instanceof Integer index) {
                pointer = pointer.child(index);
            } else {
                pointer = pointer.child(i == 0 ? names.own().apply((String) each) : (String) each);
            }
        }
        Violation found = what.at(pointer, arguments);
        TokenPlaces here = new TokenPlaces();
        in.place(0, here);
        problem = here.at(0).map(found::at).orElse(found);
    }
}
