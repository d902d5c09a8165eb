package org.lancangmekong.core.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.ProjectBuilder;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.validation.support.RuleExamples;
import org.lancangmekong.core.value.Identifier;
import org.lancangmekong.core.value.Place;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.IdentifierScheme;

/** Identifiers of others, of records and of places. */
class IdentifierRulesTest {
    private static Identifier identifier(String scheme, String id) {
        return Identifier.of(IdentifierScheme.of(scheme), id);
    }

    private static ProjectBuilder project(String id, Identifier... identifiers) {
        return RuleExamples.project(id).name("en", "Bridge " + id).identifiers(List.of(identifiers));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wikidata | Q41179 | -",
                "wikidata | 41179 | the identifier \"41179\" of the scheme wikidata does not have the form of \"Q41179\"; copy it"
                        + " from the scheme",
                "issn | 2049-3631 | the identifier \"2049-3631\" of the scheme issn has a wrong check digit, so a character is"
                        + " wrong; copy it from the scheme",
                "own-list | 41179 | -"
            })
    void anIdentifierHasTheFormOfItsScheme(String scheme, String id, String said) {
        ValidationReport report = Checks.check(project("a", identifier(scheme, id))
                .addPlace(Place.builder()
                        .country(Country.LAOS)
                        .addIdentifier(identifier(scheme, id))
                        .build()));
        boolean silent = said.equals("-");
        assertEquals(silent ? List.of() : List.of(said, said), Checks.said("LMC-IDN-001", report));
        assertEquals(
                silent ? List.of() : List.of("/identifiers/0/id", "/places/0/identifiers/0/id"),
                Checks.where("LMC-IDN-001", report));
    }

    @Test
    void anIdentifierIsListedOnce() {
        Identifier item = identifier("wikidata", "Q1");
        ValidationReport report = Checks.check(project("a", item, identifier("geonames", "1"), item, item)
                .addPlace(Place.builder()
                        .country(Country.LAOS)
                        .identifiers(List.of(item, item))
                        .build()));
        assertEquals(
                List.of("/identifiers/2", "/identifiers/3", "/places/0/identifiers/1"),
                Checks.where("LMC-IDN-002", report));
    }

    @Test
    void twoRecordsOfATypeDoNotShareAnIdentifier() {
        Identifier item = identifier("wikidata", "Q1");
        ValidationReport report = Checks.check(
                project("a", item, item),
                project("b", identifier("wikidata", "Q2"), item),
                project("c", identifier("geonames", "1")),
                RuleExamples.report().identifiers(List.of(item)));
        assertEquals(List.of("/b/identifiers/1"), Checks.where("LMC-DUP-003", report));
        assertEquals(
                List.of(
                        "the identifier \"Q1\" of the scheme wikidata is also that of a, another project; merge the two or"
                                + " correct the identifier"),
                Checks.said("LMC-DUP-003", report));
    }

    @Test
    void placesOfTwoRecordsMayBeOnePlace() {
        Place place = Place.builder()
                .country(Country.LAOS)
                .addIdentifier(identifier("geonames", "1651944"))
                .build();
        ValidationReport report =
                Checks.check(project("a").addPlace(place), project("b").addPlace(place));
        assertEquals(List.of(), Checks.where("LMC-DUP-003", report));
    }

    @Test
    void aCatalogueFindsRecordsByIdentifier() {
        Identifier item = identifier("wikidata", "Q1");
        Catalogue catalogue = Catalogue.of(RuleExamples.records(
                project("b", item, item),
                project("a", item),
                project("c", identifier("geonames", "1"))
                        .addPlace(Place.builder()
                                .country(Country.LAOS)
                                .addIdentifier(item)
                                .build())));
        Map<String, List<String>> expected =
                Map.of("Q1", List.of("a", "b"), "q1", List.of(), "1", List.of(), "", List.of());
        expected.forEach((id, records) -> assertEquals(
                records,
                catalogue.byIdentifier(IdentifierScheme.WIKIDATA, id).stream()
                        .map(LmcRecord::id)
                        .map(RecordId::toString)
                        .toList()));
        assertEquals(List.of(), catalogue.byIdentifier(IdentifierScheme.of("own-list"), "Q1"));
        assertEquals(
                List.of("1"), catalogue.find(RecordId.of("c")).orElseThrow().identifiers(IdentifierScheme.GEONAMES));
    }

    @ParameterizedTest
    @CsvSource({"CN, CN-YN, false", "LA, CN-YN, true", ", CN-YN, false"})
    void aRegionIsInItsCountry(String country, String region, boolean found) {
        Place place = Place.builder()
                .region(region)
                .country(Optional.ofNullable(country).map(Country::of))
                .build();
        assertEquals(
                found ? List.of("/places/0/region") : List.of(),
                Checks.where("LMC-PLC-005", Checks.check(project("a").addPlace(place))));
    }
}
