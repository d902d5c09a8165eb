package org.lancangmekong.json.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * What makes an activity valid, in our own words: what the schema of IATI 2.03 requires of the elements that are written, and
 * the rules of the standard ruleset that can apply to them. It knows no element that the exporter does not write.
 */
final class IatiRules {
    /** The order of the schema, and which elements there must be: 1 exactly one, + at least one, * any number. */
    private static final List<String> ACTIVITY = List.of(
            "iati-identifier 1",
            "reporting-org 1",
            "title 1",
            "description +",
            "participating-org +",
            "other-identifier *",
            "activity-status 1",
            "activity-date +",
            "recipient-country *",
            "recipient-region *",
            "location *",
            "sector *",
            "tag *",
            "related-activity *",
            "result *");

    private static final List<String> LOCATION = List.of(
            "location-reach ?",
            "location-id *",
            "name ?",
            "activity-description ?",
            "administrative *",
            "point ?",
            "exactness ?");
    private static final List<String> NARRATIVES = List.of("narrative +");

    private final List<String> found = new ArrayList<>();

    private IatiRules() {}

    static Document parse(byte[] xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Everything that is wrong with a file. */
    static List<String> problems(byte[] xml) {
        IatiRules rules = new IatiRules();
        Element root = parse(xml).getDocumentElement();
        rules.require(root.getTagName().equals("iati-activities"), "the root is " + root.getTagName());
        rules.require(root.getAttribute("version").equals("2.03"), "version");
        List<Element> activities = children(root);
        rules.require(!activities.isEmpty(), "no activities");
        Set<String> ids = new HashSet<>();
        for (Element each : activities) {
            rules.activity(each);
            rules.require(ids.add(text(each, "iati-identifier")), "twice: " + text(each, "iati-identifier"));
        }
        return rules.found;
    }

    private void require(boolean holds, String problem) {
        if (!holds) {
            found.add(problem);
        }
    }

    private void activity(Element activity) {
        String id = text(activity, "iati-identifier");
        sequence(activity, ACTIVITY, id);
        Element reporter = all(activity, "reporting-org").get(0);
        attributes(reporter, id, "ref", "type");
        String ref = reporter.getAttribute("ref");
        require(id.startsWith(ref + "-") && !id.equals(ref), "1.1.21, 1.1.3 " + id);
        require(id.matches("[^/&|?\\s]+") && ref.matches("[^/&|?\\s]+"), "1.3.13, 1.14.13, 1.3.1 " + id);
        for (Element each : descendants(activity)) {
            switch (each.getTagName()) {
                case "title", "name", "activity-description", "comment" -> sequence(each, NARRATIVES, id);
                case "narrative" -> {
                    require(!each.getTextContent().isEmpty(), "4.3.1, 4.4.1: an empty narrative in " + id);
                    require(
                            each.getAttribute("xml:lang").matches("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*"),
                            "xs:language " + id);
                }
                case "location" -> sequence(each, LOCATION, id);
                case "point" -> attributes(each, id, "srsName");
                case "other-identifier" -> {
                    attributes(each, id, "ref", "type");
                    require(!children(all(each, "owner-org").get(0)).isEmpty(), "6.8.1 " + id);
                }
                case "location-id" -> attributes(each, id, "vocabulary", "code");
                case "administrative" -> attributes(each, id, "vocabulary", "code");
                case "exactness", "activity-status", "location-reach" -> attributes(each, id, "code");
                case "participating-org" -> {
                    attributes(each, id, "role");
                    require(!children(each).isEmpty() || each.hasAttribute("ref"), "6.10.1 " + id);
                }
                case "related-activity" -> attributes(each, id, "ref", "type");
                case "tag" -> attributes(each, id, "vocabulary", "code");
                default -> {}
            }
        }
        dates(activity, id);
        sectors(activity, id);
        recipients(activity, id);
        all(activity, "result").forEach(each -> result(each, id));
        require(activity.hasAttribute("xml:lang"), "4.1.1 " + id);
        require(activity.getAttribute("default-currency").matches("[A-Z]{3}"), "7.8.1 " + id);
    }

    private void dates(Element activity, String id) {
        for (Element each : all(activity, "activity-date")) {
            attributes(each, id, "type", "iso-date");
            LocalDate.parse(each.getAttribute("iso-date"));
        }
        List<String> types = all(activity, "activity-date").stream()
                .map(each -> each.getAttribute("type"))
                .toList();
        require(types.contains("1") || types.contains("2"), "6.11.1 " + id);
        require(types.size() == new HashSet<>(types).size(), "two dates of one type in " + id);
        require(inOrder(activity, "1", "3"), "11.1.2 " + id);
        require(inOrder(activity, "2", "4"), "11.1.3 " + id);
    }

    private static boolean inOrder(Element activity, String first, String second) {
        List<LocalDate> dates = List.of(first, second).stream()
                .flatMap(type -> all(activity, "activity-date").stream()
                        .filter(each -> each.getAttribute("type").equals(type))
                        .map(each -> LocalDate.parse(each.getAttribute("iso-date"))))
                .toList();
        return dates.size() < 2 || !dates.get(1).isBefore(dates.get(0));
    }

    private void sectors(Element activity, String id) {
        List<Element> sectors = all(activity, "sector");
        require(!sectors.isEmpty(), "6.2.2 " + id);
        Set<String> vocabularies =
                sectors.stream().map(each -> each.getAttribute("vocabulary")).collect(Collectors.toSet());
        require(vocabularies.size() == sectors.size(), "2.1.1: two sectors of one vocabulary in " + id);
        for (Element each : sectors) {
            attributes(each, id, "code");
            require(!each.hasAttribute("percentage"), "2.1.4 " + id);
            require(
                    !each.getAttribute("vocabulary").equals("99")
                            || !children(each).isEmpty(),
                    "2.2.1 " + id);
        }
    }

    private void recipients(Element activity, String id) {
        List<Element> recipients = new ArrayList<>(all(activity, "recipient-country"));
        recipients.addAll(all(activity, "recipient-region"));
        require(recipients.size() == 1, "3.7.1, 3.1.1, 3.4.1: " + recipients.size() + " recipients of " + id);
        require(recipients.stream().noneMatch(each -> each.hasAttribute("percentage")), "3.1.4, 3.4.4 " + id);
        recipients.forEach(each -> attributes(each, id, "code"));
    }

    private void result(Element result, String id) {
        attributes(result, id, "type");
        sequence(result, List.of("title 1", "description ?", "indicator +"), id);
        for (Element indicator : all(result, "indicator")) {
            attributes(indicator, id, "measure");
            sequence(indicator, List.of("title 1", "description ?", "period *"), id);
            for (Element period : all(indicator, "period")) {
                sequence(period, List.of("period-start 1", "period-end 1", "target *", "actual *"), id);
                LocalDate start =
                        LocalDate.parse(all(period, "period-start").get(0).getAttribute("iso-date"));
                LocalDate end = LocalDate.parse(all(period, "period-end").get(0).getAttribute("iso-date"));
                require(!end.isBefore(start), "8.6.1 " + id);
                for (Element value :
                        children(period).subList(2, children(period).size())) {
                    require(value.getAttribute("value").matches("-?[0-9]+(\\.[0-9]+)?"), "8.9.1, 8.10.1 " + id);
                    sequence(value, List.of("dimension *", "comment ?"), id);
                }
            }
        }
    }

    private void attributes(Element element, String id, String... names) {
        for (String each : names) {
            require(!element.getAttribute(each).isEmpty(), element.getTagName() + " without " + each + " in " + id);
        }
    }

    /** Whether the elements have the order and number of the schema. */
    private void sequence(Element parent, List<String> expected, String id) {
        String names =
                children(parent).stream().map(each -> each.getTagName() + " ").collect(Collectors.joining());
        String form = expected.stream()
                .map(each -> each.split(" "))
                .map(each -> "(" + each[0] + " )" + (each[1].equals("1") ? "" : each[1]))
                .collect(Collectors.joining());
        require(names.matches(form), parent.getTagName() + " in " + id + " has " + names);
    }

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node each = parent.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static List<Element> descendants(Element parent) {
        List<Element> all = new ArrayList<>();
        for (Element each : children(parent)) {
            all.add(each);
            all.addAll(descendants(each));
        }
        return all;
    }

    static List<Element> all(Element parent, String name) {
        return children(parent).stream()
                .filter(each -> each.getTagName().equals(name))
                .toList();
    }

    static String text(Element parent, String name) {
        return all(parent, name).get(0).getTextContent();
    }
}
