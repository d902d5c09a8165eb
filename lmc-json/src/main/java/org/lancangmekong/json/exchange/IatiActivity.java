package org.lancangmekong.json.exchange;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.DatedStatus;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Organization;
import org.lancangmekong.core.model.Programme;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.model.WithHistory;
import org.lancangmekong.core.model.WithParticipants;
import org.lancangmekong.core.value.Certainty;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.core.value.LanguageTag;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.Milestone;
import org.lancangmekong.core.value.Participant;
import org.lancangmekong.core.value.Place;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.Basis;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.MilestoneEvent;
import org.lancangmekong.core.vocabulary.OrganizationKind;
import org.lancangmekong.core.vocabulary.Role;
import org.lancangmekong.core.vocabulary.Status;
import org.lancangmekong.core.vocabulary.Unit;
import org.lancangmekong.json.exchange.IatiCodes.IatiCode;

/**
 * One record as an activity. What IATI requires is looked for first, so that nothing is written of a record that lacks it; then
 * the steps write the elements in the order of the schema.
 */
final class IatiActivity {
    private static final String CODE_LANGUAGE = "en";

    /** A list of the publisher's own. */
    private static final String OWN_VOCABULARY = "99";

    private static final String DAC_CATEGORIES = "2";
    private static final String COUNTRIES = "A4";
    private static final String WGS_84 = "http://www.opengis.net/def/crs/EPSG/0/4326";

    /** Regions of OECD DAC: Myanmar is not in Far East Asia, so only Asia has all six countries. */
    private static final String ASIA = "798";

    private static final String UNSPECIFIED_REGION = "998";

    /** The members that become tags, each a code of a list of this library. */
    private static final List<String> TAGS =
            List.of("areas", "fields", "modes", "pillars", "connectivity", "belonging");

    /** A step in the order of the schema. */
    record Step(String member, String element, String remark, Action action) {}

    /** What a step does. */
    @FunctionalInterface
    interface Action {
        void write(IatiActivity activity, XmlOut out) throws IOException;
    }

    /** The mapping: what is written, and the members that it is made of. */
    static final List<Step> STEPS = List.of(
            new Step("id", "iati-identifier", "after the publisher's prefix", IatiActivity::identifier),
            new Step("", "reporting-org", "from the options", IatiActivity::reportingOrganization),
            new Step("name", "title", "", IatiActivity::title),
            new Step("summary", "description", "`type` 1 (General); required", IatiActivity::description),
            new Step(
                    "participants, mechanism",
                    "participating-org",
                    "by their names; roles as below; at least one is required. An actor without a record in the catalogue, or of"
                            + " which only the kind is known, is left out (`no-name`), a role without a code too (`no-code`)",
                    IatiActivity::organizations),
            new Step(
                    "history/status",
                    "activity-status",
                    "the last status; required. Earlier ones are left out (`one-only`)",
                    IatiActivity::status),
            new Step(
                    "history",
                    "activity-date",
                    "one start and one end, planned and actual, as below, with the milestone's code as narrative; a start is"
                            + " required. A date that is not one known day is left out (`partial-date`)",
                    IatiActivity::dates),
            new Step(
                    "participants, places",
                    "recipient-country",
                    "if hosts and beneficiaries, or else places, or else participants, are of one country",
                    IatiActivity::recipientCountry),
            new Step(
                    "participants, places",
                    "recipient-region",
                    "if they are of several, of which IATI wants percentages that nobody knows: 798 (Asia), or 998"
                            + " (unspecified) if one is not in Asia. A country or region is required",
                    IatiActivity::recipientRegion),
            new Step(
                    "participants",
                    "location",
                    "each host or beneficiary that is a country, with the role as `location-reach`",
                    IatiActivity::recipientLocations),
            new Step(
                    "places",
                    "location",
                    "name, country (`administrative`), point as latitude and longitude, role as `activity-description`;"
                            + " precision as below",
                    IatiActivity::places),
            new Step(
                    "kind",
                    "sector",
                    "the code in a list of the publisher's own (vocabulary 99); beside it that of OECD DAC as below",
                    IatiActivity::sectors),
            new Step(
                    String.join(", ", TAGS),
                    "tag",
                    "the code and its list in a list of the publisher's own (vocabulary 99), since several sectors would need"
                            + " percentages",
                    IatiActivity::tags),
            new Step(
                    "partOf, programme",
                    "related-activity",
                    "`type` 1 (Parent), with the publisher's prefix",
                    IatiActivity::related),
            new Step(
                    "figures",
                    "result",
                    "`type` 9 (Other), with indicator, unit and basis as titles and descriptions, if a number is exact (or"
                            + " `about`, as coarser) and has a period of known days: that of `in-period`, or for `cumulative`"
                            + " the time since the actual start",
                    IatiActivity::results));

    private final LmcRecord record;
    private final Ledger.Entry root;
    private final Catalogue catalogue;
    private final IatiOptions options;

    private final Map<DateType, Ledger.Entry> dates = new LinkedHashMap<>();
    private final List<NamedOrganization> organizations = new ArrayList<>();
    private final List<Ledger.Entry> recipients = new ArrayList<>();
    private final Set<Country> countries = new LinkedHashSet<>();
    private Ledger.Entry statusEntry;
    private IatiCode status;

    /** ActivityDateType. */
    enum DateType {
        PLANNED_START("1", true, true),
        ACTUAL_START("2", false, true),
        PLANNED_END("3", true, false),
        ACTUAL_END("4", false, false);

        private final String code;
        private final boolean planned;
        private final boolean start;

        DateType(String code, boolean planned, boolean start) {
            this.code = code;
            this.planned = planned;
            this.start = start;
        }
    }

    /** Who takes part, by name. */
    private record NamedOrganization(IatiCode role, LocalizedText name, Optional<IatiCode> type) {}

    IatiActivity(LmcRecord record, Ledger.Entry root, Catalogue catalogue, IatiOptions options) {
        this.record = record;
        this.root = root;
        this.catalogue = catalogue;
        this.options = options;
        findDates();
        findStatus();
        findParticipants();
        findCountries();
    }

    /** What IATI requires and the record does not say. */
    List<String> lacks() {
        List<String> lacks = new ArrayList<>();
        if (!hasWritable(root.part("name"))) {
            lacks.add("a name that XML can carry");
        }
        if (!hasWritable(root.part("summary"))) {
            lacks.add("a summary");
        }
        if (organizations.isEmpty()) {
            lacks.add("an organization or country that pays for it, answers for it or carries it out");
        }
        if (status == null) {
            lacks.add("a status");
        }
        if (!dates.containsKey(DateType.PLANNED_START) && !dates.containsKey(DateType.ACTUAL_START)) {
            lacks.add("a start on one known day");
        }
        if (!isInOrder(DateType.PLANNED_START, DateType.PLANNED_END)
                || !isInOrder(DateType.ACTUAL_START, DateType.ACTUAL_END)) {
            lacks.add("an end that is not before its start");
        }
        if (countries.isEmpty()) {
            lacks.add("a country");
        }
        return lacks;
    }

    void write(XmlOut out) throws IOException {
        out.start("iati-activity")
                .attribute("xml:lang", options.language())
                .attribute("default-currency", options.currency())
                // A programme is above its projects, and a project above its sections.
                .attribute("hierarchy", record instanceof Programme ? "1" : isSection() ? "3" : "2");
        root.part("type").ifPresent(Ledger.Entry::written);
        for (Step each : STEPS) {
            each.action().write(this, out);
        }
        out.end();
    }

    private boolean isSection() {
        return record instanceof Project project && project.partOf().isPresent();
    }

    private void findDates() {
        for (Ledger.Entry each : root.partsOf("history")) {
            Milestone milestone = each.as(Milestone.class);
            Optional<DateType> type = type(milestone);
            if (type.isPresent() && day(milestone.date()).isPresent()) {
                dates.merge(type.get(), each, (first, second) -> rank(second) < rank(first) ? second : first);
            }
        }
    }

    /** Which date of the activity a milestone gives; empty if none. */
    private Optional<DateType> type(Milestone milestone) {
        for (DateType each : DateType.values()) {
            if (each.planned == milestone.planned() && events(each).contains(milestone.event())) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private List<MilestoneEvent> events(DateType type) {
        if (record instanceof Programme) {
            return type.start ? IatiCodes.PROGRAMME_START : IatiCodes.PROGRAMME_END;
        }
        return type.start ? IatiCodes.START : IatiCodes.END;
    }

    private int rank(Ledger.Entry milestone) {
        Milestone value = milestone.as(Milestone.class);
        return events(type(value).orElseThrow()).indexOf(value.event());
    }

    /** The day of a date that is one known day, and that XML Schema has. */
    private static Optional<LocalDate> day(Optional<EdtfDate> date) {
        return date.filter(EdtfDate::isFullDay)
                .flatMap(EdtfDate::earliest)
                .filter(day -> day.getYear() >= 1 && day.getYear() <= 9_999);
    }

    private Optional<LocalDate> day(DateType type) {
        return Optional.ofNullable(dates.get(type))
                .flatMap(each -> day(each.as(Milestone.class).date()));
    }

    private boolean isInOrder(DateType start, DateType end) {
        Optional<LocalDate> first = day(start);
        Optional<LocalDate> last = day(end);
        return first.isEmpty() || last.isEmpty() || !last.get().isBefore(first.get());
    }

    private void findStatus() {
        Optional<DatedStatus> last = ((WithHistory) record).status();
        if (last.isEmpty()) {
            return;
        }
        Status value = last.get().status();
        for (Ledger.Entry each : root.partsOf("history")) {
            Milestone milestone = each.as(Milestone.class);
            if (!milestone.planned() && milestone.status().equals(Optional.of(value))) {
                statusEntry = each.part("status").orElseThrow();
            }
        }
        IatiCode code = record instanceof Programme && value == Status.OPERATING
                ? IatiCodes.PROGRAMME_AT_WORK
                : IatiCodes.STATUS.get(value);
        status = last.get().certainty() == Certainty.CERTAIN ? code : IatiCode.wider(code.value(), code.name());
    }

    private void findParticipants() {
        for (Ledger.Entry each : root.partsOf("participants")) {
            Participant participant = each.as(Participant.class);
            IatiCode role = IatiCodes.ROLE.get(participant.role());
            if (IatiCodes.REACH.containsKey(participant.role())
                    && participant.country().isPresent()) {
                recipients.add(each);
            } else if (role == null) {
                each.leaveOut(LossReason.NO_CODE);
            } else {
                findOrganization(each, participant, role);
            }
        }
        root.part("mechanism").ifPresent(each -> findActor(each, each.as(RecordId.class), IatiCodes.LEADING));
    }

    /** Those of hosts and beneficiaries; if there are none those of the places, and only then those that take part. */
    private void findCountries() {
        recipients.forEach(each -> each.as(Participant.class).country().ifPresent(countries::add));
        if (countries.isEmpty()) {
            root.partsOf("places")
                    .forEach(each -> each.as(Place.class).country().ifPresent(countries::add));
        }
        if (countries.isEmpty()) {
            countries.addAll(((WithParticipants) record).countries(Role.PARTICIPANT));
        }
    }

    private void findOrganization(Ledger.Entry entry, Participant participant, IatiCode role) {
        if (participant.actor().isPresent()) {
            if (findActor(entry.part("actor").orElseThrow(), participant.actor().get(), role)) {
                role.settle(entry.part("role").orElseThrow());
            } else {
                entry.leaveOut(LossReason.NO_NAME);
            }
        } else if (participant.country().isPresent() && isItsGovernment(participant)) {
            Country country = participant.country().get();
            String name = country.englishName().orElse(country.code());
            Optional<IatiCode> type = participant.actorKind().map(IatiCodes.ORGANIZATION_TYPE::get);
            organizations.add(new NamedOrganization(role, LocalizedText.of(CODE_LANGUAGE, name), type));
            role.settle(entry.part("role").orElseThrow());
            entry.part("country").orElseThrow().written();
            entry.part("actorKind").ifPresent(Ledger.Entry::written);
        } else {
            entry.leaveOut(LossReason.NO_NAME);
        }
    }

    /** Whether a country acts itself, and not an enterprise or institute in it. */
    private static boolean isItsGovernment(Participant participant) {
        return participant.actorKind().isEmpty()
                || participant.actorKind().equals(Optional.of(OrganizationKind.GOVERNMENT));
    }

    /** Whether the record that an id refers to has a name; the name is less exact than the id. */
    private boolean findActor(Ledger.Entry entry, RecordId id, IatiCode role) {
        LocalizedText name = catalogue.find(id).map(LmcRecord::name).orElse(null);
        if (name == null || name.texts().values().stream().noneMatch(XmlOut::isWritable)) {
            entry.leaveOut(LossReason.NO_NAME);
            return false;
        }
        Optional<IatiCode> type =
                catalogue.find(id, Organization.class).map(Organization::kind).map(IatiCodes.ORGANIZATION_TYPE::get);
        organizations.add(new NamedOrganization(role, name, type));
        entry.coarser(name.best());
        return true;
    }

    private void identifier(XmlOut out) throws IOException {
        out.start("iati-identifier")
                .text(options.identifierPrefix() + take(root, "id"))
                .end();
    }

    private void reportingOrganization(XmlOut out) throws IOException {
        out.start("reporting-org")
                .attribute("ref", options.organizationRef())
                .attribute("type", options.organizationType());
        if (options.isSecondary()) {
            out.attribute("secondary-reporter", "1");
        }
        narratives(options.organizationName(), out);
        out.end();
    }

    private void title(XmlOut out) throws IOException {
        text("title", root.part("name"), out);
    }

    private void description(XmlOut out) throws IOException {
        out.start("description").attribute("type", "1");
        narratives(root.partsOf("summary"), out);
        out.end();
    }

    private void organizations(XmlOut out) throws IOException {
        for (NamedOrganization each : organizations) {
            out.start("participating-org").attribute("role", each.role().value());
            if (each.type().isPresent()) {
                out.attribute("type", each.type().get().value());
            }
            narratives(each.name(), out);
            out.end();
        }
    }

    private void status(XmlOut out) throws IOException {
        out.start("activity-status").attribute("code", status.value()).end();
        status.settle(statusEntry);
    }

    private void dates(XmlOut out) throws IOException {
        for (DateType type : DateType.values()) {
            Ledger.Entry milestone = dates.get(type);
            if (milestone != null) {
                out.start("activity-date")
                        .attribute("type", type.code)
                        .attribute("iso-date", day(type).orElseThrow().toString());
                milestone.part("date").orElseThrow().written();
                milestone.part("planned").ifPresent(Ledger.Entry::written);
                code(take(milestone, "event"), out);
                out.end();
            }
        }
        for (Ledger.Entry each : root.partsOf("history")) {
            reportLost(each);
        }
    }

    /** What is not written of a milestone. */
    private void reportLost(Ledger.Entry entry) {
        Milestone milestone = entry.as(Milestone.class);
        boolean isDated = dates.containsValue(entry);
        boolean hasStatus = statusEntry == entry.part("status").orElse(null);
        if (isDated) {
            entry.part("status").ifPresent(each -> each.leaveOut(LossReason.ONE_ONLY));
        } else if (type(milestone).isPresent()) {
            LossReason reason = milestone.date().isEmpty()
                    ? LossReason.NO_DATE
                    : day(milestone.date()).isPresent() ? LossReason.ONE_ONLY : LossReason.PARTIAL_DATE;
            entry.leaveOut(reason);
        } else if (!hasStatus && milestone.status().isPresent()) {
            entry.leaveOut(LossReason.ONE_ONLY);
        }
    }

    private void recipientCountry(XmlOut out) throws IOException {
        if (countries.size() == 1) {
            out.start("recipient-country")
                    .attribute("code", countries.iterator().next().code())
                    .end();
        }
    }

    private void recipientRegion(XmlOut out) throws IOException {
        if (countries.size() > 1) {
            out.start("recipient-region")
                    .attribute("code", countries.stream().allMatch(Country::isMember) ? ASIA : UNSPECIFIED_REGION)
                    .attribute("vocabulary", "1")
                    .end();
        }
    }

    private void recipientLocations(XmlOut out) throws IOException {
        for (Ledger.Entry each : recipients) {
            IatiCode reach = IatiCodes.REACH.get(each.as(Participant.class).role());
            out.start("location");
            out.start("location-reach").attribute("code", reach.value()).end();
            reach.settle(each.part("role").orElseThrow());
            administrative(each.part("country"), out);
            out.end();
        }
    }

    private void places(XmlOut out) throws IOException {
        for (Ledger.Entry each : root.partsOf("places")) {
            out.start("location");
            text("name", each.part("name"), out);
            if (each.part("role").isPresent()) {
                described("activity-description", take(each, "role"), out);
            }
            administrative(each.part("country"), out);
            if (each.part("lon").isPresent()) {
                out.start("point").attribute("srsName", WGS_84);
                out.start("pos")
                        .text(take(each, "lat") + " " + take(each, "lon"))
                        .end();
                out.end();
                IatiCode exactness =
                        IatiCodes.EXACTNESS.get(each.as(Place.class).precision().orElseThrow());
                out.start("exactness").attribute("code", exactness.value()).end();
                exactness.settle(each.part("precision").orElseThrow());
            }
            out.end();
        }
    }

    private void administrative(Optional<Ledger.Entry> country, XmlOut out) throws IOException {
        if (country.isPresent()) {
            out.start("administrative")
                    .attribute("vocabulary", COUNTRIES)
                    .attribute("code", country.get().take())
                    .end();
        }
    }

    private void sectors(XmlOut out) throws IOException {
        if (record instanceof Project project) {
            IatiCode sector = IatiCodes.SECTOR.get(project.kind());
            IatiCode category = IatiCodes.SECTOR_CATEGORY.get(project.kind());
            if (sector != null) {
                out.start("sector")
                        .attribute("vocabulary", "1")
                        .attribute("code", sector.value())
                        .end();
            } else if (category != null) {
                out.start("sector")
                        .attribute("vocabulary", DAC_CATEGORIES)
                        .attribute("code", category.value())
                        .end();
            }
        }
        own("sector", root.part("kind").orElseThrow(), out);
    }

    private void tags(XmlOut out) throws IOException {
        for (String member : TAGS) {
            Optional<Ledger.Entry> entry = root.part(member);
            if (entry.isPresent()) {
                for (Ledger.Entry each : entry.get().parts().isEmpty()
                        ? List.of(entry.get())
                        : entry.get().parts()) {
                    own("tag", each, out);
                }
            }
        }
    }

    /** A code of this library's lists. */
    private static void own(String element, Ledger.Entry entry, XmlOut out) throws IOException {
        String code = entry.take();
        out.start(element)
                .attribute("vocabulary", OWN_VOCABULARY)
                .attribute("code", entry.kind().name() + ":" + code);
        code(code, out);
        out.end();
    }

    private void related(XmlOut out) throws IOException {
        for (String member : List.of("partOf", "programme")) {
            if (root.part(member).isPresent()) {
                out.start("related-activity")
                        .attribute("ref", options.identifierPrefix() + take(root, member))
                        .attribute("type", "1")
                        .end();
            }
        }
    }

    private void results(XmlOut out) throws IOException {
        for (Ledger.Entry each : root.partsOf("figures")) {
            Figure figure = each.as(Figure.class);
            Optional<LossReason> reason = unfit(figure);
            if (reason.isPresent()) {
                each.leaveOut(reason.get());
            } else {
                result(each, figure, out);
            }
        }
    }

    /** Why a figure is no result; empty if it is one. */
    private Optional<LossReason> unfit(Figure figure) {
        boolean isExact = figure.value().is().isPresent();
        boolean isAbout =
                figure.value().about().isPresent() && figure.value().lessThan().isEmpty();
        if (figure.basis() != Basis.IN_PERIOD && figure.basis() != Basis.CUMULATIVE) {
            return Optional.of(LossReason.NO_PLACE);
        }
        if (!isExact && !isAbout) {
            return Optional.of(LossReason.INEXACT_NUMBER);
        }
        if (figure.when().isEmpty()) {
            return Optional.of(LossReason.NO_DATE);
        }
        return period(figure).isPresent() ? Optional.empty() : Optional.of(LossReason.PARTIAL_DATE);
    }

    /** The first and last day. */
    private record Days(LocalDate first, LocalDate last) {}

    /** The period of a figure whose days are known: of a cumulative figure, since the actual start. */
    private Optional<Days> period(Figure figure) {
        EdtfDate when = figure.when().orElseThrow();
        if (figure.basis() == Basis.CUMULATIVE) {
            return day(DateType.ACTUAL_START)
                    .flatMap(start -> day(figure.when())
                            .filter(end -> !end.isBefore(start))
                            .map(end -> new Days(start, end)));
        }
        Optional<LocalDate> first = when.earliest();
        Optional<LocalDate> last = when.latest();
        boolean isKnown = when.isPeriod()
                && first.isPresent()
                && last.isPresent()
                && when.contains(first.get()) == Certainty.CERTAIN
                && when.contains(last.get()) == Certainty.CERTAIN
                && first.get().getYear() >= 1
                && last.get().getYear() <= 9_999;
        return isKnown ? Optional.of(new Days(first.get(), last.get())) : Optional.empty();
    }

    private void result(Ledger.Entry entry, Figure figure, XmlOut out) throws IOException {
        Days days = period(figure).orElseThrow();
        Ledger.Entry value = entry.part("value").orElseThrow();
        String number;
        if (figure.value().is().isPresent()) {
            number = take(value, "is");
            value.written();
        } else {
            number = figure.value().about().orElseThrow().toPlainString();
            value.coarser(number + " " + figure.value().unit());
        }
        String indicator = take(entry, "indicator");
        out.start("result").attribute("type", "9");
        described("title", indicator, out);
        described("description", take(entry, "basis"), out);
        out.start("indicator").attribute("measure", figure.value().unit().equals(Unit.PERCENT) ? "2" : "1");
        described("title", indicator, out);
        described("description", figure.value().unit().code(), out);
        out.start("period");
        out.start("period-start").attribute("iso-date", days.first().toString()).end();
        out.start("period-end").attribute("iso-date", days.last().toString()).end();
        entry.part("when").orElseThrow().written();
        out.start(figure.planned() ? "target" : "actual").attribute("value", number);
        entry.part("planned").ifPresent(Ledger.Entry::written);
        if (entry.part("country").isPresent()) {
            out.start("dimension")
                    .attribute("name", "country")
                    .attribute("value", take(entry, "country"))
                    .end();
        }
        text("comment", entry.part("note"), out);
        out.end();
        out.end();
        out.end();
        out.end();
    }

    private static String take(Ledger.Entry entry, String member) {
        return entry.part(member).orElseThrow().take();
    }

    private static boolean hasWritable(Optional<Ledger.Entry> text) {
        return text.isPresent() && text.get().parts().stream().anyMatch(IatiActivity::isWritable);
    }

    private static boolean isWritable(Ledger.Entry language) {
        return XmlOut.isWritable(language.as(String.class));
    }

    /** An element with a narrative for each language; no element if XML can carry none of them. */
    private static void text(String element, Optional<Ledger.Entry> text, XmlOut out) throws IOException {
        if (hasWritable(text)) {
            out.start(element);
            narratives(text.get().parts(), out);
            out.end();
        } else {
            text.ifPresent(each -> each.leaveOut(LossReason.UNWRITABLE_TEXT));
        }
    }

    private static void narratives(Collection<Ledger.Entry> languages, XmlOut out) throws IOException {
        for (Ledger.Entry each : languages) {
            if (isWritable(each)) {
                narrative(each.pointer().last(), each.take(), out);
            } else {
                each.leaveOut(LossReason.UNWRITABLE_TEXT);
            }
        }
    }

    /** Of the publisher, or of another record. */
    private static void narratives(LocalizedText text, XmlOut out) throws IOException {
        for (Map.Entry<LanguageTag, String> each : text.texts().entrySet()) {
            if (XmlOut.isWritable(each.getValue())) {
                narrative(each.getKey().toString(), each.getValue(), out);
            }
        }
    }

    private static void narrative(String language, String text, XmlOut out) throws IOException {
        out.start("narrative").attribute("xml:lang", language).text(text).end();
    }

    /** An element with a code as its text. */
    private static void described(String element, String code, XmlOut out) throws IOException {
        out.start(element);
        code(code, out);
        out.end();
    }

    private static void code(String code, XmlOut out) throws IOException {
        narrative(CODE_LANGUAGE, code, out);
    }
}
