package org.lancangmekong.samples;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;

/**
 * The domain of whole catalogues, for jqwik: in its properties every reference leads to a record of the same catalogue, of a
 * type that is meant, nothing is part of itself, and the standard validator finds no ERROR. For example
 *
 * <pre>{@code
 * @Property(tries = 100)
 * @Domain(LmcCatalogues.class)
 * void nothingIsLost(@ForAll Catalogue catalogue) {
 *     assertEquals(catalogue.size(), importer.load(catalogue).count());
 * }
 * }</pre>
 *
 * <p>It gives {@code Catalogue} and, for importers that take records one by one, {@code List<LmcRecord>}: the records of such
 * a catalogue in any order. Small catalogues with everything that is allowed alternate with realistic ones of up to 200
 * records; they shrink towards few records. For parameters of other types add {@code @Domain(DomainContext.Global.class)}.
 *
 * <p>This class is stateless and thread-safe; jqwik must be on the class path.
 */
public final class LmcCatalogues extends DomainContextBase {
    private static final int MOST = 200;

    private static final Arbitrary<Catalogue> REALISTIC = Combinators.combine(
                    Arbitraries.integers().between(0, MOST), Arbitraries.longs().between(0, Long.MAX_VALUE))
            .as((size, seed) -> Samples.seeded(seed).catalogue(size));

    private static final Arbitrary<Catalogue> ALL =
            new Memo<>(Arbitraries.frequencyOf(Tuple.of(3, LmcArbitraries.catalogues()), Tuple.of(1, REALISTIC)));

    /** Creates the domain; for jqwik. */
    public LmcCatalogues() {}

    /**
     * Catalogues without ERROR.
     *
     * @return the arbitrary
     */
    @Provide
    public Arbitrary<Catalogue> catalogues() {
        return ALL;
    }

    /**
     * The records of a catalogue without ERROR.
     *
     * @return the arbitrary of lists in any order
     */
    @Provide
    public Arbitrary<List<LmcRecord>> records() {
        return ALL.flatMap(catalogue -> Arbitraries.shuffle(List.copyOf(catalogue.all())));
    }
}
