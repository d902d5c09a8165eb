package org.lancangmekong.json.host;

import java.lang.reflect.Type;

/** A mapper of some library, as far as the tests use it. */
interface HostMapper {
    String write(Object value) throws Exception;

    /** Writes a value as one of a declared type. */
    String write(Object value, Type declared) throws Exception;

    byte[] writeBytes(Object value) throws Exception;

    /** Writes a value as seen in a view. */
    String writeInView(Object value, Class<?> view) throws Exception;

    Object read(String json, Type type) throws Exception;

    Object readBytes(byte[] text, Type type) throws Exception;

    Object readInView(String json, Type type, Class<?> view) throws Exception;

    /** Reads by a parser that has gone past the opening brace. */
    Object readFromFirstName(String json, Type type, Kept kept) throws Exception;

    /** Reads all values of a text. */
    java.util.List<Object> readAll(String json, Type type) throws Exception;

    /** Where tokens are kept before a value is read. */
    enum Kept {
        NOWHERE,
        BUFFER,
        TREE
    }

    Object readThroughBuffer(String json, Type type) throws Exception;

    Object readThroughTree(String json, Type type) throws Exception;

    /** The text of a value's tree. */
    String tree(Object value) throws Exception;

    /** The text of a text's tree. */
    String treeOf(String json) throws Exception;

    /** Makes a value a tree, and reads that. */
    Object throughTree(Object value, Type type) throws Exception;

    /** Writes a value to a buffer, and reads that. */
    Object throughBuffer(Object value, Type type) throws Exception;

    Object convert(Object value, Type type) throws Exception;

    /** Reads a text "into" a value. */
    Object update(Object value, Type type, String json) throws Exception;

    boolean isEnabled(String feature);

    /** The mapper itself, which is serializable. */
    Object unwrap();
}
