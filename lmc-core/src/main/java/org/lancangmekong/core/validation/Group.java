package org.lancangmekong.core.validation;

import java.util.ArrayList;
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
    /** How many records a group has at most that is not {@linkplain #isLarge() large}. */
    public static final int FEW = 16;

    private final String key;
    private final List<LmcRecord> records;
    private final boolean isPart;

    /** Takes the list as it is. */
    Group(String key, List<LmcRecord> records) {
        this(key, records, false);
    }

    private Group(String key, List<LmcRecord> records, boolean isPart) {
        this.key = key;
        this.records = records;
        this.isPart = isPart;
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
     * Returns a part of a large group, for a rule that {@linkplain Rule#first() compares with the first}. The violations of
     * parts that together have all records are those of the group.
     *
     * @param key the key that the records share
     * @param first the first by type and id of all records of the group that may be it
     * @param others any other records of the group, in any order
     * @return a group, which is large however few they are
     * @throws InvalidValueException if an id appears more than once
     */
    public static Group part(String key, LmcRecord first, Iterable<? extends LmcRecord> others) {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(others, "others");
        List<LmcRecord> records = new ArrayList<>();
        records.add(first);
        others.forEach(records::add);
        return new Group(key, List.copyOf(Catalogue.of(records).all()), true);
    }

    /**
     * Whether there are too many records to compare each with each.
     *
     * @return true if there are more than {@link #FEW}, or this is a {@linkplain #part part} of a group of more
     */
    public boolean isLarge() {
        return isPart || records.size() > FEW;
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

    /** Says which record of a large group a rule may compare the others with. */
    @FunctionalInterface
    public interface First {
        /**
         * Whether a record may be the first.
         *
         * @param record a record of the group
         * @param key the group's key
         * @return whether it may be; of those that may, the first by type and id is
         */
        boolean mayBe(LmcRecord record, String key);
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
