package org.lancangmekong.json.jackson;

import com.fasterxml.jackson.core.JsonGenerationException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import org.lancangmekong.json.internal.host.Numbers;
import org.lancangmekong.json.internal.text.JsonName;
import org.lancangmekong.json.internal.text.JsonOut;

/** Puts the tokens into somebody else's generator, who closes it. */
final class GeneratorOut extends JsonOut {
    /** Names and codes by their number, encoded once for all generators. An array that was published is never changed. */
    private static volatile SerializedString[] encoded = {};

    private final JsonGenerator generator;
    private final boolean numbersAsText;

    GeneratorOut(JsonGenerator foreign, boolean strict) {
        super(strict);
        generator = foreign;
        numbersAsText = foreign.canWriteFormattedNumbers();
    }

    private static SerializedString encoded(JsonName name) {
        SerializedString[] known = encoded;
        int index = name.number();
        SerializedString found = index < known.length ? known[index] : null;
        return found == null ? encode(name) : found;
    }

    private static synchronized SerializedString encode(JsonName name) {
        SerializedString made = new SerializedString(name.toString());
        SerializedString[] more = Arrays.copyOf(encoded, Math.max(encoded.length, name.number() + 1));
        more[name.number()] = made;
        encoded = more;
        return made;
    }

    @Override
    public void startObject() {
        try {
            generator.writeStartObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void endObject() {
        try {
            generator.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void startArray() {
        try {
            generator.writeStartArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void endArray() {
        try {
            generator.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void name(JsonName name) {
        try {
            generator.writeFieldName(encoded(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void name(String name) {
        try {
            generator.writeFieldName(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void string(String text) {
        try {
            generator.writeString(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void string(JsonName text) {
        try {
            generator.writeString(encoded(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void number(int number) {
        try {
            generator.writeNumber(number);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void number(String text) {
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
        Number value = Numbers.of(text)
                .orElseThrow(
                        () -> new UncheckedIOException(new JsonGenerationException(Numbers.refusal(text), generator)));
        if (value instanceof Integer whole) {
            generator.writeNumber(whole);
        } else if (value instanceof Long whole) {
            generator.writeNumber(whole);
        } else if (value instanceof BigInteger whole) {
            generator.writeNumber(whole);
        } else {
            generator.writeNumber((BigDecimal) value);
        }
    }

    @Override
    public void bool(boolean value) {
        try {
            generator.writeBoolean(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void nul() {
        try {
            generator.writeNull();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
