package org.lancangmekong.json.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.json.LmcJson;

/** What an export lost, as data and as sentences. */
class LossReportTest {
    private static final Loss RECORD = loss("a", "", LossReason.INCOMPLETE_RECORD, "{}", "a start date");
    private static final Loss COARSER = loss("b", "/figures/3/value", LossReason.COARSER, "{\"about\":\"5\"}", "5");
    private static final Loss EVIDENCE = loss("b", "/evidence/0", LossReason.NO_PLACE, "{\"source\":\"s\"}", null);
    private static final Loss MORE_EVIDENCE = loss("c", "/evidence/7", LossReason.NO_PLACE, "{\"source\":\"t\"}", null);
    private static final LossReport REPORT = LossReport.of(List.of(RECORD, COARSER, EVIDENCE, MORE_EVIDENCE));

    private static Loss loss(String record, String pointer, LossReason reason, String value, String detail) {
        return new Loss(
                RecordId.of(record),
                Pointer.parse(pointer),
                reason,
                LmcJson.strict().read(value, JsonValue.class),
                Optional.ofNullable(detail));
    }

    @Test
    void countsByReasonAndByMember() {
        assertEquals(4, REPORT.count());
        assertEquals(
                Map.of(LossReason.INCOMPLETE_RECORD, 1L, LossReason.COARSER, 1L, LossReason.NO_PLACE, 2L),
                REPORT.totals());
        assertEquals(1, REPORT.recordsLeftOut());
        assertEquals(
                List.of(
                        new LossReport.Group(LossReason.NO_PLACE, Pointer.parse("/evidence"), 2),
                        new LossReport.Group(LossReason.COARSER, Pointer.parse("/figures/value"), 1),
                        new LossReport.Group(LossReason.INCOMPLETE_RECORD, Pointer.ROOT, 1)),
                REPORT.groups());
    }

    @Test
    void saysInSentencesWhatWasLost() {
        assertEquals("""
                4 values were lost: 2 no-place, 1 coarser, 1 incomplete-record.
                a: the record was left out, since it lacks what the format requires: a start date
                b at /figures/3/value: {"about":"5"} was written as "5", since the format cannot say it exactly
                b at /evidence/0: {"source":"s"} was left out, since the format has no place for it
                c at /evidence/7: {"source":"t"} was left out, since the format has no place for it""", REPORT.toString());
        assertEquals("4 values were lost: 2 no-place, 1 coarser, 1 incomplete-record.", REPORT.describe(0));
        assertTrue(REPORT.describe(1).endsWith("\nand 3 more"), REPORT.describe(1));
        assertEquals("Nothing was lost.", LossReport.of(List.of()).toString());
        assertThrows(InvalidValueException.class, () -> REPORT.describe(-1));
    }

    @Test
    void escapesAndCutsWhatComesFromARecord() {
        Loss hostile = new Loss(
                RecordId.of("a"),
                Pointer.ROOT.child("x\ny"),
                LossReason.NO_PLACE,
                JsonValue.of("\u202E" + "long ".repeat(1_000)),
                Optional.empty());
        assertTrue(hostile.toString().length() < 1_000, hostile.toString());
        assertTrue(hostile.toString().chars().allMatch(c -> c >= ' ' && c != 0x202E), hostile.toString());
    }

    @Test
    void countsWhatItDoesNotKeep() {
        LossReport.Collector collector = new LossReport.Collector(1);
        REPORT.losses().forEach(collector::add);
        LossReport bounded = collector.report();
        assertEquals(List.of(RECORD), bounded.losses());
        assertEquals(3, bounded.leftOut());
        assertEquals(REPORT.totals(), bounded.totals());
        assertEquals(REPORT.groups(), bounded.groups());
        assertNotEquals(REPORT, bounded);
    }

    @Test
    void countsInNoGroupWhatIsInTooMany() {
        LossReport.Collector collector = new LossReport.Collector(0);
        for (int i = 0; i < 5_000; i++) {
            collector.add(loss("a", "/org.example:x" + i, LossReason.NO_PLACE, "1", null));
        }
        assertEquals(1_000, collector.report().groups().size());
        assertEquals(5_000, collector.report().count());
    }

    @Test
    void isJsonWithEveryLoss() {
        assertEquals(
                "{\"count\":2,\"leftOut\":0,\"totals\":{\"no-place\":1,\"coarser\":1},\"losses\":["
                        + "{\"record\":\"b\",\"pointer\":\"/figures/3/value\",\"reason\":\"coarser\",\"detail\":\"5\","
                        + "\"value\":{\"about\":\"5\"}},"
                        + "{\"record\":\"b\",\"pointer\":\"/evidence/0\",\"reason\":\"no-place\",\"value\":{\"source\":\"s\"}}]}",
                LossReport.of(List.of(COARSER, EVIDENCE)).toJson().toString());
    }

    @Test
    void isJsonEvenOfTheDeepestValue() {
        JsonValue deepest = JsonValue.NULL;
        for (int i = 0; i < JsonValue.MAX_DEPTH; i++) {
            deepest = JsonValue.array(deepest);
        }
        Loss loss = new Loss(RecordId.of("a"), Pointer.ROOT, LossReason.NO_PLACE, deepest, Optional.empty());
        String json = LossReport.of(List.of(loss)).toJson().toString();
        assertTrue(json.contains("\"value\":\"[[["), json);
        assertFalse(LossReport.of(List.of(loss)).isEmpty());
    }
}
