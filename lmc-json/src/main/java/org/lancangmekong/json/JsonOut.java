package org.lancangmekong.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerationException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Writes the tokens of one JSON text in UTF-8. The only class, with {@link JsonIn}, that knows which library puts the
 * tokens into bytes.
 *
 * <p>A failing stream gives an {@link UncheckedIOException}.
 */
final class JsonOut implements AutoCloseable {
    private static final JsonFactory FACTORY = new JsonFactory();

    /** Two spaces, one element or member a line, on every system the same. */
    private static final DefaultPrettyPrinter READABLE = new DefaultPrettyPrinter()
            .withSeparators(Separators.createDefaultInstance()
                    .withRootSeparator("\n")
                    .withArrayEmptySeparator("")
                    .withObjectEmptySeparator("")
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"));

    private final JsonGenerator generator;
    private final boolean numbersAsText;

    JsonOut(OutputStream out, boolean pretty) {
        try {
            generator = FACTORY.createGenerator(out, JsonEncoding.UTF8);
            generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            if (pretty) {
                generator.setPrettyPrinter(READABLE.createInstance());
            }
            numbersAsText = true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the tokens into somebody else's generator, who closes it; this is then not to be closed. */
    JsonOut(JsonGenerator foreign) {
        generator = foreign;
        numbersAsText = foreign.canWriteFormattedNumbers();
    }

    void startObject() {
        try {
            generator.writeStartObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void endObject() {
        try {
            generator.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void startArray() {
        try {
            generator.writeStartArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void endArray() {
        try {
            generator.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void name(JsonIn.Name name) {
        try {
            generator.writeFieldName(name.encoded);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void name(String name) {
        try {
            generator.writeFieldName(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void string(String text) {
        try {
            generator.writeString(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void string(JsonIn.Name text) {
        try {
            generator.writeString(text.encoded);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void number(int number) {
        try {
            generator.writeNumber(number);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A number by its source text, which is written as it is; where the target has no text, the same number. */
    void number(String text) {
        try {
            if (numbersAsText) {
                generator.writeNumber(text);
            } else {
                numberByValue(text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void numberByValue(String text) throws IOException {
        BigDecimal value;
        try {
            value = new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new JsonGenerationException(
                    "the exponent of " + text + " is too large for this format", e, generator);
        }
        if (text.matches("-?[0-9]+")) {
            BigInteger whole = value.toBigInteger();
            if (whole.bitLength() < Integer.SIZE) {
                generator.writeNumber(whole.intValue());
            } else if (whole.bitLength() < Long.SIZE) {
                generator.writeNumber(whole.longValue());
            } else {
                generator.writeNumber(whole);
            }
        } else {
            generator.writeNumber(value);
        }
    }

    void bool(boolean value) {
        try {
            generator.writeBoolean(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void nul() {
        try {
            generator.writeNull();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hands everything to the stream, and leaves the stream open. */
    @Override
    public void close() {
        try {
            generator.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
