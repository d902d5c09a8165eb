// Generated from the table of members by AccessorsWriter; do not edit. Run: mvn -pl lmc-core generate-sources -Dlmc.regenerate=true
package org.lancangmekong.core.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.lancangmekong.core.internal.FixedList;
import org.lancangmekong.core.internal.sentence.ValueProblem;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.value.Alignment;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.core.value.Identifier;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.OtherName;
import org.lancangmekong.core.value.Participant;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.DocumentKind;
import org.lancangmekong.core.vocabulary.PriorityArea;
import org.lancangmekong.core.vocabulary.Standing;

/** Builds a value of {@link Document}. Not thread-safe. */
public final class DocumentBuilder extends RecordBuilder<DocumentBuilder> {
    private RecordId id;
    private LocalizedText name;
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<OtherName> otherNames = new ArrayList<>();
    private final List<Identifier> identifiers = new ArrayList<>();
    private final List<RecordId> formerIds = new ArrayList<>();
    private LocalizedText summary;
    private final List<String> complete = new ArrayList<>();
    private DocumentKind kind;
    private RecordId event;
    private Standing standing;
    private EdtfDate date;
    private RecordId issuer;
    private EdtfDate period;
    private final List<Participant> participants = new ArrayList<>();
    private final List<PriorityArea> areas = new ArrayList<>();
    private final List<Alignment> alignments = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final Map<String, JsonValue> extensions = new LinkedHashMap<>();

    DocumentBuilder() {}

    /**
     * Copies what another value has: replaces members that it has, and adds the elements of its lists.
     *
     * @param document the value
     * @return this
     */
    public DocumentBuilder from(Document document) {
        Objects.requireNonNull(document, "document");
        id = document.id();
        name = document.name();
        addAllEvidence(document.evidence());
        addAllOtherNames(document.otherNames());
        addAllIdentifiers(document.identifiers());
        addAllFormerIds(document.formerIds());
        summary = document.summary().orElse(summary);
        addAllComplete(document.complete());
        kind = document.kind();
        event = document.event().orElse(event);
        standing = document.standing().orElse(standing);
        date = document.date().orElse(date);
        issuer = document.issuer().orElse(issuer);
        period = document.period().orElse(period);
        addAllParticipants(document.participants());
        addAllAreas(document.areas());
        addAllAlignments(document.alignments());
        addAllFigures(document.figures());
        putAllExtensions(document.extensions());
        return this;
    }

    @Override
    public DocumentBuilder id(RecordId id) {
        this.id = Objects.requireNonNull(id, "id");
        return this;
    }

    @Override
    public DocumentBuilder name(LocalizedText name) {
        this.name = Objects.requireNonNull(name, "name");
        return this;
    }

    @Override
    public DocumentBuilder evidence(Iterable<? extends Evidence> evidence) {
        Objects.requireNonNull(evidence, "evidence");
        this.evidence.clear();
        addAllEvidence(evidence);
        return this;
    }

    /**
     * Adds to {@code evidence}.
     *
     * @param evidence the element
     * @return this
     */
    public DocumentBuilder addEvidence(Evidence evidence) {
        this.evidence.add(Objects.requireNonNull(evidence, "evidence"));
        return this;
    }

    /**
     * Adds to {@code evidence}.
     *
     * @param evidence the elements
     * @return this
     */
    public DocumentBuilder addEvidence(Evidence... evidence) {
        Objects.requireNonNull(evidence, "evidence");
        addAllEvidence(Arrays.asList(evidence));
        return this;
    }

    /**
     * Adds to {@code evidence}.
     *
     * @param evidence the elements
     * @return this
     */
    public DocumentBuilder addAllEvidence(Iterable<? extends Evidence> evidence) {
        Objects.requireNonNull(evidence, "evidence");
        for (Evidence each : evidence) {
            addEvidence(each);
        }
        return this;
    }

    @Override
    public DocumentBuilder otherNames(Iterable<? extends OtherName> otherNames) {
        Objects.requireNonNull(otherNames, "otherNames");
        this.otherNames.clear();
        addAllOtherNames(otherNames);
        return this;
    }

    /**
     * Adds to {@code otherNames}.
     *
     * @param otherName the element
     * @return this
     */
    public DocumentBuilder addOtherName(OtherName otherName) {
        this.otherNames.add(Objects.requireNonNull(otherName, "otherName"));
        return this;
    }

    /**
     * Adds to {@code otherNames}.
     *
     * @param otherNames the elements
     * @return this
     */
    public DocumentBuilder addOtherNames(OtherName... otherNames) {
        Objects.requireNonNull(otherNames, "otherNames");
        addAllOtherNames(Arrays.asList(otherNames));
        return this;
    }

    /**
     * Adds to {@code otherNames}.
     *
     * @param otherNames the elements
     * @return this
     */
    public DocumentBuilder addAllOtherNames(Iterable<? extends OtherName> otherNames) {
        Objects.requireNonNull(otherNames, "otherNames");
        for (OtherName each : otherNames) {
            addOtherName(each);
        }
        return this;
    }

    @Override
    public DocumentBuilder identifiers(Iterable<? extends Identifier> identifiers) {
        Objects.requireNonNull(identifiers, "identifiers");
        this.identifiers.clear();
        addAllIdentifiers(identifiers);
        return this;
    }

    /**
     * Adds to {@code identifiers}.
     *
     * @param identifier the element
     * @return this
     */
    public DocumentBuilder addIdentifier(Identifier identifier) {
        this.identifiers.add(Objects.requireNonNull(identifier, "identifier"));
        return this;
    }

    /**
     * Adds to {@code identifiers}.
     *
     * @param identifiers the elements
     * @return this
     */
    public DocumentBuilder addIdentifiers(Identifier... identifiers) {
        Objects.requireNonNull(identifiers, "identifiers");
        addAllIdentifiers(Arrays.asList(identifiers));
        return this;
    }

    /**
     * Adds to {@code identifiers}.
     *
     * @param identifiers the elements
     * @return this
     */
    public DocumentBuilder addAllIdentifiers(Iterable<? extends Identifier> identifiers) {
        Objects.requireNonNull(identifiers, "identifiers");
        for (Identifier each : identifiers) {
            addIdentifier(each);
        }
        return this;
    }

    @Override
    public DocumentBuilder formerIds(Iterable<? extends RecordId> formerIds) {
        Objects.requireNonNull(formerIds, "formerIds");
        this.formerIds.clear();
        addAllFormerIds(formerIds);
        return this;
    }

    /**
     * Adds to {@code formerIds}.
     *
     * @param formerId the element
     * @return this
     */
    public DocumentBuilder addFormerId(RecordId formerId) {
        this.formerIds.add(Objects.requireNonNull(formerId, "formerId"));
        return this;
    }

    /**
     * Adds to {@code formerIds}.
     *
     * @param formerIds the elements
     * @return this
     */
    public DocumentBuilder addFormerIds(RecordId... formerIds) {
        Objects.requireNonNull(formerIds, "formerIds");
        addAllFormerIds(Arrays.asList(formerIds));
        return this;
    }

    /**
     * Adds to {@code formerIds}.
     *
     * @param formerIds the elements
     * @return this
     */
    public DocumentBuilder addAllFormerIds(Iterable<? extends RecordId> formerIds) {
        Objects.requireNonNull(formerIds, "formerIds");
        for (RecordId each : formerIds) {
            addFormerId(each);
        }
        return this;
    }

    @Override
    public DocumentBuilder summary(LocalizedText summary) {
        this.summary = Objects.requireNonNull(summary, "summary");
        return this;
    }

    /**
     * Sets or clears {@code summary}.
     *
     * @param summary the value, or empty to clear it
     * @return this
     */
    public DocumentBuilder summary(Optional<? extends LocalizedText> summary) {
        this.summary = Objects.requireNonNull(summary, "summary").orElse(null);
        return this;
    }

    @Override
    public DocumentBuilder complete(Iterable<String> complete) {
        Objects.requireNonNull(complete, "complete");
        this.complete.clear();
        addAllComplete(complete);
        return this;
    }

    /**
     * Adds to {@code complete}.
     *
     * @param complete the element
     * @return this
     */
    public DocumentBuilder addComplete(String complete) {
        this.complete.add(Objects.requireNonNull(complete, "complete"));
        return this;
    }

    /**
     * Adds to {@code complete}.
     *
     * @param complete the elements
     * @return this
     */
    public DocumentBuilder addComplete(String... complete) {
        Objects.requireNonNull(complete, "complete");
        addAllComplete(Arrays.asList(complete));
        return this;
    }

    /**
     * Adds to {@code complete}.
     *
     * @param complete the elements
     * @return this
     */
    public DocumentBuilder addAllComplete(Iterable<String> complete) {
        Objects.requireNonNull(complete, "complete");
        for (String each : complete) {
            addComplete(each);
        }
        return this;
    }

    /**
     * Sets {@code kind}.
     *
     * @param kind the kind of document
     * @return this
     */
    public DocumentBuilder kind(DocumentKind kind) {
        this.kind = Objects.requireNonNull(kind, "kind");
        return this;
    }

    /**
     * Sets {@code event}.
     *
     * @param event the event where it was issued
     * @return this
     */
    public DocumentBuilder event(RecordId event) {
        this.event = Objects.requireNonNull(event, "event");
        return this;
    }

    /**
     * Sets or clears {@code event}.
     *
     * @param event the value, or empty to clear it
     * @return this
     */
    public DocumentBuilder event(Optional<? extends RecordId> event) {
        this.event = Objects.requireNonNull(event, "event").orElse(null);
        return this;
    }

    /**
     * Sets {@code event} from its text.
     *
     * @param text the id of an event
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public DocumentBuilder event(String text) {
        event(RecordId.of(text));
        return this;
    }

    /**
     * Sets {@code standing}.
     *
     * @param standing whether it was adopted, announced, circulated or signed
     * @return this
     */
    public DocumentBuilder standing(Standing standing) {
        this.standing = Objects.requireNonNull(standing, "standing");
        return this;
    }

    /**
     * Sets or clears {@code standing}.
     *
     * @param standing the value, or empty to clear it
     * @return this
     */
    public DocumentBuilder standing(Optional<? extends Standing> standing) {
        this.standing = Objects.requireNonNull(standing, "standing").orElse(null);
        return this;
    }

    /**
     * Sets {@code date}.
     *
     * @param date when it was adopted or signed; absent if it is the date of the event or is not known
     * @return this
     */
    public DocumentBuilder date(EdtfDate date) {
        this.date = Objects.requireNonNull(date, "date");
        return this;
    }

    /**
     * Sets or clears {@code date}.
     *
     * @param date the value, or empty to clear it
     * @return this
     */
    public DocumentBuilder date(Optional<? extends EdtfDate> date) {
        this.date = Objects.requireNonNull(date, "date").orElse(null);
        return this;
    }

    /**
     * Sets {@code date} from its text.
     *
     * @param text an EDTF date or set
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public DocumentBuilder date(String text) {
        date(EdtfDate.parse(text));
        return this;
    }

    /**
     * Sets {@code issuer}.
     *
     * @param issuer the mechanism that issued it, such as the fund
     * @return this
     */
    public DocumentBuilder issuer(RecordId issuer) {
        this.issuer = Objects.requireNonNull(issuer, "issuer");
        return this;
    }

    /**
     * Sets or clears {@code issuer}.
     *
     * @param issuer the value, or empty to clear it
     * @return this
     */
    public DocumentBuilder issuer(Optional<? extends RecordId> issuer) {
        this.issuer = Objects.requireNonNull(issuer, "issuer").orElse(null);
        return this;
    }

    /**
     * Sets {@code issuer} from its text.
     *
     * @param text the id of a mechanism
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public DocumentBuilder issuer(String text) {
        issuer(RecordId.of(text));
        return this;
    }

    /**
     * Sets {@code period}.
     *
     * @param period the time that it covers: the years of a plan, or the budget year of a batch
     * @return this
     */
    public DocumentBuilder period(EdtfDate period) {
        this.period = Objects.requireNonNull(period, "period");
        return this;
    }

    /**
     * Sets or clears {@code period}.
     *
     * @param period the value, or empty to clear it
     * @return this
     */
    public DocumentBuilder period(Optional<? extends EdtfDate> period) {
        this.period = Objects.requireNonNull(period, "period").orElse(null);
        return this;
    }

    /**
     * Sets {@code period} from its text.
     *
     * @param text an EDTF date or interval
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public DocumentBuilder period(String text) {
        period(EdtfDate.parse(text));
        return this;
    }

    /**
     * Sets {@code participants}, in place of what was set or added before.
     *
     * @param participants the elements
     * @return this
     */
    public DocumentBuilder participants(Iterable<? extends Participant> participants) {
        Objects.requireNonNull(participants, "participants");
        this.participants.clear();
        addAllParticipants(participants);
        return this;
    }

    /**
     * Adds to {@code participants}.
     *
     * @param participant the element
     * @return this
     */
    public DocumentBuilder addParticipant(Participant participant) {
        this.participants.add(Objects.requireNonNull(participant, "participant"));
        return this;
    }

    /**
     * Adds to {@code participants}.
     *
     * @param participants the elements
     * @return this
     */
    public DocumentBuilder addParticipants(Participant... participants) {
        Objects.requireNonNull(participants, "participants");
        addAllParticipants(Arrays.asList(participants));
        return this;
    }

    /**
     * Adds to {@code participants}.
     *
     * @param participants the elements
     * @return this
     */
    public DocumentBuilder addAllParticipants(Iterable<? extends Participant> participants) {
        Objects.requireNonNull(participants, "participants");
        for (Participant each : participants) {
            addParticipant(each);
        }
        return this;
    }

    /**
     * Sets {@code areas}, in place of what was set or added before.
     *
     * @param areas the elements
     * @return this
     */
    public DocumentBuilder areas(Iterable<? extends PriorityArea> areas) {
        Objects.requireNonNull(areas, "areas");
        this.areas.clear();
        addAllAreas(areas);
        return this;
    }

    /**
     * Adds to {@code areas}.
     *
     * @param area the element
     * @return this
     */
    public DocumentBuilder addArea(PriorityArea area) {
        this.areas.add(Objects.requireNonNull(area, "area"));
        return this;
    }

    /**
     * Adds to {@code areas}.
     *
     * @param areas the elements
     * @return this
     */
    public DocumentBuilder addAreas(PriorityArea... areas) {
        Objects.requireNonNull(areas, "areas");
        addAllAreas(Arrays.asList(areas));
        return this;
    }

    /**
     * Adds to {@code areas}.
     *
     * @param areas the elements
     * @return this
     */
    public DocumentBuilder addAllAreas(Iterable<? extends PriorityArea> areas) {
        Objects.requireNonNull(areas, "areas");
        for (PriorityArea each : areas) {
            addArea(each);
        }
        return this;
    }

    /**
     * Sets {@code alignments}, in place of what was set or added before.
     *
     * @param alignments the elements
     * @return this
     */
    public DocumentBuilder alignments(Iterable<? extends Alignment> alignments) {
        Objects.requireNonNull(alignments, "alignments");
        this.alignments.clear();
        addAllAlignments(alignments);
        return this;
    }

    /**
     * Adds to {@code alignments}.
     *
     * @param alignment the element
     * @return this
     */
    public DocumentBuilder addAlignment(Alignment alignment) {
        this.alignments.add(Objects.requireNonNull(alignment, "alignment"));
        return this;
    }

    /**
     * Adds to {@code alignments}.
     *
     * @param alignments the elements
     * @return this
     */
    public DocumentBuilder addAlignments(Alignment... alignments) {
        Objects.requireNonNull(alignments, "alignments");
        addAllAlignments(Arrays.asList(alignments));
        return this;
    }

    /**
     * Adds to {@code alignments}.
     *
     * @param alignments the elements
     * @return this
     */
    public DocumentBuilder addAllAlignments(Iterable<? extends Alignment> alignments) {
        Objects.requireNonNull(alignments, "alignments");
        for (Alignment each : alignments) {
            addAlignment(each);
        }
        return this;
    }

    /**
     * Sets {@code figures}, in place of what was set or added before.
     *
     * @param figures the elements
     * @return this
     */
    public DocumentBuilder figures(Iterable<? extends Figure> figures) {
        Objects.requireNonNull(figures, "figures");
        this.figures.clear();
        addAllFigures(figures);
        return this;
    }

    /**
     * Adds to {@code figures}.
     *
     * @param figure the element
     * @return this
     */
    public DocumentBuilder addFigure(Figure figure) {
        this.figures.add(Objects.requireNonNull(figure, "figure"));
        return this;
    }

    /**
     * Adds to {@code figures}.
     *
     * @param figures the elements
     * @return this
     */
    public DocumentBuilder addFigures(Figure... figures) {
        Objects.requireNonNull(figures, "figures");
        addAllFigures(Arrays.asList(figures));
        return this;
    }

    /**
     * Adds to {@code figures}.
     *
     * @param figures the elements
     * @return this
     */
    public DocumentBuilder addAllFigures(Iterable<? extends Figure> figures) {
        Objects.requireNonNull(figures, "figures");
        for (Figure each : figures) {
            addFigure(each);
        }
        return this;
    }

    @Override
    public DocumentBuilder extensions(Map<String, ? extends JsonValue> extensions) {
        Objects.requireNonNull(extensions, "extensions");
        this.extensions.clear();
        putAllExtensions(extensions);
        return this;
    }

    /**
     * Puts a member that this version does not know.
     *
     * @param name its name, which may not be that of a member
     * @param value its value
     * @return this
     */
    public DocumentBuilder putExtension(String name, JsonValue value) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        extensions.put(name, value);
        return this;
    }

    /**
     * Puts members that this version does not know.
     *
     * @param extensions the values by name; no name may be that of a member
     * @return this
     */
    public DocumentBuilder putAllExtensions(Map<String, ? extends JsonValue> extensions) {
        Objects.requireNonNull(extensions, "extensions");
        for (Map.Entry<String, ? extends JsonValue> each : extensions.entrySet()) {
            putExtension(each.getKey(), each.getValue());
        }
        return this;
    }

    @Override
    public Document build() {
        List<String> missing = new ArrayList<>();
        if (id == null) {
            missing.add("id");
        }
        if (name == null) {
            missing.add("name");
        }
        if (kind == null) {
            missing.add("kind");
        }
        if (!missing.isEmpty()) {
            throw new InvalidValueException(
                    ValueProblem.MISSING_MEMBERS.with("type", "Document", "members", String.join(", ", missing)));
        }
        Document made = ImmutableDocument.of(
                id,
                name,
                FixedList.copyOf(evidence),
                FixedList.copyOf(otherNames),
                FixedList.copyOf(identifiers),
                FixedList.copyOf(formerIds),
                summary,
                FixedList.copyOf(complete),
                extensions,
                kind,
                event,
                standing,
                date,
                issuer,
                period,
                FixedList.copyOf(participants),
                FixedList.copyOf(areas),
                FixedList.copyOf(alignments),
                FixedList.copyOf(figures));
        made.check();
        return made;
    }
}
