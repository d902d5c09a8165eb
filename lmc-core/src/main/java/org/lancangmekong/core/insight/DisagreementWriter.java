package org.lancangmekong.core.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import javax.annotation.Nullable;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.model.UnknownRecord;
import org.lancangmekong.core.model.UnknownRecordBuilder;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.shape.Kind;
import org.lancangmekong.core.shape.ListKind;
import org.lancangmekong.core.shape.Member;
import org.lancangmekong.core.shape.ObjectKind;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.shape.TextByLanguageKind;
import org.lancangmekong.core.shape.TextKind;
import org.lancangmekong.core.validation.support.JsonEncoder;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.Stance;

/** Keeps conflicts as evidence, at the nearest object that carries any. */
final class DisagreementWriter {
    private static final String EVIDENCE = "evidence";

    private final Merge.Side kept;
    private final RecordId keptSource;
    private final RecordId otherSource;

    DisagreementWriter(Merge.Side kept, RecordId keptSource, RecordId otherSource) {
        this.kept = kept;
        this.keptSource = keptSource;
        this.otherSource = otherSource;
    }

    @SuppressWarnings("unchecked") // a record or a catalogue is made of one
    <T> Merge.Disagreeing<T> write(Merge.Version<T> merge) {
        List<Merge.Conflict> undecided = new ArrayList<>();
        if (merge.value() instanceof Catalogue catalogue) {
            TreeMap<RecordId, LmcRecord> records = Merge.byId(catalogue);
            for (Merge.Conflict each : merge.conflicts()) {
                List<String> tokens = each.pointer().tokens();
                RecordId id = RecordId.of(tokens.get(0));
                LmcRecord record = write(records.get(id), tokens.subList(1, tokens.size()), each, undecided);
                records.put(id, record);
            }
            return (Merge.Disagreeing<T>) new Merge.Disagreeing<>(Catalogue.of(records.values()), undecided);
        }
        LmcRecord record = (LmcRecord) merge.value();
        for (Merge.Conflict each : merge.conflicts()) {
            record = write(record, each.pointer().tokens(), each, undecided);
        }
        return (Merge.Disagreeing<T>) new Merge.Disagreeing<>(record, undecided);
    }

    private LmcRecord write(
            LmcRecord record, List<String> tokens, Merge.Conflict conflict, List<Merge.Conflict> undecided) {
        Merge.Side other = kept == Merge.Side.MINE ? Merge.Side.THEIRS : Merge.Side.MINE;
        Optional<Object> said = conflict.of(other);
        Place place = said.isEmpty()
                ? null
                : place(Shapes.of(record).kind(), tokens, conflict.of(kept).isPresent());
        if (place == null) {
            undecided.add(conflict);
            return record;
        }
        List<Evidence> evidence = new ArrayList<>();
        if (conflict.of(kept).isPresent()) {
            evidence.add(
                    Evidence.builder().source(keptSource).addAbout(place.about).build());
        }
        evidence.add(Evidence.builder()
                .source(otherSource)
                .addAbout(place.about)
                .stance(Stance.DIFFERS)
                .says(JsonEncoder.encode(place.kind, said.get()))
                .build());
        return changed(Shapes.of(record), record, place.owner, evidence);
    }

    /**
     * Where evidence about a value belongs.
     *
     * @param owner the way to the object that carries it
     * @param about the pointer from there, without an index
     * @param kind the kind of the value
     */
    private record Place(List<String> owner, Pointer about, Kind<?> kind) {}

    /** Null if no evidence can be about the value. */
    @Nullable
    private static Place place(Kind<?> record, List<String> tokens, boolean isThere) {
        Kind<?> kind = record;
        int owner = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (kind instanceof ObjectKind<?> object) {
                owner = object.shape().member(EVIDENCE).isPresent() ? i : owner;
                Optional<? extends Member<?, ?, ?>> member = object.shape().member(tokens.get(i));
                if (member.isEmpty() && !isThere) {
                    // Evidence can name an extension only where it is.
                    return null;
                }
                kind = member.isPresent() ? member.get().kind() : JsonValue.KIND;
            } else if (kind instanceof ListKind<?> list) {
                kind = list.element();
                owner = -1;
            } else if (kind instanceof TextByLanguageKind) {
                kind = TextKind.TEXT;
            }
        }
        if (owner < 0 || owner == tokens.size()) {
            return null;
        }
        return new Place(tokens.subList(0, owner), Pointer.of(tokens.subList(owner, tokens.size())), kind);
    }

    /** The same object with more evidence for a part of it. */
    private static <T, B> T changed(Shape<T, B> shape, T object, List<String> way, List<Evidence> evidence) {
        B builder = shape.newBuilder();
        if (builder instanceof UnknownRecordBuilder unknown) {
            unknown.typeCode(((UnknownRecord) object).typeCode());
        }
        String name = way.isEmpty() ? EVIDENCE : way.get(0);
        for (Member<T, B, ?> each : shape.members()) {
            set(each, builder, object, each.name().equals(name) ? way : null, evidence);
        }
        shape.extensions().ifPresent(each -> extend(each, builder, object));
        return shape.build(builder);
    }

    private static <T, B, V> void extend(Shape.Extensions<T, B, V> extensions, B builder, T from) {
        extensions.set(builder, extensions.get(from));
    }

    @SuppressWarnings("unchecked") // a changed value is of the kind of the value
    private static <T, B, V> void set(
            Member<T, B, V> member, B builder, T object, @Nullable List<String> way, List<Evidence> evidence) {
        V value = member.get(object);
        if (way != null && way.isEmpty()) {
            value = (V) added((List<?>) value, evidence);
        } else if (way != null) {
            value = part(member.kind(), value, way.subList(1, way.size()), evidence);
        }
        if (value != null) {
            member.set(builder, value);
        }
    }

    private static List<Evidence> added(@Nullable List<?> known, List<Evidence> evidence) {
        List<Evidence> all = new ArrayList<>();
        if (known != null) {
            known.forEach(each -> all.add((Evidence) each));
        }
        for (Evidence each : evidence) {
            if (all.stream().noneMatch(other -> says(other, each))) {
                all.add(each);
            }
        }
        return all;
    }

    /** Whether one piece of evidence already says what another does: that a source supports a value, or the same. */
    private static boolean says(Evidence known, Evidence added) {
        boolean covers = known.about().isEmpty()
                || known.about().stream().anyMatch(each -> added.about().get(0).startsWith(each));
        return known.equals(added)
                || (added.stance() == Stance.SUPPORTS
                        && known.stance() == Stance.SUPPORTS
                        && known.says().isEmpty()
                        && known.source().equals(added.source())
                        && covers);
    }

    @SuppressWarnings("unchecked") // an element of a list is replaced by one of its kind
    private static <V> V part(Kind<V> kind, V value, List<String> way, List<Evidence> evidence) {
        if (kind instanceof ListKind<?> list) {
            return (V) element(list, (List<?>) value, way, evidence);
        }
        return changed(((ObjectKind<V>) kind).shape(), value, way, evidence);
    }

    private static <E> List<E> element(ListKind<E> kind, List<?> list, List<String> way, List<Evidence> evidence) {
        List<E> all = new ArrayList<>();
        list.forEach(each -> all.add(kind.element().type().cast(each)));
        int index = Integer.parseInt(way.get(0));
        all.set(index, part(kind.element(), all.get(index), way.subList(1, way.size()), evidence));
        return all;
    }
}
