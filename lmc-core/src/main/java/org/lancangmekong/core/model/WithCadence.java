package org.lancangmekong.core.model;

import java.time.Period;
import java.util.Optional;
import org.lancangmekong.core.value.RecordId;

/** A record that is a series, held at an interval. */
public interface WithCadence {
    /**
     * The record's id, which its events name.
     *
     * @return the id
     */
    RecordId id();

    /**
     * How often it is held, as it was decided.
     *
     * @return the nominal interval, such as two years; what was really held is in the events
     */
    Optional<Period> cadence();
}
