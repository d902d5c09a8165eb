// Generated from the table of members by AccessorsWriter; do not edit. Run: mvn -pl lmc-core generate-sources -Dlmc.regenerate=true
package org.lancangmekong.core.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javax.annotation.Nullable;
import org.immutables.value.Value;
import org.lancangmekong.core.internal.FixedList;
import org.lancangmekong.core.internal.LmcStyle;
import org.lancangmekong.core.internal.MembersText;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.PlaceRole;
import org.lancangmekong.core.vocabulary.Precision;

/** What an object of {@link Place} keeps, for Immutables to implement: null for a value that is absent. */
@LmcStyle
@Value.Immutable
abstract class PlaceFields implements Place {
    @Nullable
    abstract LocalizedText nameOrNull();

    @Override
    public final Optional<LocalizedText> name() {
        return Optional.ofNullable(nameOrNull());
    }

    @Nullable
    abstract Country countryOrNull();

    @Override
    public final Optional<Country> country() {
        return Optional.ofNullable(countryOrNull());
    }

    @Nullable
    abstract String regionOrNull();

    @Override
    public final Optional<String> region() {
        return Optional.ofNullable(regionOrNull());
    }

    @Nullable
    abstract PlaceRole roleOrNull();

    @Override
    public final Optional<PlaceRole> role() {
        return Optional.ofNullable(roleOrNull());
    }

    @Nullable
    abstract BigDecimal lonOrNull();

    @Override
    public final Optional<BigDecimal> lon() {
        return Optional.ofNullable(lonOrNull());
    }

    @Nullable
    abstract BigDecimal latOrNull();

    @Override
    public final Optional<BigDecimal> lat() {
        return Optional.ofNullable(latOrNull());
    }

    @Nullable
    abstract Precision precisionOrNull();

    @Override
    public final Optional<Precision> precision() {
        return Optional.ofNullable(precisionOrNull());
    }

    abstract FixedList<Identifier> identifiersList();

    @Override
    public final List<Identifier> identifiers() {
        return identifiersList();
    }

    abstract FixedList<Evidence> evidenceList();

    @Override
    public final List<Evidence> evidence() {
        return evidenceList();
    }

    @Override
    public final String toString() {
        return new MembersText("Place")
                .add("name", nameOrNull())
                .add("country", countryOrNull())
                .add("region", regionOrNull())
                .add("role", roleOrNull())
                .add("lon", lonOrNull())
                .add("lat", latOrNull())
                .add("precision", precisionOrNull())
                .add("identifiers", identifiers())
                .add("evidence", evidence())
                .toString();
    }
}
