package org.lancangmekong.json.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lancangmekong.core.insight.Disagreements;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.Citation;
import org.lancangmekong.core.model.DatedStatus;
import org.lancangmekong.core.model.Event;
import org.lancangmekong.core.model.Framework;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Mechanism;
import org.lancangmekong.core.model.Phase;
import org.lancangmekong.core.model.Principle;
import org.lancangmekong.core.model.Programme;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.model.Source;
import org.lancangmekong.core.model.Term;
import org.lancangmekong.core.model.WithFigures;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.value.Certainty;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.Milestone;
import org.lancangmekong.core.value.Participant;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.Basis;
import org.lancangmekong.core.vocabulary.CommunityScope;
import org.lancangmekong.core.vocabulary.Connectivity;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.Field;
import org.lancangmekong.core.vocabulary.FrameworkKind;
import org.lancangmekong.core.vocabulary.Indicator;
import org.lancangmekong.core.vocabulary.MechanismKind;
import org.lancangmekong.core.vocabulary.OrganizationKind;
import org.lancangmekong.core.vocabulary.Pillar;
import org.lancangmekong.core.vocabulary.PriorityArea;
import org.lancangmekong.core.vocabulary.RecordType;
import org.lancangmekong.core.vocabulary.Role;
import org.lancangmekong.core.vocabulary.Stance;
import org.lancangmekong.core.vocabulary.Status;
import org.lancangmekong.core.vocabulary.TermScheme;
import org.lancangmekong.core.vocabulary.TransportMode;
import org.lancangmekong.json.LmcJson;

/**
 * The twenty subjects of the source article, answered by the catalogue, before and after a round trip through JSON.
 *
 * <p>Other sources say more, and at times otherwise: what the article says is what its own evidence supports.
 */
class SeedCoverageTest {
    private static final RecordId SEED = RecordId.of("seed");

    private static final LocalDate PUBLISHED = LocalDate.of(2025, 4, 1);

    static Stream<Catalogue> catalogues() throws IOException {
        Catalogue shipped = ReferenceCatalogue.load();
        Path file = Files.createTempFile("seed", ".json");
        LmcJson.strict().writeCatalogue(shipped, file);
        Catalogue again = LmcJson.strict().readCatalogue(file);
        Files.delete(file);
        return Stream.of(shipped, again);
    }

    private static <T extends LmcRecord> T find(Catalogue catalogue, String id, Class<T> type) {
        return catalogue.find(id, type).orElseThrow();
    }

    private static List<String> elements(Catalogue catalogue, String id) {
        return find(catalogue, id, Principle.class).elements().stream()
                .map(each -> each.english().orElseThrow())
                .toList();
    }

    private static Set<String> paragraphs(List<Evidence> evidence) {
        return evidence.stream().flatMap(each -> each.at().stream()).collect(Collectors.toSet());
    }

    /** Whether the article supports something: says it, or implies it. */
    private static boolean isSupported(List<Evidence> evidence) {
        return evidence.stream().anyMatch(each -> each.source().equals(SEED) && each.stance() != Stance.DIFFERS);
    }

    /** The one figure of an indicator that the article gives. */
    private static Figure figure(WithFigures record, Indicator indicator) {
        List<Figure> figures = record.figures().stream()
                .filter(each -> each.indicator().equals(indicator) && isSupported(each.evidence()))
                .toList();
        assertEquals(1, figures.size(), indicator + " " + figures);
        return figures.get(0);
    }

    /** What the article prints for one member, where the record holds something else. */
    private static List<JsonValue> said(List<Evidence> evidence, String member) {
        return evidence.stream()
                .filter(each -> each.source().equals(SEED) && each.about().equals(List.of(Pointer.parse(member))))
                .flatMap(each -> each.says().stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void subject01TheCooperationItself(Catalogue catalogue) {
        Mechanism lmc = find(catalogue, "lmc", Mechanism.class);
        assertEquals(Set.copyOf(Country.members()), Set.copyOf(lmc.members()));
        assertEquals(6, lmc.members().size());
        assertTrue(lmc.isComplete("participants:member"));
        Event first = find(catalogue, "fmm-1", Event.class);
        assertEquals(EdtfDate.parse("2015-11-12"), first.when());
        assertEquals(List.of(JsonValue.of("2015")), said(first.evidence(), "/when"));
        assertEquals(Optional.of(1), first.ordinal());
        Figure anniversary = figure(lmc, Indicator.ANNIVERSARY);
        assertEquals(Quantity.exactly("10", "year"), anniversary.value());
        assertEquals(Optional.of(EdtfDate.parse("2025")), anniversary.when());
        assertEquals(List.of("building a community with a shared future"), elements(catalogue, "goal-community"));
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void subject02ThreePillars(Catalogue catalogue) {
        Mechanism lmc = find(catalogue, "lmc", Mechanism.class);
        assertEquals(List.of(Pillar.values()), lmc.pillars());
        assertTrue(lmc.isComplete("pillars"));
        assertEquals(
                Stream.of(Pillar.values()).map(Pillar::code).collect(Collectors.toSet()),
                codes(catalogue, TermScheme.PILLAR));
    }

    private static Set<String> codes(Catalogue catalogue, TermScheme scheme) {
        return catalogue.terms().stream()
                .filter(each -> each.scheme() == scheme)
                .map(Term::code)
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void subject03FivePriorityAreas(Catalogue catalogue) {
        Mechanism lmc = find(catalogue, "lmc", Mechanism.class);
        assertEquals(List.of(PriorityArea.values()), lmc.areas());
        assertEquals(5, codes(catalogue, TermScheme.PRIORITY_AREA).size());
        List<Mechanism> groups = catalogue.mechanisms(PriorityArea.AGRICULTURE_AND_POVERTY_REDUCTION).stream()
                .filter(each -> each.kind() == MechanismKind.WORKING_GROUP)
                .toList();
        assertEquals(2, groups.size());
        Term term = find(catalogue, "area-agriculture-and-poverty-reduction", Term.class);
        assertTrue(term.evidence().stream().anyMatch(each -> each.stance() == Stance.DIFFERS));
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void subject04FourRolesOfTheRegion(Catalogue catalogue) {
        Set<String> roles = find(catalogue, "lmc", Mechanism.class).alignments().stream()
                .map(each -> each.framework() + " " + each.role())
                .collect(Collectors.toSet());
        assertTrue(roles.containsAll(
                Set.of("bri demonstration-zone", "gdi pioneering-area", "gsi experimental-zone", "gci leading-area")));
        assertEquals(
                "Global Civilization Initiative",
                find(catalogue, "gci", Framework.class).name().english().orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void subject05CommunitiesWithASharedFuture(Catalogue catalogue) {
        Set<Country> partners = catalogue.communities().stream()
                .filter(each -> each.scope().equals(Optional.of(CommunityScope.BILATERAL)))
                .flatMap(each -> each.countries(Role.PARTY).stream())
                .filter(each -> each != Country.CHINA)
                .collect(Collectors.toSet());
        assertEquals(Set.copyOf(Country.mekongCountries()), partners);
        Set<Field> fields = catalogue.communities().stream()
                .filter(each -> each.scope().equals(Optional.of(CommunityScope.FUNCTIONAL)))
                .flatMap(each -> each.fields().stream())
                .collect(Collectors.toSet());
        assertEquals(Set.of(Field.OCEAN, Field.CYBERSPACE), fields);
        // "such as": the article does not say that these are all.
        assertTrue(catalogue.communities().stream().noneMatch(each -> each.isComplete("fields")));
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void subject06TheMechanism(Catalogue catalogue) {
        assertEquals(
                Optional.of(Period.ofYears(2)),
                find(catalogue, "lm", Mechanism.class).cadence());
        assertEquals(
                Optional.of(Period.ofYears(1)),
                find(catalogue, "fmm", Mechanism.class).cadence());
        List<Mechanism> groups = catalogue.mechanismsOf(RecordId.of("lmc")).stream()
                .filter(each -> each.kind() == MechanismKind.WORKING_GROUP && isSupported(each.evidence()))
                .toList();
        assertEquals(6, groups.size());
        for (Mechanism each : groups) {
            assertEquals(
                    List.of(JsonValue.of("ministers")),
                    said(each.evidence(), "/level"),
                    each.id().toString());
        }
        assertEquals(
                Set.of(PriorityArea.values()),
                groups.stream().flatMap(each -> each.areas().stream()).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void subject07ThePattern(Catalogue catalogue) {
        assertEquals(
                List.of("leadership guidance", "comprehensive coverage", "participation from various sectors"),
                elements(catalogue, "pattern"));
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void subject08LawEnforcement(Catalogue catalogue) {
        Mechanism centre = find(catalogue, "lm-law-enforcement-center", Mechanism.class);
        assertTrue(catalogue.centres().contains(centre));
        assertTrue(catalogue.mechanisms(Pillar.POLITICAL_SECURITY).contains(centre));
        assertEquals(
                List.of(Field.CROSS_BORDER_GAMBLING, Field.CROSS_BORDER_FRAUD),
                find(catalogue, "safe-lancang-mekong", Programme.class).fields());
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void subject09FourPlatforms(Catalogue catalogue) {
        Mechanism studies = find(catalogue, "global-center-for-mekong-studies", Mechanism.class);
        assertEquals(
                "Global Mekong Research Center",
                studies.otherNames().get(0).text().english().orElseThrow());
        for (String each : List.of(
                "global-center-for-mekong-studies",
                "lm-water-center",
                "lm-environmental-center",
                "lm-agricultural-center")) {
            assertTrue(catalogue.centres().contains(find(catalogue, each, Mechanism.class)), each);
            assertTrue(
                    paragraphs(find(catalogue, each, Mechanism.class).evidence())
                            .contains("p4"),
                    each);
        }
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void subject10TheFundAndTheModel(Catalogue catalogue) {
        Figure projects = figure(find(catalogue, "lmc-special-fund", Mechanism.class), Indicator.PROJECTS);
        assertEquals(Quantity.orderOf("100", "project"), projects.value());
        assertEquals(Basis.CUMULATIVE, projects.basis());
        assertEquals("100 to 999 projects", projects.value().interval().toString());
        assertEquals(
                List.of("development first", "pragmatic and efficient", "project-oriented"),
                elements(catalogue, "model"));
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void subject11Harvest(Catalogue catalogue) {
        Programme harvest = find(catalogue, "harvest", Programme.class);
        assertEquals(
                Quantity.moreThan("100", "cluster"),
                harvest.figure("project-clusters").orElseThrow().value());
        assertEquals(List.of(Country.MYANMAR), harvest.countries(Role.BENEFICIARY));
        // "such as Myanmar" is not "only Myanmar".
        assertFalse(harvest.isComplete("participants:beneficiary"));
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void subject12SweetSpringsFirstPhase(Catalogue catalogue) {
        Project phase = find(catalogue, "sweet-spring-1", Project.class);
        assertTrue(catalogue.projectsOf(RecordId.of("sweet-spring")).contains(phase));
        Quantity centralized =
                phase.figure("centralized-water-supply-projects").orElseThrow().value();
        Quantity decentralized = phase.figure("decentralized-water-supply-projects")
                .orElseThrow()
                .value();
        assertEquals(Quantity.between("8", "9", "project"), centralized);
        assertEquals(Quantity.exactly("54", "project"), decentralized);
        assertEquals(Quantity.between("62", "63", "project").interval(), centralized.plus(decentralized));
        assertEquals(
                Quantity.moreThan("10000", "person"),
                phase.figure(Indicator.BENEFICIARIES).orElseThrow().value());
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void subject13Connectivity(Catalogue catalogue) {
        assertEquals(Status.OPERATING, status(catalogue, "cn-la-railway"));
        assertEquals(Status.OPERATING, status(catalogue, "pp-shv-expressway"));
        assertEquals(Status.IMPLEMENTING, status(catalogue, "th-cn-hsr"));
        assertEquals(Status.IMPLEMENTING, status(catalogue, "cn-vn-railway-connectivity"));
        assertEquals(
                Optional.of(Connectivity.HARD),
                find(catalogue, "cn-la-railway", Project.class).connectivity());
        assertTrue(find(catalogue, "lmc", Mechanism.class).fields().contains(Field.SOFT_CONNECTIVITY));
        Project railway = find(catalogue, "cn-la-railway", Project.class);
        // "significantly improved" is no number.
        assertTrue(railway.figures().stream().noneMatch(each -> isSupported(each.evidence())));
        // The article says how things stand, not since when.
        List<Milestone> told = railway.history().stream()
                .filter(each -> isSupported(each.evidence()))
                .toList();
        assertFalse(told.isEmpty());
        for (Milestone each : told) {
            assertTrue(
                    each.date().equals(Optional.of(EdtfDate.of(PUBLISHED)))
                            || each.evidence().stream()
                                    .filter(evidence -> evidence.source().equals(SEED))
                                    .allMatch(evidence -> evidence.about().equals(List.of(Pointer.parse("/status")))),
                    each.toString());
        }
    }

    private static Status status(Catalogue catalogue, String id) {
        DatedStatus status =
                find(catalogue, id, Project.class).status(PUBLISHED).orElseThrow();
        assertEquals(Certainty.CERTAIN, status.certainty());
        return status.status();
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void subject14Trade(Catalogue catalogue) {
        Figure trade = figure(find(catalogue, "lmc", Mechanism.class), Indicator.TRADE_CHINA_MEKONG);
        assertEquals(Quantity.exactly("2", "times"), trade.value());
        assertEquals(Basis.CHANGE, trade.basis());
        assertEquals(Optional.empty(), trade.base());
        assertEquals(Optional.empty(), trade.when());
        assertEquals(
                List.of(Field.TARIFF_REDUCTION, Field.CUSTOMS_PROCEDURES, Field.TRADE_AND_INVESTMENT_FACILITATION),
                find(catalogue, "rcep", Framework.class).fields());
        assertEquals(
                Optional.of(new DatedStatus(Status.OPERATING, Certainty.CERTAIN)),
                find(catalogue, "rcep", Framework.class).status(PUBLISHED));
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void subject15TheLandSeaCorridor(Catalogue catalogue) {
        Framework corridor = find(catalogue, "land-sea-corridor", Framework.class);
        assertEquals(FrameworkKind.CORRIDOR, corridor.kind());
        assertEquals(List.of(TransportMode.SEA_RAIL, TransportMode.ROAD_RAIL), corridor.modes());
        assertFalse(corridor.isComplete("modes"));
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void subject16Participants(Catalogue catalogue) {
        Set<OrganizationKind> kinds = find(catalogue, "lmc", Mechanism.class).participants(Role.PARTICIPANT).stream()
                .map(Participant::actorKind)
                .map(Optional::orElseThrow)
                .collect(Collectors.toSet());
        assertEquals(
                Set.of(
                        OrganizationKind.LOCAL_GOVERNMENT,
                        OrganizationKind.ENTERPRISE,
                        OrganizationKind.SOCIAL_ORGANIZATION),
                kinds);
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void subject17Exchange(Catalogue catalogue) {
        assertTrue(find(catalogue, "lmc", Mechanism.class)
                .fields()
                .containsAll(List.of(
                        Field.CULTURE,
                        Field.TOURISM,
                        Field.SPORTS,
                        Field.EDUCATION,
                        Field.MEDIA,
                        Field.RELIGION,
                        Field.ETHNICITY)));
        for (String each : List.of("youth-innovation-competition", "international-film-week")) {
            assertEquals(
                    List.of(Pillar.SOCIAL_CULTURAL),
                    find(catalogue, each, Programme.class).pillars());
        }
        assertEquals(
                List.of("equal treatment", "sincere assistance", "family-like ties"), elements(catalogue, "culture"));
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void subject18Stages(Catalogue catalogue) {
        List<Phase> phases = catalogue.phasesOf(RecordId.of("lmc"));
        assertEquals(
                List.of("lmc-nurturing", "lmc-growth", "lmc-comprehensive", "lmc-2-0"),
                phases.stream().map(each -> each.id().toString()).toList());
        // The article leaves one out, and says of none when it was.
        assertEquals(
                List.of("lmc-nurturing", "lmc-growth", "lmc-2-0"),
                phases.stream()
                        .filter(each -> isSupported(each.evidence()))
                        .map(each -> each.id().toString())
                        .toList());
        assertTrue(
                phases.stream()
                        .flatMap(each -> each.evidence().stream())
                        .filter(each -> each.source().equals(SEED))
                        .noneMatch(
                                each -> each.about().isEmpty() || each.about().contains(Pointer.parse("/period"))),
                "no time is said");
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void subject19LookingAhead(Catalogue catalogue) {
        assertEquals(
                List.of(
                        "development first",
                        "equal consultation",
                        "pragmatic efficiency",
                        "openness and inclusiveness"),
                elements(catalogue, "spirit"));
        assertTrue(elements(catalogue, "outlook").containsAll(List.of("artificial intelligence", "green economy")));
        assertTrue(elements(catalogue, "outlook").stream().anyMatch(each -> each.contains("other regional")));
        assertTrue(elements(catalogue, "goal-global-south").get(0).contains("Global South"));
        assertTrue(find(catalogue, "lmc", Mechanism.class).alignments().stream()
                .anyMatch(each -> each.framework().equals(RecordId.of("agenda-2030"))));
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void subject20TheSource(Catalogue catalogue) {
        Source seed = find(catalogue, "seed", Source.class);
        assertEquals(
                "Lancang-Mekong Cooperation: A Decade of Efforts in Building a 'Golden Platform'",
                seed.name().english().orElseThrow());
        assertEquals(Optional.of("Bao Zhipeng"), seed.author());
        assertEquals(
                Optional.of("Deputy Secretary, Global Center for Mekong Studies (China Center)"), seed.authorRole());
        assertEquals(Optional.of("Chen Xiao"), seed.translator());
        assertEquals("Belt and Road Portal", seed.publisher());
        assertEquals(Optional.of(EdtfDate.of(PUBLISHED)), seed.published());
        assertEquals(
                "https://www.yidaiyilu.gov.cn/p/08BIHKRA.html",
                seed.url().orElseThrow().toString());
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void theSourceSupportsTheRecordsOfAllItsSubjects(Catalogue catalogue) {
        Map<RecordType, Set<RecordId>> supported = new EnumMap<>(RecordType.class);
        for (Citation each : catalogue.citations(SEED)) {
            if (each.evidence().stance() != Stance.DIFFERS) {
                supported
                        .computeIfAbsent(each.record().type(), type -> new HashSet<>())
                        .add(each.record().id());
            }
        }
        Map<RecordType, Integer> counts = new EnumMap<>(RecordType.class);
        supported.forEach((type, ids) -> counts.put(type, ids.size()));
        assertEquals(
                Map.of(
                        RecordType.MECHANISM, 15,
                        RecordType.EVENT, 1,
                        RecordType.PROGRAMME, 5,
                        RecordType.PROJECT, 5,
                        RecordType.FRAMEWORK, 15,
                        RecordType.PRINCIPLE, 8,
                        RecordType.PHASE, 3,
                        RecordType.TERM, 35,
                        RecordType.ORGANIZATION, 1),
                counts);
        assertEquals(
                Set.of("p1", "p2", "p3", "p4", "p5", "p6", "p7", "p8", "byline"),
                catalogue.citations(SEED).stream()
                        .map(each -> each.evidence().at().orElseThrow())
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void theSourceDiffersFromTheRecordWhereOthersSayOtherwise(Catalogue catalogue) {
        // Six words under "five areas", and later "six areas"; "ministerial" groups; a stage left out.
        assertEquals(
                List.of("area-agriculture-and-poverty-reduction", "jwg-water", "lmc", "lmc-comprehensive"),
                Disagreements.of(catalogue).stream()
                        .filter(each -> each.claims().stream()
                                .anyMatch(claim -> claim.source().equals(SEED)))
                        .map(each -> each.record().id().toString())
                        .sorted()
                        .toList());
    }
}
