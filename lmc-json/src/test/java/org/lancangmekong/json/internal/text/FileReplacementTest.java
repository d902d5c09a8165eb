package org.lancangmekong.json.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file is replaced in one step or not at all, with its permissions, and nothing else is. */
class FileReplacementTest {
    @TempDir
    Path directory;

    private Path file;

    @BeforeEach
    void anOldFile() throws IOException {
        file = Files.writeString(directory.resolve("file"), "old");
    }

    private static void replace(Path path, String content) throws IOException {
        try (FileReplacement replacement = FileReplacement.of(path)) {
            replacement.write(content.getBytes(StandardCharsets.UTF_8));
            replacement.commit();
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    private static void assumePosix() {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "POSIX permissions");
    }

    @Test
    void theFileIsTheOldOneUntilItIsTheNewOne() throws IOException {
        try (FileReplacement replacement = FileReplacement.of(file)) {
            replacement.write('n');
            replacement.write("ew".getBytes(StandardCharsets.UTF_8));
            assertEquals("old", Files.readString(file));
            replacement.commit();
            assertEquals("new", Files.readString(file));
        }
        assertEquals("new", Files.readString(file));
        assertEquals(List.of("file"), names());
    }

    @Test
    void withoutACommitNothingIsLeft() throws IOException {
        FileReplacement replacement = FileReplacement.of(file);
        replacement.write("new".getBytes(StandardCharsets.UTF_8));
        String temporary = names().get(0);
        assertTrue(temporary.matches("\\.lmc-[0-9a-f-]{36}\\.tmp"), temporary);
        replacement.close();
        replacement.close();
        assertThrows(IOException.class, () -> replacement.write('x'));
        assertThrows(IOException.class, replacement::commit);
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("file"), names());
    }

    @Test
    void aReplacementThatCannotBeMadeLeavesNothing() throws IOException {
        FileReplacement replacement = FileReplacement.of(directory.resolve("other"));
        Files.createDirectory(directory.resolve("other"));
        assertThrows(FileSystemException.class, replacement::commit);
        replacement.close();
        assertEquals(List.of("file", "other"), names());
    }

    @Test
    void anInterruptLeavesTheFile() throws IOException {
        try {
            assertThrows(IOException.class, () -> {
                Thread.currentThread().interrupt();
                replace(file, "new");
            });
        } finally {
            assertTrue(Thread.interrupted());
        }
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("file"), names());
    }

    /** Among them some that the mask of a process usually takes away, and one without a right to read for anybody else. */
    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "rw-r-----", "rw-rw-rw-", "rwxrwxrwx", "rw-r--r--"})
    void thePermissionsOfTheFileStay(String permissions) throws IOException {
        assumePosix();
        Set<PosixFilePermission> expected = PosixFilePermissions.fromString(permissions);
        Files.setPosixFilePermissions(file, expected);
        try (FileReplacement replacement = FileReplacement.of(file)) {
            assertEquals(expected, Files.getPosixFilePermissions(directory.resolve(names().get(0))));
            replacement.commit();
        }
        assertEquals(expected, Files.getPosixFilePermissions(file));
    }

    @Test
    void aNewFileHasThePermissionsOfANewFile() throws IOException {
        assumePosix();
        Path made = directory.resolve("made");
        replace(made, "new");
        assertEquals("new", Files.readString(made));
        Path other = Files.createFile(directory.resolve("other"));
        assertEquals(Files.getPosixFilePermissions(other), Files.getPosixFilePermissions(made));
    }

    @ParameterizedTest
    @ValueSource(strings = {"file", "nothing"})
    void aSymbolicLinkIsReplacedAndNotWhatItPointsTo(String pointsTo) throws IOException {
        assumePosix();
        Path link = Files.createSymbolicLink(directory.resolve("link"), Path.of(pointsTo));
        replace(link, "new");
        assertTrue(Files.isRegularFile(link, LinkOption.NOFOLLOW_LINKS));
        assertEquals("new", Files.readString(link));
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("file", "link"), names());
        assertEquals(
                Files.getPosixFilePermissions(Files.createFile(directory.resolve("other"))),
                Files.getPosixFilePermissions(link));
    }

    @Test
    void aFileInALinkedDirectoryIsReplacedThere() throws IOException {
        assumePosix();
        Path real = Files.createDirectory(directory.resolve("real"));
        Path linked = Files.createSymbolicLink(directory.resolve("linked"), real);
        replace(linked.resolve("made"), "new");
        assertEquals("new", Files.readString(real.resolve("made")));
        assertTrue(Files.isSymbolicLink(linked));
    }

    @Test
    void anotherHardLinkKeepsTheOldContent() throws IOException {
        assumePosix();
        Path other = Files.createLink(directory.resolve("other"), file);
        replace(file, "new");
        assertEquals("old", Files.readString(other));
        assertEquals("new", Files.readString(file));
    }

    @Test
    void whatIsNotAFileIsNotReplaced() throws IOException {
        assertEquals(
                directory + ": this is a directory; name a file in it",
                assertThrows(FileSystemException.class, () -> FileReplacement.of(directory))
                        .getMessage());
        assertThrows(FileSystemException.class, () -> FileReplacement.of(Path.of("")));
        assertThrows(FileSystemException.class, () -> FileReplacement.of(directory.getRoot()));
        assertThrows(FileSystemException.class, () -> FileReplacement.of(directory.resolve("..")));
        Path missing = directory.resolve("none").resolve("file");
        assertEquals(
                missing + ": its directory does not exist",
                assertThrows(NoSuchFileException.class, () -> FileReplacement.of(missing))
                        .getMessage());
        assertEquals(List.of("file"), names());
    }

    @Test
    void aDeviceIsNotReplaced() throws IOException {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.exists(device), "a device");
        Path link = Files.createSymbolicLink(directory.resolve("link"), device);
        for (Path each : List.of(device, link)) {
            assertEquals(
                    each + ": this is not a file that can be replaced; write to a stream instead",
                    assertThrows(FileSystemException.class, () -> FileReplacement.of(each))
                            .getMessage());
        }
        assertTrue(Files.isSymbolicLink(link));
        Files.delete(link);
    }

    @Test
    void aFileThatMayNotBeWrittenIsNotReplaced() throws IOException {
        assumePosix();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assumeTrue(!Files.isWritable(file), "somebody who may not write everything");
        assertThrows(FileSystemException.class, () -> FileReplacement.of(file));
        assertEquals(List.of("file"), names());
    }

    /** Names may have 255 bytes, so that of the temporary file is not made of them. */
    @Test
    void aLongNameIsNoObstacle() throws IOException {
        Path longest = directory.resolve("x".repeat(255));
        replace(longest, "new");
        replace(longest, "newer");
        assertEquals("newer", Files.readString(longest));
    }

    @Test
    void aPathWithoutADirectoryIsInTheWorkingDirectory() throws IOException {
        Path here = Path.of("target-of-" + directory.getFileName());
        assertFalse(Files.exists(here));
        try {
            replace(here, "new");
            replace(here, "newer");
            assertEquals("newer", Files.readString(here));
        } finally {
            Files.deleteIfExists(here);
        }
    }

    @Test
    void anArchiveAsAFileSystemIsWrittenToo() throws IOException {
        URI archive = URI.create("jar:" + directory.resolve("archive.zip").toUri());
        for (String each : List.of("first", "second")) {
            try (FileSystem files = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
                replace(files.getPath("/file"), each);
            }
            try (FileSystem files = FileSystems.newFileSystem(archive, Map.of())) {
                assertEquals(each, Files.readString(files.getPath("/file")));
                try (Stream<Path> all = Files.list(files.getPath("/"))) {
                    assertEquals(1, all.count());
                }
            }
        }
    }
}
