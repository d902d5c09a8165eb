package org.lancangmekong.core.insight;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.shape.Walk;
import org.lancangmekong.core.validation.support.EvidenceTargets;
import org.lancangmekong.core.value.Certainty;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.Stance;

/**
 * Finds the members on which sources differ, by the evidence with stance {@code differs}.
 *
 * <p>This class is thread-safe.
 */
public final class Disagreements {
    private Disagreements() {}

    /**
     * Every member of a catalogue's records on which sources differ.
     *
     * @param catalogue the catalogue
     * @return the disagreements, ordered by type and id of the records, then as the members are written
     */
    public static List<Disagreement> of(Catalogue catalogue) {
        Objects.requireNonNull(catalogue, "catalogue");
        List<Disagreement> all = new ArrayList<>();
        catalogue.all().forEach(each -> all.addAll(of(each)));
        return all;
    }

    /**
     * Every member of a record on which sources differ.
     *
     * @param record the record
     * @return the disagreements, in the order in which the members are written
     */
    public static List<Disagreement> of(LmcRecord record) {
        Objects.requireNonNull(record, "record");
        Map<Pointer, Found> found = new LinkedHashMap<>();
        Walk.over(Shapes.of(record), record, (at, kind, value) -> {
            if (value instanceof Evidence evidence && evidence.stance() == Stance.DIFFERS) {
                Pointer owner = at.pointer().parent().parent();
                List<Pointer> about = evidence.about().isEmpty() ? List.of(Pointer.ROOT) : evidence.about();
                for (Pointer each : about) {
                    found.computeIfAbsent(owner.append(each), pointer -> new Found(at.owner(), each))
                            .claims
                            .add(evidence);
                }
            }
        });
        List<Disagreement> all = new ArrayList<>();
        found.forEach((pointer, each) -> all.add(each.in(record, pointer)));
        return all;
    }

    /** A member of an object, and the evidence with stance {@code differs} about it. */
    private static final class Found {
        private final Object owner;
        private final Pointer member;
        private final List<Evidence> claims = new ArrayList<>();

        Found(Object owner, Pointer member) {
            this.owner = owner;
            this.member = member;
        }

        Disagreement in(LmcRecord record, Pointer pointer) {
            Optional<Object> held = EvidenceTargets.way(owner, member) == EvidenceTargets.Way.MEMBER || member.isRoot()
                    ? EvidenceTargets.find(owner, member).flatMap(Walk.Target::value)
                    : Optional.empty();
            Set<RecordId> sources = new LinkedHashSet<>();
            for (Evidence each : EvidenceTargets.evidenceOf(owner)) {
                if (each.stance() != Stance.DIFFERS
                        && (each.about().isEmpty() || each.about().contains(member))) {
                    sources.add(each.source());
                }
            }
            return new Disagreement(
                    record,
                    pointer,
                    held,
                    List.copyOf(sources),
                    claims.stream().map(each -> claim(each, held)).toList());
        }

        private Disagreement.Claim claim(Evidence evidence, Optional<Object> held) {
            Optional<Object> said = EvidenceTargets.said(owner, evidence, Object.class);
            return new Disagreement.Claim(
                    evidence,
                    said,
                    held.isEmpty() || said.isEmpty() ? Optional.empty() : agree(held.get(), said.get()));
        }
    }

    private static Optional<Certainty> agree(Object held, Object said) {
        if (held instanceof Quantity one && said instanceof Quantity other) {
            return one.unit().equals(other.unit())
                    ? Optional.of(one.interval().equalTo(other.interval()))
                    : Optional.empty();
        }
        if (held instanceof EdtfDate one && said instanceof EdtfDate other) {
            return Optional.of(one.overlaps(other));
        }
        return Optional.of(held.equals(said) ? Certainty.CERTAIN : Certainty.IMPOSSIBLE);
    }
}
