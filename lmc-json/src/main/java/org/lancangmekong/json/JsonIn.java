package org.lancangmekong.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The tokens of one JSON text, as the codecs see them. The only class, with {@link JsonOut}, that knows which library
 * finds the tokens.
 *
 * <p>What is no JSON gives a {@link MalformedJsonException}.
 */
final class JsonIn implements AutoCloseable {
    /** A token. */
    enum Token {
        START_OBJECT("an object"),
        END_OBJECT("the end of an object"),
        START_ARRAY("an array"),
        END_ARRAY("the end of an array"),
        NAME("a member's name"),
        STRING("a string"),
        NUMBER("a number"),
        TRUE("true"),
        FALSE("false"),
        NULL("null"),
        END("the end of the text");

        private final String description;

        Token(String description) {
            this.description = description;
        }

        /** What was found, with its article. */
        String description() {
            return description;
        }
    }

    /** A member's name or a code, encoded once for all documents. */
    static final class Name {
        final SerializedString encoded;

        Name(String text) {
            encoded = new SerializedString(text);
            encoded.asQuotedUTF8();
        }

        @Override
        public String toString() {
            return encoded.getValue();
        }
    }

    /** Where a message of the library begins to speak of its own settings and places. */
    private static final List<String> INTERNALS = List.of(" (start marker at", ": enable `", " (while");

    /** A factory keeps the names of members from document to document; after so many bytes it is replaced. */
    private static final long BYTES_PER_FACTORY = 1L << 20;

    /** By the depth that they allow, of which there are at most a thousand. */
    private static final Map<Integer, Factory> FACTORIES = new ConcurrentHashMap<>();

    /** Makes parsers; its memory is bounded by the bytes that they are given. */
    private static final class Factory {
        private final JsonFactory parsers;
        private final AtomicLong bytes = new AtomicLong();

        private Factory(int maxDepth) {
            parsers = factory(maxDepth);
        }
    }

    private final JsonParser parser;
    private final int maxDepth;
    private JsonToken token;

    private JsonIn(JsonParser parser, int maxDepth) {
        this.parser = parser;
        this.maxDepth = maxDepth;
    }

    /** The tokens of a UTF-8 text, from {@code start}, nested at most so deep; offsets count from the start. */
    static JsonIn of(byte[] utf8, int start, int maxDepth) {
        try {
            Factory factory = FACTORIES.computeIfAbsent(maxDepth, Factory::new);
            if (factory.bytes.addAndGet(utf8.length) > BYTES_PER_FACTORY) {
                FACTORIES.remove(maxDepth, factory);
            }
            return new JsonIn(factory.parsers.createParser(utf8, start, utf8.length - start), maxDepth);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Only depth is bounded here: the size of the whole text is checked before, and numbers are never converted. */
    private static JsonFactory factory(int maxDepth) {
        return new JsonFactoryBuilder()
                // An interned name is kept as well, in a table of the library's that no factory owns.
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(maxDepth)
                        .maxStringLength(Integer.MAX_VALUE)
                        .maxNameLength(Integer.MAX_VALUE)
                        .maxNumberLength(Integer.MAX_VALUE)
                        .build())
                .build();
    }

    /** Goes to the next token. */
    Token next() {
        try {
            token = parser.nextToken();
            return current();
        } catch (IOException e) {
            throw malformed(e);
        }
    }

    /** The token where this stands. */
    Token current() {
        if (token == null) {
            return Token.END;
        }
        switch (token) {
            case START_OBJECT:
                return Token.START_OBJECT;
            case END_OBJECT:
                return Token.END_OBJECT;
            case START_ARRAY:
                return Token.START_ARRAY;
            case END_ARRAY:
                return Token.END_ARRAY;
            case FIELD_NAME:
                return Token.NAME;
            case VALUE_STRING:
                return Token.STRING;
            case VALUE_NUMBER_INT:
            case VALUE_NUMBER_FLOAT:
                return Token.NUMBER;
            case VALUE_TRUE:
                return Token.TRUE;
            case VALUE_FALSE:
                return Token.FALSE;
            case VALUE_NULL:
                return Token.NULL;
            default:
                throw new IllegalStateException("a token of no JSON text: " + token);
        }
    }

    /** Goes to the next token, and says whether it is this name; if not, {@link #current()} says what it is. */
    boolean nextIs(Name expected) {
        try {
            boolean found = parser.nextFieldName(expected.encoded);
            token = parser.currentToken();
            return found;
        } catch (IOException e) {
            throw malformed(e);
        }
    }

    /** The name where this stands. */
    String name() {
        try {
            return parser.currentName();
        } catch (IOException e) {
            throw malformed(e);
        }
    }

    /** The string or number where this stands, as text; a number as it was written. */
    String text() {
        try {
            return parser.getText();
        } catch (IOException e) {
            throw malformed(e);
        }
    }

    /** Goes to the end of the value where this stands; to the token itself if it is neither array nor object. */
    void skipValue() {
        try {
            // A string is only read when it is asked for, or gone past; asking here finds what is wrong with it now.
            if (token == JsonToken.VALUE_STRING) {
                parser.finishToken();
            }
            parser.skipChildren();
            token = parser.currentToken();
            if (token == null) {
                throw new MalformedJsonException("the text ends inside an array or object", offset());
            }
        } catch (IOException e) {
            throw malformed(e);
        }
    }

    /** Where the token where this stands begins, in bytes from the start of the text. */
    long tokenOffset() {
        return parser.currentTokenLocation().getByteOffset();
    }

    private long offset() {
        return parser.currentLocation().getByteOffset();
    }

    private MalformedJsonException malformed(IOException e) {
        if (e instanceof StreamConstraintsException) {
            return MalformedJsonException.tooDeep(offset(), maxDepth);
        }
        if (e instanceof JsonProcessingException) {
            JsonLocation location = ((JsonProcessingException) e).getLocation();
            long at = location == null || location.getByteOffset() < 0 ? offset() : location.getByteOffset();
            return new MalformedJsonException(sentence(((JsonProcessingException) e).getOriginalMessage()), at);
        }
        // The bytes are in memory, so what is left are characters that UTF-8 does not allow.
        return new MalformedJsonException(sentence(String.valueOf(e.getMessage())), offset());
    }

    /** The first line of the library's message: later lines tell of its own internals. */
    private static String sentence(String message) {
        int end = message.indexOf('\n');
        String first = (end < 0 ? message : message.substring(0, end)).trim();
        for (String internals : INTERNALS) {
            int start = first.indexOf(internals);
            first = start < 0 ? first : first.substring(0, start);
        }
        return first;
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
