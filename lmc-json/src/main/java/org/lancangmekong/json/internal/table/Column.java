package org.lancangmekong.json.internal.table;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.lancangmekong.core.value.JsonValue;

/**
 * One column of a table.
 *
 * @param name the name in the first row
 * @param type the type in the Table Schema
 * @param role what the column is for
 * @param description what a cell means, in one sentence
 * @param constraints what a cell must fulfil, as in the Table Schema
 * @param target the table whose {@code id} a cell names; empty if it is no reference
 */
record Column(
        String name, Type type, Role role, String description, Map<String, JsonValue> constraints, String target) {

    /** The types of the Table Schema that are used. */
    enum Type {
        STRING,
        INTEGER,
        NUMBER,
        BOOLEAN,
        DATE,
        ARRAY,
        OBJECT,
        ANY;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a column is for. */
    enum Role {
        /** It says which row this is. */
        KEY,
        /** It holds a value, or a part of one. */
        VALUE,
        /** It follows from other columns, and is compared with them when it is read. */
        COMPUTED,
        /** It says how many rows of another table belong to this row, so that none is lost unseen. */
        COUNT
    }

    Column {
        constraints = Collections.unmodifiableMap(new TreeMap<>(constraints));
    }

    Column(String name, Type type, Role role, String description) {
        this(name, type, role, description, Map.of(), "");
    }

    /** The same column, where a cell must not be empty. */
    Column required() {
        return with("required", JsonValue.of(true));
    }

    Column with(String constraint, JsonValue value) {
        Map<String, JsonValue> more = new TreeMap<>(constraints);
        more.put(constraint, value);
        return new Column(name, type, role, description, more, target);
    }

    Column to(String table) {
        return new Column(name, type, role, description, constraints, table);
    }
}
