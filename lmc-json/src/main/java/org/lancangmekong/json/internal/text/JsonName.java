package org.lancangmekong.json.internal.text;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A member's name or a code, encoded once for all documents. It is ASCII without anything to escape. */
public final class JsonName {
    private static final AtomicInteger MADE = new AtomicInteger();

    private final String text;
    private final byte[] quoted;
    private final byte[] asMember;
    private final int number = MADE.getAndIncrement();

    public JsonName(String text) {
        this.text = text;
        this.quoted = ('"' + text + '"').getBytes(StandardCharsets.US_ASCII);
        this.asMember = (",\"" + text + "\":").getBytes(StandardCharsets.US_ASCII);
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

    /** Its bytes as the name of a member, with the comma before and the colon after; not to be changed. */
    byte[] asMember() {
        return asMember;
    }

    /** Its index in tables that keep something for every name; names are counted from 0, and are few. */
    public int number() {
        return number;
    }

    /** The name without quotes. */
    @Override
    public String toString() {
        return text;
    }
}
