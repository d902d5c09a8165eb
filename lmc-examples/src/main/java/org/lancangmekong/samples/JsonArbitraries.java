package org.lancangmekong.samples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.lancangmekong.core.value.JsonValue;

/** Any JSON, simple values first, hostile ones among them. */
final class JsonArbitraries {
    /** Numbers that do not survive a double, or are written as a double would not be. */
    static final List<String> HOSTILE_NUMBERS = List.of(
            "0",
            "-0",
            "-0.0",
            "0.10",
            "1.0",
            "1e2",
            "1E+2",
            "1e-7",
            "1E400",
            "-1E400",
            "1e-400",
            "0E0",
            "9007199254740993",
            "18446744073709551616",
            "0.1000000000000000055511151231257827",
            "123456789012345678901234567890.123456789012345678901234567890",
            "1".repeat(1_000));

    private static final Arbitrary<JsonValue> NUMBERS = Arbitraries.frequencyOf(
                    Tuple.of(2, Arbitraries.integers().between(0, 100).map(String::valueOf)),
                    Tuple.of(1, TextArbitraries.DECIMALS),
                    Tuple.of(2, Arbitraries.of(HOSTILE_NUMBERS)))
            .map(JsonValue::number);

    private static final Arbitrary<JsonValue> SCALARS = new Memo<>(Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.just(JsonValue.NULL)),
            Tuple.of(1, Arbitraries.of(false, true).map(JsonValue::of)),
            Tuple.of(3, NUMBERS),
            Tuple.of(3, TextArbitraries.TEXTS.map(JsonValue::of)),
            Tuple.of(1, Arbitraries.just(JsonValue.of("")))));

    static final Arbitrary<JsonValue> ALL = values(2);

    /** Members that no type has: no name is that of a member of any type, but some are like one. */
    static Arbitrary<Map<String, JsonValue>> members(Arbitrary<String> names, int most) {
        return members(names, ALL, 1, most);
    }

    private JsonArbitraries() {}

    private static Arbitrary<JsonValue> values(int depth) {
        if (depth == 0) {
            return SCALARS;
        }
        Arbitrary<JsonValue> parts = values(depth - 1);
        return new Memo<>(Arbitraries.frequencyOf(
                Tuple.of(30, SCALARS),
                Tuple.of(5, parts.list().ofMaxSize(3).map(JsonValue.JsonArray::new)),
                Tuple.of(5, members(TextArbitraries.NAMES, parts, 0, 3).map(JsonValue::object)),
                Tuple.of(1, Arbitraries.integers().between(1, 190).map(JsonArbitraries::nest))));
    }

    private static Arbitrary<Map<String, JsonValue>> members(
            Arbitrary<String> names, Arbitrary<JsonValue> values, int least, int most) {
        return Combinators.combine(names, values)
                .as(Map::entry)
                .list()
                .ofMinSize(least)
                .ofMaxSize(most)
                .map(entries -> {
                    Map<String, JsonValue> members = new LinkedHashMap<>();
                    entries.forEach(entry -> members.putIfAbsent(entry.getKey(), entry.getValue()));
                    return members;
                });
    }

    private static JsonValue nest(int depth) {
        JsonValue value = JsonValue.NULL;
        for (int i = 0; i < depth; i++) {
            value = i % 2 == 0 ? JsonValue.array(value) : JsonValue.object(Map.of("in", value));
        }
        return value;
    }
}
