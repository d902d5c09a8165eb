package org.lancangmekong.json.exchange;

import java.util.Objects;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.value.Place;
import org.lancangmekong.core.value.RecordId;

/**
 * A place, and the record that has it.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param record the id of the record
 * @param pointer the pointer to the place in the record, such as {@code /places/0}
 * @param place the place
 */
public record RecordPlace(RecordId record, Pointer pointer, Place place) {
    /**
     * Refuses null.
     *
     * @param record the id of the record
     * @param pointer the pointer to the place in the record
     * @param place the place
     */
    public RecordPlace {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(place, "place");
    }
}
