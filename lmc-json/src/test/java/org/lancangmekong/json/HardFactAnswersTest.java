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
    private static Catalogue group(String number) {
        return Catalogue.of(HardFacts.groups().get(number).stream()
                .map(each -> LmcJson.strict().read(LmcJson.strict().write(each), LmcRecord.class))
                .toList());
    }

    private static <T extends LmcRecord> T only(String number, String id, Class<T> type) {
        return group(number).find(id, type).orElseThrow();
    }

    private static List<Evidence> differing(List<Evidence> evidence) {
        return evidence.stream().filter(each -> each.stance() == Stance.DIFFERS).toList();
    }

    @Test
    void group01WhoChairsWhen() {
        Mechanism lmc = only("01", "lmc", Mechanism.class);
        assertEquals(List.of(Country.CHINA, Country.LAOS), chairs(lmc, LocalDate.of(2019, 1, 1)));
        assertEquals(List.of(Country.CHINA, Country.THAILAND), chairs(lmc, LocalDate.of(2025, 1, 1)));
        // The handover of 2020 has no known day.
        assertEquals(List.of(Country.CHINA, Country.LAOS, Country.MYANMAR), chairs(lmc, LocalDate.of(2020, 8, 24)));
        Event chiangMai = only("01", "fmm-9", Event.class);
        Participant chair = chiangMai.participants(Role.CO_CHAIR).get(0);
        assertEquals(
                Optional.of("Permanent Secretary for Foreign Affairs"),
                chair.office().orElseThrow().english());
        Event dali = only("01", "fmm-3", Event.class);
        assertEquals(List.of(Country.CHINA), dali.countries());
        assertEquals(List.of(Country.CHINA, Country.CAMBODIA), dali.countries(Role.CO_CHAIR));
        Event online = only("01", "lm-3", Event.class);
        assertEquals(Optional.empty(), online.place());
        assertEquals(
                List.of("Vientiane Declaration"),
                group("01").documentsOf(RecordId.of("lm-3")).stream()
                        .map(each -> each.name().best("en"))
                        .toList());
    }

    private static List<Country> chairs(Mechanism mechanism, LocalDate day) {
        return mechanism.chairs(day).stream()
                .map(each -> each.country().orElseThrow())
                .toList();
    }

    @Test
    void group02ARescopedCanal() {
        Project canal = only("02", "funan-techo-canal", Project.class);
        assertEquals(
                Quantity.is("151.6", "km"), canal.figure("length").orElseThrow().value());
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
    void group03ABatchIsNoTotal() {
        Document batch = only("03", "lmc-fund-kh-2018", Document.class);
        assertEquals(Optional.of(EdtfDate.parse("2018")), batch.period());
        assertEquals(Optional.of(EdtfDate.parse("2019-02-14")), batch.date());
        Figure thirteen = only("03", "lmc-fund-kh-2022", Document.class)
                .figures(Indicator.PROJECTS)
                .get(0);
        assertEquals(Basis.IN_PERIOD, thirteen.basis());
        assertEquals(1, differing(thirteen.evidence()).size());
        assertEquals(
                Stance.IMPLIES,
                only("03", "lmc-fund-kh-2021", Document.class)
                        .figures()
                        .get(0)
                        .evidence()
                        .get(0)
                        .stance());
    }

    @Test
    void group04HundredsThenNineHundredNinetyOne() {
        Mechanism fund = only("04", "lmc-special-fund", Mechanism.class);
        assertEquals(
                Quantity.is("991", "project"),
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
    void group05EightToNine() {
        Project phase = only("05", "sweet-spring-1", Project.class);
        assertEquals(
                Quantity.between("62", "63", "project").interval(),
                phase.figures().get(0).value().plus(phase.figures().get(1).value()));
        Participant funder = only("05", "sweet-spring", Programme.class)
                .participants(Role.FUNDER)
                .get(0);
        assertEquals(
                JsonValue.of("china-asia-cooperation-fund"),
                differing(funder.evidence()).get(0).says().orElseThrow());
    }

    @Test
    void group06TheWholeAndTheSection() {
        Catalogue catalogue = group("06");
        Project section = catalogue.partsOf(RecordId.of("cn-la-railway")).get(0);
        assertEquals(
                Quantity.is("422", "km"), section.figure("length").orElseThrow().value());
        assertEquals(
                Quantity.is("1035", "km"),
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
    void group07SharesAddUp() {
        Project dam = only("07", "lower-sesan-2", Project.class);
        BigDecimal sum = dam.participants(Role.OWNER).stream()
                .map(each -> each.share().orElseThrow().is().orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(new BigDecimal("100"), sum);
        assertTrue(dam.isComplete("participants:owner"));
        List<Participant> owners = only("07", "kyaukphyu-port", Project.class).participants(Role.OWNER).stream()
                .filter(each -> each.period().orElseThrow().contains(LocalDate.of(2017, 1, 1)) == Certainty.CERTAIN)
                .toList();
        assertEquals(
                List.of(Quantity.is("85", "percent")),
                owners.stream().map(each -> each.share().orElseThrow()).toList());
    }

    @Test
    void group08TrialAndOfficialOpening() {
        Project expressway = only("08", "pp-shv-expressway", Project.class);
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
    void group09RenamedAndNearly() {
        Project road = only("09", "pp-third-ring-road", Project.class);
        assertEquals(
                "Phnom Penh Third Ring Road", road.otherNames().get(0).text().best("en"));
        assertEquals(
                Quantity.is("53", "km"), road.figure("length").orElseThrow().value());
        Quantity loan = road.participants(Role.LENDER).get(0).share().orElseThrow();
        Quantity cost = road.figure("cost").orElseThrow().value();
        assertEquals(Certainty.CERTAIN, loan.interval().lessThan(cost.interval()));
        assertEquals(
                Certainty.POSSIBLE,
                Quantity.nearly("300000000", "USD").interval().equalTo(cost.interval()));
    }

    @Test
    void group10FourOfSix() {
        Programme patrols = only("10", "joint-river-patrols", Programme.class);
        assertEquals(4, patrols.countries(Role.LEAD).size());
        assertTrue(patrols.isComplete("participants"));
        assertEquals(Optional.of(Period.ofMonths(1)), patrols.cadence());
        Programme harvest = only("10", "harvest", Programme.class);
        assertFalse(harvest.isComplete("participants"));
    }

    @Test
    void group11FiveAreasSixGroups() {
        assertEquals(
                List.of("jwg-agriculture", "jwg-poverty-reduction"),
                group("11").mechanisms(PriorityArea.AGRICULTURE_AND_POVERTY_REDUCTION).stream()
                        .map(each -> each.id().toString())
                        .toList());
        Mechanism water = only("11", "jwg-water", Mechanism.class);
        assertEquals(
                JsonValue.of("ministers"),
                differing(water.evidence()).get(0).says().orElseThrow());
    }

    @Test
    void group12AContestedFounding() {
        Mechanism lmc = only("12", "lmc", Mechanism.class);
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
    void group13StagesOfAPlan() {
        List<Phase> phases = group("13").phasesOf(RecordId.of("plan-2018-2022"));
        assertEquals(
                List.of("2018/2019", "2020/2022"),
                phases.stream()
                        .map(each -> each.period().orElseThrow().toString())
                        .toList());
        assertEquals("奠定基础阶段", phases.get(0).name().get("zh-Hans").orElseThrow());
    }

    @Test
    void group14FoundedOnOrBeforeADay() {
        EdtfDate founded =
                only("14", "lm-agricultural-center", Mechanism.class).founded().orElseThrow();
        assertEquals(Certainty.POSSIBLE, founded.before(LocalDate.of(2019, 7, 22)));
        assertEquals(Certainty.CERTAIN, founded.before(LocalDate.of(2020, 6, 9)));
    }

    @Test
    void group15ConversionsStayWithTheirSource() {
        Event meeting = only("15", "lm-1", Event.class);
        assertEquals(Quantity.is("10000000000", "CNY"), meeting.figures().get(0).value());
        assertEquals(Quantity.is("11500000000", "USD"), meeting.figures().get(2).value());
        Project hospital = only("15", "mahosot-hospital", Project.class);
        assertEquals(
                "{\"is\":\"92000000\",\"unit\":\"USD\"}",
                hospital.figures().get(0).evidence().get(0).says().orElseThrow().toString());
    }

    @Test
    void group16WrongByTen() {
        Mechanism lmc = only("16", "lmc", Mechanism.class);
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
    void group17OneMeetingInTwoCities() {
        Event meeting = only("17", "telecom-fraud-ministerial-2025", Event.class);
        assertEquals(
                "Kunming", meeting.place().orElseThrow().name().orElseThrow().best("en"));
        assertTrue(differing(meeting.evidence())
                .get(0)
                .says()
                .orElseThrow()
                .toString()
                .contains("Vientiane"));
        EdtfDate launched =
                only("17", "lmc-china-secretariat", Mechanism.class).founded().orElseThrow();
        assertTrue(launched.isSet());
        assertEquals(Optional.of(LocalDate.of(2017, 3, 10)), launched.earliest());
    }

    @Test
    void group18WhatTheMergedTypesLookLike() {
        Mechanism lmc = only("18", "lmc", Mechanism.class);
        assertEquals(4, lmc.alignments().size());
        Framework rcep = only("18", "rcep", Framework.class);
        assertEquals(
                List.of(Country.CHINA, Country.CAMBODIA, Country.LAOS, Country.THAILAND, Country.VIET_NAM),
                rcep.participants(Role.PARTY).stream()
                        .filter(each -> each.period().isPresent())
                        .map(each -> each.country().orElseThrow())
                        .toList());
        assertEquals(2, group("18").communities().size());
        assertEquals(
                List.of(TransportMode.SEA_RAIL, TransportMode.ROAD_RAIL),
                only("18", "land-sea-corridor", Framework.class).modes());
        assertEquals("Bao Zhipeng", only("18", "seed", Source.class).author().orElseThrow());
    }
}
