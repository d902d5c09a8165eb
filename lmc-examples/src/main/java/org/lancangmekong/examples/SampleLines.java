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

/**
 * A file of JSON Lines of which some are broken, the same every time. Whoever writes only whole records uses
 * {@link LmcJson#writeLines(Path)}, which replaces a file as a whole.
 */
final class SampleLines implements AutoCloseable {
    private final Path file;
    private final int brokenPercent;
    private final OutputStream to;
    private final SplittableRandom random = new SplittableRandom(1);
    private long size;
    private long records;
    private long broken;
    private int ways;

    /**
     * Begins a file.
     *
     * @param file must not exist
     * @param brokenPercent of a hundred records so many are broken, from 0 to 100
     */
    SampleLines(Path file, int brokenPercent) throws IOException {
        this.file = file;
        this.brokenPercent = brokenPercent;
        this.to = new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW), 1 << 16);
    }

    /** Writes a record, whole or broken. */
    void write(LmcRecord record) throws IOException {
        byte[] line = LmcJson.strict().writeBytes(record);
        if (random.nextInt(100) < brokenPercent) {
            line = broken(line);
        }
        to.write(line);
        to.write('\n');
        size += line.length + 1;
        records++;
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

    /** How many bytes there are. */
    long size() {
        return size;
    }

    @Override
    public void close() throws IOException {
        to.close();
    }

    /** What was written. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%s: %,d bytes, %,d records, of which %,d are broken", file, size, records, broken);
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
