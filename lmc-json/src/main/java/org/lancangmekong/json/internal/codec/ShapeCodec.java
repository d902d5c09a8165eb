package org.lancangmekong.json.internal.codec;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.lancangmekong.core.internal.Suggestions;
import org.lancangmekong.core.internal.sentence.TextProblems;
import org.lancangmekong.core.internal.sentence.ValueProblem;
import org.lancangmekong.core.message.Message;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.shape.Member;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.json.internal.generated.JsonValues;
import org.lancangmekong.json.internal.generated.SoundReaders;
import org.lancangmekong.json.internal.generated.Writers;
import org.lancangmekong.json.internal.text.BytesOut;
import org.lancangmekong.json.internal.text.JsonIn;
import org.lancangmekong.json.internal.text.JsonName;
import org.lancangmekong.json.internal.text.JsonNames;
import org.lancangmekong.json.internal.text.JsonOut;
import org.lancangmekong.json.internal.text.JsonPart;
import org.lancangmekong.json.internal.text.SoundIn;

/**
 * An object with a table of members: the one reader and writer of all types.
 *
 * <p>Members may come in any order. The reader asks for the name that its own writer would have written next, and looks
 * a name up only if it is another.
 *
 * @param <T> the type
 * @param <B> the type's builder
 */
final class ShapeCodec<T, B> extends Codec<T> {
    private final Shape<T, B> shape;
    private final MemberCodec<T, B, ?>[] members;

    /** The names of the members in their order, and then those of the header, if the type has one. */
    private final JsonNames names;

    /** The indices of all names in the order of the canonical form; made when first needed. A race may make them twice, alike. */
    private volatile int[] sorted;

    /** A bit for each member that is required. */
    private final long required;

    private final Shape.Extensions<T, B, JsonValue> extensions;

    ShapeCodec(Shape<T, B> shape) {
        this(shape, List.of());
    }

    /** The codec of a type whose documents have a header. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // an array has no type arguments
    ShapeCodec(Shape<T, B> shape, List<String> header) {
        this.shape = shape;
        List<MemberCodec<T, B, ?>> all = new ArrayList<>();
        List<String> allNames = new ArrayList<>();
        long bits = 0;
        for (Member<T, B, ?> each : shape.members()) {
            bits |= each.isRequired() ? 1L << all.size() : 0;
            all.add(new MemberCodec<>(each));
            allNames.add(each.name());
        }
        if (all.size() > Long.SIZE) {
            throw new IllegalStateException(shape + " has more members than a reader keeps count of");
        }
        allNames.addAll(header);
        this.members = all.toArray(new MemberCodec[0]);
        this.names = new JsonNames(allNames);
        this.required = bits;
        this.extensions =
                shape.extensions().isPresent() ? ofJson(shape.extensions().get()) : null;
    }

    @SuppressWarnings("unchecked") // the kind's class is that of the value
    private static <T, B> Shape.Extensions<T, B, JsonValue> ofJson(Shape.Extensions<T, B, ?> extensions) {
        if (extensions.kind().type() != JsonValue.class) {
            throw new IllegalStateException("extensions are any JSON");
        }
        return (Shape.Extensions<T, B, JsonValue>) extensions;
    }

    private static final class MemberCodec<T, B, V> {
        private final Member<T, B, V> member;
        private final JsonName name;
        private final Codec<V> codec;

        private MemberCodec(Member<T, B, V> member) {
            this.member = member;
            this.name = new JsonName(member.name());
            this.codec = Codecs.of(member.kind());
        }

        /** Whether the value was read and put in its place. */
        private boolean read(JsonIn in, ReadContext context, int place) {
            // Entered before its value is looked at, so that malformed JSON there has the member's pointer.
            context.enter(member.name());
            in.next();
            V value = codec.read(in, context);
            context.leave();
            context.buffers().put(place, value);
            return value != null;
        }

        @SuppressWarnings("unchecked") // what was put in its place was read by its codec
        private void set(B builder, Object value) {
            if (value != null) {
                member.set(builder, (V) value);
            }
        }

        private void write(T object, JsonOut out) {
            V value = member.get(object);
            if (value != null) {
                out.name(name);
                codec.write(value, out);
            }
        }
    }

    @Override
    public T read(JsonIn in, ReadContext context) {
        if (in.current() != JsonIn.Token.START_OBJECT) {
            return Codecs.wrongKind(in, context, shape.kind()::expectation);
        }
        return read(in, context, null, null);
    }

    @Override
    @SuppressWarnings("unchecked") // the reader of a type reads values of the type
    T readSound(SoundIn in) {
        return (T) SoundReaders.value(shape.type(), in);
    }

    /**
     * Reads an object some of whose members belong to a header.
     *
     * @param builder has what the type has beside its members; null if that is nothing
     */
    T read(JsonIn in, ReadContext context, Header header, B builder) {
        ReadBuffers buffers = context.buffers();
        int lists = buffers.listCount();
        int from = buffers.enterObject(members.length);
        T object = toEnd(in, context, header, from, builder);
        buffers.leaveObject(from, lists);
        return object;
    }

    @Override
    public void write(T object, JsonOut out) {
        if (out instanceof BytesOut bytes && Writers.value(object, bytes)) {
            return;
        }
        writeByTable(object, out);
    }

    /** Writes an object as the table says, to any target. */
    private void writeByTable(T object, JsonOut out) {
        out.startObject();
        if (out.isCanonical() && out instanceof BytesOut bytes) {
            writeSorted(object, null, bytes);
        } else {
            writeMembers(object, out);
        }
        out.endObject();
    }

    /** Writes the members without the braces. */
    void writeMembers(T object, JsonOut out) {
        for (MemberCodec<T, B, ?> each : members) {
            each.write(object, out);
        }
        JsonValues.writeExtensions(extensionsOf(object), out);
    }

    /** Writes the members and the header, if there is one, in the order of their names. */
    void writeSorted(T object, String typeCode, BytesOut out) {
        JsonValues.insertExtensions(extensionsOf(object), out);
        for (int each : sorted()) {
            if (each < members.length) {
                members[each].write(object, out);
            } else {
                RecordHeader.writeMember(names.get(each), typeCode, out);
            }
        }
    }

    private int[] sorted() {
        int[] made = sorted;
        if (made == null) {
            Map<String, Integer> byName = new TreeMap<>();
            for (int i = 0; i < names.size(); i++) {
                byName.put(names.get(i), i);
            }
            made = byName.values().stream().mapToInt(Integer::intValue).toArray();
            sorted = made;
        }
        return made;
    }

    private Map<String, JsonValue> extensionsOf(T object) {
        return extensions == null ? Map.of() : extensions.get(object);
    }

    /** The members of a document that do not belong to its type. */
    interface Header {
        /** Whether the current token is a name that has not been looked at yet. */
        boolean isAtName();

        /** Which of the header's names most likely comes next. */
        int expected();

        /** Reads the value of the current name, which is the header's; false if there is a problem. */
        boolean read(String name, JsonIn in, ReadContext context);

        /** Called at the end of the object, to report what is missing; false if something is. */
        boolean end(ReadContext context);
    }

    /** Members that the type does not know, if there are any. */
    private static final class Others {
        private final Set<String> names = new HashSet<>();
        private final Map<String, JsonValue> kept = new LinkedHashMap<>();
    }

    private T toEnd(JsonIn in, ReadContext context, Header header, int from, B builder) {
        int expected = header == null ? 0 : members.length + header.expected();
        boolean atName = header != null && header.isAtName();
        long seen = 0;
        boolean whole = true;
        Others others = null;
        while (true) {
            int index = atName ? in.find(names) : in.nextName(names, expected);
            atName = false;
            if (index >= members.length) {
                whole &= header.read(names.get(index), in, context);
                expected = 0;
            } else if (index >= 0) {
                long bit = 1L << index;
                whole &= (seen & bit) == 0
                        ? members[index].read(in, context, from + index)
                        : skipDuplicate(names.get(index), in, context);
                seen |= bit;
                expected = index + 1;
            } else if (in.current() == JsonIn.Token.END_OBJECT) {
                whole &= header == null || header.end(context);
                whole &= hasRequired(seen, context);
                return whole ? make(context, from, builder, others) : null;
            } else {
                others = others == null ? new Others() : others;
                whole &= other(in.name(), others, in, context);
            }
        }
    }

    static boolean skipDuplicate(String name, JsonIn in, ReadContext context) {
        context.reportName(name, ReadProblem.DUPLICATE_MEMBER, "member", name);
        in.next();
        in.skipValue();
        return false;
    }

    /** Keeps or skips a member that the type does not know; false if it is not kept. */
    private boolean other(String name, Others others, JsonIn in, ReadContext context) {
        boolean twice = !others.names.add(name);
        boolean wellFormed = isWellFormedName(name, context);
        if (twice) {
            return skipDuplicate(name, in, context);
        }
        boolean keep = wellFormed && isKept(name, shape, context);
        in.next();
        if (!keep) {
            in.skipValue();
            return false;
        }
        context.enter(name);
        JsonValue value = Codecs.of(JsonValue.KIND).read(in, context);
        context.leave();
        if (value != null) {
            others.kept.put(name, value);
        }
        return value != null;
    }

    /** Whether a member that a type does not know is kept as an extension; reports it unless its name says that it is one. */
    static boolean isKept(String name, Shape<?, ?> shape, ReadContext context) {
        boolean open = shape.extensions().isPresent();
        if (open && Shape.Extensions.isNamespaced(name)) {
            return true;
        }
        boolean keep = open && context.isLenient();
        ReadProblem problem = keep ? ReadProblem.KEPT_MEMBER : ReadProblem.UNKNOWN_MEMBER;
        Object suggestion = suggestion(name, problem, shape, context);
        context.reportName(
                name,
                problem,
                "member",
                name,
                "type",
                context.ifKept(problem, () -> JsonPart.OF_TYPE.with("type", shape.name())),
                "suggestion",
                suggestion);
        return keep;
    }

    private static Object suggestion(String name, ReadProblem problem, Shape<?, ?> shape, ReadContext context) {
        Object near = context.suggestion(problem, () -> Suggestions.nearest(name, shape.memberNames()));
        boolean mayBeOwn =
                problem == ReadProblem.UNKNOWN_MEMBER && shape.extensions().isPresent();
        return near.equals("") && mayBeOwn ? context.ifKept(problem, JsonPart.NAMESPACE::with) : near;
    }

    private boolean hasRequired(long seen, ReadContext context) {
        long missing = required & ~seen;
        for (int i = 0; missing >>> i != 0 && i < members.length; i++) {
            Member<T, B, ?> member = members[i].member;
            if ((missing & 1L << i) != 0) {
                context.reportEnclosing(
                        ReadProblem.MISSING,
                        "member",
                        member.name(),
                        "expected",
                        context.ifKept(ReadProblem.MISSING, member.kind()::expectation));
            }
        }
        return missing == 0;
    }

    /** Makes the object, without a builder unless it has more than members: most of what is read are many small objects. */
    private T make(ReadContext context, int from, B begun, Others others) {
        try {
            if (begun == null && others == null) {
                return shape.make(context.buffers().values(), from);
            }
            B builder = begun == null ? shape.newBuilder() : begun;
            for (int i = 0; i < members.length; i++) {
                members[i].set(builder, context.buffers().values()[from + i]);
            }
            if (others != null) {
                extensions.set(builder, others.kept);
            }
            return shape.build(builder);
        } catch (InvalidValueException e) {
            context.reportEnclosing(ReadProblem.NO_MEANING, "problem", e.problem());
            return null;
        }
    }

    /** Whether a name has a UTF-8 form; reports it if it has not. */
    static boolean isWellFormedName(String name, ReadContext context) {
        Optional<Message> problem = TextProblems.of(name);
        if (problem.isPresent()) {
            context.reportEnclosing(
                    ReadProblem.WRONG_FORM,
                    "problem",
                    ValueProblem.MEMBER_NAME.with("problem", problem.get()),
                    "expected",
                    JsonPart.WELL_FORMED.with());
        }
        return problem.isEmpty();
    }
}
