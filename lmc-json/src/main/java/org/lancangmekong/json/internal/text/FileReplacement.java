package org.lancangmekong.json.internal.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;

/**
 * The new content of a file. It is written to a temporary file beside it, and {@link #commit()} puts that in its place in
 * one step; so whoever reads the file sees the old content or the new one, both whole, whenever the process ends.
 *
 * <p>{@link #close()} without {@code commit()} leaves the file as it was, and deletes the temporary file. Only a process that
 * is killed leaves it: {@value #PREFIX}, a random part, {@value #SUFFIX}. Nothing here deletes such files later, since nothing
 * tells whether their writer still runs. An interrupt of the thread ends the writing, as it does with every file channel.
 *
 * <p>This class is not thread-safe.
 */
public final class FileReplacement extends OutputStream {
    private static final String PREFIX = ".lmc-";
    private static final String SUFFIX = ".tmp";

    private final Path target;
    private final Path temporary;
    private final SeekableByteChannel channel;
    private final OutputStream out;
    private long size;
    private boolean finished;

    private FileReplacement(Path target, Path temporary, SeekableByteChannel channel) {
        this.target = target;
        this.temporary = temporary;
        this.channel = channel;
        this.out = Channels.newOutputStream(channel);
    }

    /**
     * Opens the temporary file. It has the permissions of the file that it will replace; if there is none, or the name is a
     * symbolic link, it has those of any new file. They are given when it is made, so nobody can open it who may not read the
     * file.
     *
     * @param target the file, which need not exist; if it is a symbolic link, the link will be replaced
     * @throws IOException if there is something else than a file, or the file may not be written, or none can be made beside it
     */
    public static FileReplacement of(Path target) throws IOException {
        if (Files.exists(target)) {
            requireWritableFile(target);
        }
        Path temporary = target.resolveSibling(PREFIX + UUID.randomUUID() + SUFFIX);
        Set<PosixFilePermission> permissions = permissions(target);
        FileAttribute<?>[] attributes = permissions == null
                ? new FileAttribute<?>[0]
                : new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)};
        SeekableByteChannel channel;
        try {
            channel = Files.newByteChannel(
                    temporary, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes);
        } catch (NoSuchFileException e) {
            // The name that the caller knows, not that of the temporary file.
            throw new NoSuchFileException(target.toString(), null, "its directory does not exist");
        }
        FileReplacement replacement = new FileReplacement(target, temporary, channel);
        if (permissions != null) {
            replacement.addPermissions(permissions);
        }
        return replacement;
    }

    /** A device or pipe would be replaced by a file, and all that writes to it after would go astray. */
    private static void requireWritableFile(Path target) throws IOException {
        if (Files.isDirectory(target)) {
            throw new FileSystemException(target.toString(), null, "this is a directory; name a file in it");
        }
        if (!Files.isRegularFile(target)) {
            throw new FileSystemException(
                    target.toString(), null, "this is not a file that can be replaced; write to a stream instead");
        }
        if (!Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString(), null, "the file may not be written");
        }
    }

    /** Those of the file; null if there is none, or the system does not know them. */
    private static Set<PosixFilePermission> permissions(Path target) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(target, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (view == null || !Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
            return null;
        }
        return view.readAttributes().permissions();
    }

    /** The mask of the process took some away when the file was made. */
    private void addPermissions(Set<PosixFilePermission> permissions) throws IOException {
        try {
            Files.setPosixFilePermissions(temporary, permissions);
        } catch (IOException | RuntimeException e) {
            try (this) {
                throw e;
            }
        }
    }

    /** How many bytes were written. */
    public long size() {
        return size;
    }

    @Override
    public void write(int b) throws IOException {
        out.write(b);
        size++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
        size += length;
    }

    /**
     * Puts what was written in the place of the file, after the system has stored it. Nothing can be written then.
     *
     * @throws IOException if the file is as it was: the system could not store the content, or replace the file in one step
     */
    public void commit() throws IOException {
        if (channel instanceof FileChannel file) {
            file.force(true);
        }
        channel.close();
        try {
            // Systems that know no atomic moves, such as archives as file systems, look at the second option only.
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            throw new AtomicMoveNotSupportedException(
                    temporary.toString(),
                    target.toString(),
                    "this file system replaces no file in one step; write to a stream instead");
        }
        finished = true;
        forceDirectory();
    }

    /**
     * Makes the new name outlast a failure of power. The file is in its place, whole, whatever comes of this; Windows does not
     * open directories, and some systems that are reached over a network do not store them on demand.
     */
    private void forceDirectory() {
        try (FileChannel directory = FileChannel.open(target.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            directory.force(true);
        } catch (IOException | UnsupportedOperationException e) {
            // See above.
        }
    }

    /** Leaves the file as it was, unless there was a {@link #commit()}. */
    @Override
    public void close() throws IOException {
        if (finished) {
            return;
        }
        finished = true;
        try {
            channel.close();
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
