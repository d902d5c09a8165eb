package org.lancangmekong.json.internal.text;

import com.fasterxml.jackson.core.io.SerializedString;
import java.nio.charset.StandardCharsets;

/** A member's name or a code, encoded once for all documents. It is ASCII without anything to escape. */
public final class JsonName {
    private final String text;
    private final byte[] quoted;

    /** For a foreign generator; made when first needed. */
    private SerializedString encoded;

    public JsonName(String text) {
        this.text = text;
        this.quoted = ('"' + text + '"').getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == '"' || c == '\\') {
                throw new IllegalStateException(text + " is no plain name");
            }
        }
    }

    /** Its bytes in JSON, with the quotes; not to be changed. */
    public byte[] quoted() {
        return quoted;
    }

    public SerializedString encoded() {
        SerializedString made = encoded;
        if (made == null) {
            made = new SerializedString(text);
            encoded = made;
        }
        return made;
    }

    /** The name without quotes. */
    @Override
    public String toString() {
        return text;
    }
}
