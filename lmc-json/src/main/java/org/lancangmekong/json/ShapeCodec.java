package org.lancangmekong.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.shape.Member;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.shape.Suggestions;
import org.lancangmekong.core.shape.Texts;
import org.lancangmekong.core.value.JsonValue;

/**
 * An object with a table of members: the one reader and writer of all types.
 *
 * <p>Members may come in any order. The reader asks for the name that its own writer would have written next, and looks
 * a name up only if it is another.
 *
 * @param <T> the type
 * @param <B> the type's builder
 */
final class ShapeCodec<T, B> implements Codec<T> {
    private final Shape<T, B> shape;
    private final List<MemberCodec<T, B, ?>> members = new ArrayList<>();
    private final Map<String, Integer> indexByName = new HashMap<>();
    private final Shape.Extensions<T, B, JsonValue> extensions;

    ShapeCodec(Shape<T, B> shape) {
        this.shape = shape;
        for (Member<T, B, ?> each : shape.members()) {
            indexByName.put(each.name(), members.size());
            members.add(new MemberCodec<>(each));
        }
        if (members.size() > Long.SIZE) {
            throw new IllegalStateException(shape + " has more members than a reader keeps count of");
        }
        this.extensions = shape.extensions().map(ShapeCodec::ofJson).orElse(null);
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
        private final JsonIn.Name name;
        private final Codec<V> codec;

        private MemberCodec(Member<T, B, V> member) {
            this.member = member;
            this.name = new JsonIn.Name(member.name());
            this.codec = Codecs.of(member.kind());
        }

        /** Whether the value was read and set. */
        private boolean read(JsonIn in, Reading reading, B builder) {
            // Entered before its value is looked at, so that what is no JSON there has the member's pointer.
            reading.enter(member.name());
            in.next();
            V value = codec.read(in, reading);
            reading.leave();
            if (value != null) {
                member.set(builder, value);
            }
            return value != null;
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
    public T read(JsonIn in, Reading reading) {
        if (in.current() != JsonIn.Token.START_OBJECT) {
            return Codecs.wrongKind(in, reading, "an object (" + shape.name() + ")");
        }
        return new Members(in, reading, shape.newBuilder()).read(null);
    }

    /** Reads an object, of which a header takes some members, into a builder. */
    T read(JsonIn in, Reading reading, B builder, Header header) {
        return new Members(in, reading, builder).read(header);
    }

    @Override
    public void write(T object, JsonOut out) {
        out.startObject();
        writeMembers(object, out);
        out.endObject();
    }

    /** Writes the members without the braces. */
    void writeMembers(T object, JsonOut out) {
        for (int i = 0; i < members.size(); i++) {
            members.get(i).write(object, out);
        }
        if (extensions != null) {
            Map<String, JsonValue> values = extensions.get(object);
            if (!values.isEmpty()) {
                Codec<JsonValue> codec = Codecs.of(JsonValue.KIND);
                values.forEach((name, value) -> {
                    out.name(name);
                    codec.write(value, out);
                });
            }
        }
    }

    /** What stands in a document beside the members of its type. */
    interface Header {
        /** Whether the input stands at a name that has not been looked at, rather than before one. */
        boolean isAtName();

        /** Whether a name is the header's. */
        boolean takes(String name);

        /** Reads the value of a name that is the header's, at which the input stands; false if there is a problem. */
        boolean read(String name, JsonIn in, Reading reading);

        /** Called at the end of the object, to report what is missing; false if something is. */
        boolean end(Reading reading);
    }

    /** The reading of one object. */
    private final class Members {
        private final JsonIn in;
        private final Reading reading;
        private final B builder;
        private long seen;
        private boolean whole = true;
        private Map<String, JsonValue> kept = Collections.emptyMap();
        private Set<String> others = Collections.emptySet();

        private Members(JsonIn in, Reading reading, B builder) {
            this.in = in;
            this.reading = reading;
            this.builder = builder;
        }

        private T read(Header header) {
            int expected = 0;
            boolean atName = header != null && header.isAtName();
            while (true) {
                if (!atName && isNext(expected)) {
                    known(expected++);
                } else if (in.current() == JsonIn.Token.END_OBJECT) {
                    return end(header);
                } else {
                    int index = other(in.name(), header);
                    expected = index < 0 ? expected : index + 1;
                }
                atName = false;
            }
        }

        /** Goes to the next token, and says whether it is the name of a member. */
        private boolean isNext(int index) {
            if (index < members.size()) {
                return in.nextIs(members.get(index).name);
            }
            in.next();
            return false;
        }

        /** Reads the value of a name that was not expected, and gives the index of its member, or -1. */
        private int other(String name, Header header) {
            Integer index = indexByName.get(name);
            if (index != null) {
                known(index);
                return index;
            }
            if (header != null && header.takes(name)) {
                whole &= header.read(name, in, reading);
            } else {
                unknown(name);
            }
            return -1;
        }

        private void known(int index) {
            long bit = 1L << index;
            MemberCodec<T, B, ?> member = members.get(index);
            if ((seen & bit) != 0) {
                String name = member.member.name();
                reading.reportName(name, Problem.DUPLICATE_MEMBER, "member", name);
                whole = false;
                in.next();
                in.skipValue();
            } else {
                seen |= bit;
                whole &= member.read(in, reading, builder);
            }
        }

        private void unknown(String name) {
            if (others.isEmpty()) {
                others = new HashSet<>();
            }
            boolean twice = !others.add(name);
            boolean wellFormed = isWellFormedName(name, reading);
            boolean keep = reading.isLenient() && extensions != null && !twice && wellFormed;
            if (twice) {
                reading.reportName(name, Problem.DUPLICATE_MEMBER, "member", name);
            } else if (wellFormed) {
                reading.reportName(
                        name,
                        keep ? Problem.KEPT_MEMBER : Problem.UNKNOWN_MEMBER,
                        "member",
                        name,
                        "type",
                        shape.name(),
                        "suggestion",
                        Codecs.suggestion(Suggestions.nearest(name, shape.memberNames())));
            }
            in.next();
            if (keep) {
                reading.enter(name);
                JsonValue value = Codecs.of(JsonValue.KIND).read(in, reading);
                reading.leave();
                keep(name, value);
            } else {
                in.skipValue();
                whole = false;
            }
        }

        private void keep(String name, JsonValue value) {
            if (value == null) {
                whole = false;
            } else {
                if (kept.isEmpty()) {
                    kept = new LinkedHashMap<>();
                }
                kept.put(name, value);
            }
        }

        private T end(Header header) {
            if (header != null) {
                whole &= header.end(reading);
            }
            for (int i = 0; i < members.size(); i++) {
                Member<T, B, ?> member = members.get(i).member;
                if (member.isRequired() && (seen & 1L << i) == 0) {
                    reading.reportEnclosing(
                            Problem.MISSING,
                            "member",
                            member.name(),
                            "expected",
                            member.kind().expected());
                    whole = false;
                }
            }
            if (!whole) {
                return null;
            }
            if (!kept.isEmpty()) {
                extensions.set(builder, kept);
            }
            try {
                return shape.build(builder);
            } catch (InvalidValueException e) {
                reading.reportEnclosing(Problem.NO_MEANING, "problem", e.getMessage());
                return null;
            }
        }
    }

    /** Whether a name has a UTF-8 form; reports it if it has not. */
    static boolean isWellFormedName(String name, Reading reading) {
        Optional<String> problem = Texts.problem(name);
        problem.ifPresent(sentence -> reading.reportEnclosing(
                Problem.WRONG_FORM, "problem", "the name of a member " + sentence, "expected", "well-formed Unicode"));
        return problem.isEmpty();
    }
}
