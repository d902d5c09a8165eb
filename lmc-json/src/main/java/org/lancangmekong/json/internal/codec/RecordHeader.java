package org.lancangmekong.json.internal.codec;

import java.util.List;
import org.lancangmekong.core.message.Message;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.vocabulary.RecordType;
import org.lancangmekong.json.internal.text.JsonIn;
import org.lancangmekong.json.internal.text.JsonName;
import org.lancangmekong.json.internal.text.JsonNames;
import org.lancangmekong.json.internal.text.JsonOut;
import org.lancangmekong.json.internal.text.JsonPart;
import org.lancangmekong.json.internal.text.SoundIn;

/**
 * What a record's document has beside the members of its type: {@code type} and {@code schema}.
 *
 * <p>They are written first. Where {@code type} is not first, it is looked for ahead, since everything hangs on it;
 * a reader of one type assumes it, and looks ahead only if there is any problem.
 */
public final class RecordHeader implements ShapeCodec.Header {
    /** The version of the form that this library writes, and the only one that it reads. */
    public static final String SCHEMA = "lmc/1";

    /** The names of its members. */
    static final List<String> NAMES = List.of("type", "schema");

    private static final JsonName TYPE = new JsonName("type");
    private static final JsonName SCHEMA_NAME = new JsonName("schema");
    private static final JsonName VERSION = new JsonName(SCHEMA);
    private static final JsonNames KNOWN_NAMES = new JsonNames(NAMES);
    private static final JsonNames KNOWN_TYPES = new JsonNames(RecordType.KIND.codes());
    private static final List<RecordType> TYPES = RecordType.KIND.values();
    private static final JsonNames KNOWN_VERSIONS = new JsonNames(List.of(SCHEMA));
    private static final Message EXPECTED_TYPE = JsonPart.TYPE_OF_RECORD.with();
    private static final Message EXPECTED_SCHEMA = JsonPart.QUOTED.with("text", SCHEMA);

    private final String type;
    private final long typeOffset;
    private final boolean atName;
    private boolean typeSeen;
    private boolean schemaSeen;

    /** Whether the value of {@code type} is still to be compared with the one that is assumed. */
    private final boolean assumed;

    private RecordHeader(String type, long typeOffset, boolean atName, boolean assumed) {
        this.type = type;
        this.typeOffset = typeOffset;
        this.atName = atName;
        this.typeSeen = !atName;
        this.assumed = assumed;
    }

    /** The header of a record that is assumed to be of a type, when its first name is the current token; it reports another type. */
    static RecordHeader assume(String type) {
        return new RecordHeader(type, 0, true, true);
    }

    /** Whether the first member, to whose name this goes, is the type. */
    static boolean isTypeFirst(JsonIn in) {
        return in.nextName(KNOWN_NAMES, 0) == 0;
    }

    /** Writes one of its members. */
    static void writeMember(String name, String type, JsonOut out) {
        if (name.equals("type")) {
            out.name(TYPE);
            out.string(type);
        } else {
            out.name(SCHEMA_NAME);
            out.string(VERSION);
        }
    }

    static void write(JsonName type, JsonOut out) {
        out.name(TYPE);
        out.string(type);
        out.name(SCHEMA_NAME);
        out.string(VERSION);
    }

    static void write(String type, JsonOut out) {
        out.name(TYPE);
        out.string(type);
        out.name(SCHEMA_NAME);
        out.string(VERSION);
    }

    /**
     * Finds the type of the record whose opening brace is the current token.
     *
     * @return null if there is none; then that has been reported and the record skipped
     */
    static RecordHeader begin(JsonIn in, ReadContext context) {
        long start = in.tokenOffset();
        return begin(isTypeFirst(in), start, in, context);
    }

    /** The same, when the input has gone to the first name of the record that begins at an offset. */
    static RecordHeader begin(boolean typeFirst, long start, JsonIn in, ReadContext context) {
        if (typeFirst) {
            in.next();
            if (in.current() == JsonIn.Token.STRING) {
                int known = in.find(KNOWN_TYPES);
                return new RecordHeader(known < 0 ? in.text() : KNOWN_TYPES.get(known), in.tokenOffset(), false, false);
            }
            context.enter("type");
            Codecs.wrongKind(in, context, () -> EXPECTED_TYPE);
            context.leave();
            skipRest(in, false);
            return null;
        }
        RecordHeader header = lookAhead(start, context);
        if (header == null) {
            skipRest(in, true);
        }
        return header;
    }

    /** The type of the record that comes next, if it is known and comes first; the input does not move. */
    static RecordType soundType(SoundIn in) {
        int start = in.at();
        if (in.firstMember(KNOWN_NAMES) != 0) {
            throw SoundIn.unsound();
        }
        int known = in.code(KNOWN_TYPES);
        if (known < 0) {
            throw SoundIn.unsound();
        }
        in.reopen(start);
        return TYPES.get(known);
    }

    private static RecordHeader lookAhead(long start, ReadContext context) {
        JsonIn ahead = context.again(start);
        ahead.next();
        while (ahead.next() == JsonIn.Token.NAME) {
            boolean found = ahead.find(KNOWN_NAMES) == 0;
            ahead.next();
            if (!found) {
                ahead.skipValue();
            } else if (ahead.current() == JsonIn.Token.STRING) {
                return new RecordHeader(ahead.text(), ahead.tokenOffset(), true, false);
            } else {
                context.reportAt(
                        context.pointer().child("type"),
                        ahead.tokenOffset(),
                        ReadProblem.WRONG_KIND,
                        "found",
                        Codecs.describe(ahead),
                        "expected",
                        EXPECTED_TYPE);
                return null;
            }
        }
        context.reportEnclosing(ReadProblem.MISSING, "member", "type", "expected", EXPECTED_TYPE);
        return null;
    }

    String type() {
        return type;
    }

    /** Reports the value of {@code type}. */
    void reportType(ReadContext context, ReadProblem problem, Object... arguments) {
        context.reportAt(context.pointer().child("type"), typeOffset, problem, arguments);
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
    public int expected() {
        return KNOWN_NAMES.find("schema");
    }

    @Override
    public boolean read(String name, JsonIn in, ReadContext context) {
        boolean twice = name.equals("type") ? typeSeen : schemaSeen;
        if (twice) {
            context.reportName(name, ReadProblem.DUPLICATE_MEMBER, "member", name);
            in.next();
            in.skipValue();
            return false;
        }
        in.next();
        if (name.equals("type")) {
            // Its value has been looked at ahead, unless it was assumed.
            typeSeen = true;
            return !assumed || isAsAssumed(in, context);
        }
        schemaSeen = true;
        if (in.current() == JsonIn.Token.STRING) {
            return isReadable(in, context);
        }
        context.enter(name);
        Codecs.wrongKind(in, context, () -> JsonPart.STRING_OF.with("what", EXPECTED_SCHEMA));
        context.leave();
        return false;
    }

    private boolean isAsAssumed(JsonIn in, ReadContext context) {
        boolean same = in.current() == JsonIn.Token.STRING && in.text().equals(type);
        if (!same) {
            in.skipValue();
            context.reportEnclosing(
                    ReadProblem.WRONG_TYPE, "found", "another", "expected", JsonPart.QUOTED.with("text", type));
        }
        return same;
    }

    private boolean isReadable(JsonIn in, ReadContext context) {
        if (in.find(KNOWN_VERSIONS) == 0) {
            return true;
        }
        Pointer pointer = context.pointer().child("schema");
        context.reportAt(
                pointer, in.tokenOffset(), ReadProblem.UNREADABLE_SCHEMA, "found", in.text(), "expected", SCHEMA);
        return false;
    }

    @Override
    public boolean end(ReadContext context) {
        if (!typeSeen) {
            context.reportEnclosing(ReadProblem.MISSING, "member", "type", "expected", EXPECTED_TYPE);
        }
        if (!schemaSeen) {
            context.reportEnclosing(ReadProblem.MISSING, "member", "schema", "expected", EXPECTED_SCHEMA);
        }
        return typeSeen && schemaSeen;
    }
}
