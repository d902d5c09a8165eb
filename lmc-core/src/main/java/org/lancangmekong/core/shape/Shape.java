package org.lancangmekong.core.shape;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;
import org.lancangmekong.core.internal.ShapeAccess;
import org.lancangmekong.core.internal.sentence.TextProblems;
import org.lancangmekong.core.internal.sentence.ValueProblem;
import org.lancangmekong.core.message.Message;
import org.lancangmekong.core.problem.InvalidValueException;

/**
 * The table of members of one type, from which its reader, writer, schema, dictionary and walks are all derived.
 *
 * <p>The members have the order in which they are written.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <T> the type
 * @param <B> the type's builder
 */
public final class Shape<T, B> {
    static {
        ShapeAccess.set(new Access());
    }

    private final Class<T> type;
    private final String name;
    private final Accessors<T, B> accessors;
    private final List<Member<T, B, ?>> members;
    /** What a lookup gives, so that it makes nothing: rules look members up for every piece of evidence. */
    private final Map<String, Optional<Member<T, B, ?>>> byName;

    private final Extensions<T, B, ?> extensions;
    private final List<List<String>> identities;
    private final String description;
    private final @Nullable String example;
    private final ObjectKind<T> kind;

    private Shape(Table<T, B> table, String description) {
        this.type = table.type;
        this.name = table.name;
        this.accessors = table.accessors;
        this.members = List.copyOf(table.members);
        this.extensions = table.extensions;
        this.description = description;
        this.example = table.example;
        Map<String, Optional<Member<T, B, ?>>> index = new LinkedHashMap<>();
        for (Member<T, B, ?> each : members) {
            if (index.put(each.name(), Optional.of(each)) != null) {
                throw new IllegalStateException(name + " has the member " + each.name() + " twice");
            }
        }
        this.byName = Collections.unmodifiableMap(index);
        this.identities = List.copyOf(table.identities);
        if (!identities.stream().allMatch(each -> index.keySet().containsAll(each))) {
            throw new IllegalStateException(name + " is identified by a member that it lacks: " + identities);
        }
        this.kind = new ObjectKind<>(this);
    }

    /**
     * Starts the table of a type.
     *
     * @param type the type
     * @param name the type's name in schemas and messages; a record type's code
     * @param accessors gets and sets the members in the order of the table, and builds objects, throwing an
     *     InvalidValueException for what has no meaning
     * @param <T> the type
     * @param <B> the type's builder
     * @return a table to fill
     */
    public static <T, B> Table<T, B> of(Class<T> type, String name, Accessors<T, B> accessors) {
        return new Table<>(type, name, accessors);
    }

    /**
     * The type that this shape describes.
     *
     * @return the class of the public interface
     */
    public Class<T> type() {
        return type;
    }

    /**
     * The type's name.
     *
     * @return a name such as {@code Figure}, or a record type's code such as {@code project}
     */
    public String name() {
        return name;
    }

    /**
     * What an object of this type is.
     *
     * @return one sentence
     */
    public String description() {
        return description;
    }

    /**
     * A short object of this type, as messages and documents show it.
     *
     * @return JSON that a reader accepts where this type is expected; empty for a record, and where the table has none
     */
    public Optional<String> example() {
        return Optional.ofNullable(example);
    }

    /**
     * The members in the order in which they are written.
     *
     * @return an unmodifiable list
     */
    public List<Member<T, B, ?>> members() {
        return members;
    }

    /**
     * The member with a name.
     *
     * @param memberName a name
     * @return the member; empty if the type has no member with this name
     */
    public Optional<Member<T, B, ?>> member(String memberName) {
        Objects.requireNonNull(memberName, "memberName");
        return byName.getOrDefault(memberName, Optional.empty());
    }

    /**
     * The members' names in the order in which they are written.
     *
     * @return an unmodifiable collection
     */
    public Iterable<String> memberNames() {
        return byName.keySet();
    }

    /**
     * The place for members that the type does not know.
     *
     * @return the extensions; empty if the type is closed and refuses unknown members
     */
    public Optional<Extensions<T, B, ?>> extensions() {
        return Optional.ofNullable(extensions);
    }

    /**
     * By which members the same element of two versions of a list is known, such as a figure by indicator, country and time.
     * Each entry is an identity of its own: by the first, elements are the same wherever their values are equal; by a
     * further one, only if a single element of either version has these values and none before has matched it.
     *
     * @return an unmodifiable list of names of members, the best identity first; empty if elements are known by their places
     */
    public List<List<String>> identities() {
        return identities;
    }

    /**
     * Makes an empty builder.
     *
     * @return a new builder
     */
    public B newBuilder() {
        return accessors.newBuilder();
    }

    /**
     * Builds an object.
     *
     * @param builder a builder with all required members set
     * @return the object
     * @throws InvalidValueException with a sentence, if the members together have no meaning
     */
    public T build(B builder) {
        Objects.requireNonNull(builder, "builder");
        return accessors.build(builder);
    }

    /**
     * Makes an object from the values of its members, without a builder.
     *
     * @param values the values in the order of {@link #members}, {@code null} for an absent member; lists are copied
     * @param from the index of the first of them
     * @return the object
     * @throws InvalidValueException with a sentence, if the members together have no meaning
     */
    public T make(Object[] values, int from) {
        Objects.requireNonNull(values, "values");
        return accessors.make(values, from);
    }

    /**
     * The kind of a member that holds an object of this type.
     *
     * @return the kind
     */
    public ObjectKind<T> kind() {
        return kind;
    }

    /**
     * Refuses an object that Java admits but JSON cannot carry: an unpaired surrogate in a text, an ordinal of 0, an
     * interval in place of a point, an extension with the name of a member. Every type calls this when it is built, so
     * that every object can be written and read back.
     *
     * @param object an object just built
     * @throws InvalidValueException with a sentence that names the type and the member
     */
    public void check(T object) {
        Objects.requireNonNull(object, "object");
        if (!accessors.isSound(object)) {
            members.forEach(each -> check(object, each));
        }
        if (extensions != null && !extensions.get(object).isEmpty()) {
            for (String each : extensions.get(object).keySet()) {
                if (byName.containsKey(each) || extensions.reserved.contains(each)) {
                    throw new InvalidValueException(ValueProblem.RESERVED_NAME.with("member", each, "type", name));
                }
                Optional<Message> problem = TextProblems.of(each);
                if (problem.isPresent()) {
                    throw new InvalidValueException(
                            ValueProblem.EXTENSION_NAME.with("type", name, "problem", problem.get()));
                }
            }
        }
    }

    private <V> void check(T object, Member<T, B, V> member) {
        V value = member.get(object);
        if (value != null) {
            Optional<Message> problem = member.kind().problem(value);
            if (problem.isPresent()) {
                throw new InvalidValueException(
                        ValueProblem.MEMBER.with("member", member.name(), "type", name, "problem", problem.get()));
            }
        }
    }

    @Override
    public String toString() {
        return name;
    }

    private static final class Access extends ShapeAccess {
        @Override
        protected Object accessorsOf(Object shape) {
            return ((Shape<?, ?>) shape).accessors;
        }
    }

    /**
     * The members of an open type that the type does not know.
     *
     * @param <T> the type
     * @param <B> the type's builder
     * @param <V> the Java type of any JSON value
     */
    public static final class Extensions<T, B, V> {
        /**
         * What the name of a namespaced extension matches at its beginning, as a regular expression of ECMA-262 and of Java:
         * letters, digits, dots, hyphens and underscores of ASCII, a colon, and something that can be seen.
         */
        public static final String NAMESPACED = "^[A-Za-z0-9._-]+:[^\\x00-\\x20\\x7F]";

        private final Kind<V> kind;
        private final Accessors<T, B> accessors;
        private final List<String> reserved;

        Extensions(Kind<V> kind, Accessors<T, B> accessors, List<String> reserved) {
            this.kind = kind;
            this.accessors = accessors;
            this.reserved = reserved;
        }

        /**
         * Whether a name has a namespace, such as {@code org.example:kind}. An extension with such a name is deliberate, and
         * every reader keeps it; one without may be a misspelt member, and only lenient readers keep it.
         *
         * @param name the name of an extension
         * @return true if it begins with a namespace of letters, digits, dots, hyphens and underscores, and has more after the
         *     colon
         */
        public static boolean isNamespaced(String name) {
            Objects.requireNonNull(name, "name");
            int colon = name.indexOf(':');
            for (int i = 0; i < colon; i++) {
                char c = name.charAt(i);
                boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
                if (!letter && !(c >= '0' && c <= '9') && c != '.' && c != '_' && c != '-') {
                    return false;
                }
            }
            return colon > 0
                    && colon + 1 < name.length()
                    && name.charAt(colon + 1) > ' '
                    && name.charAt(colon + 1) != 0x7F;
        }

        /**
         * The kind of an extension's value.
         *
         * @return the kind of any JSON value
         */
        public Kind<V> kind() {
            return kind;
        }

        /**
         * The extensions of an object.
         *
         * @param object the object
         * @return the values by name, in their order
         */
        @SuppressWarnings("unchecked") // a test ensures that the accessor gives what the table says
        public Map<String, V> get(T object) {
            Objects.requireNonNull(object, "object");
            return (Map<String, V>) accessors.extensions(object);
        }

        /**
         * Sets the extensions in a builder, replacing earlier ones.
         *
         * @param builder the builder
         * @param values the values by name
         */
        public void set(B builder, Map<String, V> values) {
            Objects.requireNonNull(builder, "builder");
            Objects.requireNonNull(values, "values");
            accessors.setExtensions(builder, values);
        }
    }

    /**
     * Builds a table of members.
     *
     * @param <T> the type
     * @param <B> the type's builder
     */
    public static final class Table<T, B> {
        private final Class<T> type;
        private final String name;
        private final Accessors<T, B> accessors;
        private final List<Member<T, B, ?>> members = new ArrayList<>();
        private final List<List<String>> identities = new ArrayList<>();
        private Extensions<T, B, ?> extensions;
        private @Nullable String example;

        private Table(Class<T> type, String name, Accessors<T, B> accessors) {
            this.type = Objects.requireNonNull(type, "type");
            this.name = Objects.requireNonNull(name, "name");
            this.accessors = Objects.requireNonNull(accessors, "accessors");
        }

        /**
         * Adds a required member: an object without it is refused.
         *
         * @param memberName the name, which is that of the accessor and of the builder's method
         * @param kind what it may hold
         * @param meaning what it means, in one sentence
         * @param <V> the Java type of the value
         * @return this
         */
        public <V> Table<T, B> required(String memberName, Kind<V> kind, String meaning) {
            return add(memberName, kind, true, null, meaning);
        }

        /**
         * Adds an optional member, whose accessor gives an Optional.
         *
         * @param memberName the name, which is that of the accessor and of the builder's method
         * @param kind what it may hold
         * @param meaning what it means, in one sentence
         * @param <V> the Java type of the value
         * @return this
         */
        public <V> Table<T, B> optional(String memberName, Kind<V> kind, String meaning) {
            return add(memberName, kind, false, null, meaning);
        }

        /**
         * Adds an optional member with a default value.
         *
         * @param memberName the name, which is that of the accessor and of the builder's method
         * @param kind what it may hold
         * @param whenAbsent the default value, always the same object; it is not written
         * @param meaning what it means, in one sentence
         * @param <V> the Java type of the value
         * @return this
         */
        public <V> Table<T, B> optional(String memberName, Kind<V> kind, V whenAbsent, String meaning) {
            Objects.requireNonNull(whenAbsent, "whenAbsent");
            return add(memberName, kind, false, whenAbsent, meaning);
        }

        /**
         * Adds a list, which is absent if it is empty.
         *
         * @param memberName the name, which is that of the accessor and of the builder's method
         * @param element what an element may be
         * @param meaning what it means, in one sentence
         * @param <E> the Java type of an element
         * @return this
         */
        public <E> Table<T, B> list(String memberName, Kind<E> element, String meaning) {
            return add(memberName, ListKind.of(element), false, null, meaning);
        }

        /**
         * Adds a flag, which is absent if it is not set.
         *
         * @param memberName the name, which is that of the accessor and of the builder's method
         * @param meaning what the flag means if it is set, in one sentence
         * @return this
         */
        public Table<T, B> flag(String memberName, String meaning) {
            return add(memberName, FlagKind.FLAG, false, false, meaning);
        }

        private <V> Table<T, B> add(
                String memberName, Kind<V> kind, boolean required, @Nullable V whenAbsent, String meaning) {
            Objects.requireNonNull(memberName, "memberName");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(meaning, "meaning");
            members.add(new Member<>(memberName, kind, required, accessors, members.size(), whenAbsent, meaning));
            return this;
        }

        /**
         * Makes the type open: members that it does not know are kept, in {@code extensions}.
         *
         * @param kind the kind of any JSON value
         * @param reserved names that the form of the document uses besides the names of members
         * @param <V> the Java type of any JSON value
         * @return this
         */
        public <V> Table<T, B> open(Kind<V> kind, String... reserved) {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(reserved, "reserved");
            this.extensions = new Extensions<>(kind, accessors, List.of(reserved));
            return this;
        }

        /**
         * Says by which members an element of a list is known in another version of that list. Called again, it says which
         * members do where those before differ, as {@link Shape#identities()} describes.
         *
         * @param memberNames the names of members of this table
         * @return this table
         */
        public Table<T, B> identifiedBy(String... memberNames) {
            Objects.requireNonNull(memberNames, "memberNames");
            identities.add(List.of(memberNames));
            return this;
        }

        /**
         * Shows a short object of the type.
         *
         * @param json the object in JSON, as {@link Shape#example()} gives it
         * @return this table
         */
        public Table<T, B> example(String json) {
            this.example = Objects.requireNonNull(json, "json");
            return this;
        }

        /**
         * Builds the shape.
         *
         * @param meaning what an object of the type is, in one sentence
         * @return the shape
         */
        public Shape<T, B> describe(String meaning) {
            return new Shape<>(this, Objects.requireNonNull(meaning, "meaning"));
        }
    }
}
