package org.lancangmekong.json.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lancangmekong.core.insight.Disagreements;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.Document;
import org.lancangmekong.core.model.Event;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Mechanism;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.model.Source;
import org.lancangmekong.core.model.WithFigures;
import org.lancangmekong.core.value.Certainty;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.Milestone;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.Basis;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.Indicator;
import org.lancangmekong.core.vocabulary.MechanismKind;
import org.lancangmekong.core.vocabulary.MilestoneEvent;
import org.lancangmekong.core.vocabulary.OtherNameKind;
import org.lancangmekong.core.vocabulary.PriorityArea;
import org.lancangmekong.core.vocabulary.Role;
import org.lancangmekong.core.vocabulary.Stance;

/** Twenty kinds of problem that the facts of this field have, each with a real record that shows how it is said. */
class DifficultFactsTest {
    private static final Catalogue CATALOGUE = ReferenceCatalogue.load();

    private static DynamicTest kind(String name, String id, Predicate<LmcRecord> shows) {
        return DynamicTest.dynamicTest(
                name + ": " + id,
                () -> assertTrue(shows.test(CATALOGUE.find(RecordId.of(id)).orElseThrow())));
    }

    private static boolean hasFigure(LmcRecord record, Predicate<Figure> shows) {
        return ((WithFigures) record).figures().stream().anyMatch(shows);
    }

    private static boolean has(Figure figure, String indicator, String number) {
        return figure.indicator().code().equals(indicator)
                && figure.value()
                        .is()
                        .map(is -> is.toPlainString().equals(number))
                        .orElse(false);
    }

    private static Milestone milestone(LmcRecord record, MilestoneEvent event) {
        List<Milestone> history =
                record instanceof Mechanism mechanism ? mechanism.history() : ((Project) record).history();
        return history.stream()
                .filter(each -> each.event().equals(event))
                .findFirst()
                .orElseThrow();
    }

    private static Set<Country> shareholders(Project project) {
        return project.participants().stream()
                .filter(each -> each.share().isPresent())
                .flatMap(each -> each.country().stream())
                .collect(Collectors.toSet());
    }

    private static boolean isConversion(Figure figure, Evidence evidence) {
        return figure.value().unit().isCurrency()
                && evidence.says()
                        .filter(JsonValue.JsonObject.class::isInstance)
                        .map(says -> ((JsonValue.JsonObject) says).members().get("unit"))
                        .filter(unit ->
                                !unit.equals(JsonValue.of(figure.value().unit().code())))
                        .isPresent();
    }

    private static long days(String earlier, String later) {
        return CATALOGUE
                        .find(later, Event.class)
                        .orElseThrow()
                        .when()
                        .earliest()
                        .orElseThrow()
                        .toEpochDay()
                - CATALOGUE
                        .find(earlier, Event.class)
                        .orElseThrow()
                        .when()
                        .latest()
                        .orElseThrow()
                        .toEpochDay();
    }

    @TestFactory
    Stream<DynamicTest> eachKindHasItsRecord() {
        List<DynamicTest> kinds = List.of(
                kind(
                        "1 approximate numbers",
                        "lmc-special-fund",
                        record ->
                                hasFigure(record, each -> each.value().orderOf().isPresent())),
                kind(
                        "2 ranges",
                        "sweet-spring-1",
                        record -> hasFigure(
                                record,
                                each -> each.value().interval().toString().equals("8 to 9 projects"))),
                kind(
                        "3 partial dates",
                        "fmm-1",
                        record -> record.evidence().stream()
                                .anyMatch(each -> each.says().equals(Optional.of(JsonValue.of("2015"))))),
                kind(
                        "4 relative period without base",
                        "lmc",
                        record -> hasFigure(
                                record,
                                each -> each.basis() == Basis.CHANGE
                                        && each.base().isEmpty())),
                kind(
                        "5 synonymous names",
                        "lmc",
                        record -> record.otherNames().stream()
                                .anyMatch(
                                        each -> each.text().english().orElse("").equals("Mekong-Lancang Cooperation"))),
                kind(
                        "6 contested founding",
                        "lmc",
                        record -> milestone(record, MilestoneEvent.FOUNDED).evidence().stream()
                                        .filter(each -> each.stance() == Stance.DIFFERS)
                                        .count()
                                >= 8),
                kind(
                        "7 sources that disagree",
                        "lm-1",
                        record -> Disagreements.of(record).stream()
                                .flatMap(each -> each.claims().stream())
                                .anyMatch(each -> each.agreement().equals(Optional.of(Certainty.IMPOSSIBLE)))),
                kind(
                        "8 five areas, six working groups",
                        "lmc",
                        record -> CATALOGUE.mechanisms(PriorityArea.AGRICULTURE_AND_POVERTY_REDUCTION).stream()
                                        .filter(each -> each.kind() == MechanismKind.WORKING_GROUP)
                                        .count()
                                == 2),
                kind(
                        "9 many countries and roles",
                        "lower-sesan-2",
                        record -> shareholders((Project) record)
                                .equals(Set.of(Country.CAMBODIA, Country.CHINA, Country.VIET_NAM))),
                kind(
                        "10 co-chairing",
                        "fmm-9",
                        record -> ((Event) record)
                                .participants().stream()
                                        .anyMatch(each -> each.role().equals(Role.CO_CHAIR)
                                                && each.office()
                                                        .flatMap(office -> office.english())
                                                        .orElse("")
                                                        .startsWith("Permanent Secretary"))),
                kind(
                        "11 cadence against actual",
                        "lm",
                        record -> ((Mechanism) record).cadence().orElseThrow().getYears() == 2
                                && days("lm-3", "lm-4") > 3 * 365),
                kind(
                        "12 transliteration",
                        "hatkeep-water",
                        record -> record.otherNames().stream()
                                        .filter(each -> each.kind() == OtherNameKind.VARIANT)
                                        .count()
                                >= 2),
                kind(
                        "13 scripts",
                        "lmc",
                        record -> record.name().texts().keySet().stream()
                                .map(Object::toString)
                                .toList()
                                .containsAll(List.of("en", "zh-Hans", "zh-Hant", "km", "lo", "my", "th", "vi"))),
                kind(
                        "14 calendars",
                        "lmc",
                        record -> ((Mechanism) record)
                                .history().stream()
                                        .flatMap(each -> each.evidence().stream())
                                        .flatMap(each -> each.quote().stream())
                                        .flatMap(each -> each.texts().values().stream())
                                        .anyMatch(each -> each.contains("2555"))),
                kind(
                        "15 currencies",
                        "lm-1",
                        record -> hasFigure(
                                record,
                                each -> each.evidence().stream().anyMatch(evidence -> isConversion(each, evidence)))),
                kind(
                        "16 statuses over time",
                        "pp-shv-expressway",
                        record -> milestone(record, MilestoneEvent.TRIAL_OPENED)
                                        .date()
                                        .orElseThrow()
                                        .before(milestone(record, MilestoneEvent.INAUGURATED)
                                                .date()
                                                .orElseThrow())
                                == Certainty.CERTAIN),
                kind(
                        "17 boundary changes",
                        "laocai-hanoi-haiphong",
                        record -> hasFigure(record, each -> has(each, "provinces-crossed", "9"))
                                && hasFigure(record, each -> has(each, "provinces-crossed", "6"))),
                kind(
                        "18 cumulative and per period",
                        "lmc-special-fund",
                        record -> hasFigure(
                                        record,
                                        each -> each.basis() == Basis.CUMULATIVE && has(each, "projects", "991"))
                                && CATALOGUE.find("lmc-fund-kh-2018", Document.class).orElseThrow().figures().stream()
                                        .allMatch(each -> each.basis() == Basis.IN_PERIOD)),
                kind(
                        "19 provenance chain",
                        "seed",
                        record -> ((Source) record).translator().isPresent()
                                && ((Source) record).originalLanguage().isPresent()),
                kind(
                        "20 absence is not zero",
                        "lmc-special-fund",
                        record -> ((WithFigures) record)
                                        .figures(Indicator.PROJECTS).stream()
                                                .noneMatch(each -> each.basis() == Basis.CUMULATIVE
                                                        && each.country().equals(Optional.of(Country.VIET_NAM)))
                                && !record.isComplete("figures:projects")));
        assertEquals(20, kinds.size());
        return kinds.stream();
    }
}
