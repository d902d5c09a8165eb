package org.lancangmekong.json.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.shape.Member;
import org.lancangmekong.core.shape.Shape;

/** Which tables and columns there are, and that the page for users lists them. */
class LayoutTest {
    private static final Path PAGE = Path.of("..", "docs", "table-columns.md");
    private static final String BEGIN = "<!-- The tables: made from code by LayoutTest; do not edit. -->\n";
    private static final String END = "<!-- The end of the tables. -->\n";

    private static Table of(Shape<?, ?> shape) {
        String name = shape.name().replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
        return Layout.tables().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no table of " + shape));
    }

    @Test
    void everyMemberHasAPlace() {
        List<Shape<?, ?>> shapes = new ArrayList<>(Shapes.records());
        Shapes.values().stream().filter(each -> !Table.isCell(each)).forEach(shapes::add);
        for (Shape<?, ?> shape : shapes) {
            Table table = of(shape);
            for (Member<?, ?, ?> member : shape.members()) {
                assertTrue(table.member(member.name()).isPresent(), () -> shape + " " + member);
            }
            assertEquals(
                    shape.extensions().isPresent(),
                    table.member(Table.EXTENSIONS).isPresent(),
                    shape.name());
        }
    }

    /** Databases ignore case in names. */
    @Test
    void noTwoNamesDifferInCaseOnly() {
        Set<String> tables = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (Table table : Layout.tables()) {
            assertTrue(tables.add(table.name()), table.name());
            Set<String> columns = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
            table.columns(languages(table)).forEach(each -> assertTrue(columns.add(each.name()), each.name()));
        }
    }

    @Test
    void everyReferenceLeadsToATableWithThatKey() {
        for (Table table : Layout.tables()) {
            for (Column each : table.columns(Set.of())) {
                if (!each.target().isEmpty()) {
                    Table target = Layout.tables().stream()
                            .filter(other -> other.name().equals(each.target()))
                            .findFirst()
                            .orElseThrow();
                    assertEquals(List.of("id"), target.primaryKey(), table + "." + each.name());
                }
            }
        }
    }

    private static Set<String> languages(Table table) {
        Set<String> languages = new LinkedHashSet<>();
        for (Table.MemberColumns each : table.members()) {
            if (each.mayHave(each.name() + ".en")) {
                languages.add(each.name() + ".en");
            }
        }
        return languages;
    }

    private static String page() {
        StringBuilder page = new StringBuilder(BEGIN);
        page.append("\nBeside the problems of records, which are those of JSON documents (`LMC-JSN-...`):\n\n");
        page.append("| id | severity | message |\n|---|---|---|\n");
        for (TableProblem each : TableProblem.values()) {
            page.append("| ").append(each.id()).append(" | ").append(each.severity());
            page.append(" | ").append(each.template()).append(" |\n");
        }
        for (Table table : Layout.tables()) {
            page.append("\n## ")
                    .append(table.file())
                    .append("\n\n")
                    .append(table.description())
                    .append("\n\n");
            page.append("| column | type | meaning |\n|---|---|---|\n");
            Set<String> languages = languages(table);
            for (Column each : table.columns(languages)) {
                boolean language = languages.contains(each.name());
                page.append("| `").append(each.name()).append('`').append(language ? ", ..." : "");
                page.append(table.primaryKey().contains(each.name()) ? " (key)" : "");
                page.append(" | ").append(each.type().code());
                page.append(each.target().isEmpty() ? "" : ", in `" + each.target() + ".id`");
                page.append(" | ").append(each.description()).append(" |\n");
            }
        }
        return page.append('\n').append(END).toString();
    }

    @Test
    void thePageListsEveryColumn() throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN);
        int end = page.indexOf(END) + END.length();
        assertTrue(begin >= 0 && end > begin, "the page has no place for the tables");
        if (Boolean.getBoolean("lmc.regenerate")) {
            Files.writeString(PAGE, page.substring(0, begin) + page() + page.substring(end));
        } else {
            assertEquals(
                    page(),
                    page.substring(begin, end),
                    "docs/table-columns.md is stale; make it anew with: mvn -pl lmc-json -am test -Dtest=LayoutTest"
                            + " -Dsurefire.failIfNoSpecifiedTests=false -Dlmc.regenerate=true");
        }
    }
}
