package org.lancangmekong.core.insight;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.lancangmekong.core.shape.Kind;
import org.lancangmekong.core.shape.ListKind;
import org.lancangmekong.core.shape.Member;
import org.lancangmekong.core.shape.ObjectKind;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.shape.TextByLanguageKind;
import org.lancangmekong.core.value.JsonValue;

/**
 * Which elements of two versions of a list are the same: those that are equal, and between them those that are known by the
 * same members, as their shape says. Elements that match have the same order in both versions; one that was moved has no match.
 *
 * <p>It takes time in proportion to {@code n log n}, and is the same whichever version comes first.
 */
final class Matching {
    private static final int NONE = -1;

    private final Kind<?> kind;
    private final List<?> before;
    private final List<?> after;

    /** By the index in the later version. */
    private final int[] earlier;

    /** By the index in the earlier version. */
    private final int[] later;

    private Matching(Kind<?> kind, List<?> before, List<?> after) {
        this.kind = kind;
        this.before = before;
        this.after = after;
        this.earlier = new int[after.size()];
        this.later = new int[before.size()];
        Arrays.fill(earlier, NONE);
        Arrays.fill(later, NONE);
    }

    static Matching of(Kind<?> kind, List<?> before, List<?> after) {
        // Of two that changed places either may count as moved: which it is must not depend on the direction.
        boolean forward = textOfAll(kind, before).compareTo(textOfAll(kind, after)) <= 0;
        Matching matching = forward ? new Matching(kind, before, after) : new Matching(kind, after, before);
        matching.match();
        return forward ? matching : matching.reversed();
    }

    /** The index in the earlier version of an element of the later one; less than 0 if it is new. */
    int earlier(int index) {
        return earlier[index];
    }

    /** The index in the later version of an element of the earlier one; less than 0 if it is gone. */
    int later(int index) {
        return later[index];
    }

    private Matching reversed() {
        Matching reversed = new Matching(kind, after, before);
        System.arraycopy(later, 0, reversed.earlier, 0, later.length);
        System.arraycopy(earlier, 0, reversed.later, 0, earlier.length);
        return reversed;
    }

    private void match() {
        int fewer = Math.min(before.size(), after.size());
        int first = 0;
        while (first < fewer && before.get(first).equals(after.get(first))) {
            pair(first, first);
            first++;
        }
        int last = 0;
        while (last < fewer - first
                && before.get(before.size() - 1 - last).equals(after.get(after.size() - 1 - last))) {
            last++;
            pair(before.size() - last, after.size() - last);
        }
        Gap between = new Gap(first, before.size() - last, first, after.size() - last);
        between.pairEqual();
        for (Gap each : between.parts()) {
            each.pairByIdentity();
        }
    }

    private void pair(int old, int now) {
        later[old] = now;
        earlier[now] = old;
    }

    /** A stretch of either version in which nothing has matched yet. */
    private final class Gap {
        private final int oldFrom;
        private final int oldTo;
        private final int newFrom;
        private final int newTo;

        Gap(int oldFrom, int oldTo, int newFrom, int newTo) {
            this.oldFrom = oldFrom;
            this.oldTo = oldTo;
            this.newFrom = newFrom;
            this.newTo = newTo;
        }

        boolean isEmpty() {
            return oldFrom == oldTo || newFrom == newTo;
        }

        void pairEqual() {
            pairBy(element -> text(kind, element), false);
            for (int i = newFrom; i < newTo; i++) {
                if (earlier[i] >= 0 && !before.get(earlier[i]).equals(after.get(i))) {
                    part(i);
                }
            }
            keepInOrder();
        }

        void pairByIdentity() {
            if (isEmpty()) {
                return;
            }
            if (kind instanceof ObjectKind<?> object
                    && !object.shape().identities().isEmpty()) {
                boolean unique = false;
                for (List<String> each : object.shape().identities()) {
                    pairBy(element -> key(object.shape(), each, element), unique);
                    unique = true;
                }
            } else if (kind instanceof ObjectKind || kind instanceof TextByLanguageKind) {
                pairBy(element -> "", false);
            }
            keepInOrder();
        }

        /** Pairs what has the same key, in order; or only where one element in either version has it. */
        private void pairBy(Function<Object, String> key, boolean unique) {
            Map<String, Deque<Integer>> old = new HashMap<>();
            for (int i = oldFrom; i < oldTo; i++) {
                if (later[i] < 0) {
                    old.computeIfAbsent(key.apply(before.get(i)), unused -> new ArrayDeque<>())
                            .add(i);
                }
            }
            Map<String, Deque<Integer>> now = new HashMap<>();
            for (int i = newFrom; i < newTo; i++) {
                if (earlier[i] < 0) {
                    now.computeIfAbsent(key.apply(after.get(i)), unused -> new ArrayDeque<>())
                            .add(i);
                }
            }
            now.forEach((name, added) -> {
                Deque<Integer> found = old.getOrDefault(name, new ArrayDeque<>());
                boolean one = found.size() == 1 && added.size() == 1;
                while (!found.isEmpty() && !added.isEmpty() && (one || !unique)) {
                    pair(found.remove(), added.remove());
                }
            });
        }

        /** Of the pairs, keeps the most that have the same order in both versions. */
        private void keepInOrder() {
            int[] ends = new int[newTo - newFrom];
            int[] previous = new int[newTo - newFrom];
            int length = 0;
            for (int i = newFrom; i < newTo; i++) {
                if (earlier[i] >= 0) {
                    int at = place(ends, length, earlier[i]);
                    previous[i - newFrom] = at == 0 ? NONE : ends[at - 1];
                    ends[at] = i;
                    length = Math.max(length, at + 1);
                }
            }
            boolean[] kept = new boolean[newTo - newFrom];
            for (int i = length == 0 ? NONE : ends[length - 1]; i >= 0; i = previous[i - newFrom]) {
                kept[i - newFrom] = true;
            }
            for (int i = newFrom; i < newTo; i++) {
                if (earlier[i] >= 0 && !kept[i - newFrom]) {
                    part(i);
                }
            }
        }

        /** How many of the ends, each of the longest run so far of its length, come before an index. */
        private int place(int[] ends, int length, int index) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (earlier[ends[middle]] < index) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        private void part(int now) {
            later[earlier[now]] = NONE;
            earlier[now] = NONE;
        }

        /** What is left between the pairs. */
        List<Gap> parts() {
            List<Gap> parts = new ArrayList<>();
            int old = oldFrom;
            int now = newFrom;
            for (int i = newFrom; i <= newTo; i++) {
                if (i == newTo || earlier[i] >= 0) {
                    int end = i == newTo ? oldTo : earlier[i];
                    parts.add(new Gap(old, end, now, i));
                    old = end + 1;
                    now = i + 1;
                }
            }
            return parts;
        }
    }

    private static <T, B> String key(Shape<T, B> shape, List<String> names, Object element) {
        StringBuilder key = new StringBuilder();
        for (String each : names) {
            append(key, shape.member(each).orElseThrow(), shape.type().cast(element));
        }
        return key.toString();
    }

    private static <T, V> void append(StringBuilder text, Member<T, ?, V> member, T owner) {
        V value = member.get(owner);
        text.append(value == null ? "" : text(member.kind(), value)).append('\n');
    }

    /** A text that values have in common if they are equal: the order of languages, and of members of JSON, is none of theirs. */
    private static String text(Kind<?> kind, Object value) {
        if (kind instanceof TextByLanguageKind<?> texts) {
            return textByLanguage(texts, value);
        }
        if (kind instanceof ListKind<?> list) {
            return textOfAll(list.element(), (List<?>) value);
        }
        if (kind instanceof ObjectKind<?> object) {
            return textOfObject(object.shape(), value);
        }
        return value instanceof JsonValue json ? textOfJson(json) : value.toString();
    }

    private static String textOfAll(Kind<?> element, List<?> values) {
        StringBuilder text = new StringBuilder("[");
        values.forEach(each -> text.append(text(element, each)).append(','));
        return text.append(']').toString();
    }

    private static <V> String textByLanguage(TextByLanguageKind<V> kind, Object value) {
        return new TreeMap<>(kind.toMap(kind.type().cast(value))).toString();
    }

    private static <T, B> String textOfObject(Shape<T, B> shape, Object value) {
        T object = shape.type().cast(value);
        StringBuilder text = new StringBuilder("{");
        shape.members().forEach(each -> append(text, each, object));
        shape.extensions()
                .ifPresent(extensions -> new TreeMap<>(extensions.get(object))
                        .forEach((name, each) -> text.append(name).append(text(extensions.kind(), each))));
        return text.append('}').toString();
    }

    private static String textOfJson(JsonValue json) {
        StringBuilder text = new StringBuilder();
        if (json instanceof JsonValue.JsonObject object) {
            new TreeMap<>(object.members())
                    .forEach((name, each) ->
                            text.append(name.length()).append(name).append(textOfJson(each)));
            return "{" + text + "}";
        }
        if (json instanceof JsonValue.JsonArray array) {
            array.elements().forEach(each -> text.append(textOfJson(each)).append(','));
            return "[" + text + "]";
        }
        return json.toString();
    }
}
