package org.lancangmekong.samples;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.UnknownRecord;
import org.lancangmekong.core.model.UnknownRecordBuilder;
import org.lancangmekong.core.shape.AnyKind;
import org.lancangmekong.core.shape.CodeKind;
import org.lancangmekong.core.shape.FlagKind;
import org.lancangmekong.core.shape.IntegerKind;
import org.lancangmekong.core.shape.Kind;
import org.lancangmekong.core.shape.KindVisitor;
import org.lancangmekong.core.shape.ListKind;
import org.lancangmekong.core.shape.Member;
import org.lancangmekong.core.shape.ObjectKind;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.shape.TextByLanguageKind;
import org.lancangmekong.core.shape.TextKind;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.Place;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.vocabulary.Unit;

/**
 * Everything that can be built, derived from the tables of members: a member that is added to a table is generated
 * without a line here. Only quantities and places are written by hand, since their members depend on each other.
 *
 * <p>Not thread-safe while it is filled: arbitraries are made under a lock.
 */
class KindArbitraries {
    /** How often a member that may be absent is there, in percent: in nearly empty, usual and nearly full objects. */
    private static final int FEW = 8;

    private static final int SOME = 45;
    private static final int MOST = 85;

    private static final int LONGEST = 12;

    static final Arbitrary<Object> ABSENT = Arbitraries.just(null);

    private final Map<Object, Arbitrary<?>> made = new HashMap<>();

    /** Values of a kind. */
    final <V> Arbitrary<V> of(Kind<V> kind) {
        return make(kind, () -> ofKind(kind));
    }

    /** What is made once for a key; a later call gives the same object, so that its generators are made once, too. */
    @SuppressWarnings("unchecked") // a key is used for one type only
    final <V> Arbitrary<V> make(Object key, Supplier<Arbitrary<V>> maker) {
        synchronized (made) {
            Arbitrary<V> known = (Arbitrary<V>) made.get(key);
            if (known == null) {
                known = new Memo<>(maker.get());
                made.put(key, known);
            }
            return known;
        }
    }

    @SuppressWarnings("unchecked") // of a kind of V, values of V
    private <V> Arbitrary<V> ofKind(Kind<V> kind) {
        return (Arbitrary<V>) kind.accept(new OfKind());
    }

    private final class OfKind implements KindVisitor<Arbitrary<?>> {
        @Override
        public <V> Arbitrary<?> text(TextKind<V> kind) {
            return (kind == TextKind.TEXT ? texts() : TextArbitraries.of(kind)).map(kind::parse);
        }

        @Override
        public <V> Arbitrary<?> code(CodeKind<V> kind) {
            return codes(kind);
        }

        @Override
        public Arbitrary<?> integer(IntegerKind kind) {
            return integers(kind);
        }

        @Override
        public Arbitrary<?> flag(FlagKind kind) {
            return Arbitraries.of(false, true);
        }

        @Override
        public <V> Arbitrary<?> textByLanguage(TextByLanguageKind<V> kind) {
            return textsByLanguage(kind);
        }

        @Override
        public <V> Arbitrary<?> any(AnyKind<V> kind) {
            return JsonArbitraries.ALL;
        }

        @Override
        public <E> Arbitrary<?> list(ListKind<E> kind) {
            return lists(of(kind.element()));
        }

        @Override
        public <T> Arbitrary<?> object(ObjectKind<T> kind) {
            return objects(kind.shape());
        }
    }

    <V> Arbitrary<V> codes(CodeKind<V> kind) {
        Arbitrary<V> known = Arbitraries.of(kind.values());
        if (kind.isClosed()) {
            return known;
        }
        Arbitrary<String> others = kind.type() == Unit.class ? TextArbitraries.unitCodes() : TextArbitraries.OPEN_CODES;
        return Arbitraries.frequencyOf(
                Tuple.of(9, known),
                Tuple.of(1, others.map(code -> kind.parse(code).orElseThrow())));
    }

    private static Arbitrary<Integer> integers(IntegerKind kind) {
        int small = Math.min(kind.most(), kind.least() + 20);
        return Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.integers().between(kind.least(), small)),
                Tuple.of(1, Arbitraries.just(kind.most())),
                Tuple.of(1, Arbitraries.integers().between(kind.least(), kind.most())));
    }

    /** Texts for people. */
    Arbitrary<String> texts() {
        return TextArbitraries.TEXTS;
    }

    private <V> Arbitrary<V> textsByLanguage(TextByLanguageKind<V> kind) {
        Arbitrary<Map.Entry<String, String>> entries = Arbitraries.frequencyOf(
                Tuple.of(4, TextArbitraries.TAGGED_WORDS),
                Tuple.of(
                        1,
                        Combinators.combine(TextArbitraries.LANGUAGE_TAGS, texts())
                                .as(Map::entry)));
        return lists(entries).map(texts -> {
            Map<String, Map.Entry<String, String>> byTag = new LinkedHashMap<>();
            texts.forEach(each -> byTag.putIfAbsent(each.getKey().toLowerCase(Locale.ROOT), each));
            Map<String, String> map = new LinkedHashMap<>();
            byTag.values().forEach(each -> map.put(each.getKey(), each.getValue()));
            return kind.fromMap(map);
        });
    }

    /** Lists of at least one: mostly of one, seldom long. */
    static <E> Arbitrary<List<E>> lists(Arbitrary<E> elements) {
        return new Memo<>(elements.list()
                .ofMinSize(1)
                .ofMaxSize(LONGEST)
                .withSizeDistribution((genSize, least, most, center) -> KindArbitraries::size));
    }

    private static BigInteger size(Random random) {
        int dice = random.nextInt(40);
        int size = dice < 30 ? 1 : dice < 39 ? 2 + random.nextInt(2) : 4 + random.nextInt(LONGEST - 3);
        return BigInteger.valueOf(size);
    }

    /** Objects of a shape. */
    @SuppressWarnings("unchecked") // the shape's type says what T is
    <T> Arbitrary<T> objects(Shape<T, ?> shape) {
        if (shape.type() == Quantity.class) {
            return (Arbitrary<T>) quantities((Shape<Quantity, ?>) shape, TextArbitraries.DECIMALS);
        }
        if (shape.type() == Place.class) {
            return (Arbitrary<T>) places((Shape<Place, ?>) shape);
        }
        return objects(shape, Map.of());
    }

    /** Objects of a shape, nearly empty, usual or nearly full, with arbitraries for some members given. */
    final <T> Arbitrary<T> objects(Shape<T, ?> shape, Map<String, ? extends Arbitrary<?>> given) {
        return LmcRecord.class.isAssignableFrom(shape.type())
                ? Arbitraries.frequencyOf(
                        Tuple.of(3, objects(shape, given, FEW)),
                        Tuple.of(8, objects(shape, given, SOME)),
                        Tuple.of(2, objects(shape, given, MOST)))
                : Arbitraries.frequencyOf(
                        Tuple.of(8, objects(shape, given, FEW)),
                        Tuple.of(8, objects(shape, given, SOME)),
                        Tuple.of(1, objects(shape, given, MOST)));
    }

    private <T, B> Arbitrary<T> objects(Shape<T, B> shape, Map<String, ? extends Arbitrary<?>> given, int percent) {
        List<Arbitrary<Optional<Part<B>>>> parts = new ArrayList<>();
        for (Member<T, B, ?> each : shape.members()) {
            parts.add(part(shape, each, given.get(each.name()), percent));
        }
        shape.extensions()
                .flatMap(open -> extensions(shape, open))
                .ifPresent(extensions -> parts.add(extensions.optional(percent / 200.0)));
        if (shape.type() == UnknownRecord.class) {
            parts.add(TextArbitraries.unknownTypes()
                    .map(code -> Optional.of(builder -> ((UnknownRecordBuilder) builder).typeCode(code))));
        }
        return new Memo<>(Combinators.combine(parts).as(all -> {
            B builder = shape.newBuilder();
            all.forEach(part -> part.ifPresent(each -> each.set(builder)));
            return shape.build(builder);
        }));
    }

    /** What sets one member of a builder. */
    interface Part<B> {
        void set(B builder);
    }

    private <T, B, V> Arbitrary<Optional<Part<B>>> part(
            Shape<T, B> shape, Member<T, B, V> member, Arbitrary<?> given, int percent) {
        if (given != null) {
            Class<V> type = member.kind().type();
            return given.map(value -> Optional.ofNullable(value).map(type::cast).map(each -> part(member, each)));
        }
        Arbitrary<Part<B>> parts = member(shape, member).map(value -> part(member, value));
        return member.isRequired() ? parts.map(Optional::of) : parts.optional(percent / 100.0);
    }

    private static <B, V> Part<B> part(Member<?, B, V> member, V value) {
        return builder -> member.set(builder, value);
    }

    /** Values of a member that nobody gave an arbitrary for. */
    <T, V> Arbitrary<V> member(Shape<T, ?> shape, Member<T, ?, V> member) {
        return of(member.kind());
    }

    /** What sets the members that an open type does not know; empty if there shall be none. */
    <T, B, V> Optional<Arbitrary<Part<B>>> extensions(Shape<T, B> shape, Shape.Extensions<T, B, V> open) {
        boolean record = LmcRecord.class.isAssignableFrom(shape.type());
        Arbitrary<String> names = record
                ? TextArbitraries.NAMES
                : Arbitraries.frequencyOf(
                        Tuple.of(9, TextArbitraries.NAMES), Tuple.of(1, Arbitraries.of("type", "schema", "id")));
        Arbitrary<String> free = names.filter(name -> shape.member(name).isEmpty());
        return Optional.of(JsonArbitraries.members(free, 3).map(values -> extension(open, values)));
    }

    private static <T, B, V> Part<B> extension(Shape.Extensions<T, B, V> open, Map<String, JsonValue> values) {
        Map<String, V> typed = new LinkedHashMap<>();
        values.forEach((name, value) -> typed.put(name, open.kind().type().cast(value)));
        return builder -> open.set(builder, typed);
    }

    /** Quantities of each form. */
    final Arbitrary<Quantity> quantities(Shape<Quantity, ?> shape, Arbitrary<String> decimals) {
        return quantities(shape, decimals, of(shape.member("unit").orElseThrow().kind()));
    }

    final Arbitrary<Quantity> quantities(Shape<Quantity, ?> shape, Arbitrary<String> decimals, Arbitrary<?> units) {
        Arbitrary<BigDecimal> numbers = decimals.map(BigDecimal::new);
        Arbitrary<BigDecimal> positive = numbers.map(number -> number.signum() > 0 ? number : BigDecimal.ONE);
        Arbitrary<BigDecimal> powers =
                Arbitraries.integers().between(0, 30).map(power -> BigDecimal.ONE.movePointRight(power));
        Arbitrary<Quantity> between = Combinators.combine(
                        numbers, numbers, Arbitraries.of(true, false), Arbitraries.of(true, false), units)
                .as((a, b, fromLeast, toMost, unit) -> {
                    int order = a.compareTo(b);
                    Map<String, Object> members = new HashMap<>();
                    members.put("unit", unit);
                    members.put(fromLeast || order == 0 ? "least" : "moreThan", a.min(b));
                    members.put(toMost || order == 0 ? "most" : "lessThan", a.max(b));
                    return build(shape, members);
                });
        Arbitrary<Quantity> nearly = Combinators.combine(positive, units)
                .as((number, unit) -> build(shape, Map.of("about", number, "lessThan", number, "unit", unit)));
        return Arbitraries.frequencyOf(
                Tuple.of(8, one(shape, "is", numbers, units)),
                Tuple.of(1, one(shape, "least", numbers, units)),
                Tuple.of(2, one(shape, "moreThan", numbers, units)),
                Tuple.of(1, one(shape, "most", numbers, units)),
                Tuple.of(1, one(shape, "lessThan", numbers, units)),
                Tuple.of(2, one(shape, "about", numbers, units)),
                Tuple.of(1, one(shape, "orderOf", powers, units)),
                Tuple.of(1, nearly),
                Tuple.of(2, between));
    }

    static Arbitrary<Quantity> one(
            Shape<Quantity, ?> shape, String member, Arbitrary<BigDecimal> numbers, Arbitrary<?> units) {
        return Combinators.combine(numbers, units)
                .as((number, unit) -> build(shape, Map.of(member, number, "unit", unit)));
    }

    private static <T, B> T build(Shape<T, B> shape, Map<String, Object> values) {
        B builder = shape.newBuilder();
        shape.members().forEach(member -> set(builder, member, values.get(member.name())));
        return shape.build(builder);
    }

    private static <B, V> void set(B builder, Member<?, B, V> member, Object value) {
        if (value != null) {
            member.set(builder, member.kind().type().cast(value));
        }
    }

    /** Places with a name, a country, a region or a point on the map, or all of them. */
    private Arbitrary<Place> places(Shape<Place, ?> shape) {
        Map<String, Arbitrary<?>> nowhere = Map.of("lon", ABSENT, "lat", ABSENT, "precision", ABSENT);
        Map<String, Arbitrary<?>> named = new HashMap<>(nowhere);
        named.put("name", memberOf(shape, "name"));
        Map<String, Arbitrary<?>> inCountry = new HashMap<>(nowhere);
        inCountry.put("country", memberOf(shape, "country"));
        Map<String, Arbitrary<?>> inRegion = new HashMap<>(nowhere);
        inRegion.put("region", memberOf(shape, "region"));
        Map<String, Arbitrary<?>> onMap =
                Map.of("lon", degrees(180), "lat", degrees(90), "precision", memberOf(shape, "precision"));
        return Arbitraries.oneOf(
                objects(shape, named), objects(shape, inCountry), objects(shape, inRegion), objects(shape, onMap));
    }

    final <T> Arbitrary<?> memberOf(Shape<T, ?> shape, String name) {
        return member(shape, shape.member(name).orElseThrow());
    }

    private static Arbitrary<BigDecimal> degrees(int limit) {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        5,
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.valueOf(-limit), BigDecimal.valueOf(limit))
                                .ofScale(2)),
                Tuple.of(
                        1,
                        Arbitraries.of("0", "0.0", String.valueOf(limit), "-" + limit, limit + ".000000", "-0.0000001")
                                .map(BigDecimal::new)));
    }
}
