package org.lancangmekong.json.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Programme;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.value.Identifier;
import org.lancangmekong.core.value.Place;
import org.lancangmekong.core.vocabulary.IdentifierScheme;
import org.lancangmekong.json.exchange.IatiCodes.IatiCode;

/**
 * One record as an activity. What IATI requires is looked for first, so that nothing is written of a record that lacks it; then
 * the steps write the elements in the order of the schema.
 */
final class IatiActivity {
    /** A list of the publisher's own. */
    private static final String OWN_VOCABULARY = "99";

    private static final String DAC_CATEGORIES = "2";
    private static final String WGS_84 = "http://www.opengis.net/def/crs/EPSG/0/4326";

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
                    "by their names; roles as below; at least one is required. An actor without a record in the catalogue, or"
                            + " known only by its kind, is left out (`no-name`), a role without a code too (`no-code`)",
                    (activity, out) -> activity.participants.writeOrganizations(out)),
            new Step(
                    "identifiers",
                    "other-identifier",
                    "`type` A9 (Other Activity Identifier), with the scheme as the narrative of `owner-org`",
                    IatiActivity::identifiers),
            new Step(
                    "history/status",
                    "activity-status",
                    "the last status; required. Earlier ones are left out (`one-only`)",
                    (activity, out) -> activity.history.writeStatus(out)),
            new Step(
                    "history",
                    "activity-date",
                    "one start and one end, planned and actual, as below, with the milestone's code as narrative; a start is"
                            + " required. A date that is not one known day is left out (`partial-date`)",
                    (activity, out) -> activity.history.writeDates(out)),
            new Step(
                    "participants, places",
                    "recipient-country",
                    "if hosts and beneficiaries, or else places, or else participants, are of one country",
                    (activity, out) -> activity.participants.writeCountry(out)),
            new Step(
                    "participants, places",
                    "recipient-region",
                    "if they are of several, for which IATI wants percentages that nobody knows: 798 (Asia), or 998"
                            + " (unspecified) if one is not in Asia. A country or region is required",
                    (activity, out) -> activity.participants.writeRegion(out)),
            new Step(
                    "participants",
                    "location",
                    "each host or beneficiary that is a country, with the role as `location-reach`",
                    (activity, out) -> activity.participants.writeLocations(out)),
            new Step(
                    "places",
                    "location",
                    "name, country (`administrative`), identifier of GeoNames (`location-id`), point as latitude and longitude, role as `activity-description`;"
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
                    (activity, out) -> new IatiResults(activity.root, activity.history).write(out)));

    private final LmcRecord record;
    private final Ledger.Entry root;
    private final IatiOptions options;

    private final IatiHistory history;
    private final IatiParticipants participants;

    IatiActivity(LmcRecord record, Ledger.Entry root, Catalogue catalogue, IatiOptions options) {
        this.record = record;
        this.root = root;
        this.options = options;
        this.history = new IatiHistory(record, root);
        this.participants = new IatiParticipants(record, root, catalogue);
    }

    /** What IATI requires and the record does not say. */
    List<String> lacks() {
        List<String> lacks = new ArrayList<>();
        if (!IatiTexts.hasWritable(root.part("name"))) {
            lacks.add("a name that XML can carry");
        }
        if (!IatiTexts.hasWritable(root.part("summary"))) {
            lacks.add("a summary");
        }
        lacks.addAll(participants.lacks());
        lacks.addAll(history.lacks());
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

    private void identifier(XmlOut out) throws IOException {
        out.start("iati-identifier")
                .text(options.identifierPrefix() + IatiTexts.take(root, "id"))
                .end();
    }

    private void reportingOrganization(XmlOut out) throws IOException {
        out.start("reporting-org")
                .attribute("ref", options.organizationRef())
                .attribute("type", options.organizationType());
        if (options.isSecondary()) {
            out.attribute("secondary-reporter", "1");
        }
        IatiTexts.narratives(options.organizationName(), out);
        out.end();
    }

    private void identifiers(XmlOut out) throws IOException {
        for (Ledger.Entry each : root.partsOf("identifiers")) {
            if (isAttribute(each.part("id").orElseThrow())) {
                out.start("other-identifier")
                        .attribute("ref", IatiTexts.take(each, "id"))
                        .attribute("type", "A9");
                IatiTexts.described("owner-org", IatiTexts.take(each, "scheme"), out);
                out.end();
            } else {
                each.leaveOut(LossReason.UNWRITABLE_TEXT);
            }
        }
    }

    /** Whether a text stays as it is in an attribute, where a reader takes tabs and line ends for spaces. */
    private static boolean isAttribute(Ledger.Entry entry) {
        String text = entry.as(String.class);
        return XmlOut.isWritable(text) && text.chars().noneMatch(c -> c < ' ');
    }

    private void title(XmlOut out) throws IOException {
        IatiTexts.text("title", root.part("name"), out);
    }

    private void description(XmlOut out) throws IOException {
        out.start("description").attribute("type", "1");
        IatiTexts.narratives(root.partsOf("summary"), out);
        out.end();
    }

    private void places(XmlOut out) throws IOException {
        for (Ledger.Entry each : root.partsOf("places")) {
            out.start("location");
            geoNames(each, out);
            IatiTexts.text("name", each.part("name"), out);
            if (each.part("role").isPresent()) {
                IatiTexts.described("activity-description", IatiTexts.take(each, "role"), out);
            }
            IatiParticipants.administrative(each.part("country"), out);
            if (each.part("lon").isPresent()) {
                out.start("point").attribute("srsName", WGS_84);
                out.start("pos")
                        .text(IatiTexts.take(each, "lat") + " " + IatiTexts.take(each, "lon"))
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

    private static void geoNames(Ledger.Entry place, XmlOut out) throws IOException {
        for (Ledger.Entry each : place.partsOf("identifiers")) {
            boolean isGeoNames = each.as(Identifier.class).scheme().equals(IdentifierScheme.GEONAMES);
            if (isGeoNames && isAttribute(each.part("id").orElseThrow())) {
                out.start("location-id")
                        .attribute("vocabulary", "G1")
                        .attribute("code", IatiTexts.take(each, "id"))
                        .end();
                each.part("scheme").orElseThrow().written();
            }
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
        IatiTexts.code(code, out);
        out.end();
    }

    private void related(XmlOut out) throws IOException {
        for (String member : List.of("partOf", "programme")) {
            if (root.part(member).isPresent()) {
                out.start("related-activity")
                        .attribute("ref", options.identifierPrefix() + IatiTexts.take(root, member))
                        .attribute("type", "1")
                        .end();
            }
        }
    }
}
