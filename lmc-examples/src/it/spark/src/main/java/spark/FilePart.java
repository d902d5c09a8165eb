package spark;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lancangmekong.json.LinesSource;

/** A part of a file, which is read by whatever machine has the file at this path: a partition. */
final class FilePart implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final int number;
    private final int count;
    private final long size;
    private final long modified;
    private final long linesBefore;

    private FilePart(String file, int number, int count, long size, long modified, long linesBefore) {
        this.file = file;
        this.number = number;
        this.count = count;
        this.size = size;
        this.modified = modified;
        this.linesBefore = linesBefore;
    }

    /**
     * The parts of files, in the order of the lines.
     *
     * @param bytes how large a part is, about
     */
    static List<FilePart> of(List<Path> files, long bytes) throws IOException {
        List<FilePart> parts = new ArrayList<>();
        for (Path each : files) {
            LinesSource source = LinesSource.of(each);
            long size = source.length()
                    .orElseThrow(
                            () -> new IOException(each + " is no file, but is read several times: copy it to one"));
            int count = source.isSplittable() ? (int) Math.max(1, Math.min(Integer.MAX_VALUE, size / bytes)) : 1;
            for (int number = 0; number < count; number++) {
                parts.add(new FilePart(each.toString(), number, count, size, modified(each), 0));
            }
        }
        return parts;
    }

    private static long modified(Path path) throws IOException {
        return Files.getLastModifiedTime(path).toMillis();
    }

    String file() {
        return file;
    }

    /** Whether the file has more parts, so that lines before this one must be counted. */
    boolean isOfSeveral() {
        return count > 1;
    }

    boolean isFirstOfFile() {
        return number == 0;
    }

    FilePart withLinesBefore(long lines) {
        return new FilePart(file, number, count, size, modified, lines);
    }

    /** The part of the file on this machine, which must be the file that was looked at when the work began. */
    LinesSource open() throws IOException {
        Path path = Path.of(file);
        LinesSource source = LinesSource.of(path);
        if (source.length().orElse(-1) != size || modified(path) != modified) {
            throw new IOException(
                    file
                            + ": the file was changed while it was validated, or is another one on this machine; validate it again");
        }
        return source.part(number, count).withLinesBefore(linesBefore);
    }
}
