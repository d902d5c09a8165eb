package org.lancangmekong.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Programme;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.Milestone;
import org.lancangmekong.core.value.Participant;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.Role;
import org.lancangmekong.core.vocabulary.Status;
import org.lancangmekong.json.catalogue.ReferenceCatalogue;
import org.lancangmekong.json.exchange.IatiActivities;
import org.lancangmekong.json.exchange.IatiOptions;
import org.lancangmekong.json.exchange.Loss;
import org.lancangmekong.json.exchange.LossReason;
import org.lancangmekong.json.exchange.LossReport;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Each value of each record is in the activities or in the report, never in neither. */
class IatiPropertiesTest {
    private static final String PREFIX = "XM-EXAMPLE-";
    private static final IatiActivities IATI = IatiActivities.of(
                    new IatiOptions("XM-EXAMPLE", "80", LocalizedText.of("en", "Example"), PREFIX, "en", "USD"))
            .withMaxLosses(Integer.MAX_VALUE);

    /** What the file says by codes of IATI, or by its form. */
    private static final Map<String, String> REACH = Map.of("host", "1", "beneficiary", "2");

    private static final Map<String, String> ROLE = Map.of("funder", "1", "implementer", "4");
    private static final Map<String, String> STATUS = Map.of("implementing", "2", "suspended", "6", "cancelled", "5");
    private static final Map<String, String> EXACTNESS = Map.of("exact", "1", "approximate", "2");

    /** Anything that can be built, made complete enough to be an activity. */
    @Provide
    Arbitrary<LmcRecord> complete() {
        Arbitrary<LmcRecord> projects = LmcArbitraries.buildable(Project.class).map(each -> (LmcRecord) each);
        Arbitrary<LmcRecord> programmes =
                LmcArbitraries.buildable(Programme.class).map(each -> (LmcRecord) each);
        return Combinators.combine(Arbitraries.oneOf(projects, programmes), Arbitraries.of(Status.values()))
                .as(IatiPropertiesTest::completed);
    }

    private static LmcRecord completed(LmcRecord record, Status status) {
        Participant host =
                Participant.builder().role(Role.HOST).country(Country.LAOS).build();
        Participant funder =
                Participant.builder().role(Role.FUNDER).country(Country.CHINA).build();
        Milestone start = Milestone.builder()
                .event("launched")
                .date("2020-01-01")
                .status(status)
                .build();
        LocalizedText text = LocalizedText.of("en", "Text");
        if (record instanceof Project project) {
            return project.toBuilder()
                    .name(
                            project.name().get("en").isPresent()
                                    ? project.name()
                                    : project.name().with("en", "x"))
                    .summary(project.summary().orElse(text))
                    .addParticipants(host, funder)
                    .addHistory(start)
                    .build();
        }
        Programme programme = (Programme) record;
        return programme.toBuilder()
                .summary(programme.summary().orElse(text))
                .addParticipants(host, funder)
                .addHistory(start)
                .build();
    }

    @Property(tries = 3_000)
    void aRecordIsAccountedFor(@ForAll("complete") LmcRecord record) throws IOException {
        check(Catalogue.of(List.of(record)));
    }

    @Property(tries = 200)
    @Domain(LmcCatalogues.class)
    void aCatalogueIsAccountedFor(@ForAll Catalogue catalogue) throws IOException {
        check(catalogue);
    }

    @Example
    void samplesAreAccountedFor() throws IOException {
        assertTrue(check(Samples.seeded(22).catalogue(5_000)) > 100);
    }

    @Example
    void theReferenceCatalogueIsAccountedFor() throws IOException {
        assertTrue(check(ReferenceCatalogue.load()) > 10);
    }

    /** Gives the number of activities. */
    private static int check(Catalogue catalogue) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LossReport report = IATI.write(catalogue, out);
        Map<String, Element> activities = out.size() == 0 ? Map.of() : activities(out.toByteArray());
        Map<String, List<Loss>> losses = new HashMap<>();
        report.losses()
                .forEach(each -> losses.computeIfAbsent(each.record().toString(), unused -> new ArrayList<>())
                        .add(each));
        for (LmcRecord record : catalogue.all()) {
            List<Loss> lost = losses.getOrDefault(record.id().toString(), List.of());
            Element activity = activities.get(PREFIX + record.id());
            assertEquals(
                    activity == null,
                    lost.stream().anyMatch(each -> each.pointer().isRoot()),
                    () -> record.id() + " is either in the file or reported as a whole");
            if (activity != null) {
                Set<String> said = said(activity);
                ExchangeAccount.unreported(record, lost)
                        .forEach((pointer, value) -> assertTrue(
                                isSaid(pointer, value, record, said),
                                () -> pointer + " of " + record.id() + " (" + value
                                        + ") is neither in the file nor in the report: " + said));
                lost.stream()
                        .filter(each -> each.reason() == LossReason.COARSER)
                        .forEach(each -> assertTrue(
                                said.contains(each.detail().orElseThrow().split(" ")[0])
                                        || said.contains(each.detail().orElseThrow()),
                                () -> each + " is not in the file: " + said));
            }
        }
        return activities.size();
    }

    private static boolean isSaid(Pointer pointer, String value, LmcRecord record, Set<String> said) {
        List<String> tokens = pointer.tokens();
        String last = pointer.last();
        return switch (tokens.get(0)) {
            case "type" ->
                said.contains(
                        "hierarchy=" + (value.equals("programme") ? "1" : said.contains("hierarchy=3") ? "3" : "2"));
            case "id", "partOf", "programme" -> said.contains(PREFIX + value);
            case "name", "summary" -> said.contains(last + "|" + value);
            case "kind", "connectivity", "belonging", "areas", "fields", "modes", "pillars" ->
                said.stream().anyMatch(each -> each.startsWith("code=") && each.endsWith(":" + value));
            case "identifiers" -> said.contains("en|" + value) || said.contains("ref=" + value);
            case "participants" ->
                switch (last) {
                    case "role" ->
                        said.contains(
                                REACH.containsKey(value)
                                        ? "location-reach=" + REACH.get(value)
                                        : "role=" + ROLE.get(value));
                    case "country" ->
                        said.contains("code=" + value)
                                || said.contains(Country.of(value).englishName().orElse(value));
                    case "actorKind" -> value.equals("government") && said.contains("type=10");
                    default -> false;
                };
            case "places" ->
                switch (last) {
                    case "lon", "lat" ->
                        said.stream().anyMatch(each -> List.of(each.split(" ")).contains(value));
                    case "id" -> said.contains("location-id=" + value);
                    case "scheme" -> value.equals("geonames") && said.contains("vocabulary=G1");
                    case "precision" -> said.contains("exactness=" + EXACTNESS.get(value));
                    case "country" -> said.contains("code=" + value);
                    case "role" -> said.contains("en|" + value);
                    default -> said.contains(last + "|" + value);
                };
            case "history" ->
                switch (last) {
                    case "event" -> said.contains("en|" + value);
                    case "date" ->
                        said.stream()
                                .anyMatch(each -> each.startsWith("iso-date=") && value.contains(each.substring(9)));
                    case "status" -> said.contains("activity-status=" + STATUS.get(value));
                    case "planned" -> said.contains("type=1") || said.contains("type=3");
                    default -> false;
                };
            case "figures" ->
                switch (last) {
                    case "is" -> said.contains("value=" + value);
                    case "when" -> said.stream().anyMatch(each -> each.startsWith("iso-date="));
                    case "country" -> said.contains("value=" + value);
                    case "planned" -> said.contains("target");
                    default -> said.contains("en|" + value) || said.contains(last + "|" + value);
                };
            default -> false;
        };
    }

    private static Map<String, Element> activities(byte[] xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
            Map<String, Element> activities = new HashMap<>();
            for (Node each = document.getDocumentElement().getFirstChild();
                    each != null;
                    each = each.getNextSibling()) {
                if (each instanceof Element activity) {
                    activities.put(
                            activity.getElementsByTagName("iati-identifier")
                                    .item(0)
                                    .getTextContent(),
                            activity);
                }
            }
            return activities;
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Every text, attribute and element of an activity. */
    private static Set<String> said(Element element) {
        Set<String> said = new java.util.HashSet<>();
        collect(element, said);
        return said;
    }

    private static void collect(Element element, Set<String> said) {
        said.add(element.getTagName());
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node each = element.getAttributes().item(i);
            said.add(each.getNodeName() + "=" + each.getNodeValue());
            said.add(each.getNodeValue());
            if (each.getNodeName().equals("code")) {
                said.add(element.getTagName() + "=" + each.getNodeValue());
            }
        }
        boolean isLeaf = true;
        for (Node each = element.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Element child) {
                isLeaf = false;
                collect(child, said);
            }
        }
        if (isLeaf) {
            said.add(element.getTextContent());
            Optional.of(element.getAttribute("xml:lang"))
                    .filter(language -> !language.isEmpty())
                    .ifPresent(language -> said.add(language + "|" + element.getTextContent()));
        }
    }
}
