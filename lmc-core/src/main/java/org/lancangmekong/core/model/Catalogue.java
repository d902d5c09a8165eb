package org.lancangmekong.core.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.lancangmekong.core.internal.NameIndex;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.shape.Kind;
import org.lancangmekong.core.shape.ReferenceKind;
import org.lancangmekong.core.shape.Walk;
import org.lancangmekong.core.value.Certainty;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.core.value.FigureFilter;
import org.lancangmekong.core.value.Identifier;
import org.lancangmekong.core.value.Milestone;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.FrameworkKind;
import org.lancangmekong.core.vocabulary.IdentifierScheme;
import org.lancangmekong.core.vocabulary.MechanismKind;
import org.lancangmekong.core.vocabulary.Pillar;
import org.lancangmekong.core.vocabulary.PriorityArea;
import org.lancangmekong.core.vocabulary.Standing;
import org.lancangmekong.core.vocabulary.Status;

/**
 * A set of records with unique ids, and the questions that it can answer.
 *
 * <p>Records are ordered by type, then by id, in whatever order they were given; two catalogues of equal records are
 * equal. A catalogue need not contain the targets of all references, so that a part of it can be loaded; a validator
 * reports missing ones.
 *
 * <p>This class is immutable and thread-safe. Lookups do not scan the records, except {@link #named}.
 */
public final class Catalogue {
    private static final Set<MechanismKind> CENTRES =
            EnumSet.of(MechanismKind.CENTRE, MechanismKind.NETWORK, MechanismKind.BASE);

    private final Map<RecordId, LmcRecord> byId;
    private final Map<Class<?>, List<LmcRecord>> byType;
    private final Map<RecordId, RecordId> renamed;

    /** Created on first use, since loading a catalogue should not pay for every question. */
    private volatile Index index;

    /** Created on first use, too. */
    private volatile NameIndex<LmcRecord> names;

    private Catalogue(Map<RecordId, LmcRecord> byId) {
        this.byId = byId;
        this.byType = new HashMap<>();
        for (LmcRecord each : byId.values()) {
            Class<?> type = Shapes.of(each).type();
            List<LmcRecord> ofType = byType.get(type);
            if (ofType == null) {
                ofType = new ArrayList<>();
                byType.put(type, ofType);
            }
            ofType.add(each);
        }
        for (Map.Entry<Class<?>, List<LmcRecord>> each : byType.entrySet()) {
            each.setValue(List.copyOf(each.getValue()));
        }
        this.renamed = Collections.unmodifiableMap(renamed(byId));
    }

    private static Map<RecordId, RecordId> renamed(Map<RecordId, LmcRecord> byId) {
        Map<RecordId, RecordId> renamed = new TreeMap<>();
        for (LmcRecord record : byId.values()) {
            for (RecordId each : record.formerIds()) {
                if (!byId.containsKey(each)) {
                    renamed.putIfAbsent(each, record.id());
                }
            }
        }
        return renamed;
    }

    /**
     * Returns a catalogue of records.
     *
     * @param records the records, in any order
     * @return the catalogue
     * @throws InvalidValueException if an id appears more than once; the message names all such ids
     */
    public static Catalogue of(Iterable<? extends LmcRecord> records) {
        Objects.requireNonNull(records, "records");
        List<LmcRecord> ordered = new ArrayList<>();
        boolean inOrder = true;
        for (LmcRecord each : records) {
            Objects.requireNonNull(each, "record");
            inOrder = inOrder && (ordered.isEmpty() || byTypeAndId(ordered.get(ordered.size() - 1), each) <= 0);
            ordered.add(each);
        }
        if (!inOrder) {
            ordered.sort(Catalogue::byTypeAndId);
        }
        Map<RecordId, LmcRecord> byId = new LinkedHashMap<>();
        Set<RecordId> twice = new LinkedHashSet<>();
        for (LmcRecord each : ordered) {
            if (byId.put(each.id(), each) != null) {
                twice.add(each.id());
            }
        }
        if (!twice.isEmpty()) {
            throw new InvalidValueException(
                    "each id may appear only once in a catalogue, but these appear more than once:"
                            + " "
                            + String.join(
                                    ", ", twice.stream().map(RecordId::toString).toList()));
        }
        return new Catalogue(byId);
    }

    private static int byTypeAndId(LmcRecord first, LmcRecord second) {
        int byType = first.type().compareTo(second.type());
        return byType != 0 ? byType : first.id().compareTo(second.id());
    }

    /**
     * All records.
     *
     * @return an unmodifiable collection, by type and id
     */
    public Collection<LmcRecord> all() {
        return Collections.unmodifiableCollection(byId.values());
    }

    /**
     * The records of what somebody else identifies, such as {@code byIdentifier(IdentifierScheme.WIKIDATA, "Q41179")}. The
     * identifiers of places within records are not searched.
     *
     * @param scheme the scheme of the identifier
     * @param id the identifier within its scheme, in exactly its spelling there
     * @return the records that have this identifier, by type and id, as an unmodifiable list: none, mostly one, or more if
     *     records of several types describe the thing
     */
    public List<LmcRecord> byIdentifier(IdentifierScheme scheme, String id) {
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(id, "id");
        return Collections.unmodifiableList(
                index().identified.getOrDefault(scheme, Map.of()).getOrDefault(id, List.of()));
    }

    /**
     * All records of a type.
     *
     * @param type a record type's interface, such as {@code Project.class}
     * @param <T> the record type
     * @return an unmodifiable list, by id
     */
    @SuppressWarnings("unchecked") // the lists are filed under their records' own type
    public <T extends LmcRecord> List<T> all(Class<T> type) {
        Objects.requireNonNull(type, "type");
        return (List<T>) byType.getOrDefault(type, List.of());
    }

    /**
     * How many records there are.
     *
     * @return the number of records
     */
    public int size() {
        return byId.size();
    }

    /**
     * The record with an id, or with a {@linkplain LmcRecord#formerIds() former id}.
     *
     * @param id the id
     * @return the record, whose id differs if it was {@linkplain #renamed renamed}; empty if there is none
     */
    public Optional<LmcRecord> find(RecordId id) {
        Objects.requireNonNull(id, "id");
        LmcRecord found = byId.get(id);
        return Optional.ofNullable(found == null ? byId.get(renamed.get(id)) : found);
    }

    /**
     * The records whose ids changed, by their {@linkplain LmcRecord#formerIds() former ids}.
     *
     * @return an unmodifiable map from former id to present id, by former id; it leaves out a former id that is also the
     *     present id of a record, and names the first record, by type and id, of two with one former id
     */
    public Map<RecordId, RecordId> renamed() {
        return renamed;
    }

    /** What a record that has had this id is called now; the id itself, if there is none. */
    private RecordId present(RecordId id) {
        return renamed.getOrDefault(id, id);
    }

    /** Whether a reference leads to a record, which either may call by a former id. */
    private boolean leads(RecordId reference, RecordId target) {
        return present(reference).equals(present(target));
    }

    private boolean leads(Optional<RecordId> reference, RecordId target) {
        return reference.isPresent() && leads(reference.get(), target);
    }

    /**
     * The record with an id or former id, if it is of a given type.
     *
     * @param id the id
     * @param type a record type's interface
     * @param <T> the record type
     * @return the record; empty if there is none or it is of another type
     */
    public <T extends LmcRecord> Optional<T> find(RecordId id, Class<T> type) {
        Objects.requireNonNull(type, "type");
        return find(id).filter(type::isInstance).map(type::cast);
    }

    /**
     * The record with an id or former id, if it is of a given type.
     *
     * @param id the id's text
     * @param type a record type's interface
     * @param <T> the record type
     * @return the record; empty if there is none or it is of another type
     * @throws InvalidValueException if the text is not an id
     */
    public <T extends LmcRecord> Optional<T> find(String id, Class<T> type) {
        Objects.requireNonNull(id, "id");
        return find(RecordId.of(id), type);
    }

    /**
     * The records that have a name, in any language: a main name or another one, such as a former or short name.
     *
     * <p>Case, accents, width, spaces, dashes and invisible characters make no difference: {@code dien bien} finds "Điện
     * Biên". The marks of other scripts than Latin, Greek and Cyrillic do, as a vowel or tone of Thai is a part of the
     * word; and no word is translated, converted between simplified and traditional Chinese, or corrected. Names of
     * places and people within a record are not its names.
     *
     * <p>Records come in this order, and among equals by type and id:
     *
     * <ol>
     *   <li>those with a name that is the text;
     *   <li>those with a name that is the text but for accents;
     *   <li>those with a name that begins with the text;
     *   <li>those with a name in which the text begins with a word, or in scripts without spaces with any letter.
     * </ol>
     *
     * <p>This is the one lookup that looks through all names. A text of more than 200 letters and digits only finds
     * whole names.
     *
     * @param text a name or the beginning of some of its words, such as {@code laos railway}
     * @return the records, each once; none if the text has nothing visible
     */
    public List<LmcRecord> named(String text) {
        Objects.requireNonNull(text, "text");
        NameIndex<LmcRecord> made = names;
        if (made == null) {
            made = NameIndex.of(byId.values(), Catalogue::namesOf);
            names = made;
        }
        return made.find(text);
    }

    /**
     * The records of a type that have a name, as {@link #named(String)} finds them.
     *
     * @param text a name or the beginning of some of its words
     * @param type a record type's interface
     * @param <T> the record type
     * @return the records, in the order of {@link #named(String)}
     */
    public <T extends LmcRecord> List<T> named(String text, Class<T> type) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(type, "type");
        return named(text).stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static List<String> namesOf(LmcRecord record) {
        List<String> names = new ArrayList<>(record.name().texts().values());
        record.otherNames().forEach(each -> names.addAll(each.text().texts().values()));
        return names;
    }

    /**
     * All mechanisms.
     *
     * @return the records, by id
     */
    public List<Mechanism> mechanisms() {
        return all(Mechanism.class);
    }

    /**
     * All events.
     *
     * @return the records, by id
     */
    public List<Event> events() {
        return all(Event.class);
    }

    /**
     * All documents.
     *
     * @return the records, by id
     */
    public List<Document> documents() {
        return all(Document.class);
    }

    /**
     * All programmes.
     *
     * @return the records, by id
     */
    public List<Programme> programmes() {
        return all(Programme.class);
    }

    /**
     * All projects.
     *
     * @return the records, by id
     */
    public List<Project> projects() {
        return all(Project.class);
    }

    /**
     * All frameworks.
     *
     * @return the records, by id
     */
    public List<Framework> frameworks() {
        return all(Framework.class);
    }

    /**
     * All principles.
     *
     * @return the records, by id
     */
    public List<Principle> principles() {
        return all(Principle.class);
    }

    /**
     * All phases.
     *
     * @return the records, by id
     */
    public List<Phase> phases() {
        return all(Phase.class);
    }

    /**
     * All terms.
     *
     * @return the records, by id
     */
    public List<Term> terms() {
        return all(Term.class);
    }

    /**
     * All organizations.
     *
     * @return the records, by id
     */
    public List<Organization> organizations() {
        return all(Organization.class);
    }

    /**
     * All sources.
     *
     * @return the records, by id
     */
    public List<Source> sources() {
        return all(Source.class);
    }

    /**
     * The cooperation centres, networks and bases.
     *
     * @return the mechanisms of these three kinds, by id
     */
    public List<Mechanism> centres() {
        return mechanisms().stream()
                .filter(each -> CENTRES.contains(each.kind()))
                .toList();
    }

    /**
     * The communities with a shared future.
     *
     * @return the frameworks of kind {@code community}, by id
     */
    public List<Framework> communities() {
        return frameworks().stream()
                .filter(each -> each.kind() == FrameworkKind.COMMUNITY)
                .toList();
    }

    /**
     * The mechanisms that belong to a pillar.
     *
     * @param pillar the pillar
     * @return the mechanisms that name it, by id
     */
    public List<Mechanism> mechanisms(Pillar pillar) {
        Objects.requireNonNull(pillar, "pillar");
        return mechanisms().stream()
                .filter(each -> each.pillars().contains(pillar))
                .toList();
    }

    /**
     * The mechanisms that belong to a priority area.
     *
     * @param area the area
     * @return the mechanisms that name it, by id
     */
    public List<Mechanism> mechanisms(PriorityArea area) {
        Objects.requireNonNull(area, "area");
        return mechanisms().stream().filter(each -> each.areas().contains(area)).toList();
    }

    /**
     * The projects in which a country takes part, in any role.
     *
     * @param country the country
     * @return the projects, by id
     */
    public List<Project> projects(Country country) {
        Objects.requireNonNull(country, "country");
        return projects().stream().filter(each -> each.involves(country)).toList();
    }

    /**
     * The projects that belong to a priority area.
     *
     * @param area the area
     * @return the projects that name it, by id
     */
    public List<Project> projects(PriorityArea area) {
        Objects.requireNonNull(area, "area");
        return projects().stream().filter(each -> each.areas().contains(area)).toList();
    }

    /**
     * The projects that have a status on a day, certainly or possibly.
     *
     * @param status the status
     * @param day the day
     * @return the projects, by id
     */
    public List<Project> projects(Status status, LocalDate day) {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(day, "day");
        return projects().stream()
                .filter(each -> Histories.hadStatus(each.history(), status, day) != Certainty.IMPOSSIBLE)
                .toList();
    }

    /**
     * The projects that pass a filter.
     *
     * @param filter by country, kind, area and status in a period
     * @return the projects, by id
     */
    public List<Project> projects(ProjectFilter filter) {
        Objects.requireNonNull(filter, "filter");
        return projects().stream().filter(filter::keeps).toList();
    }

    /**
     * The events of a series.
     *
     * @param series the id of a mechanism or programme
     * @return the events, by id
     */
    public List<Event> eventsOf(RecordId series) {
        Objects.requireNonNull(series, "series");
        return referrers(series, Event.class, each -> leads(each.of(), series));
    }

    /**
     * The documents issued at an event.
     *
     * @param event the id of an event
     * @return the documents, by id
     */
    public List<Document> documentsOf(RecordId event) {
        Objects.requireNonNull(event, "event");
        return referrers(event, Document.class, each -> leads(each.event(), event));
    }

    /**
     * The documents that a mechanism issued.
     *
     * @param issuer the id of a mechanism, such as a fund
     * @return the documents, by id
     */
    public List<Document> documentsIssuedBy(RecordId issuer) {
        Objects.requireNonNull(issuer, "issuer");
        return referrers(issuer, Document.class, each -> leads(each.issuer(), issuer));
    }

    /**
     * The stages of the cooperation or of a plan.
     *
     * @param whole the id of a mechanism or document
     * @return the phases, by ordinal; those without an ordinal come last
     */
    public List<Phase> phasesOf(RecordId whole) {
        Objects.requireNonNull(whole, "whole");
        return referrers(whole, Phase.class, each -> leads(each.of(), whole)).stream()
                .sorted(Comparator.comparing(each -> each.ordinal().orElse(Integer.MAX_VALUE)))
                .toList();
    }

    /**
     * The sections and phases of a project that are projects themselves.
     *
     * @param whole the id of a project
     * @return the parts, by id
     */
    public List<Project> partsOf(RecordId whole) {
        Objects.requireNonNull(whole, "whole");
        return referrers(whole, Project.class, each -> leads(each.partOf(), whole));
    }

    /**
     * The projects of a programme.
     *
     * @param programme the id of a programme
     * @return the projects, by id
     */
    public List<Project> projectsOf(RecordId programme) {
        Objects.requireNonNull(programme, "programme");
        return referrers(programme, Project.class, each -> leads(each.programme(), programme));
    }

    /**
     * The mechanisms that are parts of a mechanism.
     *
     * @param whole the id of a mechanism
     * @return the parts, by id
     */
    public List<Mechanism> mechanismsOf(RecordId whole) {
        Objects.requireNonNull(whole, "whole");
        return referrers(whole, Mechanism.class, each -> leads(each.parent(), whole));
    }

    private <T extends LmcRecord> List<T> referrers(RecordId target, Class<T> type, Predicate<T> relation) {
        return referrers(target).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(relation)
                .toList();
    }

    /**
     * The records that refer to a record, in any member, by its id or a former id.
     *
     * @param target the id that the records refer to, whether its record is in this catalogue or not
     * @return the records, each once, by type and id
     */
    public List<LmcRecord> referrers(RecordId target) {
        Objects.requireNonNull(target, "target");
        return index().referrers.getOrDefault(present(target), List.of());
    }

    /**
     * Every piece of evidence that cites a source.
     *
     * @param source the id of a source
     * @return the evidence and its place, by type and id of the records
     */
    public List<Citation> citations(RecordId source) {
        Objects.requireNonNull(source, "source");
        return index().citations.getOrDefault(present(source), List.of());
    }

    /**
     * The witnesses among sources: sources that repeat one another, as reposts and translations do, are one witness.
     *
     * @param sources the ids of sources, such as those of the evidence for a value
     * @return for each source the one that it repeats in the end, each once, in the order of the sources; the source itself
     *     if it repeats none, or this catalogue does not have it; for sources that repeat each other in a circle, the first
     *     by id
     */
    public List<RecordId> witnesses(Iterable<RecordId> sources) {
        Objects.requireNonNull(sources, "sources");
        Set<RecordId> witnesses = new LinkedHashSet<>();
        for (RecordId each : sources) {
            Objects.requireNonNull(each, "source");
            witnesses.add(index().originals.getOrDefault(each, each));
        }
        return List.copyOf(witnesses);
    }

    /**
     * All figures.
     *
     * @return the figures with their records, by type and id of the records
     */
    public List<FigureEntry> figures() {
        return Collections.unmodifiableList(index().figures);
    }

    /**
     * The figures that pass a filter.
     *
     * @param filter by indicator, country, basis, unit and time
     * @return the figures with their records, by type and id of the records
     */
    public List<FigureEntry> figures(FigureFilter filter) {
        Objects.requireNonNull(filter, "filter");
        return figures().stream().filter(each -> filter.keeps(each.figure())).toList();
    }

    /**
     * What happened when: milestones, events and documents with a date.
     *
     * @return the entries in their total order
     */
    public List<TimelineEntry> timeline() {
        return Collections.unmodifiableList(index().timeline);
    }

    /**
     * The day up to which this catalogue has information: the day on which its newest source was published.
     *
     * @return the latest day of that source's date; empty if no source is dated
     */
    public Optional<LocalDate> asOf() {
        return index().asOf;
    }

    private Index index() {
        Index made = index;
        if (made == null) {
            made = new Index(byId.values());
            index = made;
        }
        return made;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Catalogue that && byId.equals(that.byId);
    }

    @Override
    public int hashCode() {
        return byId.hashCode();
    }

    /** The number of records of each type. */
    @Override
    public String toString() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        byId.values().forEach(each -> counts.merge(each.type().code(), 1, Integer::sum));
        return "Catalogue" + counts;
    }

    /** Everything that one walk over all records finds. */
    private final class Index {
        private final Map<RecordId, List<LmcRecord>> referrers = new HashMap<>();
        private final Map<RecordId, List<Citation>> citations = new HashMap<>();
        private final Map<IdentifierScheme, Map<String, List<LmcRecord>>> identified = new HashMap<>();
        /** For each source that repeats another, the one that it repeats in the end. */
        private final Map<RecordId, RecordId> originals = new HashMap<>();

        private final List<FigureEntry> figures = new ArrayList<>();
        private final List<TimelineEntry> timeline = new ArrayList<>();
        private final Optional<LocalDate> asOf;

        private Index(Collection<LmcRecord> records) {
            for (LmcRecord each : records) {
                Walk.over(Shapes.of(each), each, (at, kind, value) -> visit(each, at, kind, value));
                addDates(each);
                addIdentifiers(each);
            }
            addOriginals(records);
            timeline.sort(Comparator.naturalOrder());
            asOf = records.stream()
                    .filter(Source.class::isInstance)
                    .flatMap(each -> ((Source) each).published().stream())
                    .flatMap(date -> date.latest().stream())
                    .max(Comparator.naturalOrder());
            referrers.replaceAll((id, list) -> List.copyOf(list));
            citations.replaceAll((id, list) -> List.copyOf(list));
        }

        private void addOriginals(Collection<LmcRecord> records) {
            Map<RecordId, RecordId> repeats = new HashMap<>();
            for (LmcRecord each : records) {
                if (each instanceof Source source) {
                    source.repeats().ifPresent(repeated -> repeats.put(source.id(), repeated));
                }
            }
            for (RecordId each : repeats.keySet()) {
                addOriginal(each, repeats);
            }
        }

        /** Follows a source to its original, and notes it for all on the way, so that no way is gone twice. */
        private void addOriginal(RecordId source, Map<RecordId, RecordId> repeats) {
            Set<RecordId> way = new LinkedHashSet<>();
            RecordId last = source;
            while (repeats.containsKey(last) && !originals.containsKey(last) && way.add(last)) {
                last = repeats.get(last);
            }
            RecordId original = originals.getOrDefault(last, way.contains(last) ? firstOfCircle(last, repeats) : last);
            way.forEach(each -> originals.put(each, original));
        }

        private static RecordId firstOfCircle(RecordId member, Map<RecordId, RecordId> repeats) {
            RecordId first = member;
            for (RecordId each = repeats.get(member); !each.equals(member); each = repeats.get(each)) {
                first = each.compareTo(first) < 0 ? each : first;
            }
            return first;
        }

        private void visit(LmcRecord record, Walk.Cursor at, Kind<?> kind, Object value) {
            if (kind instanceof ReferenceKind) {
                addOnce(referrers.computeIfAbsent(present((RecordId) value), id -> new ArrayList<>()), record);
            } else if (value instanceof Evidence evidence) {
                Citation citation = new Citation(record, at.pointer().parent().parent(), evidence);
                citations
                        .computeIfAbsent(present(evidence.source()), id -> new ArrayList<>())
                        .add(citation);
            } else if (value instanceof Figure figure) {
                figures.add(new FigureEntry(record, at.pointer(), figure));
            }
        }

        private void addIdentifiers(LmcRecord record) {
            for (Identifier each : record.identifiers()) {
                List<LmcRecord> known = identified
                        .computeIfAbsent(each.scheme(), scheme -> new HashMap<>())
                        .computeIfAbsent(each.id(), id -> new ArrayList<>());
                addOnce(known, record);
            }
        }

        /** Adds the record that is visited now, which the list has last if it has it. */
        private static void addOnce(List<LmcRecord> list, LmcRecord record) {
            if (list.isEmpty() || list.get(list.size() - 1) != record) {
                list.add(record);
            }
        }

        private void addDates(LmcRecord record) {
            if (record instanceof WithHistory with) {
                for (int i = 0; i < with.history().size(); i++) {
                    Milestone milestone = with.history().get(i);
                    Pointer at = Pointer.ROOT.child("history").child(i).child("date");
                    add(milestone.date(), record, at, milestone.event().code(), milestone.planned());
                }
            } else if (record instanceof Event event) {
                add(Optional.of(event.when()), record, Pointer.ROOT.child("when"), "held", event.planned());
            } else if (record instanceof Document document) {
                String what = document.standing().map(Standing::code).orElse("issued");
                add(document.date(), record, Pointer.ROOT.child("date"), what, false);
            }
        }

        private void add(Optional<EdtfDate> date, LmcRecord record, Pointer at, String what, boolean planned) {
            date.ifPresent(when -> timeline.add(new TimelineEntry(when, record, at, what, planned)));
        }
    }
}
