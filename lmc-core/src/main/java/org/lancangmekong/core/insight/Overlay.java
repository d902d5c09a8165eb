package org.lancangmekong.core.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lancangmekong.core.internal.Suggestions;
import org.lancangmekong.core.internal.Texts;
import org.lancangmekong.core.internal.sentence.ValueProblem;
import org.lancangmekong.core.message.Message;
import org.lancangmekong.core.message.MessageTemplate;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.problem.ValidationException;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.problem.Violation;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.RecordType;

/**
 * A catalogue with layers over it: what comes of it, what each layer changed, and which layer each value comes from.
 *
 * <p>Layers are laid one over another in their order. Where two change the same value the later wins, and the report says
 * so. The same base and layers always give the same.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Overlay {
    private final Catalogue catalogue;
    private final List<Changes> changes;
    private final ValidationReport report;
    private final Map<RecordId, Origin> origins;

    private Overlay(Catalogue catalogue, Layering layering) {
        this.catalogue = catalogue;
        this.changes = List.copyOf(layering.changes);
        this.report = ValidationReport.of(layering.found);
        this.origins = layering.origins;
    }

    /**
     * What a layer changed.
     *
     * @param layer the name of the layer
     * @param difference what it changed in the catalogue that the base and the layers below made
     */
    public record Changes(String layer, CatalogueDifference difference) {
        /**
         * Refuses null.
         *
         * @param layer the name of the layer
         * @param difference what it changed
         */
        public Changes {
            Objects.requireNonNull(layer, "layer");
            Objects.requireNonNull(difference, "difference");
        }

        /** The layer in one line, and a line for each change, or one that says that there is none. */
        @Override
        public String toString() {
            return "layer " + Texts.quote(layer) + "\n" + (difference.isEmpty() ? "changes nothing" : difference);
        }
    }

    /**
     * Lays layers over a catalogue.
     *
     * @param base the catalogue, which stays as it is
     * @param layers the layers, from the lowest to the highest, each with a name of its own
     * @return what comes of it
     * @throws ValidationException if a layer corrects or withdraws a record that is not there, has a record twice, or makes
     *     of one what has no meaning; it carries the report of all such problems in all layers, whose pointers begin with the
     *     ids that the layers give
     * @throws InvalidValueException if two layers have the same name
     */
    public static Overlay of(Catalogue base, Layer... layers) {
        Objects.requireNonNull(layers, "layers");
        return of(base, Arrays.asList(layers));
    }

    /**
     * Lays layers over a catalogue.
     *
     * @param base the catalogue, which stays as it is
     * @param layers the layers, from the lowest to the highest, each with a name of its own
     * @return what comes of it
     * @throws ValidationException as {@link #of(Catalogue, Layer...)} does
     * @throws InvalidValueException if two layers have the same name
     */
    public static Overlay of(Catalogue base, List<Layer> layers) {
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(layers, "layers");
        Layering layering = new Layering(List.copyOf(layers));
        Catalogue catalogue = layering.over(base);
        Overlay overlay = new Overlay(catalogue, layering);
        if (!overlay.report.isValid()) {
            throw new ValidationException(overlay.report);
        }
        return overlay;
    }

    /**
     * The catalogue that the base and the layers make.
     *
     * @return the catalogue; equal to the base if no layer changes anything
     */
    public Catalogue catalogue() {
        return catalogue;
    }

    /**
     * What each layer changed.
     *
     * @return an unmodifiable list with an entry for each layer, in their order
     */
    public List<Changes> changes() {
        return changes;
    }

    /**
     * What is worth a look: a layer that replaces what another had set, calls a record by a former id, or changes nothing in
     * a record. The rules are not asked.
     *
     * @return a report without an ERROR, in the order of the layers, whose pointers begin with the ids of the records
     */
    public ValidationReport report() {
        return report;
    }

    /**
     * Which layer a value comes from.
     *
     * @param record the id of a record, or a former one
     * @param pointer the pointer to a value in the record as it is now, such as {@code /figures/0/value}; to an absent
     *     member; or to the record itself, by the root
     * @return the name of the last layer that changed the value or a part of it, that removed it, or that withdrew the
     *     record; empty if it is as in the base
     */
    public Optional<String> provenance(RecordId record, Pointer pointer) {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(pointer, "pointer");
        RecordId present = catalogue.find(record).map(LmcRecord::id).orElse(record);
        Origin origin = origins.getOrDefault(present, Origin.BASE);
        for (String each : pointer.tokens()) {
            origin = origin.part(each);
        }
        return origin.isBase()
                ? Optional.empty()
                : Optional.of(changes.get(origin.latest()).layer());
    }

    /** What each layer changed, as {@link CatalogueDifference} writes it, under a line with the layer's name. */
    @Override
    public String toString() {
        return changes.stream().map(Changes::toString).collect(Collectors.joining("\n"));
    }

    /** The layers, as they are laid one over another. */
    private static final class Layering {
        private final List<Layer> layers;
        private final List<Changes> changes = new ArrayList<>();
        private final List<Violation> found = new ArrayList<>();
        private final Map<RecordId, Origin> origins = new HashMap<>();

        Layering(List<Layer> layers) {
            this.layers = layers;
        }

        Catalogue over(Catalogue base) {
            TreeSet<String> names = new TreeSet<>();
            Catalogue below = base;
            for (Layer each : layers) {
                if (!names.add(each.name())) {
                    throw new InvalidValueException("two layers are named " + Texts.quote(each.name())
                            + ": give each a name of its own, since values are traced to it");
                }
                below = over(below, each);
            }
            return below;
        }

        private Catalogue over(Catalogue below, Layer layer) {
            Steps steps = new Steps(below, layer.name());
            layer.steps().forEach(steps::take);
            found.addAll(steps.found);
            Catalogue result = Catalogue.of(steps.records.values());
            CatalogueDifference difference = CatalogueDifference.of(below, result);
            int number = changes.size();
            changes.add(new Changes(layer.name(), difference));
            difference.added().forEach(each -> addedOrWithdrawn(each, number));
            difference.removed().forEach(each -> addedOrWithdrawn(each, number));
            difference.changed().forEach(each -> changed(each, number));
            return result;
        }

        private void addedOrWithdrawn(LmcRecord record, int layer) {
            Origin was = origins.getOrDefault(record.id(), Origin.BASE);
            if (!was.isBase()) {
                replaces(record.id(), Pointer.ROOT, was.latest(), layer);
            }
            origins.put(record.id(), Origin.of(layer));
        }

        private void changed(RecordDifference record, int layer) {
            RecordId id = record.after().id();
            Comparison compared =
                    Comparison.of(record.before(), record.after(), origins.getOrDefault(id, Origin.BASE), layer);
            origins.put(id, compared.origin());
            compared.overwritten().forEach(each -> replaces(id, each.pointer(), each.earlier(), layer));
        }

        private void replaces(RecordId id, Pointer at, int earlier, int layer) {
            String name = changes.get(layer).layer();
            found.add(Problem.REPLACED.at(
                    id, at, "layer", name, "earlier", changes.get(earlier).layer()));
        }
    }

    /** What one layer does, step after step. */
    private static final class Steps {
        /** For so many problems a near id is looked for, which takes a look at all of them. */
        private static final int SUGGESTIONS = 100;

        private final Catalogue below;
        private final String layer;
        private final Map<RecordId, LmcRecord> records = new LinkedHashMap<>();
        /** The records that the layer has put or corrected: a whole record would undo what it did to them. */
        private final TreeSet<RecordId> made = new TreeSet<>();

        private final List<Violation> found = new ArrayList<>();

        Steps(Catalogue below, String layer) {
            this.below = below;
            this.layer = layer;
            below.all().forEach(each -> records.put(each.id(), each));
        }

        void take(Layer.Step step) {
            if (step.record() != null) {
                put(step.record());
                return;
            }
            LmcRecord record = find(step.id());
            if (record == null) {
                report(Problem.NO_RECORD, step.id(), "suggestion", suggestion(step.id()));
            } else {
                if (!record.id().equals(step.id())) {
                    report(Problem.RENAMED, step.id(), "now", record.id().toString());
                }
                if (!step.type().isInstance(record)) {
                    String expected = Shapes.typeOf(step.type())
                            .map(RecordType::code)
                            .orElseGet(() -> step.type().getSimpleName());
                    String actual = record.type().code();
                    report(Problem.OTHER_TYPE, step.id(), "expected", expected, "found", actual);
                } else if (step.correction() == null) {
                    records.remove(record.id());
                } else {
                    correct(step.id(), step.correction(), record);
                }
            }
        }

        private LmcRecord find(RecordId id) {
            LmcRecord found = records.get(id);
            RecordId now = below.renamed().get(id);
            return found != null || now == null ? found : records.get(now);
        }

        private void put(LmcRecord record) {
            if (!made.add(record.id())) {
                report(Problem.TWICE, record.id());
            } else if (record.equals(records.put(record.id(), record))) {
                report(Problem.NO_EFFECT, record.id());
            }
        }

        private void correct(RecordId id, Layer.Correction<?> correction, LmcRecord record) {
            try {
                LmcRecord corrected = correction.apply(record);
                if (!corrected.id().equals(record.id())) {
                    throw new InvalidValueException(
                            "a correction keeps the id " + record.id() + ", but this one makes it " + corrected.id());
                }
                if (corrected.equals(record)) {
                    report(Problem.NO_EFFECT, id);
                }
                records.put(record.id(), corrected);
                made.add(record.id());
            } catch (InvalidValueException e) {
                report(Problem.NO_MEANING, id, "problem", e.problem());
            } catch (ValidationException e) {
                Pointer at = Pointer.ROOT.child(id.toString());
                e.report().violations().forEach(each -> found.add(each.within(at)));
            }
        }

        private Object suggestion(RecordId id) {
            if (found.size() >= SUGGESTIONS) {
                return "";
            }
            List<String> ids = records.keySet().stream().map(RecordId::toString).toList();
            return Suggestions.nearest(id.toString(), ids)
                    .<Object>map(near -> ValueProblem.DID_YOU_MEAN.with("nearest", near))
                    .orElse("");
        }

        private void report(Problem problem, RecordId id, Object... arguments) {
            List<Object> all = new ArrayList<>(List.of("layer", layer, "id", id.toString()));
            all.addAll(Arrays.asList(arguments));
            found.add(problem.at(id, Pointer.ROOT, all.toArray()));
        }
    }

    /** What can be worth saying of a layer; the ids are stable, the sentences are not. */
    private enum Problem {
        NO_RECORD(
                "LMC-OVL-001",
                Severity.ERROR,
                "layer \"{layer}\" is about the record \"{id}\", which neither the catalogue nor a layer below"
                        + " has{>suggestion}"),
        OTHER_TYPE(
                "LMC-OVL-002",
                Severity.ERROR,
                "layer \"{layer}\" calls \"{id}\" a record of type {expected}, but its type is {found}"),
        NO_MEANING(
                "LMC-OVL-003", Severity.ERROR, "what layer \"{layer}\" makes of \"{id}\" has no meaning: {>problem}"),
        TWICE(
                "LMC-OVL-004",
                Severity.ERROR,
                "layer \"{layer}\" has the record \"{id}\" twice, or corrects it before; only the first was taken"),
        REPLACED(
                "LMC-OVL-005",
                Severity.INFO,
                "layer \"{layer}\" changes what layer \"{earlier}\" had set; the later layer wins"),
        RENAMED(
                "LMC-OVL-006",
                Severity.INFO,
                "layer \"{layer}\" calls a record \"{id}\" that was renamed to \"{now}\"; use its present id"),
        NO_EFFECT(
                "LMC-OVL-007",
                Severity.INFO,
                "what layer \"{layer}\" says of \"{id}\" changes nothing; the catalogue may have been corrected since");

        private final String id;
        private final Severity severity;
        private final String template;

        Problem(String id, Severity severity, String template) {
            this.id = id;
            this.severity = severity;
            this.template = template;
        }

        Violation at(RecordId record, Pointer part, Object... arguments) {
            Pointer pointer = Pointer.ROOT.child(record.toString()).append(part);
            return Violation.of(severity, pointer, Message.of(id, template, arguments));
        }
    }

    /**
     * The templates of what the reports of overlays say.
     *
     * @return the templates in the order of their keys
     */
    public static List<MessageTemplate> templates() {
        return Arrays.stream(Problem.values())
                .map(each -> new MessageTemplate(each.id, each.template))
                .toList();
    }
}
