// Generated from the table of members by AccessorsWriter; do not edit. Run: mvn -pl lmc-core generate-sources -Dlmc.regenerate=true
package org.lancangmekong.core.value;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Nullable;
import org.immutables.value.Value;
import org.lancangmekong.core.internal.FixedList;
import org.lancangmekong.core.internal.LmcStyle;
import org.lancangmekong.core.internal.MembersText;
import org.lancangmekong.core.vocabulary.Basis;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.Indicator;

/** What an object of {@link Figure} keeps, for Immutables to implement: null for a value that is absent. */
@LmcStyle
@Value.Immutable
abstract class FigureFields implements Figure {
    @Override
    public abstract Indicator indicator();

    @Override
    public abstract Quantity value();

    @Override
    public abstract Basis basis();

    @Nullable
    abstract EdtfDate whenOrNull();

    @Override
    public final Optional<EdtfDate> when() {
        return Optional.ofNullable(whenOrNull());
    }

    @Nullable
    abstract EdtfDate baseOrNull();

    @Override
    public final Optional<EdtfDate> base() {
        return Optional.ofNullable(baseOrNull());
    }

    @Nullable
    abstract Country countryOrNull();

    @Override
    public final Optional<Country> country() {
        return Optional.ofNullable(countryOrNull());
    }

    @Override
    public abstract boolean planned();

    @Nullable
    abstract LocalizedText noteOrNull();

    @Override
    public final Optional<LocalizedText> note() {
        return Optional.ofNullable(noteOrNull());
    }

    abstract FixedList<Evidence> evidenceList();

    @Override
    public final List<Evidence> evidence() {
        return evidenceList();
    }

    @Override
    public abstract Map<String, JsonValue> extensions();

    @Override
    public final String toString() {
        return new MembersText("Figure")
                .add("indicator", indicator())
                .add("value", value())
                .add("basis", basis())
                .add("when", whenOrNull())
                .add("base", baseOrNull())
                .add("country", countryOrNull())
                .add("planned", planned())
                .add("note", noteOrNull())
                .add("evidence", evidence())
                .add("extensions", extensions())
                .toString();
    }
}
