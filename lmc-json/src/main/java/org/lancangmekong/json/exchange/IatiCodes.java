package org.lancangmekong.json.exchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lancangmekong.core.vocabulary.MilestoneEvent;
import org.lancangmekong.core.vocabulary.OrganizationKind;
import org.lancangmekong.core.vocabulary.Precision;
import org.lancangmekong.core.vocabulary.ProjectKind;
import org.lancangmekong.core.vocabulary.Role;
import org.lancangmekong.core.vocabulary.Status;

/** The codes of IATI 2.03 for codes of the model: a proposal of this library, and no statement of the cooperation. */
final class IatiCodes {
    /**
     * A code of a list of IATI.
     *
     * @param value the code
     * @param name its name in the list
     * @param isExact whether it means the same; otherwise several codes of the model become this one
     */
    record IatiCode(String value, String name, boolean isExact) {
        static IatiCode exact(String value, String name) {
            return new IatiCode(value, name, true);
        }

        static IatiCode wider(String value, String name) {
            return new IatiCode(value, name, false);
        }

        /** Settles the value that the code was written for. */
        void settle(Ledger.Entry entry) {
            if (isExact) {
                entry.written();
            } else {
                entry.coarser(toString());
            }
        }

        @Override
        public String toString() {
            return value + " " + name;
        }
    }

    private static final IatiCode PIPELINE = IatiCode.wider("1", "Pipeline/identification");
    private static final IatiCode FINALISATION = IatiCode.wider("3", "Finalisation");

    /** ActivityStatus, of projects. */
    static final Map<Status, IatiCode> STATUS = Map.of(
            Status.PROPOSED, PIPELINE,
            Status.PREPARING, PIPELINE,
            Status.APPROVED, PIPELINE,
            Status.IMPLEMENTING, IatiCode.exact("2", "Implementation"),
            Status.TRIAL, IatiCode.wider("2", "Implementation"),
            Status.OPERATING, FINALISATION,
            Status.COMPLETED, FINALISATION,
            Status.SUSPENDED, IatiCode.exact("6", "Suspended"),
            Status.CANCELLED, IatiCode.exact("5", "Cancelled"));

    /** ActivityStatus of a programme that is at work: unlike what a project has built, it is still being carried out. */
    static final IatiCode PROGRAMME_AT_WORK = IatiCode.wider("2", "Implementation");

    private static final IatiCode FUNDING = IatiCode.wider("1", "Funding");

    /** OrganisationRole. */
    static final Map<Role, IatiCode> ROLE = ordered(
            Map.entry(Role.FUNDER, IatiCode.exact("1", "Funding")),
            Map.entry(Role.DONOR, FUNDING),
            Map.entry(Role.LENDER, FUNDING),
            Map.entry(Role.INVESTOR, FUNDING),
            Map.entry(Role.LEAD, IatiCode.wider("2", "Accountable")),
            Map.entry(Role.OWNER, IatiCode.wider("2", "Accountable")),
            Map.entry(Role.IMPLEMENTER, IatiCode.exact("4", "Implementing")),
            Map.entry(Role.CONTRACTOR, IatiCode.wider("4", "Implementing")));

    /** The role of the mechanism that leads a programme. */
    static final IatiCode LEADING = IatiCode.exact("2", "Accountable");

    /** GeographicLocationReach, of countries: where the activity takes place, or who benefits. */
    static final Map<Role, IatiCode> REACH = ordered(
            Map.entry(Role.HOST, IatiCode.exact("1", "Action")),
            Map.entry(Role.BENEFICIARY, IatiCode.exact("2", "Intended Beneficiaries")));

    /** OrganisationType, where one is certain: an enterprise may be public or private. */
    static final Map<OrganizationKind, IatiCode> ORGANIZATION_TYPE = Map.of(
            OrganizationKind.GOVERNMENT, IatiCode.exact("10", "Government"),
            OrganizationKind.LOCAL_GOVERNMENT, IatiCode.exact("11", "Local Government"),
            OrganizationKind.INTERNATIONAL, IatiCode.exact("40", "Multilateral"),
            OrganizationKind.RESEARCH, IatiCode.wider("80", "Academic, Training and Research"),
            OrganizationKind.EDUCATION, IatiCode.wider("80", "Academic, Training and Research"));

    /** The milestones that begin a project, the most telling first. */
    static final List<MilestoneEvent> START = List.of(
            MilestoneEvent.CONSTRUCTION_STARTED,
            MilestoneEvent.GROUND_BROKEN,
            MilestoneEvent.LAUNCHED,
            MilestoneEvent.FOUNDED);

    /** The milestones that end it, when what it builds is there: the most telling first. */
    static final List<MilestoneEvent> END = List.of(
            MilestoneEvent.COMPLETED, MilestoneEvent.HANDED_OVER, MilestoneEvent.OPENED, MilestoneEvent.INAUGURATED);

    /** The milestones that begin a programme: a service that opens has begun, where a bridge is finished. */
    static final List<MilestoneEvent> PROGRAMME_START =
            List.of(MilestoneEvent.LAUNCHED, MilestoneEvent.FOUNDED, MilestoneEvent.OPENED, MilestoneEvent.INAUGURATED);

    /** The milestone that ends a programme. */
    static final List<MilestoneEvent> PROGRAMME_END = List.of(MilestoneEvent.COMPLETED);

    private static final IatiCode APPROXIMATE = IatiCode.wider("2", "Approximate");

    /** GeographicExactness. */
    static final Map<Precision, IatiCode> EXACTNESS = Map.of(
            Precision.EXACT,
            IatiCode.exact("1", "Exact"),
            Precision.APPROXIMATE,
            IatiCode.exact("2", "Approximate"),
            Precision.LOCALITY,
            APPROXIMATE,
            Precision.REGION,
            APPROXIMATE);

    /** The five digits of the sector list of OECD DAC, where the kind says as much. */
    static final Map<ProjectKind, IatiCode> SECTOR = ordered(
            Map.entry(ProjectKind.RAILWAY, IatiCode.wider("21030", "Rail transport")),
            Map.entry(ProjectKind.URBAN_RAIL, IatiCode.wider("21030", "Rail transport")),
            Map.entry(ProjectKind.ROAD, IatiCode.wider("21020", "Road transport")),
            Map.entry(ProjectKind.AIRPORT, IatiCode.wider("21050", "Air transport")),
            Map.entry(ProjectKind.PORT, IatiCode.wider("21040", "Water transport")),
            Map.entry(ProjectKind.WATERWAY, IatiCode.wider("21040", "Water transport")),
            Map.entry(ProjectKind.TRADE_FACILITATION, IatiCode.exact("33120", "Trade facilitation")));

    /** The three digits, where the kind does not say as much as five. */
    static final Map<ProjectKind, IatiCode> SECTOR_CATEGORY = ordered(
            Map.entry(ProjectKind.BRIDGE, IatiCode.wider("210", "Transport & Storage")),
            Map.entry(ProjectKind.WATER_SUPPLY, IatiCode.wider("140", "Water Supply & Sanitation")),
            Map.entry(ProjectKind.AGRICULTURE, IatiCode.wider("311", "Agriculture")));

    private IatiCodes() {}

    @SafeVarargs
    private static <K> Map<K, IatiCode> ordered(Map.Entry<K, IatiCode>... entries) {
        Map<K, IatiCode> map = new LinkedHashMap<>();
        for (Map.Entry<K, IatiCode> each : entries) {
            map.put(each.getKey(), each.getValue());
        }
        return Collections.unmodifiableMap(map);
    }
}
