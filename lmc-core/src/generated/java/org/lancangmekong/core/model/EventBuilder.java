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
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.core.value.Identifier;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.OtherName;
import org.lancangmekong.core.value.Participant;
import org.lancangmekong.core.value.Place;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.EventMode;

/** Builds a value of {@link Event}. Not thread-safe. */
public final class EventBuilder extends RecordBuilder<EventBuilder> {
    private RecordId id;
    private LocalizedText name;
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<OtherName> otherNames = new ArrayList<>();
    private final List<Identifier> identifiers = new ArrayList<>();
    private final List<RecordId> formerIds = new ArrayList<>();
    private LocalizedText summary;
    private final List<String> complete = new ArrayList<>();
    private RecordId of;
    private Integer ordinal;
    private EdtfDate when;
    private boolean planned;
    private EventMode mode;
    private Place place;
    private LocalizedText theme;
    private final List<Participant> participants = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final Map<String, JsonValue> extensions = new LinkedHashMap<>();

    EventBuilder() {}

    /**
     * Copies what another value has: replaces members that it has, and adds the elements of its lists.
     *
     * @param event the value
     * @return this
     */
    public EventBuilder from(Event event) {
        Objects.requireNonNull(event, "event");
        id = event.id();
        name = event.name();
        addAllEvidence(event.evidence());
        addAllOtherNames(event.otherNames());
        addAllIdentifiers(event.identifiers());
        addAllFormerIds(event.formerIds());
        summary = event.summary().orElse(summary);
        addAllComplete(event.complete());
        of = event.of();
        ordinal = event.ordinal().orElse(ordinal);
        when = event.when();
        planned = event.planned();
        mode = event.mode().orElse(mode);
        place = event.place().orElse(place);
        theme = event.theme().orElse(theme);
        addAllParticipants(event.participants());
        addAllFigures(event.figures());
        putAllExtensions(event.extensions());
        return this;
    }

    @Override
    public EventBuilder id(RecordId id) {
        this.id = Objects.requireNonNull(id, "id");
        return this;
    }

    @Override
    public EventBuilder name(LocalizedText name) {
        this.name = Objects.requireNonNull(name, "name");
        return this;
    }

    @Override
    public EventBuilder evidence(Iterable<? extends Evidence> evidence) {
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
    public EventBuilder addEvidence(Evidence evidence) {
        this.evidence.add(Objects.requireNonNull(evidence, "evidence"));
        return this;
    }

    /**
     * Adds to {@code evidence}.
     *
     * @param evidence the elements
     * @return this
     */
    public EventBuilder addEvidence(Evidence... evidence) {
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
    public EventBuilder addAllEvidence(Iterable<? extends Evidence> evidence) {
        Objects.requireNonNull(evidence, "evidence");
        for (Evidence each : evidence) {
            addEvidence(each);
        }
        return this;
    }

    @Override
    public EventBuilder otherNames(Iterable<? extends OtherName> otherNames) {
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
    public EventBuilder addOtherName(OtherName otherName) {
        this.otherNames.add(Objects.requireNonNull(otherName, "otherName"));
        return this;
    }

    /**
     * Adds to {@code otherNames}.
     *
     * @param otherNames the elements
     * @return this
     */
    public EventBuilder addOtherNames(OtherName... otherNames) {
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
    public EventBuilder addAllOtherNames(Iterable<? extends OtherName> otherNames) {
        Objects.requireNonNull(otherNames, "otherNames");
        for (OtherName each : otherNames) {
            addOtherName(each);
        }
        return this;
    }

    @Override
    public EventBuilder identifiers(Iterable<? extends Identifier> identifiers) {
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
    public EventBuilder addIdentifier(Identifier identifier) {
        this.identifiers.add(Objects.requireNonNull(identifier, "identifier"));
        return this;
    }

    /**
     * Adds to {@code identifiers}.
     *
     * @param identifiers the elements
     * @return this
     */
    public EventBuilder addIdentifiers(Identifier... identifiers) {
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
    public EventBuilder addAllIdentifiers(Iterable<? extends Identifier> identifiers) {
        Objects.requireNonNull(identifiers, "identifiers");
        for (Identifier each : identifiers) {
            addIdentifier(each);
        }
        return this;
    }

    @Override
    public EventBuilder formerIds(Iterable<? extends RecordId> formerIds) {
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
    public EventBuilder addFormerId(RecordId formerId) {
        this.formerIds.add(Objects.requireNonNull(formerId, "formerId"));
        return this;
    }

    /**
     * Adds to {@code formerIds}.
     *
     * @param formerIds the elements
     * @return this
     */
    public EventBuilder addFormerIds(RecordId... formerIds) {
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
    public EventBuilder addAllFormerIds(Iterable<? extends RecordId> formerIds) {
        Objects.requireNonNull(formerIds, "formerIds");
        for (RecordId each : formerIds) {
            addFormerId(each);
        }
        return this;
    }

    @Override
    public EventBuilder summary(LocalizedText summary) {
        this.summary = Objects.requireNonNull(summary, "summary");
        return this;
    }

    /**
     * Sets or clears {@code summary}.
     *
     * @param summary the value, or empty to clear it
     * @return this
     */
    public EventBuilder summary(Optional<? extends LocalizedText> summary) {
        this.summary = Objects.requireNonNull(summary, "summary").orElse(null);
        return this;
    }

    @Override
    public EventBuilder complete(Iterable<String> complete) {
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
    public EventBuilder addComplete(String complete) {
        this.complete.add(Objects.requireNonNull(complete, "complete"));
        return this;
    }

    /**
     * Adds to {@code complete}.
     *
     * @param complete the elements
     * @return this
     */
    public EventBuilder addComplete(String... complete) {
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
    public EventBuilder addAllComplete(Iterable<String> complete) {
        Objects.requireNonNull(complete, "complete");
        for (String each : complete) {
            addComplete(each);
        }
        return this;
    }

    /**
     * Sets {@code of}.
     *
     * @param of the series that it belongs to: a mechanism or programme
     * @return this
     */
    public EventBuilder of(RecordId of) {
        this.of = Objects.requireNonNull(of, "of");
        return this;
    }

    /**
     * Sets {@code of} from its text.
     *
     * @param text the id of a mechanism or programme
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public EventBuilder of(String text) {
        of(RecordId.of(text));
        return this;
    }

    /**
     * Sets {@code ordinal}.
     *
     * @param ordinal the number of the event in its series, from 1
     * @return this
     */
    public EventBuilder ordinal(int ordinal) {
        this.ordinal = ordinal;
        return this;
    }

    /**
     * Sets or clears {@code ordinal}.
     *
     * @param ordinal the value, or empty to clear it
     * @return this
     */
    public EventBuilder ordinal(Optional<? extends Integer> ordinal) {
        this.ordinal = Objects.requireNonNull(ordinal, "ordinal").orElse(null);
        return this;
    }

    /**
     * Sets {@code when}.
     *
     * @param when when it was or will be held: a day or an interval
     * @return this
     */
    public EventBuilder when(EdtfDate when) {
        this.when = Objects.requireNonNull(when, "when");
        return this;
    }

    /**
     * Sets {@code when} from its text.
     *
     * @param text an EDTF date or interval
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the text does not have this form
     */
    public EventBuilder when(String text) {
        when(EdtfDate.parse(text));
        return this;
    }

    /**
     * Sets {@code planned}.
     *
     * @param planned whether it is only planned
     * @return this
     */
    public EventBuilder planned(boolean planned) {
        this.planned = planned;
        return this;
    }

    /**
     * Sets {@code mode}.
     *
     * @param mode how people met
     * @return this
     */
    public EventBuilder mode(EventMode mode) {
        this.mode = Objects.requireNonNull(mode, "mode");
        return this;
    }

    /**
     * Sets or clears {@code mode}.
     *
     * @param mode the value, or empty to clear it
     * @return this
     */
    public EventBuilder mode(Optional<? extends EventMode> mode) {
        this.mode = Objects.requireNonNull(mode, "mode").orElse(null);
        return this;
    }

    /**
     * Sets {@code place}.
     *
     * @param place where people met; absent for an online event
     * @return this
     */
    public EventBuilder place(Place place) {
        this.place = Objects.requireNonNull(place, "place");
        return this;
    }

    /**
     * Sets or clears {@code place}.
     *
     * @param place the value, or empty to clear it
     * @return this
     */
    public EventBuilder place(Optional<? extends Place> place) {
        this.place = Objects.requireNonNull(place, "place").orElse(null);
        return this;
    }

    /**
     * Sets {@code theme}.
     *
     * @param theme its theme, by language
     * @return this
     */
    public EventBuilder theme(LocalizedText theme) {
        this.theme = Objects.requireNonNull(theme, "theme");
        return this;
    }

    /**
     * Sets or clears {@code theme}.
     *
     * @param theme the value, or empty to clear it
     * @return this
     */
    public EventBuilder theme(Optional<? extends LocalizedText> theme) {
        this.theme = Objects.requireNonNull(theme, "theme").orElse(null);
        return this;
    }

    /**
     * Sets {@code theme}, in one language.
     *
     * @param language a BCP 47 language tag
     * @param text the text in this language
     * @return this
     * @throws org.lancangmekong.core.problem.InvalidValueException if the tag or the text is refused
     */
    public EventBuilder theme(String language, String text) {
        theme(LocalizedText.of(language, text));
        return this;
    }

    /**
     * Sets {@code participants}, in place of what was set or added before.
     *
     * @param participants the elements
     * @return this
     */
    public EventBuilder participants(Iterable<? extends Participant> participants) {
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
    public EventBuilder addParticipant(Participant participant) {
        this.participants.add(Objects.requireNonNull(participant, "participant"));
        return this;
    }

    /**
     * Adds to {@code participants}.
     *
     * @param participants the elements
     * @return this
     */
    public EventBuilder addParticipants(Participant... participants) {
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
    public EventBuilder addAllParticipants(Iterable<? extends Participant> participants) {
        Objects.requireNonNull(participants, "participants");
        for (Participant each : participants) {
            addParticipant(each);
        }
        return this;
    }

    /**
     * Sets {@code figures}, in place of what was set or added before.
     *
     * @param figures the elements
     * @return this
     */
    public EventBuilder figures(Iterable<? extends Figure> figures) {
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
    public EventBuilder addFigure(Figure figure) {
        this.figures.add(Objects.requireNonNull(figure, "figure"));
        return this;
    }

    /**
     * Adds to {@code figures}.
     *
     * @param figures the elements
     * @return this
     */
    public EventBuilder addFigures(Figure... figures) {
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
    public EventBuilder addAllFigures(Iterable<? extends Figure> figures) {
        Objects.requireNonNull(figures, "figures");
        for (Figure each : figures) {
            addFigure(each);
        }
        return this;
    }

    @Override
    public EventBuilder extensions(Map<String, ? extends JsonValue> extensions) {
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
    public EventBuilder putExtension(String name, JsonValue value) {
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
    public EventBuilder putAllExtensions(Map<String, ? extends JsonValue> extensions) {
        Objects.requireNonNull(extensions, "extensions");
        for (Map.Entry<String, ? extends JsonValue> each : extensions.entrySet()) {
            putExtension(each.getKey(), each.getValue());
        }
        return this;
    }

    @Override
    public Event build() {
        List<String> missing = new ArrayList<>();
        if (id == null) {
            missing.add("id");
        }
        if (name == null) {
            missing.add("name");
        }
        if (of == null) {
            missing.add("of");
        }
        if (when == null) {
            missing.add("when");
        }
        if (!missing.isEmpty()) {
            throw new InvalidValueException(
                    ValueProblem.MISSING_MEMBERS.with("type", "Event", "members", String.join(", ", missing)));
        }
        Event made = ImmutableEvent.of(
                id,
                name,
                FixedList.copyOf(evidence),
                FixedList.copyOf(otherNames),
                FixedList.copyOf(identifiers),
                FixedList.copyOf(formerIds),
                summary,
                FixedList.copyOf(complete),
                extensions,
                of,
                ordinal,
                when,
                planned,
                mode,
                place,
                theme,
                FixedList.copyOf(participants),
                FixedList.copyOf(figures));
        made.check();
        return made;
    }
}
