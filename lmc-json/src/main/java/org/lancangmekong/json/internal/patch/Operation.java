package org.lancangmekong.json.internal.patch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.annotation.Nullable;
import org.lancangmekong.core.internal.Texts;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.value.JsonValue;

/**
 * An operation of a JSON Patch (RFC 6902).
 *
 * @param kind what it does
 * @param path where
 * @param from where the value is from; null unless it moves or copies one
 * @param value the value; null unless it adds, replaces or tests one
 * @param at the place of the operation in the patch
 */
record Operation(
        Kind kind,
        Pointer path,
        @Nullable Pointer from,
        @Nullable JsonValue value,
        Pointer at) {
    /** What operations do. */
    enum Kind {
        ADD,
        REMOVE,
        REPLACE,
        MOVE,
        COPY,
        TEST;

        private final String code = name().toLowerCase(Locale.ROOT);

        boolean hasValue() {
            return this == ADD || this == REPLACE || this == TEST;
        }

        boolean hasFrom() {
            return this == MOVE || this == COPY;
        }
    }

    static Operation test(Pointer path, JsonValue value) {
        return new Operation(Kind.TEST, path, null, value, Pointer.ROOT);
    }

    static Operation add(Pointer path, JsonValue value) {
        return new Operation(Kind.ADD, path, null, value, Pointer.ROOT);
    }

    static Operation replace(Pointer path, JsonValue value) {
        return new Operation(Kind.REPLACE, path, null, value, Pointer.ROOT);
    }

    static Operation remove(Pointer path) {
        return new Operation(Kind.REMOVE, path, null, null, Pointer.ROOT);
    }

    Pointer valueAt() {
        return at.child("value");
    }

    Pointer pathAt() {
        return at.child("path");
    }

    Pointer fromAt() {
        return at.child("from");
    }

    JsonValue json() {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("op", JsonValue.of(kind.code));
        if (from != null) {
            members.put("from", JsonValue.of(from.toString()));
        }
        members.put("path", JsonValue.of(path.toString()));
        if (value != null) {
            members.put("value", value);
        }
        return JsonValue.object(members);
    }

    /** Reads all operations; those that are not whole are reported and left out. */
    static List<Operation> read(JsonValue.JsonArray patch, ValidationReport.Collector found) {
        List<Operation> operations = new ArrayList<>();
        for (int i = 0; i < patch.elements().size(); i++) {
            Pointer at = Pointer.ROOT.child(i);
            if (patch.elements().get(i) instanceof JsonValue.JsonObject object) {
                Operation operation = new Reader(object.members(), at, found).read();
                if (operation != null) {
                    operations.add(operation);
                }
            } else {
                found.add(PatchProblem.NO_OPERATION.at(
                        at, "found", kindOf(patch.elements().get(i))));
            }
        }
        return operations;
    }

    /** How a value is called where another kind of value is expected; the beginning of a scalar as JSON. */
    static String kindOf(JsonValue value) {
        if (value instanceof JsonValue.JsonObject) {
            return "{...}";
        }
        return value instanceof JsonValue.JsonArray ? "[...]" : Texts.oneLine(Texts.beginning(value.toString()));
    }

    /** Reads one operation; other members have no meaning and are ignored (RFC 6902, section 4). */
    private record Reader(Map<String, JsonValue> members, Pointer at, ValidationReport.Collector found) {
        @Nullable
        Operation read() {
            Kind kind = kind();
            Pointer path = pointer("path");
            Pointer from = kind != null && kind.hasFrom() ? pointer("from") : null;
            JsonValue value = kind != null && kind.hasValue() ? member("value") : null;
            boolean whole = kind != null
                    && path != null
                    && kind.hasFrom() == (from != null)
                    && kind.hasValue() == (value != null);
            return whole ? new Operation(kind, path, from, value, at) : null;
        }

        @Nullable
        private JsonValue member(String name) {
            JsonValue value = members.get(name);
            if (value == null) {
                found.add(PatchProblem.MISSING.at(at, "member", name));
            }
            return value;
        }

        @Nullable
        private String text(String name) {
            JsonValue value = member(name);
            if (value == null || value instanceof JsonValue.JsonString) {
                return value == null ? null : ((JsonValue.JsonString) value).value();
            }
            found.add(PatchProblem.NO_STRING.at(at.child(name), "found", kindOf(value)));
            return null;
        }

        @Nullable
        private Kind kind() {
            String code = text("op");
            for (Kind each : Kind.values()) {
                if (each.code.equals(code)) {
                    return each;
                }
            }
            if (code != null) {
                found.add(PatchProblem.UNKNOWN_OPERATION.at(at.child("op"), "found", Texts.beginning(code)));
            }
            return null;
        }

        @Nullable
        private Pointer pointer(String name) {
            String text = text(name);
            try {
                return text == null ? null : Pointer.parse(text);
            } catch (InvalidValueException e) {
                found.add(PatchProblem.NO_POINTER.at(at.child(name), "found", Texts.beginning(text)));
                return null;
            }
        }
    }
}
