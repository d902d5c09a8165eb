package org.lancangmekong.samples;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.Document;
import org.lancangmekong.core.model.Event;
import org.lancangmekong.core.model.Framework;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Mechanism;
import org.lancangmekong.core.model.Organization;
import org.lancangmekong.core.model.Phase;
import org.lancangmekong.core.model.Principle;
import org.lancangmekong.core.model.Programme;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.model.Source;
import org.lancangmekong.core.model.Term;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.RecordType;

/**
 * Invented records that look real, the same every time: for tests, demonstrations and load.
 *
 * <p>{@code project(17)} depends on the seed and on 17 only, not on what was asked before, nor on the Java version, the
 * locale or the time zone. The records form one endless sequence in which all types are mixed and each record refers only
 * to records before it; so {@link #records(long)} and {@link #catalogue(int)} of any size refer to nothing outside
 * themselves. No record has an ERROR by the standard validator.
 *
 * <p>Nothing in them is a fact: ids begin with {@code sample-}, addresses are on {@code example.org}, names end with
 * "(sample 17)". Only places, countries and codes are real. For example {@code Samples.seeded(42).project(17)}.
 *
 * <p>This class is immutable and thread-safe. It does not need jqwik.
 */
public final class Samples {
    /** The order in which the types take turns; the first of each that others need come first. */
    private static final List<RecordType> TURNS = List.of(
            RecordType.SOURCE,
            RecordType.MECHANISM,
            RecordType.MECHANISM,
            RecordType.FRAMEWORK,
            RecordType.ORGANIZATION,
            RecordType.PROGRAMME,
            RecordType.EVENT,
            RecordType.DOCUMENT,
            RecordType.PROJECT,
            RecordType.TERM,
            RecordType.PRINCIPLE,
            RecordType.PHASE,
            RecordType.PROJECT,
            RecordType.SOURCE,
            RecordType.PROJECT,
            RecordType.EVENT,
            RecordType.PROJECT,
            RecordType.ORGANIZATION,
            RecordType.PROJECT,
            RecordType.PROJECT);

    /** How many records of a type there are among the first turns. */
    private static final Map<RecordType, int[]> COUNTS = counts();

    private final long seed;

    private Samples(long seed) {
        this.seed = seed;
    }

    /**
     * The samples of a seed.
     *
     * @param seed any number; another gives other records with the same ids
     * @return the samples
     */
    public static Samples seeded(long seed) {
        return new Samples(seed);
    }

    private static Map<RecordType, int[]> counts() {
        Map<RecordType, int[]> counts = new EnumMap<>(RecordType.class);
        for (RecordType type : TURNS) {
            int[] before = new int[TURNS.size() + 1];
            for (int i = 0; i < TURNS.size(); i++) {
                before[i + 1] = before[i] + (TURNS.get(i) == type ? 1 : 0);
            }
            counts.put(type, before);
        }
        return counts;
    }

    /** How many records of a type precede a place in the sequence. */
    static int countBefore(RecordType type, long place) {
        int[] before = COUNTS.get(type);
        return (int) (place / TURNS.size() * before[TURNS.size()] + before[(int) (place % TURNS.size())]);
    }

    /** The place in the sequence of the record of a type with an index. */
    private static long placeOf(RecordType type, int index) {
        int[] before = COUNTS.get(type);
        int round = before[TURNS.size()];
        int turn = 0;
        while (before[turn + 1] <= index % round) {
            turn++;
        }
        return (long) (index / round) * TURNS.size() + turn;
    }

    static RecordId id(RecordType type, int index) {
        return RecordId.of("sample-" + type.code() + "-" + index);
    }

    private SampleRecord start(RecordType type, int index) {
        if (index < 0) {
            throw new InvalidValueException("there is no sample " + type.code() + " " + index + ": expected 0 or more");
        }
        return new SampleRecord(new Dice(seed, type.ordinal(), index), type, index, placeOf(type, index));
    }

    /**
     * A mechanism.
     *
     * @param index which one, from 0
     * @return the record with the id {@code sample-mechanism-<index>}
     * @throws InvalidValueException if the index is negative
     */
    public Mechanism mechanism(int index) {
        return start(RecordType.MECHANISM, index).mechanism();
    }

    /**
     * An event.
     *
     * @param index which one, from 0
     * @return the record with the id {@code sample-event-<index>}
     * @throws InvalidValueException if the index is negative
     */
    public Event event(int index) {
        return start(RecordType.EVENT, index).event();
    }

    /**
     * A document.
     *
     * @param index which one, from 0
     * @return the record with the id {@code sample-document-<index>}
     * @throws InvalidValueException if the index is negative
     */
    public Document document(int index) {
        return start(RecordType.DOCUMENT, index).document();
    }

    /**
     * A programme.
     *
     * @param index which one, from 0
     * @return the record with the id {@code sample-programme-<index>}
     * @throws InvalidValueException if the index is negative
     */
    public Programme programme(int index) {
        return start(RecordType.PROGRAMME, index).programme();
    }

    /**
     * A project.
     *
     * @param index which one, from 0
     * @return the record with the id {@code sample-project-<index>}
     * @throws InvalidValueException if the index is negative
     */
    public Project project(int index) {
        return start(RecordType.PROJECT, index).project();
    }

    /**
     * A framework.
     *
     * @param index which one, from 0
     * @return the record with the id {@code sample-framework-<index>}
     * @throws InvalidValueException if the index is negative
     */
    public Framework framework(int index) {
        return start(RecordType.FRAMEWORK, index).framework();
    }

    /**
     * A principle.
     *
     * @param index which one, from 0
     * @return the record with the id {@code sample-principle-<index>}
     * @throws InvalidValueException if the index is negative
     */
    public Principle principle(int index) {
        return start(RecordType.PRINCIPLE, index).principle();
    }

    /**
     * A phase.
     *
     * @param index which one, from 0
     * @return the record with the id {@code sample-phase-<index>}
     * @throws InvalidValueException if the index is negative
     */
    public Phase phase(int index) {
        return start(RecordType.PHASE, index).phase();
    }

    /**
     * A term.
     *
     * @param index which one, from 0
     * @return the record with the id {@code sample-term-<index>}
     * @throws InvalidValueException if the index is negative
     */
    public Term term(int index) {
        return start(RecordType.TERM, index).term();
    }

    /**
     * An organization.
     *
     * @param index which one, from 0
     * @return the record with the id {@code sample-organization-<index>}
     * @throws InvalidValueException if the index is negative
     */
    public Organization organization(int index) {
        return start(RecordType.ORGANIZATION, index).organization();
    }

    /**
     * A source.
     *
     * @param index which one, from 0
     * @return the record with the id {@code sample-source-<index>}
     * @throws InvalidValueException if the index is negative
     */
    public Source source(int index) {
        return start(RecordType.SOURCE, index).source();
    }

    /**
     * A record of the sequence in which all types are mixed.
     *
     * @param place its place in the sequence, from 0
     * @return the record
     * @throws InvalidValueException if the place is negative or beyond 2,000,000,000
     */
    public LmcRecord record(long place) {
        if (place < 0 || place > 2_000_000_000L) {
            throw new InvalidValueException(
                    "there is no sample record " + place + ": expected a place from 0 to 2000000000");
        }
        RecordType type = TURNS.get((int) (place % TURNS.size()));
        int index = countBefore(type, place);
        return switch (type) {
            case MECHANISM -> mechanism(index);
            case EVENT -> event(index);
            case DOCUMENT -> document(index);
            case PROGRAMME -> programme(index);
            case PROJECT -> project(index);
            case FRAMEWORK -> framework(index);
            case PRINCIPLE -> principle(index);
            case PHASE -> phase(index);
            case TERM -> term(index);
            case ORGANIZATION -> organization(index);
            case SOURCE -> source(index);
            case UNKNOWN -> throw new IllegalStateException("no turn is of an unknown type");
        };
    }

    /**
     * The first records of the sequence, made one by one, so that any number of them takes no more memory than one.
     *
     * @param count how many, from 0
     * @return a stream of records in the order of the sequence
     * @throws InvalidValueException if the count is negative or beyond 2,000,000,000
     */
    public Stream<LmcRecord> records(long count) {
        if (count < 0 || count > 2_000_000_000L) {
            throw new InvalidValueException("there are no " + count + " sample records: expected 0 to 2000000000");
        }
        return LongStream.range(0, count).mapToObj(this::record);
    }

    /**
     * The first records of the sequence as a catalogue; all references lead to records in it.
     *
     * @param size how many records, from 0
     * @return the catalogue
     * @throws InvalidValueException if the size is negative
     */
    public Catalogue catalogue(int size) {
        return Catalogue.of(records(size).toList());
    }

    /** The seed. */
    @Override
    public String toString() {
        return "Samples.seeded(" + seed + ")";
    }
}
