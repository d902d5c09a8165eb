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
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.OrganizationKind;
import org.lancangmekong.core.vocabulary.Role;

/** What an object of {@link Participant} keeps, for Immutables to implement: null for a value that is absent. */
@LmcStyle
@Value.Immutable
abstract class ParticipantFields implements Participant {
    @Override
    public abstract Role role();

    @Nullable
    abstract Country countryOrNull();

    @Override
    public final Optional<Country> country() {
        return Optional.ofNullable(countryOrNull());
    }

    @Nullable
    abstract RecordId actorOrNull();

    @Override
    public final Optional<RecordId> actor() {
        return Optional.ofNullable(actorOrNull());
    }

    @Nullable
    abstract OrganizationKind actorKindOrNull();

    @Override
    public final Optional<OrganizationKind> actorKind() {
        return Optional.ofNullable(actorKindOrNull());
    }

    @Nullable
    abstract LocalizedText personOrNull();

    @Override
    public final Optional<LocalizedText> person() {
        return Optional.ofNullable(personOrNull());
    }

    @Nullable
    abstract LocalizedText officeOrNull();

    @Override
    public final Optional<LocalizedText> office() {
        return Optional.ofNullable(officeOrNull());
    }

    @Nullable
    abstract Quantity shareOrNull();

    @Override
    public final Optional<Quantity> share() {
        return Optional.ofNullable(shareOrNull());
    }

    @Nullable
    abstract EdtfDate periodOrNull();

    @Override
    public final Optional<EdtfDate> period() {
        return Optional.ofNullable(periodOrNull());
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
        return new MembersText("Participant")
                .add("role", role())
                .add("country", countryOrNull())
                .add("actor", actorOrNull())
                .add("actorKind", actorKindOrNull())
                .add("person", personOrNull())
                .add("office", officeOrNull())
                .add("share", shareOrNull())
                .add("period", periodOrNull())
                .add("evidence", evidence())
                .add("extensions", extensions())
                .toString();
    }
}
