package org.lancangmekong.core.validation.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.core.value.LanguageTag;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.AlignmentRole;
import org.lancangmekong.core.vocabulary.Basis;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.Field;
import org.lancangmekong.core.vocabulary.Indicator;
import org.lancangmekong.core.vocabulary.MilestoneEvent;
import org.lancangmekong.core.vocabulary.Role;
import org.lancangmekong.core.vocabulary.Unit;

/** What documents make keys of has an order, which a hash map needs where hashes are equal, and the order agrees with equality. */
class HashKeyProperties {
    /** Texts of one hash, and others. */
    private static final Arbitrary<String> TEXTS = Arbitraries.of("c0c0", "c0an", "anc0", "anan", "c0", "an", "b", "2");

    private static final List<Function<String, ? extends Comparable<?>>> FROM_TEXT = List.of(
            text -> text,
            RecordId::of,
            Pointer.ROOT::child,
            text -> Pointer.ROOT.child(text).child(text),
            text -> LanguageTag.of("en-x-" + text),
            text -> LanguageTag.of("EN-X-" + text),
            Field::of,
            Indicator::of,
            MilestoneEvent::of,
            Role::of,
            AlignmentRole::of,
            Unit::of,
            text -> CompositeKey.of(text, text.length()),
            text -> CompositeKey.of(null, RecordId.of(text)),
            text -> CompositeKey.of(text.length() > 3 ? null : text));

    @Provide
    Arbitrary<List<Comparable<?>>> pairsOfOneClass() {
        return Arbitraries.of(FROM_TEXT)
                .flatMap(of -> Combinators.combine(TEXTS, TEXTS, TEXTS)
                        .as((a, b, c) -> List.<Comparable<?>>of(of.apply(a), of.apply(b), of.apply(c))));
    }

    @Property
    void theOrderAgreesWithEquality(@ForAll("pairsOfOneClass") List<Comparable<?>> three) {
        Comparable<?> a = three.get(0);
        Comparable<?> b = three.get(1);
        Comparable<?> c = three.get(2);
        assertEquals(a.equals(b), compare(a, b) == 0);
        assertEquals(Integer.signum(compare(a, b)), -Integer.signum(compare(b, a)));
        assertTrue(compare(a, b) > 0 || compare(b, c) > 0 || compare(a, c) <= 0);
        assertTrue(!a.equals(b) || a.hashCode() == b.hashCode());
    }

    /** As a hash map asks for it: by the class itself, not by one that it extends. */
    @Property
    void theClassSaysThatItIsComparableToItself(@ForAll("pairsOfOneClass") List<Comparable<?>> three) {
        assertTrue(
                Stream.of(three.get(0).getClass().getGenericInterfaces())
                        .anyMatch(each -> each.getTypeName()
                                .equals("java.lang.Comparable<"
                                        + three.get(0).getClass().getName() + ">")),
                () -> three.get(0).getClass().getName());
    }

    @SuppressWarnings("unchecked") // both are of one class
    private static int compare(Comparable<?> a, Comparable<?> b) {
        return ((Comparable<Object>) a).compareTo(b);
    }

    @Provide
    Arbitrary<Figure> figures() {
        Arbitrary<Optional<EdtfDate>> dates =
                Arbitraries.of("2020", "2021").map(EdtfDate::parse).optional(0.5);
        Arbitrary<Optional<LocalizedText>> notes = Arbitraries.of(
                        LocalizedText.of("en", "a"),
                        LocalizedText.of("EN", "a"),
                        LocalizedText.of("en", "a", "lo", "b"),
                        LocalizedText.of("lo", "b", "en", "a"),
                        LocalizedText.of("lo", "a"))
                .optional(0.7);
        return Combinators.combine(
                        Arbitraries.of("km", "metre"),
                        Arbitraries.of(Basis.CHANGE, Basis.CUMULATIVE),
                        dates,
                        dates,
                        Arbitraries.of(Country.LAOS, Country.CHINA).optional(0.5),
                        Arbitraries.of(true, false),
                        notes)
                .as((unit, basis, when, base, country, planned, note) -> Figure.builder()
                        .indicator("length")
                        .basis(basis)
                        .value(Quantity.exactly("1", unit))
                        .when(when)
                        .base(base)
                        .country(country)
                        .planned(planned)
                        .note(note)
                        .build());
    }

    @Property
    void figuresHaveOneKeyIfAllThatCountsIsEqual(@ForAll("figures") Figure a, @ForAll("figures") Figure b) {
        boolean sameThing = a.country().equals(b.country())
                && a.planned() == b.planned()
                && a.note().equals(b.note());
        boolean sameUnit = a.value().unit().equals(b.value().unit());
        assertEquals(sameThing, FigureKeys.seriesOfDimension(a).equals(FigureKeys.seriesOfDimension(b)));
        assertEquals(sameThing && sameUnit, FigureKeys.series(a).equals(FigureKeys.series(b)));
        assertEquals(
                sameThing
                        && sameUnit
                        && a.basis() == b.basis()
                        && a.when().equals(b.when())
                        && a.base().equals(b.base()),
                FigureKeys.number(a).equals(FigureKeys.number(b)));
    }
}
