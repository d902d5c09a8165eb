package org.lancangmekong.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.json.LmcJson;

/** Two values are equal if and only if their canonical forms are. */
class CanonicalPropertiesTest {
    /** Ways to spell a string or a name otherwise, of which some mean the same and some do not. */
    private static final List<UnaryOperator<String>> SPELLINGS = List.of(
            text -> text.toUpperCase(Locale.ROOT),
            text -> text.toLowerCase(Locale.ROOT),
            text -> text.replaceFirst("^https?://[^/?#]*", "HTTPS://Example.ORG:0443"),
            text -> text.replaceFirst("^(https?://[^/?#:]*)", "$1:"),
            text -> text.replace("%E0", "%e0"),
            text -> text.contains(".") ? text + "0" : text + ".0",
            text -> text + " ");

    @Provide
    Arbitrary<LmcRecord> anything() {
        return JsonPropertiesTest.anyRecord();
    }

    @Provide
    Arbitrary<Object> anyValue() {
        return JsonPropertiesTest.everyValue();
    }

    @Property(tries = 2_000)
    void aValueThatIsSpelledOtherwise(@ForAll("anything") LmcRecord record, @ForAll Random random) {
        JsonValue document = JsonForm.of(record);
        int strings = new Respelling(Integer.MAX_VALUE, UnaryOperator.identity()).countIn(document);
        for (UnaryOperator<String> each : SPELLINGS) {
            JsonValue other = new Respelling(random.nextInt(strings), each).of(document);
            LmcJson.lenient()
                    .tryRead(other.toString(), LmcRecord.class)
                    .value()
                    .ifPresent(value -> check(record, value));
        }
        Statistics.coverage(
                coverage -> coverage.check("equal, and written otherwise").count(count -> count > 0));
        Statistics.coverage(coverage -> coverage.check("not equal").count(count -> count > 0));
    }

    @Property(tries = 2_000)
    void twoValues(@ForAll("anything") LmcRecord one, @ForAll("anything") LmcRecord other) {
        check(one, other);
        check(one, one.toBuilder().build());
        check(one, one.toBuilder().name(other.name()).build());
    }

    /** Records are written in the order that their tables give; any JSON is sorted. */
    @Property(tries = 2_000)
    void itIsThatOfItsJson(@ForAll("anything") LmcRecord record) {
        Optional<String> canonical = canonical(record);
        canonical.ifPresent(text -> {
            LmcRecord same = LmcJson.lenient().read(text, LmcRecord.class);
            boolean hasOtherNumbers = hasOtherNumbers(JsonForm.of(record));
            if (!hasOtherNumbers) {
                assertEquals(record, same);
            }
            Statistics.label("with other numbers").collect(hasOtherNumbers);
            Statistics.label("with other numbers")
                    .coverage(coverage -> coverage.check(false).percentage(rate -> rate > 50));
            assertEquals(text, canonical(JsonForm.of(same)).orElseThrow());
            assertEquals(
                    text,
                    canonical(LmcJson.lenient().read(text, JsonValue.class)).orElseThrow());
        });
        Statistics.label("has one").collect(canonical.isPresent());
        Statistics.label("has one").coverage(coverage -> coverage.check(true).percentage(rate -> rate > 50));
    }

    /** Values also have extensions of their own, and lists of values that have. */
    @Property(tries = 2_000)
    void thatOfAValueIsThatOfItsJson(@ForAll("anyValue") Object value) {
        canonical(value)
                .ifPresent(text -> assertEquals(
                        text,
                        canonical(LmcJson.lenient().read(text, JsonValue.class)).orElseThrow()));
    }

    private static void check(LmcRecord one, LmcRecord other) {
        Optional<String> canonical = canonical(one);
        Optional<String> otherCanonical = canonical(other);
        if (canonical.isPresent() && otherCanonical.isPresent()) {
            boolean equal = one.equals(other);
            assertEquals(equal, canonical.equals(otherCanonical), () -> one + "\n" + other);
            boolean same = LmcJson.lenient().write(one).equals(LmcJson.lenient().write(other));
            Statistics.collect(equal ? (same ? "the same" : "equal, and written otherwise") : "not equal");
        }
    }

    /** Whether RFC 8785 spells a number in it otherwise, which is then another value: {@code 1.0} becomes {@code 1}. */
    private static boolean hasOtherNumbers(JsonValue value) {
        if (value instanceof JsonValue.JsonNumber number) {
            return !canonical(number).equals(Optional.of(number.text()));
        }
        return value instanceof JsonValue.JsonArray array
                        && array.elements().stream().anyMatch(CanonicalPropertiesTest::hasOtherNumbers)
                || value instanceof JsonValue.JsonObject object
                        && object.members().values().stream().anyMatch(CanonicalPropertiesTest::hasOtherNumbers);
    }

    /** Nothing if an extension has a number that RFC 8785 would change. */
    private static Optional<String> canonical(Object value) {
        try {
            return Optional.of(new String(LmcJson.lenient().canonical(value), StandardCharsets.UTF_8));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }

    /** Spells one string or name of a document otherwise, given its place among all of them. */
    private static final class Respelling {
        private final int place;
        private final UnaryOperator<String> spelling;
        private int passed;

        Respelling(int place, UnaryOperator<String> spelling) {
            this.place = place;
            this.spelling = spelling;
        }

        int countIn(JsonValue document) {
            of(document);
            return passed;
        }

        JsonValue of(JsonValue value) {
            if (value instanceof JsonValue.JsonString string) {
                return JsonValue.of(string(string.value()));
            }
            if (value instanceof JsonValue.JsonArray array) {
                List<JsonValue> elements = new ArrayList<>();
                array.elements().forEach(each -> elements.add(of(each)));
                return new JsonValue.JsonArray(elements);
            }
            if (value instanceof JsonValue.JsonObject object) {
                Map<String, JsonValue> members = new LinkedHashMap<>();
                object.members().forEach((name, each) -> members.put(string(name), of(each)));
                return JsonValue.object(members);
            }
            return value;
        }

        private String string(String text) {
            return passed++ == place ? spelling.apply(text) : text;
        }
    }
}
