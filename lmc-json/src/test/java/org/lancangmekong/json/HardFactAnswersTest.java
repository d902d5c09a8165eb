package org.lancangmekong.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.DatedStatus;
import org.lancangmekong.core.model.Document;
import org.lancangmekong.core.model.Event;
import org.lancangmekong.core.model.Framework;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Mechanism;
import org.lancangmekong.core.model.Phase;
import org.lancangmekong.core.model.Programme;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.model.Source;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.core.value.Certainty;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.Participant;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.value.QuantityInterval;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.Basis;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.Indicator;
import org.lancangmekong.core.vocabulary.MilestoneEvent;
import org.lancangmekong.core.vocabulary.PriorityArea;
import org.lancangmekong.core.vocabulary.Role;
import org.lancangmekong.core.vocabulary.Stance;
import org.lancangmekong.core.vocabulary.Status;
import org.lancangmekong.core.vocabulary.TransportMode;

/** Each of the eighteen hard facts was chosen for a question; here it is asked, after a round trip through JSON. */
class HardFactAnswersTest {
    private static Catalogue group(String name) {
        return Catalogue.of(HardFacts.groups().get(name).stream()
                .map(each -> LmcJson.strict().read(LmcJson.strict().write(each), LmcRecord.class))
                .toList());
    }

    private static <T extends LmcRecord> T only(String name, String id, Class<T> type) {
        return group(name).find(id, type).orElseThrow();
    }

    private static List<Evidence> differing(List<Evidence> evidence) {
        return evidence.stream().filter(each -> each.stance() == Stance.DIFFERS).toList();
    }

    @Test
    void whoChairsWhen() {
        Mechanism lmc = only("co-chairing", "lmc", Mechanism.class);
        assertEquals(List.of(Country.CHINA, Country.LAOS), chairs(lmc, LocalDate.of(2019, 1, 1)));
        assertEquals(List.of(Country.CHINA, Country.THAILAND), chairs(lmc, LocalDate.of(2025, 1, 1)));
        // The handover of 2020 has no known day.
        assertEquals(List.of(Country.CHINA, Country.LAOS, Country.MYANMAR), chairs(lmc, LocalDate.of(2020, 8, 24)));
        Event chiangMai = only("co-chairing", "fmm-9", Event.class);
        Participant chair = chiangMai.participants(Role.CO_CHAIR).get(0);
        assertEquals(
                Optional.of("Permanent Secretary for Foreign Affairs"),
                chair.office().orElseThrow().english());
        Event dali = only("co-chairing", "fmm-3", Event.class);
        assertEquals(List.of(Country.CHINA), dali.countries());
        assertEquals(List.of(Country.CHINA, Country.CAMBODIA), dali.countries(Role.CO_CHAIR));
        Event online = only("co-chairing", "lm-3", Event.class);
        assertEquals(Optional.empty(), online.place());
        assertEquals(
                List.of("Vientiane Declaration"),
                group("co-chairing").documentsOf(RecordId.of("lm-3")).stream()
                        .map(each -> each.name().best("en"))
                        .toList());
    }

    private static List<Country> chairs(Mechanism mechanism, LocalDate day) {
        return mechanism.chairs(day).stream()
                .map(each -> each.country().orElseThrow())
                .toList();
    }

    @Test
    void aRescopedCanal() {
        Project canal = only("rescoped-canal", "funan-techo-canal", Project.class);
        assertEquals(
                Quantity.exactly("151.6", "km"),
                canal.figure("length").orElseThrow().value());
        assertEquals(2, canal.figures(Indicator.LENGTH).size());
        assertEquals(
                Status.IMPLEMENTING,
                canal.status(LocalDate.of(2024, 8, 5)).orElseThrow().status());
        assertEquals(
                Optional.of(new DatedStatus(Status.APPROVED, Certainty.CERTAIN)),
                canal.status(LocalDate.of(2025, 6, 1)));
        // Some day between the ceremony and the contract it was suspended.
        assertEquals(
                Certainty.POSSIBLE,
                canal.status(LocalDate.of(2024, 12, 1)).orElseThrow().certainty());
        assertEquals(
                "2022",
                ((JsonValue.JsonString) differing(canal.history().get(0).evidence())
                                .get(0)
                                .says()
                                .orElseThrow())
                        .value());
    }

    @Test
    void aBatchIsNoTotal() {
        Document batch = only("special-fund-batches", "lmc-fund-kh-2018", Document.class);
        assertEquals(Optional.of(EdtfDate.parse("2018")), batch.period());
        assertEquals(Optional.of(EdtfDate.parse("2019-02-14")), batch.date());
        Figure thirteen = only("special-fund-batches", "lmc-fund-kh-2022", Document.class)
                .figures(Indicator.PROJECTS)
                .get(0);
        assertEquals(Basis.IN_PERIOD, thirteen.basis());
        assertEquals(1, differing(thirteen.evidence()).size());
        assertEquals(
                Stance.IMPLIES,
                only("special-fund-batches", "lmc-fund-kh-2021", Document.class)
                        .figures()
                        .get(0)
                        .evidence()
                        .get(0)
                        .stance());
    }

    @Test
    void hundredsThenNineHundredNinetyOne() {
        Mechanism fund = only("benefit-sharing-projects", "lmc-special-fund", Mechanism.class);
        assertEquals(
                Quantity.exactly("991", "project"),
                fund.figure(Indicator.PROJECTS).orElseThrow().value());
        QuantityInterval hundreds = Quantity.orderOf("100", "project").interval();
        assertTrue(fund.figures(Indicator.PROJECTS).stream()
                .filter(each -> each.country().isEmpty())
                .allMatch(each -> each.value().interval().overlaps(hundreds)));
        // Viet Nam: unknown, not none.
        assertTrue(fund.figures().stream().noneMatch(each -> each.country().equals(Optional.of(Country.VIET_NAM))));
        assertFalse(fund.isComplete("figures"));
    }

    @Test
    void eightToNine() {
        Project phase = only("sweet-spring", "sweet-spring-1", Project.class);
        assertEquals(
                Quantity.between("62", "63", "project").interval(),
                phase.figures().get(0).value().plus(phase.figures().get(1).value()));
        Participant funder = only("sweet-spring", "sweet-spring", Programme.class)
                .participants(Role.FUNDER)
                .get(0);
        assertEquals(
                JsonValue.of("china-asia-cooperation-fund"),
                differing(funder.evidence()).get(0).says().orElseThrow());
    }

    @Test
    void theWholeAndTheSection() {
        Catalogue catalogue = group("whole-and-section");
        Project section = catalogue.partsOf(RecordId.of("cn-la-railway")).get(0);
        assertEquals(
                Quantity.exactly("422", "km"),
                section.figure("length").orElseThrow().value());
        assertEquals(
                Quantity.exactly("1035", "km"),
                catalogue
                        .find("cn-la-railway", Project.class)
                        .orElseThrow()
                        .figure("length")
                        .orElseThrow()
                        .value());
        assertEquals(
                2, differing(section.figure("length").orElseThrow().evidence()).size());
        // Two conversions of one amount, no range.
        assertEquals(
                Quantity.about("40000000000", "CNY"),
                section.figure("cost").orElseThrow().value());
    }

    @Test
    void sharesAddUp() {
        Project dam = only("ownership-shares", "lower-sesan-2", Project.class);
        BigDecimal sum = dam.participants(Role.OWNER).stream()
                .map(each -> each.share().orElseThrow().is().orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(new BigDecimal("100"), sum);
        assertTrue(dam.isComplete("participants:owner"));
        List<Participant> owners =
                only("ownership-shares", "kyaukphyu-port", Project.class).participants(Role.OWNER).stream()
                        .filter(each ->
                                each.period().orElseThrow().contains(LocalDate.of(2017, 1, 1)) == Certainty.CERTAIN)
                        .toList();
        assertEquals(
                List.of(Quantity.exactly("85", "percent")),
                owners.stream().map(each -> each.share().orElseThrow()).toList());
    }

    @Test
    void trialAndOfficialOpening() {
        Project expressway = only("trial-and-official-opening", "pp-shv-expressway", Project.class);
        assertEquals(
                Optional.of(new DatedStatus(Status.TRIAL, Certainty.CERTAIN)),
                expressway.status(LocalDate.of(2022, 10, 15)));
        assertEquals(
                Optional.of(new DatedStatus(Status.OPERATING, Certainty.CERTAIN)),
                expressway.status(LocalDate.of(2022, 12, 1)));
        assertEquals(
                Optional.of(new DatedStatus(Status.TRIAL, Certainty.POSSIBLE)),
                expressway.status(LocalDate.of(2022, 11, 15)));
    }

    @Test
    void renamedAndNearly() {
        Project road = only("renamed-road", "pp-third-ring-road", Project.class);
        assertEquals(
                "Phnom Penh Third Ring Road", road.otherNames().get(0).text().best("en"));
        assertEquals(
                Quantity.exactly("53", "km"),
                road.figure("length").orElseThrow().value());
        Quantity loan = road.participants(Role.LENDER).get(0).share().orElseThrow();
        Quantity cost = road.figure("cost").orElseThrow().value();
        assertEquals(Certainty.CERTAIN, loan.interval().lessThan(cost.interval()));
        assertEquals(
                Certainty.POSSIBLE,
                Quantity.nearly("300000000", "USD").interval().equalTo(cost.interval()));
    }

    @Test
    void fourOfSix() {
        Programme patrols = only("four-of-six-countries", "joint-river-patrols", Programme.class);
        assertEquals(4, patrols.countries(Role.LEAD).size());
        assertTrue(patrols.isComplete("participants"));
        assertEquals(Optional.of(Period.ofMonths(1)), patrols.cadence());
        Programme harvest = only("four-of-six-countries", "harvest", Programme.class);
        assertFalse(harvest.isComplete("participants"));
    }

    @Test
    void fiveAreasSixGroups() {
        assertEquals(
                List.of("jwg-agriculture", "jwg-poverty-reduction"),
                group("areas-and-working-groups").mechanisms(PriorityArea.AGRICULTURE_AND_POVERTY_REDUCTION).stream()
                        .map(each -> each.id().toString())
                        .toList());
        Mechanism water = only("areas-and-working-groups", "jwg-water", Mechanism.class);
        assertEquals(
                JsonValue.of("ministers"),
                differing(water.evidence()).get(0).says().orElseThrow());
    }

    @Test
    void aContestedFounding() {
        Mechanism lmc = only("contested-founding", "lmc", Mechanism.class);
        assertEquals(Optional.of(EdtfDate.parse("2015-11-12")), lmc.founded());
        List<Evidence> evidence = lmc.history().stream()
                .filter(each -> each.event().equals(MilestoneEvent.FOUNDED))
                .findFirst()
                .orElseThrow()
                .evidence();
        assertEquals(
                Set.of("2016-03", "2016"),
                differing(evidence).stream()
                        .map(each -> ((JsonValue.JsonString) each.says().orElseThrow()).value())
                        .collect(Collectors.toSet()));
        assertEquals(
                List.of(Country.THAILAND, Country.CHINA),
                lmc.history().stream()
                        .filter(each -> each.event().equals(MilestoneEvent.PROPOSED))
                        .flatMap(each -> each.by().stream())
                        .toList());
    }

    @Test
    void stagesOfAPlan() {
        List<Phase> phases = group("stages-of-a-plan").phasesOf(RecordId.of("plan-2018-2022"));
        assertEquals(
                List.of("2018/2019", "2020/2022"),
                phases.stream()
                        .map(each -> each.period().orElseThrow().toString())
                        .toList());
        assertEquals("奠定基础阶段", phases.get(0).name().get("zh-Hans").orElseThrow());
    }

    @Test
    void foundedOnOrBeforeADay() {
        EdtfDate founded = only("known-only-before", "lm-agricultural-center", Mechanism.class)
                .founded()
                .orElseThrow();
        assertEquals(Certainty.POSSIBLE, founded.before(LocalDate.of(2019, 7, 22)));
        assertEquals(Certainty.CERTAIN, founded.before(LocalDate.of(2020, 6, 9)));
    }

    @Test
    void conversionsStayWithTheirSource() {
        Event meeting = only("conversions-and-totals", "lm-1", Event.class);
        assertEquals(
                Quantity.exactly("10000000000", "CNY"), meeting.figures().get(0).value());
        assertEquals(
                Quantity.exactly("11500000000", "USD"), meeting.figures().get(2).value());
        Project hospital = only("conversions-and-totals", "mahosot-hospital", Project.class);
        assertEquals(
                "{\"is\":\"92000000\",\"unit\":\"USD\"}",
                hospital.figures().get(0).evidence().get(0).says().orElseThrow().toString());
    }

    @Test
    void wrongByTen() {
        Mechanism lmc = only("wrong-by-ten", "lmc", Mechanism.class);
        Figure misprinted = lmc.figures(Indicator.TRADE_CHINA_MEKONG).stream()
                .filter(each -> !differing(each.evidence()).isEmpty())
                .findFirst()
                .orElseThrow();
        assertEquals(Optional.of(EdtfDate.parse("2017-01/2017-10")), misprinted.when());
        assertEquals(
                List.of("LMC-FIG-006"),
                Validator.standard().validate(lmc).violations().stream()
                        .map(each -> each.rule())
                        .filter(each -> each.startsWith("LMC-FIG"))
                        .toList());
    }

    @Test
    void oneMeetingInTwoCities() {
        Event meeting = only("one-meeting-two-places", "telecom-fraud-ministerial-2025", Event.class);
        assertEquals(
                "Kunming", meeting.place().orElseThrow().name().orElseThrow().best("en"));
        assertTrue(differing(meeting.evidence())
                .get(0)
                .says()
                .orElseThrow()
                .toString()
                .contains("Vientiane"));
        EdtfDate launched = only("one-meeting-two-places", "lmc-china-secretariat", Mechanism.class)
                .founded()
                .orElseThrow();
        assertTrue(launched.isSet());
        assertEquals(Optional.of(LocalDate.of(2017, 3, 10)), launched.earliest());
    }

    @Test
    void whatTheMergedTypesLookLike() {
        Mechanism lmc = only("one-type-many-uses", "lmc", Mechanism.class);
        assertEquals(4, lmc.alignments().size());
        Framework rcep = only("one-type-many-uses", "rcep", Framework.class);
        assertEquals(
                List.of(Country.CHINA, Country.CAMBODIA, Country.LAOS, Country.THAILAND, Country.VIET_NAM),
                rcep.participants(Role.PARTY).stream()
                        .filter(each -> each.period().isPresent())
                        .map(each -> each.country().orElseThrow())
                        .toList());
        assertEquals(2, group("one-type-many-uses").communities().size());
        assertEquals(
                List.of(TransportMode.SEA_RAIL, TransportMode.ROAD_RAIL),
                only("one-type-many-uses", "land-sea-corridor", Framework.class).modes());
        assertEquals(
                "Bao Zhipeng",
                only("one-type-many-uses", "seed", Source.class).author().orElseThrow());
    }
}
