package org.lancangmekong.json.internal.codec;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.json.internal.text.BytesOut;
import org.lancangmekong.json.internal.text.EcmaNumber;

/**
 * The canonical form of values (RFC 8785): members sorted by UTF-16 code units at every level, no white space, the fewest
 * escapes, numbers as ECMAScript writes them. It is written in one pass, in the order that the tables give.
 */
public final class CanonicalForm {
    private static final String DIGEST = "SHA-256";

    private CanonicalForm() {}

    /**
     * The canonical form of a record or value.
     *
     * @throws InvalidValueException if a number in it would be changed, or the object is none of the model's
     */
    public static byte[] of(Object value) {
        try (BytesOut out = BytesOut.canonical()) {
            write(value, out);
            return out.toBytes();
        }
    }

    /**
     * The digest of the canonical form, with the name of its algorithm.
     *
     * @throws InvalidValueException if there is no canonical form
     */
    public static String digest(Object value) {
        try (BytesOut out = BytesOut.canonical()) {
            write(value, out);
            MessageDigest digest = MessageDigest.getInstance(DIGEST);
            out.writeTo(digest);
            return "sha-256:" + HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has " + DIGEST, e);
        }
    }

    private static void write(Object value, BytesOut out) {
        try {
            Codecs.write(value, out);
        } catch (InvalidValueException e) {
            // Where it is, is asked only now: nothing keeps count of that in writing.
            try (BytesOut plain = BytesOut.inMemory(false, false)) {
                Codecs.write(value, plain);
                EcmaNumber.requireExact(plain.toBytes());
            }
            throw e;
        }
    }
}
