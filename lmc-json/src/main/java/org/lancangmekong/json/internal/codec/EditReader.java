package org.lancangmekong.json.internal.codec;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.lancangmekong.core.message.Message;
import org.lancangmekong.core.shape.Kind;
import org.lancangmekong.core.shape.ListKind;
import org.lancangmekong.core.shape.Member;
import org.lancangmekong.core.shape.ObjectKind;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.shape.TextByLanguageKind;
import org.lancangmekong.core.shape.TextKind;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.json.internal.text.JsonIn;
import org.lancangmekong.json.internal.text.JsonPart;

/**
 * Reads the members of a correction, each in the form of its own member: what appears replaces, {@code null} removes, the
 * parts of an object and of a text by language are merged (RFC 7396). An object in the place of a list corrects single
 * elements of it. Every reader goes to the end of the value, and gives null if it has reported a problem.
 */
final class EditReader {
    private static final JsonPart LIST_EDIT = JsonPart.LIST_CORRECTION;

    private EditReader() {}

    /** The members of an object, as they are read. */
    static final class Members<T, B> {
        private final Shape<T, B> shape;
        private final Edit<?>[] edits;
        private final Map<String, Optional<JsonValue>> extensions = new LinkedHashMap<>();
        private final Set<String> seen = new HashSet<>();
        private boolean whole = true;

        Members(Shape<T, B> shape) {
            this.shape = shape;
            this.edits = new Edit<?>[shape.members().size()];
        }

        /** Reads the member whose name is the current token. */
        void read(JsonIn in, ReadContext context) {
            String name = in.name();
            Optional<Member<T, B, ?>> member = shape.member(name);
            if (!seen.add(name)) {
                whole = ShapeCodec.skipDuplicate(name, in, context);
            } else if (member.isPresent()) {
                context.enter(name);
                in.next();
                Edit<?> edit = EditReader.member(member.get(), in, context);
                context.leave();
                edits[shape.members().indexOf(member.get())] = edit;
                whole &= edit != null;
            } else {
                extension(name, in, context);
            }
        }

        private void extension(String name, JsonIn in, ReadContext context) {
            boolean kept = ShapeCodec.isWellFormedName(name, context) && ShapeCodec.isKept(name, shape, context);
            in.next();
            if (!kept) {
                in.skipValue();
                whole = false;
                return;
            }
            context.enter(name);
            boolean removed = in.current() == JsonIn.Token.NULL;
            JsonValue value = Codecs.of(JsonValue.KIND).read(in, context);
            context.leave();
            whole &= value != null;
            extensions.put(name, removed ? Optional.empty() : Optional.ofNullable(value));
        }

        /** The names of all members that were read. */
        Set<String> names() {
            return seen;
        }

        /** Null if a problem was reported. */
        Edit.OfObject<T, B> edit(long offset) {
            return whole ? new Edit.OfObject<>(shape, edits, extensions, offset) : null;
        }
    }

    private static <V> Edit<V> member(Member<?, ?, V> member, JsonIn in, ReadContext context) {
        if (in.current() == JsonIn.Token.NULL) {
            if (member.isRequired()) {
                context.reportHere(
                        ReadProblem.NO_MEANING, "problem", JsonPart.REQUIRED_REMOVED.with("member", member.name()));
                return null;
            }
            return new Edit.Set<>(null);
        }
        return edit(member.kind(), in, context);
    }

    /** A quantity is one value: parts of two would be a third that nobody stated. */
    @SuppressWarnings("unchecked") // each edit is of the kind's own type
    private static <V> Edit<V> edit(Kind<V> kind, JsonIn in, ReadContext context) {
        if (in.current() == JsonIn.Token.START_OBJECT) {
            if (kind instanceof ObjectKind<V> object && kind.type() != Quantity.class) {
                return object(object.shape(), in, context);
            }
            if (kind instanceof TextByLanguageKind<V> text) {
                return texts(text, in, context);
            }
            if (kind instanceof ListKind<?> list) {
                return (Edit<V>) list(list, in, context);
            }
        }
        V value = value(kind, in, context);
        return value == null ? null : new Edit.Set<>(value);
    }

    /** A whole value; the reader uses its lists again. */
    @SuppressWarnings("unchecked") // a copy of a list is a list
    private static <V> V value(Kind<V> kind, JsonIn in, ReadContext context) {
        int lists = context.buffers().listCount();
        int from = context.buffers().enterObject(0);
        V value = Codecs.of(kind).read(in, context);
        V kept = value instanceof List<?> list ? (V) List.copyOf(list) : value;
        context.buffers().leaveObject(from, lists);
        return kept;
    }

    private static <T, B> Edit<T> object(Shape<T, B> shape, JsonIn in, ReadContext context) {
        long offset = context.offset();
        Members<T, B> members = new Members<>(shape);
        while (in.next() != JsonIn.Token.END_OBJECT) {
            members.read(in, context);
        }
        return members.edit(offset);
    }

    private static <V> Edit<V> texts(TextByLanguageKind<V> kind, JsonIn in, ReadContext context) {
        long offset = context.offset();
        Map<String, Optional<String>> texts = new LinkedHashMap<>();
        boolean whole = true;
        while (in.next() != JsonIn.Token.END_OBJECT) {
            String language = in.name();
            if (texts.containsKey(language)) {
                whole = ShapeCodec.skipDuplicate(language, in, context);
            } else {
                whole &= Codecs.isLanguage(kind, language, context);
                in.next();
                context.enter(language);
                boolean removed = in.current() == JsonIn.Token.NULL;
                Optional<String> text =
                        removed ? Optional.empty() : Optional.ofNullable(value(TextKind.TEXT, in, context));
                context.leave();
                whole &= removed || text.isPresent();
                texts.put(language, text);
            }
        }
        return whole ? new Edit.OfTexts<>(kind, texts, offset) : null;
    }

    /** Reads what an object in the place of a list says. */
    private static <E> Edit<List<E>> list(ListKind<E> kind, JsonIn in, ReadContext context) {
        Kind<E> element = kind.element();
        List<Edit.Change<E>> changes = List.of();
        List<Edit.Match<E>> removals = List.of();
        List<E> additions = List.of();
        Set<String> seen = new HashSet<>();
        while (in.next() != JsonIn.Token.END_OBJECT) {
            String name = in.name();
            if (!seen.add(name)) {
                additions = null;
                ShapeCodec.skipDuplicate(name, in, context);
                continue;
            }
            boolean known = name.equals("add") || name.equals("remove") || isChange(name, element);
            if (!known) {
                context.reportName(
                        name,
                        ReadProblem.UNKNOWN_MEMBER,
                        "member",
                        name,
                        "type",
                        context.ifKept(ReadProblem.UNKNOWN_MEMBER, LIST_EDIT::with),
                        "suggestion",
                        context.ifKept(ReadProblem.UNKNOWN_MEMBER, () -> advice(element)));
            }
            in.next();
            context.enter(name);
            if (!known) {
                in.skipValue();
                additions = null;
            } else if (name.equals("add")) {
                List<E> added = value(kind, in, context);
                additions = additions == null ? null : added;
            } else if (name.equals("remove")) {
                removals = array(in, context, () -> match(element, in, context));
            } else {
                changes = array(in, context, () -> change(element, in, context));
            }
            context.leave();
        }
        boolean whole = changes != null && removals != null && additions != null;
        return whole ? new Edit.OfList<>(changes, removals, additions) : null;
    }

    private static boolean isChange(String name, Kind<?> element) {
        return name.equals("change") && element instanceof ObjectKind;
    }

    private static Message advice(Kind<?> element) {
        return (element instanceof ObjectKind ? JsonPart.ADD_CHANGE_OR_REMOVE : JsonPart.ADD_OR_REMOVE).with();
    }

    /** Reads one element of an array. */
    private interface Element<R> {
        R read();
    }

    private static <R> List<R> array(JsonIn in, ReadContext context, Element<R> element) {
        if (in.current() != JsonIn.Token.START_ARRAY) {
            return Codecs.wrongKind(in, context, JsonPart.ARRAY::with);
        }
        List<R> all = new ArrayList<>();
        boolean whole = true;
        for (int i = 0; in.next() != JsonIn.Token.END_ARRAY; i++) {
            context.enter(i);
            R read = element.read();
            context.leave();
            whole &= read != null;
            all.add(read);
        }
        return whole ? all : null;
    }

    private static <E> Edit.Change<E> change(Kind<E> kind, JsonIn in, ReadContext context) {
        if (in.current() != JsonIn.Token.START_OBJECT) {
            return Codecs.wrongKind(in, context, JsonPart.WHERE_AND_TO::with);
        }
        Edit.Match<E> where = null;
        Edit<E> to = null;
        boolean whole = true;
        Set<String> seen = new HashSet<>();
        while (in.next() != JsonIn.Token.END_OBJECT) {
            String name = in.name();
            if (!seen.add(name)) {
                whole = ShapeCodec.skipDuplicate(name, in, context);
                continue;
            }
            boolean known = name.equals("where") || name.equals("to");
            if (!known) {
                context.reportName(
                        name,
                        ReadProblem.UNKNOWN_MEMBER,
                        "member",
                        name,
                        "type",
                        context.ifKept(ReadProblem.UNKNOWN_MEMBER, JsonPart.ELEMENT_CORRECTION::with),
                        "suggestion",
                        context.ifKept(ReadProblem.UNKNOWN_MEMBER, JsonPart.EXPECTED_WHERE_AND_TO::with));
            }
            in.next();
            context.enter(name);
            if (!known) {
                in.skipValue();
                whole = false;
            } else if (name.equals("where")) {
                where = match(kind, in, context);
                whole &= where != null;
            } else {
                to = edit(kind, in, context);
                whole &= to != null;
            }
            context.leave();
        }
        whole &= has("where", JsonPart.WHERE.with(), seen, context);
        whole &= has("to", JsonPart.TO.with(), seen, context);
        return whole ? new Edit.Change<>(where, to) : null;
    }

    static boolean has(String member, Message expected, Set<String> seen, ReadContext context) {
        if (!seen.contains(member)) {
            context.reportEnclosing(ReadProblem.MISSING, "member", member, "expected", expected);
        }
        return seen.contains(member);
    }

    /** An element is known by some of its members; one that is not an object, by itself. */
    private static <E> Edit.Match<E> match(Kind<E> kind, JsonIn in, ReadContext context) {
        long offset = context.offset();
        if (kind instanceof ObjectKind<E> object) {
            Predicate<E> condition = members(object.shape(), in, context);
            return condition == null ? null : Edit.Match.of(condition, offset);
        }
        E value = value(kind, in, context);
        return value == null ? null : Edit.Match.of(value, offset);
    }

    private static <T, B> Predicate<T> members(Shape<T, B> shape, JsonIn in, ReadContext context) {
        if (in.current() != JsonIn.Token.START_OBJECT) {
            return Codecs.wrongKind(in, context, () -> JsonPart.OBJECT_WITH_MEMBERS.with("type", shape.name()));
        }
        List<Predicate<T>> conditions = new ArrayList<>();
        boolean whole = true;
        Set<String> seen = new HashSet<>();
        while (in.next() != JsonIn.Token.END_OBJECT) {
            String name = in.name();
            Optional<Member<T, B, ?>> member = shape.member(name);
            if (!seen.add(name)) {
                whole = ShapeCodec.skipDuplicate(name, in, context);
            } else if (member.isPresent()) {
                context.enter(name);
                in.next();
                Predicate<T> each = has(member.get(), in, context);
                context.leave();
                whole &= each != null;
                conditions.add(each);
            } else {
                Predicate<T> each = hasExtension(name, shape, in, context);
                whole &= each != null;
                conditions.add(each);
            }
        }
        // A list, and not one predicate in another: a layer may name more members than the stack holds.
        return whole ? element -> conditions.stream().allMatch(each -> each.test(element)) : null;
    }

    private static <T> Predicate<T> hasExtension(String name, Shape<T, ?> shape, JsonIn in, ReadContext context) {
        boolean kept = ShapeCodec.isWellFormedName(name, context) && ShapeCodec.isKept(name, shape, context);
        in.next();
        if (!kept) {
            in.skipValue();
            return null;
        }
        context.enter(name);
        Optional<JsonValue> wanted = in.current() == JsonIn.Token.NULL
                ? Optional.empty()
                : Optional.ofNullable(Codecs.of(JsonValue.KIND).read(in, context));
        boolean whole = wanted.isPresent() || in.current() == JsonIn.Token.NULL;
        context.leave();
        Shape.Extensions<T, ?, ?> extensions = shape.extensions().orElseThrow();
        return whole
                ? element ->
                        Optional.ofNullable(extensions.get(element).get(name)).equals(wanted)
                : null;
    }

    /** Null means that the member is absent. */
    private static <T, B, V> Predicate<T> has(Member<T, B, V> member, JsonIn in, ReadContext context) {
        if (in.current() == JsonIn.Token.NULL) {
            return element -> member.get(element) == null;
        }
        V value = value(member.kind(), in, context);
        return value == null ? null : element -> Objects.equals(member.get(element), value);
    }
}
