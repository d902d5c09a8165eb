package org.lancangmekong.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.problem.ValidationReport;

/** One document with ten different defects: ten violations in one call, each at its place, whatever the source. */
class EveryProblemAtOnceTest {
    /** Lao text stands before the defects on their own lines, so that bytes, characters and columns differ. */
    private static final String DOCUMENT = String.join(
            "\n",
            "{\"type\": \"project\", \"schema\": \"lmc/1\", \"id\": \"cn-la-railway\",",
            "  \"name\": {\"lo\": \"ທາງລົດໄຟ ລາວ-ຈີນ\", \"en\": 5},",
            "  \"kind\": \"railwya\",",
            "  \"summary\": {\"lo\": \"ທາງລົດໄຟ\", \"lo\": \"ລາວ\"},",
            "  \"participants\": [{\"person\": {\"lo\": \"ທອງລຸນ ສີສຸລິດ\"}, \"role\": null}],",
            "  \"places\": [{\"name\": {\"lo\": \"ບໍ່ເຕັນ\"}, \"lon\": \"101.69\"}],",
            "  \"history\": [{\"note\": {\"lo\": \"ເປີດ\"}, \"event\": \"opened\", \"date\": \"2021-12-32\"},",
            "    {\"note\": {\"lo\": \"ເປີດ\"}, \"event\": \"opened\", \"date\": \"2021-12/2022\"}],",
            "  \"figures\": [{\"indicator\": \"length\", \"note\": {\"lo\": \"ຍາວ\"}, \"value\": {\"is\": \"1e3\", \"unit\": \"km\"}}],",
            "  \"ຄວາມຍາວ\": \"422 km\"}");

    /** Rule, pointer, line, column of each, in the order of the text; counted with another program. */
    private static final String EXPECTED = String.join(
            "\n",
            "LMC-JSN-007 \"/name/en\" 2:44",
            "LMC-JSN-009 \"/kind\" 3:11",
            "LMC-JSN-006 \"/summary/lo\" 4:33",
            "LMC-JSN-007 \"/participants/0/role\" 5:65",
            "LMC-JSN-011 \"/places/0\" 6:14",
            "LMC-JSN-008 \"/history/0/date\" 7:67",
            "LMC-JSN-008 \"/history/1/date\" 8:57",
            "LMC-JSN-004 \"/figures/0\" 9:15 basis",
            "LMC-JSN-008 \"/figures/0/value/is\" 9:78",
            "LMC-JSN-005 \"/ຄວາມຍາວ\" 10:3");

    private static String summary(ValidationReport report) {
        return report.violations().stream()
                .map(each -> each.rule() + " \"" + each.pointer() + "\" "
                        + each.location().orElseThrow().line().orElseThrow() + ":"
                        + each.location().orElseThrow().column().orElseThrow()
                        + (each.rule().equals("LMC-JSN-004")
                                ? " " + each.arguments().get("member")
                                : ""))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void aStringGivesAll() {
        assertEquals(
                EXPECTED,
                summary(LmcJson.strict().tryRead(DOCUMENT, Project.class).report()));
    }

    @Test
    void everySourceGivesTheSame() throws IOException {
        byte[] bytes = DOCUMENT.getBytes(StandardCharsets.UTF_8);
        ValidationReport expected =
                LmcJson.strict().tryRead(DOCUMENT, Project.class).report();
        assertEquals(expected, LmcJson.strict().tryRead(bytes, Project.class).report());
        assertEquals(
                expected,
                LmcJson.strict()
                        .tryRead(new ByteArrayInputStream(bytes), Project.class)
                        .report());
        assertEquals(
                expected, LmcJson.strict().tryRead(DOCUMENT, LmcRecord.class).report());
    }

    @Test
    void theByteOffsetIsThatOfTheColumn() {
        byte[] bytes = DOCUMENT.getBytes(StandardCharsets.UTF_8);
        LmcJson.strict().tryRead(DOCUMENT, Project.class).report().violations().forEach(each -> {
            int offset = (int) each.location().orElseThrow().byteOffset().orElseThrow();
            String before = new String(bytes, 0, offset, StandardCharsets.UTF_8);
            List<String> lines = List.of(before.split("\n", -1));
            String last = lines.get(lines.size() - 1);
            assertEquals(lines.size(), each.location().get().line().orElseThrow());
            assertEquals(
                    last.codePointCount(0, last.length()) + 1,
                    each.location().get().column().orElseThrow());
        });
    }

    @Test
    void theExceptionCarriesAllAndShowsTheFirst() {
        LmcJsonException thrown =
                assertThrows(LmcJsonException.class, () -> LmcJson.strict().read(DOCUMENT, Project.class));
        assertEquals(EXPECTED, summary(thrown.report()));
        assertEquals(
                thrown.report().violations().get(0).toString(),
                thrown.getMessage().lines().findFirst().orElseThrow());
    }
}
