package org.lancangmekong.samples;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Calendar;
import java.util.HexFormat;
import java.util.Locale;
import java.util.TimeZone;
import org.lancangmekong.json.LmcJson;

/** The bytes of the samples in one number; a program of its own, to be run where everything else is different. */
final class SamplesDigest {
    private SamplesDigest() {}

    /** SHA-256 of the first thousand samples of seed 42, as JSON Lines. */
    static String compute() throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        Samples.seeded(42).records(1_000).forEach(record -> {
            digest.update(LmcJson.strict().write(record).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) '\n');
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Prints the digest, after what shows where this runs. */
    public static void main(String[] arguments) throws NoSuchAlgorithmException {
        System.out.println(Locale.getDefault() + " " + TimeZone.getDefault().getID() + " "
                + Calendar.getInstance().getCalendarType() + " " + System.getProperty("file.encoding"));
        System.out.println(compute());
    }
}
