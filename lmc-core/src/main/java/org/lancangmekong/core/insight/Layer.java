package org.lancangmekong.core.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javax.annotation.Nullable;
import org.lancangmekong.core.internal.Texts;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.value.RecordId;

/**
 * What somebody adds to a catalogue, and corrects in it, without copying it: records that are added or that replace those
 * with the same id, corrections of records, and the ids of those that are withdrawn. {@link Overlay} lays it over a
 * catalogue, in the order in which it was written here. For example:
 *
 * <pre>{@code
 * Layer ours = Layer.named("ours")
 *         .put(survey)
 *         .correct("cn-la-railway", Project.class, railway -> railway.toBuilder().addFigure(length).build())
 *         .withdraw("la-hongsa")
 *         .build();
 * }</pre>
 *
 * <p>This class is immutable; it is thread-safe if its corrections are.
 */
public final class Layer {
    private final String name;
    private final List<Step> steps;

    private Layer(Builder builder) {
        this.name = builder.name;
        this.steps = List.copyOf(builder.steps);
    }

    /**
     * What a layer does with one record: it has the record, or a correction of it; if it has neither, it withdraws it.
     *
     * @param id the id, which may be a former one
     * @param record the record to add, or to put in the place of another
     * @param correction makes the record that is to be from the one that is
     * @param type what the record is that is corrected or withdrawn
     */
    record Step(
            RecordId id,
            @Nullable LmcRecord record,
            @Nullable Correction<?> correction,
            Class<? extends LmcRecord> type) {}

    /** A correction of records of a type. */
    record Correction<T extends LmcRecord>(Class<T> type, UnaryOperator<T> function) {
        LmcRecord apply(LmcRecord record) {
            return Objects.requireNonNull(function.apply(type.cast(record)), "correction");
        }
    }

    /**
     * Starts a layer.
     *
     * @param name the name, by which reports call it and values are traced to it; it must not be empty
     * @return a builder
     * @throws InvalidValueException if the name is empty
     */
    public static Builder named(String name) {
        return new Builder(name);
    }

    /**
     * A layer that only adds or replaces records.
     *
     * @param name the name
     * @param records the records
     * @return the layer
     * @throws InvalidValueException if the name is empty
     */
    public static Layer of(String name, Iterable<? extends LmcRecord> records) {
        Builder builder = named(name);
        Objects.requireNonNull(records, "records");
        records.forEach(builder::put);
        return builder.build();
    }

    /**
     * The name.
     *
     * @return a text that is not empty
     */
    public String name() {
        return name;
    }

    List<Step> steps() {
        return steps;
    }

    /** The name and the number of records that it is about. */
    @Override
    public String toString() {
        return "Layer[" + Texts.quote(name) + ", " + steps.size() + " records]";
    }

    /** Builds a layer. Not thread-safe. */
    public static final class Builder {
        private final String name;
        private final List<Step> steps = new ArrayList<>();

        private Builder(String name) {
            this.name = Objects.requireNonNull(name, "name");
            if (name.isEmpty()) {
                throw new InvalidValueException("the name of a layer must not be empty");
            }
        }

        /**
         * Adds a record, or puts it in the place of the one with the same id.
         *
         * @param record the record
         * @return this
         */
        public Builder put(LmcRecord record) {
            Objects.requireNonNull(record, "record");
            steps.add(new Step(record.id(), record, null, LmcRecord.class));
            return this;
        }

        /**
         * Corrects a record.
         *
         * @param id the id of the record, or a former one
         * @param type the type of the record
         * @param correction makes the corrected record, with the same id, from the one that the base and the layers below
         *     have; it must always make the same from the same record. It may throw an InvalidValueException, or a
         *     ValidationException whose pointers lead from the record, which are then in the report of the overlay
         * @param <T> the type of the record
         * @return this
         * @throws InvalidValueException if the text is not an id
         */
        public <T extends LmcRecord> Builder correct(String id, Class<T> type, UnaryOperator<T> correction) {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(correction, "correction");
            steps.add(new Step(RecordId.of(id), null, new Correction<>(type, correction), type));
            return this;
        }

        /**
         * Withdraws a record: the catalogue no longer has it.
         *
         * @param id the id of the record, or a former one
         * @return this
         * @throws InvalidValueException if the text is not an id
         */
        public Builder withdraw(String id) {
            Objects.requireNonNull(id, "id");
            return withdraw(id, LmcRecord.class);
        }

        /**
         * Withdraws a record of a type: the catalogue no longer has it.
         *
         * @param id the id of the record, or a former one
         * @param type the type of the record; it is an ERROR of the overlay if the record has another
         * @return this
         * @throws InvalidValueException if the text is not an id
         */
        public Builder withdraw(String id, Class<? extends LmcRecord> type) {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(type, "type");
            steps.add(new Step(RecordId.of(id), null, null, type));
            return this;
        }

        /**
         * Builds the layer.
         *
         * @return the layer
         */
        public Layer build() {
            return new Layer(this);
        }
    }
}
