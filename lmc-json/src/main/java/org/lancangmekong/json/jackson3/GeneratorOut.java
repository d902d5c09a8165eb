package org.lancangmekong.json.jackson3;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import org.lancangmekong.json.internal.host.Numbers;
import org.lancangmekong.json.internal.text.JsonName;
import org.lancangmekong.json.internal.text.JsonOut;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.core.exc.StreamWriteException;
import tools.jackson.core.io.SerializedString;

/** Puts the tokens into somebody else's generator, who closes it. */
final class GeneratorOut extends JsonOut {
    /** Names and codes by their number, encoded once for all generators. An array that was published is never changed. */
    private static volatile SerializedString[] encoded = {};

    private final JsonGenerator generator;
    private final boolean numbersAsText;

    GeneratorOut(JsonGenerator foreign, boolean strict) {
        super(strict);
        generator = foreign;
        numbersAsText = foreign.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS);
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
        generator.writeStartObject();
    }

    @Override
    public void endObject() {
        generator.writeEndObject();
    }

    @Override
    public void startArray() {
        generator.writeStartArray();
    }

    @Override
    public void endArray() {
        generator.writeEndArray();
    }

    @Override
    public void name(JsonName name) {
        generator.writeName(encoded(name));
    }

    @Override
    public void name(String name) {
        generator.writeName(name);
    }

    @Override
    public void string(String text) {
        generator.writeString(text);
    }

    @Override
    public void string(JsonName text) {
        generator.writeString(encoded(text));
    }

    @Override
    public void number(int number) {
        generator.writeNumber(number);
    }

    @Override
    public void number(String text) {
        if (numbersAsText) {
            generator.writeNumber(text);
        } else {
            numberByValue(text);
        }
    }

    private void numberByValue(String text) {
        Number value = Numbers.of(text).orElseThrow(() -> new StreamWriteException(generator, Numbers.refusal(text)));
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
        generator.writeBoolean(value);
    }

    @Override
    public void nul() {
        generator.writeNull();
    }
}
