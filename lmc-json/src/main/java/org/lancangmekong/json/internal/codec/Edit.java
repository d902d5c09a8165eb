package org.lancangmekong.json.internal.codec;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javax.annotation.Nullable;
import org.lancangmekong.core.message.Message;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.ValidationException;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.problem.Violation;
import org.lancangmekong.core.shape.Member;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.shape.TextByLanguageKind;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.json.internal.text.JsonPart;
import org.lancangmekong.json.internal.text.JsonText;

/**
 * What a correction does with one value. {@link EditReader} reads it.
 *
 * @param <V> the Java type of the value
 */
abstract class Edit<V> {
    /**
     * Makes the corrected value.
     *
     * @param before the value; null if it is absent
     * @param at the pointer to it in the record
     * @return the corrected value; null if it is to be absent
     */
    @Nullable
    abstract V apply(@Nullable V before, Pointer at, Problems problems);

    /** What cannot be corrected as it says. */
    static final class Problems {
        private final JsonText text;
        private final List<Violation> found = new ArrayList<>();

        Problems(JsonText text) {
            this.text = text;
        }

        private void add(Pointer at, long offset, Message problem) {
            found.add(text.locate(ReadProblem.NO_MEANING.at(at, "problem", problem), offset));
        }
    }

    /** Replaces the value, or removes it. */
    static final class Set<V> extends Edit<V> {
        private final V value;

        Set(@Nullable V value) {
            this.value = value;
        }

        @Override
        V apply(@Nullable V before, Pointer at, Problems problems) {
            return value;
        }
    }

    /** Replaces some of the texts of a text by language, and removes some. */
    static final class OfTexts<V> extends Edit<V> {
        private final TextByLanguageKind<V> kind;
        private final Map<String, Optional<String>> texts;
        private final long offset;

        OfTexts(TextByLanguageKind<V> kind, Map<String, Optional<String>> texts, long offset) {
            this.kind = kind;
            this.texts = texts;
            this.offset = offset;
        }

        @Override
        V apply(@Nullable V before, Pointer at, Problems problems) {
            Map<String, String> merged = new LinkedHashMap<>(before == null ? Map.of() : kind.toMap(before));
            // Tags are the same in any case.
            java.util.Set<String> languages = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
            languages.addAll(texts.keySet());
            merged.keySet().removeIf(languages::contains);
            texts.forEach((language, text) -> text.ifPresent(each -> merged.put(language, each)));
            try {
                return kind.fromMap(merged);
            } catch (InvalidValueException e) {
                problems.add(at, offset, e.problem());
                return before;
            }
        }
    }

    /** Corrects some members of an object. */
    static final class OfObject<T, B> extends Edit<T> {
        private final Shape<T, B> shape;

        /** By the place of the member in the table; null for one that stays as it is. */
        private final Edit<?>[] members;

        private final Map<String, Optional<JsonValue>> extensions;
        private final long offset;

        OfObject(Shape<T, B> shape, Edit<?>[] members, Map<String, Optional<JsonValue>> extensions, long offset) {
            this.shape = shape;
            this.members = members;
            this.extensions = extensions;
            this.offset = offset;
        }

        @Override
        T apply(@Nullable T before, Pointer at, Problems problems) {
            B builder = shape.newBuilder();
            for (int i = 0; i < members.length; i++) {
                set(builder, shape.members().get(i), members[i], before, at, problems);
            }
            shape.extensions().ifPresent(each -> extend(builder, each, before));
            try {
                return shape.build(builder);
            } catch (InvalidValueException e) {
                problems.add(at, offset, e.problem());
                return before;
            }
        }

        @SuppressWarnings("unchecked") // the edit was read for this member
        private <V> void set(
                B builder, Member<T, B, V> member, Edit<?> edit, @Nullable T before, Pointer at, Problems problems) {
            V value = before == null ? null : member.get(before);
            if (edit != null) {
                value = ((Edit<V>) edit).apply(value, at.child(member.name()), problems);
            }
            if (value != null) {
                member.set(builder, value);
            }
        }

        @SuppressWarnings("unchecked") // an extension is any JSON value
        private <V> void extend(B builder, Shape.Extensions<T, B, V> kept, @Nullable T before) {
            Map<String, V> merged = new LinkedHashMap<>(before == null ? Map.of() : kept.get(before));
            extensions.forEach((name, value) ->
                    value.ifPresentOrElse(each -> merged.put(name, (V) each), () -> merged.remove(name)));
            kept.set(builder, merged);
        }

        /** The record that the correction makes. */
        T correct(T record, JsonText text) {
            Problems problems = new Problems(text);
            T corrected = apply(record, Pointer.ROOT, problems);
            if (!problems.found.isEmpty()) {
                throw new ValidationException(ValidationReport.of(problems.found));
            }
            return corrected;
        }
    }

    /** Which element of a list is meant: the one that is equal to a value, or meets a condition. */
    static final class Match<E> {
        private final @Nullable E value;
        private final @Nullable Predicate<E> condition;
        private final long offset;

        private Match(@Nullable E value, @Nullable Predicate<E> condition, long offset) {
            this.value = value;
            this.condition = condition;
            this.offset = offset;
        }

        static <E> Match<E> of(E value, long offset) {
            return new Match<>(value, null, offset);
        }

        static <E> Match<E> of(Predicate<E> condition, long offset) {
            return new Match<>(null, condition, offset);
        }

        /** The index of the only element that is meant and was not before; less than 0 if that has been reported. */
        private int find(Positions<E> positions, BitSet taken, Pointer at, Problems problems) {
            List<Integer> found = positions.of(this);
            Message problem = found.isEmpty()
                    ? JsonPart.NO_MATCH.with()
                    : JsonPart.SEVERAL_MATCH.with("count", Integer.toString(found.size()));
            if (found.size() == 1) {
                problem = JsonPart.MATCHED_BEFORE.with();
                if (!taken.get(found.get(0))) {
                    taken.set(found.get(0));
                    return found.get(0);
                }
            }
            problems.add(at, offset, problem);
            return -1;
        }
    }

    /** Where elements of a list are; the values of a long list are not compared with those of another one by one. */
    private static final class Positions<E> {
        private final List<E> list;
        private final Map<E, List<Integer>> byValue = new HashMap<>();

        Positions(List<E> list) {
            this.list = list;
        }

        List<Integer> of(Match<E> match) {
            if (match.value == null) {
                return IntStream.range(0, list.size())
                        .filter(i -> match.condition.test(list.get(i)))
                        .boxed()
                        .toList();
            }
            if (byValue.isEmpty()) {
                for (int i = 0; i < list.size(); i++) {
                    byValue.computeIfAbsent(list.get(i), unused -> new ArrayList<>())
                            .add(i);
                }
            }
            return byValue.getOrDefault(match.value, List.of());
        }
    }

    /** Corrects an element of a list. */
    record Change<E>(Match<E> where, Edit<E> to) {}

    /** Corrects, removes and adds elements of a list; elements are matched in the list as it was. */
    static final class OfList<E> extends Edit<List<E>> {
        private final List<Change<E>> changes;
        private final List<Match<E>> removals;
        private final List<E> additions;

        OfList(List<Change<E>> changes, List<Match<E>> removals, List<E> additions) {
            this.changes = changes;
            this.removals = removals;
            this.additions = additions;
        }

        @Override
        List<E> apply(@Nullable List<E> before, Pointer at, Problems problems) {
            List<E> list = before == null ? List.of() : before;
            List<E> result = new ArrayList<>(list);
            Positions<E> positions = new Positions<>(list);
            BitSet taken = new BitSet();
            for (Change<E> each : changes) {
                int index = each.where().find(positions, taken, at, problems);
                if (index >= 0) {
                    result.set(index, each.to().apply(list.get(index), at.child(index), problems));
                }
            }
            for (Match<E> each : removals) {
                int index = each.find(positions, taken, at, problems);
                if (index >= 0) {
                    result.set(index, null);
                }
            }
            result.removeIf(Objects::isNull);
            result.addAll(additions);
            return result;
        }
    }
}
