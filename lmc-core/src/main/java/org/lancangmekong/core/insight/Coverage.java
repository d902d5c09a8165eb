package org.lancangmekong.core.insight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.model.Source;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.shape.Kind;
import org.lancangmekong.core.shape.ListKind;
import org.lancangmekong.core.shape.Member;
import org.lancangmekong.core.shape.ObjectKind;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.shape.Walk;
import org.lancangmekong.core.validation.support.EvidenceTargets;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.Stance;

/**
 * How well sources support what records say: which members have evidence of their own, which have only the evidence of
 * the record as a whole, and which have none.
 *
 * <p>Each member counts once, as a member of the nearest object that can carry evidence: {@code /name} of a record,
 * {@code /areas} as a list, and {@code /history/0/date} of a milestone. Members that no source states do not count:
 * {@code id}, {@code summary}, {@code complete} and the evidence itself; nor do extensions, nor the members of sources,
 * which are what evidence cites. Evidence with stance {@code differs} supports nothing.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Coverage {
    private static final Set<String> NOT_SAID_BY_SOURCES = Set.of("id", "evidence", "summary", "complete");

    private final List<MemberCoverage> members = new ArrayList<>();
    private final List<Sourced> sources = new ArrayList<>();
    private final List<Source> uncited;

    /** A record that is not a source, and the witnesses that support it. */
    private record Sourced(LmcRecord record, List<RecordId> witnesses) {}

    private Coverage(Iterable<LmcRecord> records, Optional<Catalogue> catalogue) {
        for (LmcRecord each : records) {
            if (!(each instanceof Source)) {
                new Finder(each, catalogue).object(Shapes.of(each), each, Pointer.ROOT, List.of());
                sources.add(new Sourced(each, witnesses(sourcesOf(each), catalogue)));
            }
        }
        this.uncited = catalogue.stream()
                .flatMap(each -> each.sources().stream()
                        .filter(source -> each.citations(source.id()).isEmpty()))
                .toList();
    }

    /**
     * The coverage of a catalogue's records.
     *
     * @param catalogue the catalogue
     * @return the coverage
     */
    public static Coverage of(Catalogue catalogue) {
        Objects.requireNonNull(catalogue, "catalogue");
        return new Coverage(catalogue.all(), Optional.of(catalogue));
    }

    /**
     * The coverage of a record.
     *
     * @param record the record
     * @return the coverage, which has no {@linkplain #uncitedSources() uncited sources}; the coverage of a source has
     *     no members
     */
    public static Coverage of(LmcRecord record) {
        Objects.requireNonNull(record, "record");
        return new Coverage(List.of(record), Optional.empty());
    }

    /**
     * Every member that is present, with its support.
     *
     * @return an unmodifiable list, ordered by type and id of the records, then as the members are written
     */
    public List<MemberCoverage> members() {
        return List.copyOf(members);
    }

    /**
     * The members with one kind of support.
     *
     * @param support the kind of support
     * @return an unmodifiable list, in the order of {@link #members()}
     */
    public List<MemberCoverage> members(Support support) {
        Objects.requireNonNull(support, "support");
        return members.stream().filter(each -> each.support() == support).toList();
    }

    /**
     * The members that rest on a single source, or on several that repeat one another.
     *
     * @return an unmodifiable list, in the order of {@link #members()}
     */
    public List<MemberCoverage> membersOnOneSource() {
        return members.stream().filter(each -> each.witnesses().size() == 1).toList();
    }

    /**
     * The records that rest on a single source, or on several that repeat one another: all evidence that supports or
     * implies something in them cites these.
     *
     * @return an unmodifiable list, by type and id
     */
    public List<LmcRecord> recordsOnOneSource() {
        return records(1);
    }

    /**
     * The records without a source: no evidence supports or implies anything in them.
     *
     * @return an unmodifiable list, ordered by type and id, without the sources themselves
     */
    public List<LmcRecord> recordsWithoutSource() {
        return records(0);
    }

    private List<LmcRecord> records(int count) {
        return sources.stream()
                .filter(each -> each.witnesses().size() == count)
                .map(Sourced::record)
                .toList();
    }

    /**
     * The sources that no evidence cites.
     *
     * @return an unmodifiable list, by id
     */
    public List<Source> uncitedSources() {
        return uncited;
    }

    /** The numbers of each kind, in one line. */
    @Override
    public String toString() {
        return members(Support.OWN).size() + " members with evidence of their own, "
                + members(Support.RECORD).size() + " with that of the record only, "
                + members(Support.NONE).size() + " with none; of " + sources.size() + " records "
                + recordsOnOneSource().size() + " on one source, "
                + recordsWithoutSource().size() + " on none; " + uncited.size() + " sources not cited";
    }

    private static Set<RecordId> sourcesOf(LmcRecord record) {
        Set<RecordId> sources = new LinkedHashSet<>();
        Walk.over(Shapes.of(record), record, (at, kind, value) -> {
            if (value instanceof Evidence evidence && supports(evidence)) {
                sources.add(evidence.source());
            }
        });
        return sources;
    }

    /** A record alone does not say which of its sources repeat one another. */
    private static List<RecordId> witnesses(Collection<RecordId> sources, Optional<Catalogue> catalogue) {
        return catalogue.map(each -> each.witnesses(sources)).orElseGet(() -> List.copyOf(sources));
    }

    private static boolean supports(Evidence evidence) {
        return evidence.stance() != Stance.DIFFERS;
    }

    /** The kind of evidence that supports a member. */
    public enum Support {
        /** Evidence that names the member or a part of it, or that a value within the record carries. */
        OWN,
        /** Only evidence for the record as a whole. */
        RECORD,
        /** No evidence. */
        NONE
    }

    /**
     * A member and its support.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param record the record that holds it
     * @param pointer the pointer to the member in the record
     * @param support what supports it
     * @param sources the sources that support or imply it, each once: those of its own evidence if it has any,
     *     otherwise those of the record as a whole
     * @param witnesses the same, those that repeat one another once, as {@link Catalogue#witnesses} gives them; of a
     *     record without its catalogue, the sources
     */
    public record MemberCoverage(
            LmcRecord record, Pointer pointer, Support support, List<RecordId> sources, List<RecordId> witnesses) {
        /**
         * Copies the lists.
         *
         * @param record the record that holds it
         * @param pointer the pointer to the member
         * @param support what supports it
         * @param sources the sources
         * @param witnesses the sources, those that repeat one another once
         */
        public MemberCoverage {
            Objects.requireNonNull(record, "record");
            Objects.requireNonNull(pointer, "pointer");
            Objects.requireNonNull(support, "support");
            Objects.requireNonNull(sources, "sources");
            Objects.requireNonNull(witnesses, "witnesses");
            sources = List.copyOf(sources);
            witnesses = List.copyOf(witnesses);
        }

        /** The member and its sources, such as {@code /lmc/name: OWN [s1]}. */
        @Override
        public String toString() {
            return "/" + record.id() + pointer + ": " + support + " " + sources;
        }
    }

    /** One step from the record to a member: an object that carries evidence, and its member. */
    private record Step(Object owner, String member) {}

    /** Finds the members of one record. */
    private final class Finder {
        private final LmcRecord record;
        private final Optional<Catalogue> catalogue;

        Finder(LmcRecord record, Optional<Catalogue> catalogue) {
            this.record = record;
            this.catalogue = catalogue;
        }

        <T, B> void object(Shape<T, B> shape, T object, Pointer at, List<Step> way) {
            for (Member<T, B, ?> each : shape.members()) {
                if (!NOT_SAID_BY_SOURCES.contains(each.name())) {
                    List<Step> further = new ArrayList<>(way);
                    further.add(new Step(object, each.name()));
                    member(each.kind(), each.get(object), at.child(each.name()), further);
                }
            }
        }

        private <V> void member(Kind<V> kind, Object value, Pointer at, List<Step> way) {
            if (value == null) {
                return;
            }
            if (kind instanceof ListKind<?> of && carriesEvidence(of.element())) {
                List<?> list = (List<?>) value;
                for (int i = 0; i < list.size(); i++) {
                    member(of.element(), list.get(i), at.child(i), way);
                }
            } else if (kind instanceof ObjectKind<V> object && carriesEvidence(object)) {
                object(object.shape(), kind.type().cast(value), at, way);
            } else {
                members.add(covered(at, way));
            }
        }

        private boolean carriesEvidence(Kind<?> kind) {
            return kind instanceof ObjectKind<?> object
                    && object.shape().member("evidence").isPresent();
        }

        private MemberCoverage covered(Pointer at, List<Step> way) {
            Set<RecordId> own = new LinkedHashSet<>();
            Set<RecordId> ofRecord = new LinkedHashSet<>();
            for (Step step : way) {
                for (Evidence each : EvidenceTargets.evidenceOf(step.owner())) {
                    if (supports(each) && EvidenceTargets.isAbout(each, step.member())) {
                        boolean whole = step.owner() == record && each.about().isEmpty();
                        (whole ? ofRecord : own).add(each.source());
                    }
                }
            }
            if (!own.isEmpty()) {
                return covered(at, Support.OWN, own);
            }
            return covered(at, ofRecord.isEmpty() ? Support.NONE : Support.RECORD, ofRecord);
        }

        private MemberCoverage covered(Pointer at, Support support, Set<RecordId> sources) {
            return new MemberCoverage(record, at, support, List.copyOf(sources), witnesses(sources, catalogue));
        }
    }
}
