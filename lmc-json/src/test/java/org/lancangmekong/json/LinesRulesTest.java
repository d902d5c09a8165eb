package org.lancangmekong.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.problem.Location;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.problem.Violation;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.json.catalogue.ReferenceCatalogue;

/** An engine of its own says what is wrong with the records of a file, and learns where that is. */
class LinesRulesTest {
    private static final String BRIDGE = "{\"schema\":\"" + LmcJson.SCHEMA
            + "\",\"type\":\"project\",\"id\":\"bridge\",\"name\":{\"en\":\"Bridge\"},\"kind\":\"bridge\"}";

    @TempDir
    private Path directory;

    /** The rules of a validator find the same as the validator of the reader, in every part. */
    @Test
    void whatRulesFindHasThePlaceThatAValidatorGivesIt() throws IOException {
        Path file = directory.resolve("records.jsonl");
        try (LinesWriter out = LmcJson.strict().writeLines(file)) {
            for (LmcRecord each :
                    ReferenceCatalogue.load().all().stream().limit(100).toList()) {
                out.write(each);
            }
        }
        Files.writeString(file, Files.readString(file) + "\r\n{\"type\":\n");
        Validator draft = Validator.draft();
        LmcJson judge = LmcJson.strict().withValidator(draft);
        List<String> wanted = new ArrayList<>();
        List<String> found = new ArrayList<>();
        for (LinesSource part : LinesSource.of(file).parts(7)) {
            try (Stream<LineResult<LmcRecord>> lines = judge.readLines(part, LmcRecord.class);
                    Stream<LineResult<LmcRecord>> others =
                            LmcJson.strict().readLines(part, (record, offset) -> draft.validate(record))) {
                lines.forEach(each -> wanted.add(each + " " + each.report()));
                others.forEach(each -> found.add(each + " " + each.report()));
            }
        }
        assertEquals(101, found.size());
        assertEquals(wanted, found);
        assertTrue(wanted.toString().contains("WARNING"), "rules found something");
    }

    @Test
    void rulesAreToldTheOffsetInTheFileAndAskedInPlaceOfTheValidator() throws IOException {
        Path file = Files.writeString(directory.resolve("two.jsonl"), "\n" + BRIDGE + "\n{\n\n" + BRIDGE);
        List<Long> offsets = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        LmcJson validating = LmcJson.strict().withValidator(Validator.publication());
        try (Stream<LineResult<LmcRecord>> lines = validating.readLines(LinesSource.of(file), (record, offset) -> {
            offsets.add(offset);
            return ValidationReport.of(List.of(LinesSource.Rules.duplicateId(
                    record.id(), Location.atByte(7).withSource("other.jsonl"))));
        })) {
            lines.forEach(line -> line.report()
                    .violations()
                    .forEach(each -> problems.add(each.rule() + " "
                            + each.location().orElseThrow().line().orElseThrow() + ": " + each.message())));
        }
        assertEquals(List.of(1L, BRIDGE.length() + 5L), offsets);
        String twice = ": the id \"bridge\" already belongs to another record at other.jsonl, byte 7";
        assertEquals("LMC-JSN-016 2" + twice, problems.get(0));
        assertTrue(problems.get(1).startsWith("LMC-JSN-001 3: "), problems.get(1));
        assertEquals(List.of("LMC-JSN-016 5" + twice), problems.subList(2, problems.size()));
    }

    @Test
    void theViolationOfAnIdIsAtTheIdAndRefusesNull() {
        Violation violation = LinesSource.Rules.duplicateId(RecordId.of("bridge"), Location.atByte(0));
        assertEquals("/id", violation.pointer().toString());
        assertEquals(
                "id",
                assertThrows(NullPointerException.class, () -> LinesSource.Rules.duplicateId(null, Location.atByte(0)))
                        .getMessage());
        assertEquals(
                "other",
                assertThrows(
                                NullPointerException.class,
                                () -> LinesSource.Rules.duplicateId(RecordId.of("bridge"), null))
                        .getMessage());
    }
}
