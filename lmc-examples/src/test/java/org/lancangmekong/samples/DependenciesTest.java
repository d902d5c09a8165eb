package org.lancangmekong.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * What comes with the sample data: the library and nothing else. A user without jqwik must not get it, nor any library for
 * our own tests. Read from the file as it is published; the consumers under {@code src/it} see the same from outside.
 */
class DependenciesTest {
    private static List<Element> children(Element parent, String... path) {
        List<Element> found = List.of(parent);
        for (String name : path) {
            List<Element> next = new ArrayList<>();
            for (Element each : found) {
                NodeList nodes = each.getChildNodes();
                for (int i = 0; i < nodes.getLength(); i++) {
                    if (nodes.item(i).getNodeName().equals(name)) {
                        next.add((Element) nodes.item(i));
                    }
                }
            }
            found = next;
        }
        return found;
    }

    private static String text(Element parent, String name) {
        return children(parent, name).stream()
                .map(Element::getTextContent)
                .findFirst()
                .orElse("");
    }

    private static String name(Element dependency) {
        return text(dependency, "groupId") + ":" + text(dependency, "artifactId");
    }

    private static Element project(String file) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new File(file))
                .getDocumentElement();
    }

    @Test
    void onlyTheLibraryAndAnOptionalJqwikArePublished() throws Exception {
        Map<String, String> managed = new HashMap<>();
        children(project("../pom.xml"), "dependencyManagement", "dependencies", "dependency")
                .forEach(each -> managed.put(name(each), text(each, "scope")));
        Map<String, String> published = new TreeMap<>();
        for (Element each : children(project("pom.xml"), "dependencies", "dependency")) {
            String scope = text(each, "scope");
            String actual = scope.isEmpty() ? managed.getOrDefault(name(each), "") : scope;
            if (!Set.of("test", "provided").contains(actual)) {
                published.put(name(each), text(each, "optional").equals("true") ? "optional" : "needed");
            }
        }
        assertEquals(
                Map.of(
                        "org.lancangmekong:lmc-core", "needed",
                        "org.lancangmekong:lmc-json", "needed",
                        "net.jqwik:jqwik", "optional"),
                published);
    }
}
