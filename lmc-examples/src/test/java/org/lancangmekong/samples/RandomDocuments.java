package org.lancangmekong.samples;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.json.catalogue.ReferenceCatalogue;

/** Documents of many kinds, sound ones and others, for two judges to agree on. */
final class RandomDocuments {
    private static final LmcJson STRICT = LmcJson.strict();

    private RandomDocuments() {}

    /** A document, and the type as which it is judged. */
    record Document(byte[] bytes, Class<?> type) {
        static Document of(String text, Class<?> type) {
            return new Document(text.getBytes(StandardCharsets.UTF_8), type);
        }
    }

    enum Kind {
        /** Valid records. */
        GENERATED,
        /** Realistic records. */
        SAMPLE,
        /** Anything that can be built, with extensions or not. */
        BUILT,
        /** Valid records with one known defect of form. */
        MUTANT,
        /** Valid records changed blindly. */
        DAMAGED_GENERATED,
        /** Records of the reference catalogue changed blindly. */
        DAMAGED_REFERENCE,
        /** Values that records are made of, changed blindly or not. */
        VALUE,
        /** Any JSON. */
        ARBITRARY_JSON,
        /** Any JSON under the names of members. */
        PRETENDED
    }

    private static final List<JsonValue> REFERENCES =
            ReferenceCatalogue.load().all().stream().map(JsonForm::of).toList();

    private static final List<Shape<? extends LmcRecord, ?>> RECORDS = Shapes.records();

    static Class<?> typeOf(LmcRecord record) {
        return Shapes.of(record).type();
    }

    private static <T> T one(Arbitrary<T> arbitrary, Random random) {
        RandomGenerator<T> generator = arbitrary.generator(1_000);
        return generator.next(random).value();
    }

    /**
     * Makes a document.
     *
     * @param number which of its kind it is
     * @param seed the seed of the samples
     * @param random what decides
     */
    static Document of(Kind kind, int number, long seed, Random random) {
        DamagedJson damage = new DamagedJson(random, REFERENCES);
        return switch (kind) {
            case GENERATED -> {
                LmcRecord record = one(LmcArbitraries.records(), random);
                yield Document.of(STRICT.write(record), typeOf(record));
            }
            case SAMPLE -> {
                LmcRecord record = Samples.seeded(seed).record(number);
                yield Document.of(STRICT.write(record), typeOf(record));
            }
            case BUILT -> {
                LmcRecord record =
                        one(LmcArbitraries.buildable(damage.any(RECORDS).type()), random);
                yield Document.of(LmcJson.lenient().write(record), typeOf(record));
            }
            case MUTANT -> {
                LmcRecord record = one(LmcArbitraries.records(), random);
                yield new Document(mutant(record, damage).bytes(), typeOf(record));
            }
            case DAMAGED_GENERATED -> {
                LmcRecord record = one(LmcArbitraries.records(), random);
                yield Document.of(damage.of(JsonForm.of(record)), typeOf(record));
            }
            case DAMAGED_REFERENCE -> Document.of(damage.of(damage.any(REFERENCES)), LmcRecord.class);
            case VALUE -> {
                Shape<?, ?> shape = damage.any(Shapes.values());
                String text = value(shape, random);
                yield Document.of(
                        random.nextBoolean() ? text : damage.of(STRICT.read(text, JsonValue.class)), shape.type());
            }
            case ARBITRARY_JSON ->
                Document.of(
                        one(LmcArbitraries.jsonValues(), random).toString(),
                        random.nextBoolean()
                                ? LmcRecord.class
                                : damage.any(RECORDS).type());
            default -> {
                Shape<? extends LmcRecord, ?> shape = damage.any(RECORDS);
                JsonValue any = one(LmcArbitraries.jsonValues(), random);
                yield Document.of(damage.pretended(shape.name(), any).toString(), shape.type());
            }
        };
    }

    /** One that reading finds; all sorts of change come equally often. */
    private static Mutant mutant(LmcRecord record, DamagedJson damage) {
        Map<String, List<Mutant>> byChange = FormMutations.of(record).stream()
                .filter(mutant -> !mutant.isCatalogue())
                .collect(Collectors.groupingBy(Mutant::change, TreeMap::new, Collectors.toList()));
        return damage.any(damage.any(List.copyOf(byChange.values())));
    }

    private static <T> String value(Shape<T, ?> shape, Random random) {
        return LmcJson.lenient().write(one(LmcArbitraries.buildable(shape.type()), random));
    }
}
