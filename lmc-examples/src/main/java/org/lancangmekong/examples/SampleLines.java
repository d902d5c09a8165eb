package org.lancangmekong.examples;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.samples.Samples;

/**
 * Makes a file of JSON Lines to try out what such files are for: {@code SampleLines FILE RECORDS BROKEN_PERCENT} writes invented
 * records of all types, which refer to one another, and of which the given percentage is broken, to a file that must not exist.
 * The same arguments make the same file.
 *
 * <p>For example: {@code java ... SampleLines big.jsonl 1000000 3}. Whoever writes only whole records uses {@link
 * LmcJson#writeLines(Path)}, which replaces a file as a whole.
 */
public final class SampleLines {
    private final OutputStream to;
    private final int brokenPercent;
    private final SplittableRandom random = new SplittableRandom(1);
    private long broken;
    private int ways;

    private SampleLines(OutputStream to, int brokenPercent) {
        this.to = to;
        this.brokenPercent = brokenPercent;
    }

    /**
     * Runs the example.
     *
     * @param arguments the file, how many records, and how many of a hundred are broken
     * @throws IOException if the file cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3) {
            throw new IllegalArgumentException(
                    "expected \"FILE RECORDS BROKEN_PERCENT\", such as \"big.jsonl 1000000 3\"");
        }
        Path file = Path.of(arguments[0]);
        long records = Long.parseLong(arguments[1]);
        Samples samples = Samples.seeded(1);
        try (OutputStream to =
                new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW), 1 << 16)) {
            SampleLines lines = new SampleLines(to, Integer.parseInt(arguments[2]));
            for (long place = 0; place < records; place++) {
                lines.write(samples.record(place));
            }
            to.flush();
            System.out.printf(
                    Locale.ROOT,
                    "%s: %,d bytes, %,d records, of which %,d are broken%n",
                    file,
                    Files.size(file),
                    records,
                    lines.broken);
        }
    }

    /** Writes a record, whole or broken. */
    private void write(LmcRecord record) throws IOException {
        byte[] line = LmcJson.strict().writeBytes(record);
        if (random.nextInt(100) < brokenPercent) {
            line = broken(line);
        }
        to.write(line);
        to.write('\n');
    }

    /** The ways take turns; one that cannot break this line leaves its turn to the next. */
    private byte[] broken(byte[] line) {
        Damage[] all = Damage.values();
        byte[] damaged;
        do {
            damaged = all[ways++ % all.length].applyTo(line);
        } while (Arrays.equals(damaged, line));
        broken++;
        return damaged;
    }

    /** The ways in which a line is broken. */
    private enum Damage {
        CUT_OFF {
            @Override
            byte[] applyTo(byte[] line) {
                return bytes(text(line).substring(0, line.length / 3));
            }
        },
        MISSPELT_CODE {
            @Override
            byte[] applyTo(byte[] line) {
                return bytes(text(line).replaceFirst("\"kind\":\"", "\"kind\":\"x"));
            }
        },
        MISSPELT_MEMBER {
            @Override
            byte[] applyTo(byte[] line) {
                return bytes(text(line).replaceFirst("\"kind\":", "\"knid\":"));
            }
        },
        WRONG_KIND {
            @Override
            byte[] applyTo(byte[] line) {
                return bytes(text(line).replaceFirst("\"name\":", "\"name\":5,\"summary\":"));
            }
        },
        OTHER_TYPE {
            @Override
            byte[] applyTo(byte[] line) {
                return bytes(text(line).replaceFirst("\"project\"", "\"projekt\""));
            }
        },
        NOT_UTF_8 {
            @Override
            byte[] applyTo(byte[] line) {
                byte[] damaged = line.clone();
                damaged[line.length / 2] = (byte) 0xFF;
                return damaged;
            }
        },
        TWO_IN_A_LINE {
            @Override
            byte[] applyTo(byte[] line) {
                return bytes(text(line) + text(line));
            }
        },
        NO_SUCH_RECORD {
            @Override
            byte[] applyTo(byte[] line) {
                return bytes(text(line).replaceFirst("\"source\":\"sample-", "\"source\":\"missing-"));
            }
        },
        SAME_ID {
            @Override
            byte[] applyTo(byte[] line) {
                return bytes(text(line) + "\n" + text(line));
            }
        },
        BROKEN_RULE {
            @Override
            byte[] applyTo(byte[] line) {
                return bytes(text(line).replaceFirst("\"participants\":\\[", "\"participants\":[{\"role\":\"host\"},"));
            }
        };

        /** The line if it has nothing that can be damaged so. */
        abstract byte[] applyTo(byte[] line);

        private static String text(byte[] line) {
            return new String(line, StandardCharsets.UTF_8);
        }

        private static byte[] bytes(String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }
}
