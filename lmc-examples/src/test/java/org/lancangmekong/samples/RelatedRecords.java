package org.lancangmekong.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.shape.Kind;
import org.lancangmekong.core.shape.ListKind;
import org.lancangmekong.core.shape.Member;
import org.lancangmekong.core.shape.ObjectKind;
import org.lancangmekong.core.shape.Shape;

/** Versions of one record: each has some members of a record and some of another one, and its lists are edited. */
final class RelatedRecords {
    private RelatedRecords() {}

    /** So many versions of a record of any type, all with the same id. */
    static Arbitrary<List<LmcRecord>> versions(int number) {
        return Arbitraries.of(Shapes.records()).flatMap(shape -> versions(shape, number));
    }

    private static Arbitrary<List<LmcRecord>> versions(Shape<? extends LmcRecord, ?> shape, int number) {
        return LmcArbitraries.buildable(shape.type())
                .list()
                .ofSize(2)
                .flatMap(two -> Arbitraries.randomValue(random -> {
                    List<LmcRecord> versions = new ArrayList<>(List.of(two.get(0)));
                    while (versions.size() < number) {
                        versions.add(version(two.get(0), two.get(1), random));
                    }
                    return versions;
                }));
    }

    private static LmcRecord version(LmcRecord base, LmcRecord donor, Random random) {
        return random.nextInt(10) == 0
                ? donor.toBuilder().id(base.id()).build()
                : edited(Shapes.of(base), base, donor, random);
    }

    /** So many versions of a catalogue: records are added, removed and changed, and some become ones of another type. */
    static Arbitrary<List<Catalogue>> catalogues(int number) {
        return versions(number + 1).list().ofMaxSize(4).map(records -> {
            List<Catalogue> catalogues = new ArrayList<>();
            for (int i = 0; i < number; i++) {
                List<LmcRecord> some = new ArrayList<>();
                for (int j = 0; j < records.size(); j++) {
                    // Its first version also is the first of the record, which is there in most.
                    int version = (i * (j + 1)) % (number + 1);
                    if (version < number) {
                        some.add(records.get(j).get(version).toBuilder()
                                .id("r" + j)
                                .build());
                    }
                }
                catalogues.add(Catalogue.of(some));
            }
            return catalogues;
        });
    }

    private static <T, B> T edited(Shape<T, B> shape, T base, T donor, Random random) {
        B builder = shape.newBuilder();
        for (Member<T, B, ?> each : shape.members()) {
            set(each, builder, base, donor, random);
        }
        shape.extensions().ifPresent(each -> extend(each, builder, random.nextInt(4) == 0 ? donor : base));
        try {
            return shape.build(builder);
        } catch (InvalidValueException e) {
            // Some members go together only as they are in one of the two.
            return base;
        }
    }

    private static <T, B, V> void extend(Shape.Extensions<T, B, V> extensions, B builder, T from) {
        extensions.set(builder, extensions.get(from));
    }

    private static <T, B, V> void set(Member<T, B, V> member, B builder, T base, T donor, Random random) {
        V one = member.get(base);
        V other = member.get(donor);
        boolean fixed = member.name().equals("id");
        V value = fixed || random.nextInt(3) > 0
                ? one
                : one == null || other == null ? other : mixed(member.kind(), one, other, random);
        if (value == null && member.isRequired()) {
            value = one;
        }
        if (value != null) {
            member.set(builder, value);
        }
    }

    @SuppressWarnings("unchecked") // a list of a kind is made of two of that kind
    private static <V> V mixed(Kind<V> kind, V one, V other, Random random) {
        if (kind instanceof ObjectKind<V> object) {
            return edited(object.shape(), one, other, random);
        }
        if (kind instanceof ListKind<?> list) {
            return (V) elements(list, (List<?>) one, (List<?>) other, random);
        }
        return other;
    }

    private static <E> List<E> elements(ListKind<E> kind, List<?> one, List<?> other, Random random) {
        List<E> mixed = new ArrayList<>();
        for (Object each : one) {
            E element = kind.element().type().cast(each);
            switch (random.nextInt(6)) {
                case 0 -> {}
                case 1 ->
                    mixed.add(mixed(
                            kind.element(),
                            element,
                            kind.element().type().cast(other.get(random.nextInt(other.size()))),
                            random));
                case 2 -> mixed.add(random.nextInt(mixed.size() + 1), element);
                default -> mixed.add(element);
            }
        }
        for (Object each : other) {
            if (random.nextInt(4) == 0) {
                mixed.add(
                        random.nextInt(mixed.size() + 1), kind.element().type().cast(each));
            }
        }
        return kind.problem(mixed).isPresent() || mixed.isEmpty() ? List.copyOf(castAll(kind, one)) : mixed;
    }

    private static <E> List<E> castAll(ListKind<E> kind, List<?> list) {
        List<E> all = new ArrayList<>();
        list.forEach(each -> all.add(kind.element().type().cast(each)));
        return all;
    }
}
