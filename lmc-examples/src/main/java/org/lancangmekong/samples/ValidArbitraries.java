package org.lancangmekong.samples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.lancangmekong.core.model.Event;
import org.lancangmekong.core.model.Framework;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.model.Source;
import org.lancangmekong.core.model.Term;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.shape.Kind;
import org.lancangmekong.core.shape.ListKind;
import org.lancangmekong.core.shape.Member;
import org.lancangmekong.core.shape.ObjectKind;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.Participant;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.vocabulary.Basis;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.EventMode;
import org.lancangmekong.core.vocabulary.Field;
import org.lancangmekong.core.vocabulary.FrameworkKind;
import org.lancangmekong.core.vocabulary.Indicator;
import org.lancangmekong.core.vocabulary.Pillar;
import org.lancangmekong.core.vocabulary.PriorityArea;
import org.lancangmekong.core.vocabulary.Role;
import org.lancangmekong.core.vocabulary.Stance;
import org.lancangmekong.core.vocabulary.TermScheme;
import org.lancangmekong.core.vocabulary.Unit;

/**
 * What can be built and has no ERROR: where members depend on each other, that is said here; all else comes from the
 * tables. What remains (such as the order of a history) is left to the rules themselves, which rarely refuse anything.
 */
final class ValidArbitraries extends KindArbitraries {
    private static final List<Unit> CURRENCIES =
            List.of(Unit.CNY, Unit.KHR, Unit.LAK, Unit.MMK, Unit.THB, Unit.VND, Unit.USD, Unit.EUR);

    /** Members about which no source states anything. */
    private static final List<String> OURS = List.of("id", "evidence", "complete");

    @Override
    Arbitrary<String> texts() {
        return TextArbitraries.VISIBLE_TEXTS;
    }

    @Override
    <T> Arbitrary<T> objects(Shape<T, ?> shape) {
        Class<T> type = shape.type();
        if (type == Evidence.class) {
            return oneOf(shape, aboutTheWhole(shape));
        }
        if (type == Participant.class) {
            return oneOf(shape, present(shape, "country"), present(shape, "actor"), present(shape, "actorKind"));
        }
        if (type == Figure.class) {
            return oneOf(
                    shape,
                    figure(of(EdtfDate.POINT), ABSENT, Basis.AT_DATE, Basis.CUMULATIVE),
                    figure(of(EdtfDate.PERIOD), ABSENT, Basis.IN_PERIOD),
                    figure(of(EdtfDate.PERIOD), of(EdtfDate.KIND).injectNull(0.5), Basis.CHANGE));
        }
        if (type == Event.class) {
            return oneOf(
                    shape,
                    Map.of(
                            "mode",
                            Arbitraries.of(EventMode.IN_PERSON, EventMode.HYBRID)
                                    .injectNull(0.5)),
                    Map.of("mode", Arbitraries.just(EventMode.ONLINE), "place", ABSENT));
        }
        if (type == Framework.class) {
            List<FrameworkKind> others = new ArrayList<>(FrameworkKind.KIND.values());
            others.remove(FrameworkKind.COMMUNITY);
            return oneOf(
                    shape,
                    Map.of("kind", Arbitraries.of(others), "scope", ABSENT),
                    Map.of("kind", Arbitraries.just(FrameworkKind.COMMUNITY)));
        }
        if (type == Term.class) {
            return oneOf(
                    shape,
                    term(TermScheme.COUNTRY, Country.KIND.codes()),
                    term(TermScheme.PILLAR, Pillar.KIND.codes()),
                    term(TermScheme.PRIORITY_AREA, PriorityArea.KIND.codes()),
                    term(TermScheme.FIELD, Field.KIND.codes()));
        }
        if (type == Source.class) {
            return oneOf(shape, Map.of("evidence", ABSENT));
        }
        return super.objects(shape);
    }

    @SafeVarargs
    private <T> Arbitrary<T> oneOf(Shape<T, ?> shape, Map<String, ? extends Arbitrary<?>>... variants) {
        List<Arbitrary<T>> all = new ArrayList<>();
        for (Map<String, ? extends Arbitrary<?>> each : variants) {
            all.add(objects(shape, each));
        }
        return Arbitraries.oneOf(all);
    }

    private <T> Map<String, Arbitrary<?>> present(Shape<T, ?> shape, String member) {
        return Map.of(member, memberOf(shape, member));
    }

    private static Map<String, Arbitrary<?>> figure(Arbitrary<?> when, Arbitrary<?> base, Basis... bases) {
        return Map.of("basis", Arbitraries.of(bases), "when", when.injectNull(0.3), "base", base);
    }

    private static Map<String, Arbitrary<?>> term(TermScheme scheme, List<String> codes) {
        return Map.of("scheme", Arbitraries.just(scheme), "code", Arbitraries.of(codes));
    }

    @Override
    @SuppressWarnings("unchecked") // each member's name and owner say what V is
    <T, V> Arbitrary<V> member(Shape<T, ?> shape, Member<T, ?, V> member) {
        if (isListOf(Evidence.class, member.kind())) {
            return (Arbitrary<V>) make("evidence of " + shape.name(), () -> lists(evidenceAbout(shape)));
        }
        if (member.name().equals("complete") && LmcRecord.class.isAssignableFrom(shape.type())) {
            return (Arbitrary<V>) make("complete of " + shape.name(), () -> distinct(lists(completeLists(shape))));
        }
        if (shape.type() == Participant.class && member.name().equals("share")) {
            return (Arbitrary<V>) make("share", this::shares);
        }
        return member.kind() instanceof ListKind
                ? (Arbitrary<V>) distinct((Arbitrary<List<Object>>) of(member.kind()))
                : of(member.kind());
    }

    private static <E> Arbitrary<List<E>> distinct(Arbitrary<List<E>> lists) {
        return lists.map(list -> List.copyOf(new LinkedHashSet<>(list)));
    }

    @Override
    <T, B, V> Optional<Arbitrary<Part<B>>> extensions(Shape<T, B> shape, Shape.Extensions<T, B, V> open) {
        return Optional.empty();
    }

    private static boolean isListOf(Class<?> type, Kind<?> kind) {
        return kind instanceof ListKind<?> list && list.element().type() == type;
    }

    private Arbitrary<Quantity> shares() {
        Shape<Quantity, ?> shape = quantityShape();
        Arbitrary<String> percentages = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.integers().between(0, 100).map(String::valueOf)),
                Tuple.of(
                        1,
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                                .ofScale(2)
                                .map(BigDecimal::toPlainString)));
        Arbitrary<BigDecimal> percents = percentages.map(BigDecimal::new);
        Arbitrary<Unit> percent = Arbitraries.just(Unit.PERCENT);
        return Arbitraries.frequencyOf(
                Tuple.of(3, one(shape, "is", percents, percent)),
                Tuple.of(1, one(shape, "about", percents, percent)),
                Tuple.of(3, quantities(shape, TextArbitraries.DECIMALS_FROM_ZERO, Arbitraries.of(CURRENCIES))));
    }

    private static Shape<Quantity, ?> quantityShape() {
        return Shapes.find(Quantity.class).orElseThrow();
    }

    private static Arbitrary<String> completeLists(Shape<?, ?> shape) {
        List<Arbitrary<String>> names = new ArrayList<>();
        shape.members().stream()
                .filter(member -> member.kind() instanceof ListKind && !OURS.contains(member.name()))
                .forEach(member -> names.add(Arbitraries.just(member.name())));
        if (shape.member("participants").isPresent()) {
            names.add(Arbitraries.of(Role.KIND.codes()).map(code -> "participants:" + code));
        }
        if (shape.member("figures").isPresent()) {
            names.add(Arbitraries.of(Indicator.KIND.codes()).map(code -> "figures:" + code));
        }
        return Arbitraries.oneOf(names);
    }

    /** Evidence that objects of a shape carry, possibly about single members of them. */
    <T> Arbitrary<Evidence> evidenceAbout(Shape<T, ?> owner) {
        return make("one evidence of " + owner.name(), () -> {
            Shape<Evidence, ?> shape = Shapes.find(Evidence.class).orElseThrow();
            List<Tuple.Tuple2<Integer, Arbitrary<Evidence>>> choices = new ArrayList<>();
            List<Pointer> pointers = new ArrayList<>();
            for (Member<T, ?, ?> each : owner.members()) {
                if (!OURS.contains(each.name())) {
                    pointers.add(Pointer.ROOT.child(each.name()));
                }
            }
            Arbitrary<?> about =
                    distinct(Arbitraries.of(pointers).list().ofMinSize(1).ofMaxSize(3));
            choices.add(Tuple.of(20, objects(shape, aboutTheWhole(shape))));
            choices.add(Tuple.of(8, objects(shape, of(about, ABSENT, Stance.SUPPORTS))));
            choices.add(Tuple.of(2, objects(shape, with(of(about, ABSENT, Stance.IMPLIES), "note", shape))));
            choices.add(Tuple.of(2, objects(shape, with(of(about, ABSENT, Stance.DIFFERS), "quote", shape))));
            for (Member<T, ?, ?> each : owner.members()) {
                if (isSayable(each)) {
                    Arbitrary<?> one = Arbitraries.just(List.of(Pointer.ROOT.child(each.name())));
                    choices.add(Tuple.of(
                            1, objects(shape, of(one, says(owner, each), Stance.SUPPORTS, Stance.DIFFERS))));
                }
            }
            return Arbitraries.frequencyOf(choices);
        });
    }

    private Map<String, Arbitrary<?>> aboutTheWhole(Shape<?, ?> shape) {
        return of(ABSENT, ABSENT, Stance.SUPPORTS);
    }

    private static Map<String, Arbitrary<?>> of(Arbitrary<?> about, Arbitrary<?> says, Stance... stances) {
        Map<String, Arbitrary<?>> members = new HashMap<>();
        members.put("about", about);
        members.put("says", says);
        members.put("stance", Arbitraries.of(stances));
        return members;
    }

    private <T> Map<String, Arbitrary<?>> with(Map<String, Arbitrary<?>> members, String name, Shape<T, ?> shape) {
        members.put(name, memberOf(shape, name));
        return members;
    }

    /** A source may say any member but lists of objects, which carry evidence of their own. */
    private static boolean isSayable(Member<?, ?, ?> member) {
        boolean objects = member.kind() instanceof ListKind<?> list && list.element() instanceof ObjectKind;
        return !objects && !OURS.contains(member.name());
    }

    private <T, V> Arbitrary<JsonValue> says(Shape<T, ?> owner, Member<T, ?, V> member) {
        return member(owner, member).map(value -> withoutEvidence(JsonForm.of(member.kind(), value)));
    }

    private static JsonValue withoutEvidence(JsonValue value) {
        if (!(value instanceof JsonValue.JsonObject object)) {
            return value;
        }
        Map<String, JsonValue> members = new LinkedHashMap<>(object.members());
        members.remove("evidence");
        return JsonValue.object(members);
    }
}
