package org.lancangmekong.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.DocumentKind;
import org.lancangmekong.core.vocabulary.MechanismKind;
import org.lancangmekong.core.vocabulary.ProgrammeKind;
import org.lancangmekong.core.vocabulary.ProjectKind;

/** Former ids: what was written with one finds the record. */
class RenamedRecordsTest {
    private static final RecordId OLD = RecordId.of("old");
    private static final RecordId NOW = RecordId.of("now");

    private static MechanismBuilder mechanism(String id) {
        return Mechanism.builder().id(id).name("en", id).kind(MechanismKind.COOPERATION);
    }

    private static EventBuilder event(String id) {
        return Event.builder().id(id).name("en", id).of("m").when("2020");
    }

    private static ProjectBuilder project(String id) {
        return Project.builder().id(id).name("en", id).kind(ProjectKind.RAILWAY);
    }

    @Test
    void aFormerIdFindsTheRecord() {
        Mechanism now = mechanism("now").formerIds("old", "older").build();
        Catalogue catalogue = Catalogue.of(List.of(now));
        assertEquals(Optional.of(now), catalogue.find(OLD));
        assertEquals(Optional.of(now), catalogue.find("older", Mechanism.class));
        assertEquals(Optional.empty(), catalogue.find("oldest", Mechanism.class));
        assertEquals(Map.of(OLD, NOW, RecordId.of("older"), NOW), catalogue.renamed());
    }

    @Test
    void aPresentIdComesBeforeAFormerOne() {
        Mechanism old = mechanism("old").build();
        Mechanism a = mechanism("a").formerIds("old", "shared").build();
        Mechanism b = mechanism("b").formerIds("shared").build();
        Catalogue catalogue = Catalogue.of(List.of(b, a, old));
        assertEquals(Optional.of(old), catalogue.find(OLD));
        assertEquals(Map.of(RecordId.of("shared"), RecordId.of("a")), catalogue.renamed());
    }

    @Test
    void whatRefersToAFormerIdIsFoundByEither() {
        Mechanism series = mechanism("now").formerIds("old").build();
        Event event = event("e").of("old").build();
        Document issued = Document.builder()
                .id("d")
                .name("en", "d")
                .kind(DocumentKind.DECLARATION)
                .issuer("old")
                .build();
        Phase phase = Phase.builder().id("p").name("en", "p").of("old").build();
        Mechanism part = mechanism("part").parent("old").build();
        Catalogue catalogue = Catalogue.of(List.of(series, event, issued, phase, part));
        for (RecordId each : List.of(OLD, NOW)) {
            assertEquals(List.of(event), catalogue.eventsOf(each));
            assertEquals(List.of(issued), catalogue.documentsIssuedBy(each));
            assertEquals(List.of(phase), catalogue.phasesOf(each));
            assertEquals(List.of(part), catalogue.mechanismsOf(each));
            assertEquals(List.of(part, event, issued, phase), catalogue.referrers(each));
        }
    }

    @Test
    void partsAndDocumentsAndCitationsAreFoundToo() {
        Project whole = project("now").formerIds("old").build();
        Project part = project("part").partOf("old").programme("old-programme").build();
        Programme programme = Programme.builder()
                .id("programme")
                .name("en", "programme")
                .kind(ProgrammeKind.OPERATION)
                .formerIds("old-programme")
                .build();
        Event event = event("event").formerIds("old-event").build();
        Document issued = Document.builder()
                .id("d")
                .name("en", "d")
                .kind(DocumentKind.DECLARATION)
                .event("old-event")
                .evidence(Evidence.of("old-source"))
                .build();
        Source source = Source.builder()
                .id("source")
                .name("en", "source")
                .publisher("A publisher")
                .formerIds("old-source")
                .build();
        Catalogue catalogue = Catalogue.of(List.of(whole, part, programme, event, issued, source));
        assertEquals(List.of(part), catalogue.partsOf(NOW));
        assertEquals(List.of(part), catalogue.projectsOf(programme.id()));
        assertEquals(List.of(issued), catalogue.documentsOf(event.id()));
        assertEquals(1, catalogue.citations(source.id()).size());
        assertEquals(catalogue.citations(source.id()), catalogue.citations(RecordId.of("old-source")));
    }

    private static String rules(LmcRecord... records) {
        Validator validator = Validator.empty();
        for (var each : Validator.standard().rules()) {
            validator = each.id().startsWith("LMC-REF-") ? validator.with(each) : validator;
        }
        return validator.validate(Catalogue.of(List.of(records))).toString();
    }

    @Test
    void rulesResolveAReferenceAndSayThatTheRecordWasRenamed() {
        assertEquals(
                "INFO LMC-REF-004 at /part/parent: record \"old\" was renamed to \"now\"; refer to it by its present id",
                rules(
                        mechanism("now").formerIds("old").build(),
                        mechanism("part").parent("old").build()));
        assertEquals(
                "ERROR LMC-REF-003 at /now/parent: parent leads from this record back to itself (now > part > now); remove"
                        + " one of these references\n"
                        + "INFO LMC-REF-004 at /part/parent: record \"old\" was renamed to \"now\"; refer to it by its present"
                        + " id",
                rules(
                        mechanism("now").formerIds("old").parent("part").build(),
                        mechanism("part").parent("old").build()));
    }

    @Test
    void anIdLeadsToOneRecord() {
        assertEquals(
                "ERROR LMC-REF-005 at /a/formerIds/0: the former id \"a\" is also the present id of this record; give it to"
                        + " the one record that had it",
                rules(mechanism("a").formerIds("a").build()));
        assertEquals(
                "ERROR LMC-REF-005 at /a/formerIds/1: the former id \"b\" is also the present id of another record; give it"
                        + " to the one record that had it",
                rules(mechanism("a").formerIds("x", "b").build(), mechanism("b").build()));
        assertEquals(
                "ERROR LMC-REF-005 at /b/formerIds/0: the former id \"x\" is also a former id of a; give it to the one"
                        + " record that had it",
                rules(
                        mechanism("a").formerIds("x").build(),
                        mechanism("b").formerIds("x").build()));
    }
}
