package org.lancangmekong.json.internal.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * What is wrong with a text that {@link JsonIn} found to be no JSON, or too deep: Jackson is asked, whose sentences are
 * well known. So the two also check each other.
 */
final class Diagnosis {
    /** Where a message of the library begins to speak of its own settings and places. */
    private static final List<String> INTERNALS = List.of(" (start marker at", ": enable `", " (while");

    private Diagnosis() {}

    /**
     * The problem of a text.
     *
     * @param start where the text begins
     * @param at where the reader found that it is no JSON
     */
    static MalformedJsonException of(byte[] utf8, int start, int at, int maxDepth) {
        try (JsonParser parser = factory(maxDepth).createParser(utf8, start, utf8.length - start)) {
            return find(parser, at - start, maxDepth);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MalformedJsonException find(JsonParser parser, long at, int maxDepth) {
        try {
            JsonToken token;
            do {
                token = parser.nextToken();
                if (token == JsonToken.VALUE_STRING) {
                    // A string is only looked at when it is asked for.
                    parser.finishToken();
                }
            } while (token != null);
            return new MalformedJsonException("a character was not expected here", at);
        } catch (StreamConstraintsException e) {
            return MalformedJsonException.tooDeep(offset(parser), maxDepth);
        } catch (JsonProcessingException e) {
            String sentence = sentence(e.getOriginalMessage());
            if (sentence.startsWith("Illegal character") || sentence.startsWith("Unrecognized token")) {
                // Of these the library tells the place after the first byte.
                return new MalformedJsonException(sentence, at);
            }
            JsonLocation location = e.getLocation();
            boolean known = location != null && location.getByteOffset() >= 0;
            return new MalformedJsonException(sentence, known ? location.getByteOffset() : offset(parser));
        } catch (IOException e) {
            // The bytes are in memory, so what is left are characters that UTF-8 does not allow.
            return new MalformedJsonException(sentence(String.valueOf(e.getMessage())), offset(parser));
        }
    }

    private static long offset(JsonParser parser) {
        return parser.currentLocation().getByteOffset();
    }

    /**
     * A factory keeps the names of members that it has seen; this one is thrown away with the text. Only depth is bounded:
     * the size of the whole text is checked before, and numbers are never converted. That the text is UTF-8 is not guessed,
     * which a zero among the first bytes would prevent.
     */
    private static JsonFactory factory(int maxDepth) {
        return new JsonFactoryBuilder()
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .disable(JsonFactory.Feature.CHARSET_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(maxDepth)
                        .maxStringLength(Integer.MAX_VALUE)
                        .maxNameLength(Integer.MAX_VALUE)
                        .maxNumberLength(Integer.MAX_VALUE)
                        .build())
                .build();
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
}
