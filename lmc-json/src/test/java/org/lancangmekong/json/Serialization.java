package org.lancangmekong.json;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;

/** Java's own serialization. */
public final class Serialization {
    private Serialization() {}

    /** The serialized form of an object. */
    public static byte[] write(Object object) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        return bytes.toByteArray();
    }

    /** The object of a serialized form. */
    public static Object read(byte[] serialized) throws IOException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(serialized))) {
            return in.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException(e);
        }
    }

    /** Serializes an object and reads it back. */
    @SuppressWarnings("unchecked") // what is read is of the class that was written
    public static <T> T roundTrip(T object) throws IOException {
        return (T) read(write(object));
    }
}
