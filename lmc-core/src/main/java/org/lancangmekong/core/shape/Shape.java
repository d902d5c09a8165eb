package org.lancangmekong.core.shape;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.lancangmekong.core.problem.InvalidValueException;

/**
 * The table of members of one type: the single place from which its reader, writer, schema, dictionary and walks come.
 *
 * <p>Members stand in the order in which they are written.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <T> the type
 * @param <B> the type's builder
 */
public final class Shape<T, B> {
    private final Class<T> type;
    private final String name;
    private final Supplier<B> newBuilder;
    private final Function<B, T> build;
    private final List<Member<T, B, ?>> members;
    private final List<Member<T, B, ?>> constrained;
    private final Predicate<? super T> sound;
    private final Map<String, Member<T, B, ?>> byName;
    private final Extensions<T, B, ?> extensions;
    private final String description;
    private final ObjectKind<T> kind;

    private Shape(Table<T, B> table, String description) {
        this.type = table.type;
        this.name = table.name;
        this.newBuilder = table.newBuilder;
        this.build = table.build;
        this.members = List.copyOf(table.members);
        this.extensions = table.extensions;
        this.description = description;
        Map<String, Member<T, B, ?>> index = new LinkedHashMap<>();
        List<Member<T, B, ?>> checked = new ArrayList<>();
        for (Member<T, B, ?> each : members) {
            if (index.put(each.name(), each) != null) {
                throw new IllegalStateException("two members " + each.name() + " in " + name);
            }
            if (each.kind().isConstrained()) {
                checked.add(each);
            }
        }
        this.byName = Collections.unmodifiableMap(index);
        this.constrained = List.copyOf(checked);
        this.sound = table.sound;
        this.kind = new ObjectKind<>(this);
    }

    /**
     * Starts the table of a type.
     *
     * @param type the type
     * @param name the type's name in schemas and messages; a record type's code
     * @param newBuilder makes an empty builder
     * @param build builds, and throws an InvalidValueException for what has no meaning
     * @param <T> the type
     * @param <B> the type's builder
     * @return a table to fill
     */
    public static <T, B> Table<T, B> of(Class<T> type, String name, Supplier<B> newBuilder, Function<B, T> build) {
        return new Table<>(type, name, newBuilder, build);
    }

    /**
     * The type that this describes.
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
     * The members in the order in which they are written.
     *
     * @return an unmodifiable list
     */
    public List<Member<T, B, ?>> members() {
        return members;
    }

    /**
     * The member of a name.
     *
     * @param memberName a name
     * @return the member; empty if the type has none of this name
     */
    public Optional<Member<T, B, ?>> member(String memberName) {
        return Optional.ofNullable(byName.get(memberName));
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
     * Where members that the type does not know are kept.
     *
     * @return the extensions; empty if the type is closed and refuses such members
     */
    public Optional<Extensions<T, B, ?>> extensions() {
        return Optional.ofNullable(extensions);
    }

    /**
     * Makes an empty builder.
     *
     * @return a new builder
     */
    public B newBuilder() {
        return newBuilder.get();
    }

    /**
     * Builds an object.
     *
     * @param builder a builder with all required members set
     * @return the object
     * @throws InvalidValueException with a sentence, if the members together have no meaning
     */
    public T build(B builder) {
        return build.apply(builder);
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
     * Refuses an object that Java admits but JSON could not carry: an unpaired surrogate in a text, an ordinal of 0, an
     * interval where a point is wanted, an extension that has the name of a member. Every type calls this when it is
     * built, so that whatever was built can be written and read back.
     *
     * @param object an object just built
     * @throws InvalidValueException with a sentence that names the type and the member
     */
    public void check(T object) {
        if (!sound.test(object)) {
            for (int i = 0; i < constrained.size(); i++) {
                check(object, constrained.get(i));
            }
        }
        if (extensions != null && !extensions.get(object).isEmpty()) {
            for (String each : extensions.get(object).keySet()) {
                if (byName.containsKey(each) || extensions.reserved.contains(each)) {
                    throw new InvalidValueException("\"" + each + "\" is a member of " + name
                            + " and cannot be the name of an extension of it");
                }
                Texts.problem(each).ifPresent(problem -> {
                    throw new InvalidValueException("an extension's name in " + name + " " + problem);
                });
            }
        }
    }

    private <V> void check(T object, Member<T, B, V> member) {
        V value = member.get(object);
        if (value != null) {
            Optional<String> problem = member.kind().problem(value);
            if (problem.isPresent()) {
                throw new InvalidValueException("member \"" + member.name() + "\" of " + name + " " + problem.get());
            }
        }
    }

    @Override
    public String toString() {
        return name;
    }

    /**
     * Where an open type keeps the members that it does not know.
     *
     * @param <T> the type
     * @param <B> the type's builder
     * @param <V> the Java type of any JSON value
     */
    public static final class Extensions<T, B, V> {
        private final Kind<V> kind;
        private final Function<? super T, Map<String, V>> getter;
        private final Member.Setter<? super B, ? super Map<String, V>> setter;
        private final List<String> reserved;

        Extensions(
                Kind<V> kind,
                Function<? super T, Map<String, V>> getter,
                Member.Setter<? super B, ? super Map<String, V>> setter,
                List<String> reserved) {
            this.kind = kind;
            this.getter = getter;
            this.setter = setter;
            this.reserved = reserved;
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
        public Map<String, V> get(T object) {
            return getter.apply(object);
        }

        /**
         * Sets the extensions in a builder, replacing what was there.
         *
         * @param builder the builder
         * @param values the values by name
         */
        public void set(B builder, Map<String, V> values) {
            setter.set(builder, values);
        }
    }

    /**
     * A table of members being filled.
     *
     * @param <T> the type
     * @param <B> the type's builder
     */
    public static final class Table<T, B> {
        private final Class<T> type;
        private final String name;
        private final Supplier<B> newBuilder;
        private final Function<B, T> build;
        private final List<Member<T, B, ?>> members = new ArrayList<>();
        private Extensions<T, B, ?> extensions;
        private Predicate<? super T> sound = object -> false;

        private Table(Class<T> type, String name, Supplier<B> newBuilder, Function<B, T> build) {
            this.type = Objects.requireNonNull(type);
            this.name = Objects.requireNonNull(name);
            this.newBuilder = Objects.requireNonNull(newBuilder);
            this.build = Objects.requireNonNull(build);
        }

        /**
         * Adds a member without which an object is refused.
         *
         * @param memberName the name, which is the accessor's
         * @param kind what it may hold
         * @param getter the accessor
         * @param setter the builder's method
         * @param meaning what it means, in one sentence
         * @param <V> the Java type of the value
         * @return this
         */
        public <V> Table<T, B> required(
                String memberName,
                Kind<V> kind,
                Function<? super T, ? extends V> getter,
                Member.Setter<? super B, ? super V> setter,
                String meaning) {
            members.add(new Member<>(memberName, kind, true, getter, Member.Absence.NEVER, setter, meaning));
            return this;
        }

        /**
         * Adds a member that may be absent.
         *
         * @param memberName the name, which is the accessor's
         * @param kind what it may hold
         * @param getter the accessor
         * @param setter the builder's method
         * @param meaning what it means, in one sentence
         * @param <V> the Java type of the value
         * @return this
         */
        public <V> Table<T, B> optional(
                String memberName,
                Kind<V> kind,
                Function<? super T, Optional<V>> getter,
                Member.Setter<? super B, ? super V> setter,
                String meaning) {
            members.add(new Member<>(memberName, kind, false, getter, Member.Absence.OPTIONAL, setter, meaning));
            return this;
        }

        /**
         * Adds a list, absent when empty.
         *
         * @param memberName the name, which is the accessor's
         * @param element what an element may be
         * @param getter the accessor
         * @param setter the builder's method that replaces the list
         * @param meaning what it means, in one sentence
         * @param <E> the Java type of an element
         * @return this
         */
        public <E> Table<T, B> list(
                String memberName,
                Kind<E> element,
                Function<? super T, ? extends List<E>> getter,
                Member.Setter<? super B, ? super List<E>> setter,
                String meaning) {
            members.add(new Member<>(
                    memberName, ListKind.of(element), false, getter, Member.Absence.EMPTY, setter, meaning));
            return this;
        }

        /**
         * Adds a flag, absent when it is not set.
         *
         * @param memberName the name, which is the accessor's
         * @param getter the accessor
         * @param setter the builder's method
         * @param meaning what it means when it is set, in one sentence
         * @return this
         */
        public Table<T, B> flag(
                String memberName,
                Function<? super T, Boolean> getter,
                Member.Setter<? super B, ? super Boolean> setter,
                String meaning) {
            members.add(new Member<>(memberName, FlagKind.FLAG, false, getter, Member.Absence.FALSE, setter, meaning));
            return this;
        }

        /**
         * Makes the type open: members that it does not know are kept.
         *
         * @param kind the kind of any JSON value
         * @param getter the accessor of the extensions
         * @param setter the builder's method that replaces them
         * @param reserved names that the form of the document takes, beside the members' own
         * @param <V> the Java type of any JSON value
         * @return this
         */
        public <V> Table<T, B> open(
                Kind<V> kind,
                Function<? super T, Map<String, V>> getter,
                Member.Setter<? super B, ? super Map<String, V>> setter,
                String... reserved) {
            this.extensions = new Extensions<>(kind, getter, setter, List.of(reserved));
            return this;
        }

        /**
         * Says in one step that no member breaks the constraint of its kind, for the values of which a record has many.
         * The kinds are still what is asked where this is false, and a test holds that the two agree.
         *
         * @param shortcut true only if every member fits its kind
         * @return this
         */
        public Table<T, B> sound(Predicate<? super T> shortcut) {
            this.sound = shortcut;
            return this;
        }

        /**
         * Ends the table.
         *
         * @param meaning what an object of the type is, in one sentence
         * @return the shape
         */
        public Shape<T, B> describe(String meaning) {
            return new Shape<>(this, meaning);
        }
    }
}
