package org.lancangmekong.core.model;

import java.time.Period;
import java.util.Optional;
import org.lancangmekong.core.value.RecordId;

/** A record that is a series of events, held at an interval. */
public interface WithCadence {
    /**
     * The record's id, which its events name.
     *
     * @return the id
     */
    RecordId id();

    /**
     * The interval at which it is to be held.
     *
     * @return the interval that was decided, such as two years; the events show when it was really held
     */
    Optional<Period> cadence();
}
