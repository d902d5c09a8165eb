package org.lancangmekong.core.validation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.value.RecordId;

/**
 * What rules about a single record may know of its catalogue: all that {@link Needs#REFERENCES} and {@link Needs#AS_OF}
 * stand for. A catalogue in memory {@linkplain #of gives one}; whoever has the records elsewhere implements it.
 */
public interface RecordContext {
    /**
     * The record with an id, or with a former id, as {@link Catalogue#find(RecordId)} gives it.
     *
     * @param id an id
     * @return the record; empty if the catalogue does not have it
     */
    Optional<LmcRecord> find(RecordId id);

    /**
     * The day up to which the catalogue has information, as {@link Catalogue#asOf()} gives it.
     *
     * @return the day; empty if no source is dated
     */
    Optional<LocalDate> asOf();

    /**
     * What a catalogue says.
     *
     * @param catalogue the catalogue
     * @return a context that looks up in it
     */
    static RecordContext of(Catalogue catalogue) {
        Objects.requireNonNull(catalogue, "catalogue");
        return new RecordContext() {
            @Override
            public Optional<LmcRecord> find(RecordId id) {
                return catalogue.find(id);
            }

            @Override
            public Optional<LocalDate> asOf() {
                return catalogue.asOf();
            }
        };
    }
}
