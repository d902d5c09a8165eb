package spark;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.problem.Location;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.problem.Violation;
import org.lancangmekong.core.validation.RecordContext;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.json.LineResult;
import org.lancangmekong.json.LinesSource;
import org.lancangmekong.json.LmcJson;

/** The last reading: puts together what is wrong with each record. */
final class Judging implements PartReading<CheckedLine> {
    private final String file;
    private final Validator validator;
    private final Optional<LocalDate> asOf;
    private long line = -1;
    private String id;

    Judging(String file, Validator validator, Optional<LocalDate> asOf) {
        this.file = file;
        this.validator = validator;
        this.asOf = asOf;
    }

    @Override
    public Stream<LineResult<LmcRecord>> open(LinesSource part, LmcJson json, Notes notes) throws IOException {
        RecordContext context = new RecordContext() {
            @Override
            public Optional<LmcRecord> find(RecordId reference) {
                return notes.find(reference);
            }

            @Override
            public Optional<LocalDate> asOf() {
                return asOf;
            }
        };
        return json.readLines(part, (record, offset) -> {
            notes.goTo(offset);
            line = offset;
            id = record.id().toString();
            return report(record, notes, context);
        });
    }

    private ValidationReport report(LmcRecord record, Notes notes, RecordContext context) {
        List<Violation> violations = new ArrayList<>(notes.found());
        if (notes.isHeld()) {
            violations.addAll(validator.validate(record, context).violations());
            violations.sort(Validator.order());
        }
        notes.sameId()
                .ifPresent(other -> violations.add(LinesSource.Rules.duplicateId(
                        record.id(), Location.atByte(other.otherOffset).withSource(other.otherFile))));
        return ValidationReport.of(violations);
    }

    @Override
    public void take(LineResult<LmcRecord> result, LinePlace place, Notes notes, Consumer<CheckedLine> out) {
        out.accept(new CheckedLine(
                file,
                result.lineNumber(),
                result.byteOffset(),
                line == result.byteOffset() ? id : null,
                result.value().map(CarriedRecord::new).orElse(null),
                result.report()));
    }
}
