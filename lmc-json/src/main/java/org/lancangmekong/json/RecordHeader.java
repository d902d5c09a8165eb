package org.lancangmekong.json;

import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.shape.Texts;

/**
 * What a record's document has beside the members of its type: {@code type} and {@code schema}.
 *
 * <p>They are written first. Where {@code type} is not first, it is looked for ahead, since everything hangs on it.
 */
final class RecordHeader implements ShapeCodec.Header {
    private static final JsonIn.Name TYPE = new JsonIn.Name("type");
    private static final JsonIn.Name SCHEMA = new JsonIn.Name("schema");
    private static final JsonIn.Name VERSION = new JsonIn.Name(LmcJson.SCHEMA);
    private static final String EXPECTED_TYPE = "a string: the type of the record, such as \"project\"";
    private static final String EXPECTED_SCHEMA = "\"" + LmcJson.SCHEMA + "\"";

    private final String type;
    private final long typeOffset;
    private final boolean atName;
    private boolean typeSeen;
    private boolean schemaSeen;

    private RecordHeader(String type, long typeOffset, boolean atName) {
        this.type = type;
        this.typeOffset = typeOffset;
        this.atName = atName;
        this.typeSeen = !atName;
    }

    static void write(JsonIn.Name type, JsonOut out) {
        out.name(TYPE);
        out.string(type);
        out.name(SCHEMA);
        out.string(VERSION);
    }

    static void write(String type, JsonOut out) {
        out.name(TYPE);
        out.string(type);
        out.name(SCHEMA);
        out.string(VERSION);
    }

    /**
     * Finds the type of the record at whose opening brace the input stands.
     *
     * @return null if there is none; then that has been reported and the record skipped
     */
    static RecordHeader begin(JsonIn in, Reading reading) {
        long start = in.tokenOffset();
        if (in.nextIs(TYPE)) {
            in.next();
            if (in.current() == JsonIn.Token.STRING) {
                return new RecordHeader(in.text(), in.tokenOffset(), false);
            }
            reading.enter("type");
            Codecs.wrongKind(in, reading, EXPECTED_TYPE);
            reading.leave();
            skipRest(in, false);
            return null;
        }
        RecordHeader header = lookAhead(start, reading);
        if (header == null) {
            skipRest(in, true);
        }
        return header;
    }

    private static RecordHeader lookAhead(long start, Reading reading) {
        try (JsonIn ahead = reading.again(start)) {
            ahead.next();
            while (ahead.next() == JsonIn.Token.NAME) {
                boolean found = ahead.name().equals("type");
                ahead.next();
                if (!found) {
                    ahead.skipValue();
                } else if (ahead.current() == JsonIn.Token.STRING) {
                    return new RecordHeader(ahead.text(), start + ahead.tokenOffset(), true);
                } else {
                    reading.reportAt(
                            reading.pointer().child("type"),
                            start + ahead.tokenOffset(),
                            Problem.WRONG_KIND,
                            "found",
                            Codecs.describe(ahead),
                            "expected",
                            EXPECTED_TYPE);
                    return null;
                }
            }
        }
        reading.reportEnclosing(Problem.MISSING, "member", "type", "expected", EXPECTED_TYPE);
        return null;
    }

    String type() {
        return type;
    }

    /** Reports the value of {@code type}. */
    void reportType(Reading reading, Problem problem, String... arguments) {
        reading.reportAt(reading.pointer().child("type"), typeOffset, problem, arguments);
    }

    /** Goes to the end of the record. */
    void skipRest(JsonIn in) {
        skipRest(in, atName);
    }

    private static void skipRest(JsonIn in, boolean atName) {
        JsonIn.Token token = atName ? in.current() : in.next();
        while (token == JsonIn.Token.NAME) {
            in.next();
            in.skipValue();
            token = in.next();
        }
    }

    @Override
    public boolean isAtName() {
        return atName;
    }

    @Override
    public boolean takes(String name) {
        return name.equals("type") || name.equals("schema");
    }

    @Override
    public boolean read(String name, JsonIn in, Reading reading) {
        boolean twice = name.equals("type") ? typeSeen : schemaSeen;
        if (twice) {
            reading.reportName(name, Problem.DUPLICATE_MEMBER, "member", name);
            in.next();
            in.skipValue();
            return false;
        }
        in.next();
        if (name.equals("type")) {
            // Its value has been looked at ahead.
            typeSeen = true;
            return true;
        }
        schemaSeen = true;
        if (in.current() == JsonIn.Token.STRING) {
            return isReadable(in, reading);
        }
        reading.enter(name);
        Codecs.wrongKind(in, reading, "a string: " + EXPECTED_SCHEMA);
        reading.leave();
        return false;
    }

    private boolean isReadable(JsonIn in, Reading reading) {
        String found = in.text();
        if (found.equals(LmcJson.SCHEMA)) {
            return true;
        }
        Pointer pointer = reading.pointer().child("schema");
        reading.reportAt(
                pointer,
                in.tokenOffset(),
                Problem.UNREADABLE_SCHEMA,
                "found",
                Texts.quote(found),
                "expected",
                EXPECTED_SCHEMA);
        return false;
    }

    @Override
    public boolean end(Reading reading) {
        if (!schemaSeen) {
            reading.reportEnclosing(Problem.MISSING, "member", "schema", "expected", EXPECTED_SCHEMA);
        }
        return schemaSeen;
    }
}
