package org.lancangmekong.json.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lancangmekong.core.vocabulary.Code;
import org.lancangmekong.core.vocabulary.MilestoneEvent;
import org.lancangmekong.json.exchange.IatiCodes.IatiCode;

/** The tables of {@code docs/exchange.md} that are made from the code that maps. */
class ExchangeFilesTest {
    private static final Path PAGE = Path.of("..", "docs", "exchange.md");

    private static final Map<String, String> TABLES =
            Map.of("reasons", reasons(), "geojson", geoJson(), "iati", iati(), "iati-codes", iatiCodes());

    @ParameterizedTest
    @ValueSource(strings = {"reasons", "geojson", "iati", "iati-codes"})
    void noTableIsStale(String name) throws IOException {
        String page = Files.readString(PAGE);
        String begin = "<!-- " + name + ": made from code by ExchangeFilesTest; do not edit. -->\n\n";
        int from = page.indexOf(begin) + begin.length();
        int to = page.indexOf("\n<!-- end of " + name + " -->", from);
        if (Boolean.getBoolean("lmc.regenerate")) {
            Files.writeString(PAGE, page.substring(0, from) + TABLES.get(name) + page.substring(to));
        } else {
            assertEquals(
                    TABLES.get(name),
                    page.substring(from, to),
                    "make it anew with: mvn -pl lmc-json -am test -Dtest=ExchangeFilesTest"
                            + " -Dsurefire.failIfNoSpecifiedTests=false -Dlmc.regenerate=true");
        }
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String code(String text) {
        return text.isEmpty() ? "" : "`" + text + "`";
    }

    private static String reasons() {
        StringBuilder text = new StringBuilder(row("reason", "a value was lost, since")).append("|---|---|\n");
        for (LossReason each : LossReason.values()) {
            text.append(row(code(each.code()), each.clause()));
        }
        return text.toString();
    }

    private static String geoJson() {
        StringBuilder text = new StringBuilder(row("member", "in the feature", "remark"))
                .append("|---|---|---|\n")
                .append(row(
                        "`places/lon`, `places/lat`", "`geometry.coordinates`", "with all digits; null without them"));
        for (GeoProperty each : GeoProperty.values()) {
            text.append(row(code(each.member()), code("properties." + each.key()), each.remark()));
        }
        return text.append(row(
                        "`places/identifiers`, `places/evidence`",
                        "`identifiers`, `evidence`",
                        "foreign members: programs that draw maps pass them over"))
                .append(row("all others", "", "`no-place`"))
                .toString();
    }

    private static String iati() {
        StringBuilder text = new StringBuilder(row("member", "element", "remark")).append("|---|---|---|\n");
        text.append(row(
                "`type`",
                "`@hierarchy`",
                "1 for a programme, 2 for a project, 3 for a project that is part of another"));
        for (IatiActivity.Step each : IatiActivity.STEPS) {
            String members = each.member().isEmpty()
                    ? ""
                    : List.of(each.member().split(", ")).stream()
                            .map(ExchangeFilesTest::code)
                            .collect(Collectors.joining(", "));
            text.append(row(members, code(each.element()), each.remark()));
        }
        return text.append(row("all others", "", "`no-place`")).toString();
    }

    private static String iatiCodes() {
        return row("member", "code", "list of IATI", "code", "reported as")
                + "|---|---|---|---|---|\n"
                + codes("history/status", "ActivityStatus", sorted(IatiCodes.STATUS))
                + row(
                        "`history/status` of a programme",
                        "`operating`",
                        "ActivityStatus",
                        IatiCodes.PROGRAMME_AT_WORK.toString(),
                        "`coarser`")
                + dates("history/event", "start", IatiCodes.START, "1 Planned start, 2 Actual start")
                + dates("history/event", "end", IatiCodes.END, "3 Planned End, 4 Actual end")
                + dates("history/event", "start", IatiCodes.PROGRAMME_START, "1 Planned start, 2 Actual start")
                + dates("history/event", "end", IatiCodes.PROGRAMME_END, "3 Planned End, 4 Actual end")
                + codes("participants/role", "OrganisationRole", IatiCodes.ROLE)
                + row("`mechanism`", "", "OrganisationRole", IatiCodes.LEADING.toString(), "`coarser`: its name")
                + codes("participants/role", "GeographicLocationReach", IatiCodes.REACH)
                + derived("kind of an actor's record", "OrganisationType", sorted(IatiCodes.ORGANIZATION_TYPE))
                + codes("places/precision", "GeographicExactness", sorted(IatiCodes.EXACTNESS))
                + derived("kind", "Sector (DAC, 5 digits)", IatiCodes.SECTOR)
                + derived("kind", "SectorCategory (DAC, 3 digits)", IatiCodes.SECTOR_CATEGORY);
    }

    private static <K extends Enum<K> & Code> Map<K, IatiCode> sorted(Map<K, IatiCode> codes) {
        return new TreeMap<>(codes);
    }

    private static <K extends Code> String codes(String member, String list, Map<K, IatiCode> codes) {
        return codes.entrySet().stream()
                .map(each -> row(
                        code(member),
                        code(each.getKey().code()),
                        list,
                        each.getValue().toString(),
                        each.getValue().isExact() ? "" : "`coarser`"))
                .collect(Collectors.joining());
    }

    /** A code that is written beside the exact one. */
    private static <K extends Code> String derived(String member, String list, Map<K, IatiCode> codes) {
        return codes.entrySet().stream()
                .map(each -> row(
                        member,
                        code(each.getKey().code()),
                        list,
                        each.getValue().toString(),
                        ""))
                .collect(Collectors.joining());
    }

    private static String dates(String member, String what, List<MilestoneEvent> events, String codes) {
        boolean ofProgramme = events == IatiCodes.PROGRAMME_START || events == IatiCodes.PROGRAMME_END;
        return row(
                code(member) + (ofProgramme ? " of a programme" : " of a project") + ", the first of these as " + what,
                events.stream().map(each -> code(each.code())).collect(Collectors.joining(", ")),
                "ActivityDateType",
                codes,
                "");
    }
}
