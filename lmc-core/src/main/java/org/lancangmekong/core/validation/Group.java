package org.lancangmekong.core.validation;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.value.RecordId;

/**
 * The records of a catalogue that share a key, such as an identifier, or the whole that they are parts of: the subject of a
 * rule that {@linkplain Needs#GROUP needs} no other records.
 *
 * <p>A validator makes the groups of a catalogue in memory. Whoever has more records asks {@link Rule#keys} for the keys of
 * each record, brings the records of each key together, and calls {@link Rule#check(Group)}; the violations of all groups
 * are those of the catalogue.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Group {
    private final String key;
    private final List<LmcRecord> records;

    /** Takes the list as it is. */
    Group(String key, List<LmcRecord> records) {
        this.key = key;
        this.records = records;
    }

    /**
     * Returns a group of records.
     *
     * @param key the key that they share
     * @param records all records of the catalogue with this key, in any order
     * @return the group
     * @throws InvalidValueException if an id appears more than once
     */
    public static Group of(String key, Iterable<? extends LmcRecord> records) {
        Objects.requireNonNull(key, "key");
        return new Group(key, List.copyOf(Catalogue.of(records).all()));
    }

    /**
     * The key that the records share.
     *
     * @return one of those that the rule gives for each of the records
     */
    public String key() {
        return key;
    }

    /**
     * The records.
     *
     * @return an unmodifiable list, by type and id
     */
    public List<LmcRecord> records() {
        return records;
    }

    /**
     * The records of a type.
     *
     * @param type a record type's interface
     * @param <T> the record type
     * @return an unmodifiable list, by id
     */
    public <T extends LmcRecord> List<T> all(Class<T> type) {
        Objects.requireNonNull(type, "type");
        return records.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The key and the number of records. */
    @Override
    public String toString() {
        return key + ": " + records.size() + " records";
    }

    /** Says to which groups a record belongs. */
    @FunctionalInterface
    public interface Keys {
        /**
         * The keys of a record, which depend on nothing but the arguments.
         *
         * @param record the record
         * @param present gives for a reference the present id of the record that it leads to, which differs if the record
         *     was renamed ({@link Catalogue#renamed()})
         * @return the keys, each once; none if the record is of no concern
         */
        Collection<String> of(LmcRecord record, UnaryOperator<RecordId> present);
    }
}
