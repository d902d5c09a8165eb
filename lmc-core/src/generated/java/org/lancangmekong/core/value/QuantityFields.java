// Generated from the table of members by AccessorsWriter; do not edit. Run: mvn -pl lmc-core generate-sources -Dlmc.regenerate=true
package org.lancangmekong.core.value;

import java.math.BigDecimal;
import java.util.Optional;
import javax.annotation.Nullable;
import org.immutables.value.Value;
import org.lancangmekong.core.internal.LmcStyle;
import org.lancangmekong.core.internal.MembersText;
import org.lancangmekong.core.vocabulary.Unit;

/** What an object of {@link Quantity} keeps, for Immutables to implement: null for a value that is absent. */
@LmcStyle
@Value.Immutable
abstract class QuantityFields implements Quantity {
    @Nullable
    abstract BigDecimal isOrNull();

    @Override
    public final Optional<BigDecimal> is() {
        return Optional.ofNullable(isOrNull());
    }

    @Nullable
    abstract BigDecimal leastOrNull();

    @Override
    public final Optional<BigDecimal> least() {
        return Optional.ofNullable(leastOrNull());
    }

    @Nullable
    abstract BigDecimal moreThanOrNull();

    @Override
    public final Optional<BigDecimal> moreThan() {
        return Optional.ofNullable(moreThanOrNull());
    }

    @Nullable
    abstract BigDecimal mostOrNull();

    @Override
    public final Optional<BigDecimal> most() {
        return Optional.ofNullable(mostOrNull());
    }

    @Nullable
    abstract BigDecimal lessThanOrNull();

    @Override
    public final Optional<BigDecimal> lessThan() {
        return Optional.ofNullable(lessThanOrNull());
    }

    @Nullable
    abstract BigDecimal aboutOrNull();

    @Override
    public final Optional<BigDecimal> about() {
        return Optional.ofNullable(aboutOrNull());
    }

    @Nullable
    abstract BigDecimal orderOfOrNull();

    @Override
    public final Optional<BigDecimal> orderOf() {
        return Optional.ofNullable(orderOfOrNull());
    }

    @Override
    public abstract Unit unit();

    @Override
    public final String toString() {
        return new MembersText("Quantity")
                .add("is", isOrNull())
                .add("least", leastOrNull())
                .add("moreThan", moreThanOrNull())
                .add("most", mostOrNull())
                .add("lessThan", lessThanOrNull())
                .add("about", aboutOrNull())
                .add("orderOf", orderOfOrNull())
                .add("unit", unit())
                .toString();
    }
}
