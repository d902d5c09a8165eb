package org.lancangmekong.json.exchange;

import java.time.Month;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.annotation.Nullable;
import org.lancangmekong.core.internal.Suggestions;
import org.lancangmekong.core.internal.Texts;
import org.lancangmekong.core.internal.sentence.ValueProblem;
import org.lancangmekong.core.message.Message;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.shape.CodeKind;
import org.lancangmekong.core.shape.Kind;
import org.lancangmekong.core.shape.ListKind;
import org.lancangmekong.core.shape.Member;
import org.lancangmekong.core.shape.ObjectKind;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.JsonValue.JsonArray;
import org.lancangmekong.core.value.JsonValue.JsonBoolean;
import org.lancangmekong.core.value.JsonValue.JsonNumber;
import org.lancangmekong.core.value.JsonValue.JsonObject;
import org.lancangmekong.core.value.JsonValue.JsonString;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.RecordType;
import org.lancangmekong.core.vocabulary.Unit;
import org.lancangmekong.json.Limits;
import org.lancangmekong.json.ReadResult;
import org.lancangmekong.json.internal.codec.Codecs;
import org.lancangmekong.json.internal.codec.DocumentReader;
import org.lancangmekong.json.internal.codec.Outcome;
import org.lancangmekong.json.internal.codec.ReadContext;
import org.lancangmekong.json.internal.codec.ReadOptions;
import org.lancangmekong.json.internal.codec.ReadProblem;
import org.lancangmekong.json.internal.table.ForeignMapping;
import org.lancangmekong.json.internal.text.JsonPart;
import org.lancangmekong.json.internal.text.JsonText;
import org.lancangmekong.json.written.WrittenDates;
import org.lancangmekong.json.written.WrittenQuantities;

/** Reads the mapping of a table from JSON, and reports everything that is wrong with it at once. */
final class ForeignMappingReader {
    private static final List<String> READERS = List.of("text", "id", "code", "country", "date", "quantity");

    private final JsonText text;
    private final ReadOptions options;
    private final ValidationReport.Collector found;

    private ForeignMappingReader(JsonText text, Limits limits) {
        this.text = text;
        this.options = new ReadOptions(false, limits.maxBytes(), limits.maxDepth(), limits.maxProblems(), null);
        this.found = ValidationReport.collector(limits.maxProblems());
    }

    static ReadResult<ForeignMapping> read(JsonText text) {
        return new ForeignMappingReader(text, Limits.standard()).read();
    }

    private ReadResult<ForeignMapping> read() {
        Outcome<JsonValue> document =
                DocumentReader.read(text, options, Codecs.of(JsonValue.class), JsonPart.TABLE_MAPPING);
        if (document.value() == null) {
            return ReadResult.failed(document.report());
        }
        found.addAll(document.report());
        ForeignMapping table = ForeignMapping.of(RecordType.PROJECT);
        if (document.value() instanceof JsonObject object) {
            table = table(new Members(Pointer.ROOT, object, JsonPart.MAPPING));
        } else {
            wrongKind(Pointer.ROOT, document.value(), JsonPart.TABLE_MAPPING_OBJECT.with());
        }
        return ReadResult.of(table, ReadContext.located(found.report(), text, options));
    }

    private ForeignMapping table(Members mapping) {
        Optional<RecordType> type = mapping.required("type", JsonString.class, JsonPart.RECORD_TYPE)
                .flatMap(value -> mapping.parsed("type", value, RecordType::of));
        // Stands for a type that could not be read, so that the rest is still looked at.
        ForeignMapping table = ForeignMapping.of(type.orElse(RecordType.PROJECT));
        Pointer inColumns = Pointer.ROOT.child("columns");
        List<JsonValue> columns = mapping.required("columns", JsonArray.class, JsonPart.COLUMNS)
                .map(JsonArray::elements)
                .orElse(List.of());
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i) instanceof JsonObject column) {
                table = column(table, type, new Members(inColumns.child(i), column, JsonPart.COLUMN));
            } else {
                wrongKind(inColumns.child(i), columns.get(i), JsonPart.COLUMN_OBJECT.with());
            }
        }
        table = constants(table, mapping);
        table = blanks(table, mapping);
        Optional<RecordId> source = mapping.optional("source", JsonString.class, JsonPart.SOURCE_ID)
                .flatMap(value -> mapping.parsed("source", value, RecordId::of));
        mapping.reportUnknown();
        return source.isPresent() ? table.from(source.get()) : table;
    }

    private ForeignMapping constants(ForeignMapping table, Members mapping) {
        ForeignMapping with = table;
        Map<String, JsonValue> constants = mapping.optional("constants", JsonObject.class, JsonPart.CONSTANTS)
                .map(JsonObject::members)
                .orElse(Map.of());
        for (Map.Entry<String, JsonValue> each : constants.entrySet()) {
            Pointer at = Pointer.ROOT.child("constants").child(each.getKey());
            if (each.getValue() instanceof JsonString value) {
                ForeignMapping before = with;
                with = tried(at, () -> before.constant(each.getKey(), value.value()))
                        .orElse(before);
            } else {
                wrongKind(at, each.getValue(), JsonPart.STRING.with());
            }
        }
        return with;
    }

    private ForeignMapping blanks(ForeignMapping table, Members mapping) {
        ForeignMapping with = table;
        List<JsonValue> blanks = mapping.optional("blanks", JsonArray.class, JsonPart.STRINGS)
                .map(JsonArray::elements)
                .orElse(List.of());
        for (int i = 0; i < blanks.size(); i++) {
            if (blanks.get(i) instanceof JsonString value) {
                with = with.blank(value.value());
            } else {
                wrongKind(Pointer.ROOT.child("blanks").child(i), blanks.get(i), JsonPart.STRING.with());
            }
        }
        return with;
    }

    private ForeignMapping column(ForeignMapping table, Optional<RecordType> type, Members column) {
        Optional<String> name =
                column.required("name", JsonString.class, JsonPart.COLUMN_NAME).map(JsonString::value);
        Optional<String> to =
                column.required("to", JsonString.class, JsonPart.MEMBER_POINTER).map(JsonString::value);
        Optional<String> orElse = column.optional("orElse", JsonString.class, JsonPart.BLANK_MEANING)
                .map(JsonString::value);
        Optional<CellReader> reader = column.required("read", JsonString.class, JsonPart.READER)
                .flatMap(value -> reader(value.value(), type, to, column));
        if (to.isEmpty()) {
            return table;
        }
        // A name or reader that is wrong is reported; the pointer is still looked at.
        ForeignMapping with = tried(
                        column.at.child("to"),
                        () -> table.column(name.orElse(""), to.get(), reader.orElseGet(CellReader::text)::read))
                .orElse(null);
        if (with == null) {
            return table;
        }
        if (orElse.isEmpty() || reader.isEmpty()) {
            return with;
        }
        return tried(column.at.child("orElse"), () -> with.orElse(to.get(), orElse.get()))
                .orElse(with);
    }

    private Optional<CellReader> reader(String name, Optional<RecordType> type, Optional<String> to, Members column) {
        Optional<CellReader> reader = switch (name) {
            case "text" -> Optional.of(CellReader.text());
            case "id" ->
                column.required("prefix", JsonString.class, JsonPart.ID_PREFIX)
                        .map(prefix -> CellReader.id(prefix.value()));
            case "code" -> code(type, to, column);
            case "country" -> Optional.of(CellReader.country());
            case "date" -> Optional.of(CellReader.date(dates(column)));
            case "quantity" -> Optional.of(CellReader.quantity(quantities(column)));
            default -> {
                found.add(ReadProblem.UNKNOWN_CODE.at(
                        column.at.child("read"),
                        "found",
                        Texts.beginning(name),
                        "list",
                        "read",
                        "expected",
                        JsonPart.ONE_OF.with("codes", String.join(", ", READERS)),
                        "suggestion",
                        suggestion(name, READERS)));
                yield null;
            }
        };
        if (reader == null) {
            // Which options it would have is not known.
            return Optional.empty();
        }
        column.reportUnknown();
        return reader;
    }

    /** The list is that of the member. */
    private Optional<CellReader> code(Optional<RecordType> type, Optional<String> to, Members column) {
        if (type.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        Kind<?> kind = Shapes.of(type.get()).kind();
        Optional<Pointer> member = tried(null, () -> Pointer.parse(to.get()));
        if (member.isEmpty()) {
            return Optional.empty();
        }
        for (String each : member.get().tokens()) {
            kind = kind instanceof ListKind<?> list
                    ? list.element()
                    : kind instanceof ObjectKind<?> object
                            ? object.shape().member(each).map(Member::kind).orElse(null)
                            : null;
        }
        if (kind instanceof CodeKind<?> list) {
            return Optional.of(CellReader.code(list));
        }
        found.add(ReadProblem.WRONG_FORM.at(
                column.at.child("read"), "problem", JsonPart.NO_CODES.with("member", to.get())));
        return Optional.empty();
    }

    private WrittenDates dates(Members column) {
        WrittenDates dates = column.flag("periods") ? WrittenDates.periods() : WrittenDates.points();
        switch (column.oneFlag("dayFirst", "monthFirst")) {
            case "dayFirst" -> dates = dates.withDayFirst();
            case "monthFirst" -> dates = dates.withMonthFirst();
            default -> {}
        }
        switch (column.oneFlag("commonEra", "buddhistEra")) {
            case "commonEra" -> dates = dates.withCommonEra();
            case "buddhistEra" -> dates = dates.withBuddhistEra();
            default -> {}
        }
        Optional<JsonObject> year = column.optional("fiscalYear", JsonObject.class, JsonPart.FISCAL_YEAR_OBJECT);
        if (year.isEmpty()) {
            return dates;
        }
        Members fiscalYear = new Members(column.at.child("fiscalYear"), year.get(), JsonPart.FISCAL_YEAR);
        Optional<Integer> first = fiscalYear.integer("first", JsonPart.MONTH_NUMBER, 1, 12);
        if (first.isEmpty() && !year.get().members().containsKey("first")) {
            fiscalYear.missing("first", JsonPart.MONTH_NUMBER);
        }
        boolean namedByEnd = fiscalYear.flag("namedByEnd");
        fiscalYear.reportUnknown();
        return first.isPresent() ? dates.withFiscalYear(Month.of(first.get()), namedByEnd) : dates;
    }

    private WrittenQuantities quantities(Members column) {
        WrittenQuantities quantities = WrittenQuantities.standard();
        switch (column.oneFlag("decimalPoint", "decimalComma")) {
            case "decimalPoint" -> quantities = quantities.withDecimalPoint();
            case "decimalComma" -> quantities = quantities.withDecimalComma();
            default -> {}
        }
        Optional<Unit> unit = column.optional("unit", JsonString.class, JsonPart.UNIT_OF_COLUMN)
                .flatMap(value -> column.parsed("unit", value, Unit::of));
        Optional<Integer> power = column.integer("powerOfTen", JsonPart.POWER_OF_TEN, 0, 12);
        quantities = unit.isPresent() ? quantities.withUnit(unit.get()) : quantities;
        return power.isPresent() ? quantities.withPowerOfTen(power.get()) : quantities;
    }

    /** What is made; empty if it is refused, which is reported at the place if one is given. */
    private <T> Optional<T> tried(@Nullable Pointer at, Supplier<T> make) {
        try {
            return Optional.of(make.get());
        } catch (InvalidValueException e) {
            if (at != null) {
                found.add(ReadProblem.WRONG_FORM.at(at, "problem", e.problem()));
            }
            return Optional.empty();
        }
    }

    private void wrongKind(Pointer at, JsonValue value, Message expected) {
        found.add(ReadProblem.WRONG_KIND.at(at, "found", GeoJsonReader.describe(value), "expected", expected));
    }

    private static Object suggestion(String name, Iterable<String> known) {
        return Suggestions.nearest(name, known)
                .<Object>map(near -> ValueProblem.DID_YOU_MEAN.with("nearest", near))
                .orElse("");
    }

    /** The members of an object; those that nobody asked for are unknown. */
    private final class Members {
        private final Pointer at;
        private final JsonObject object;
        private final JsonPart type;
        private final Set<String> known = new LinkedHashSet<>();

        Members(Pointer at, JsonObject object, JsonPart type) {
            this.at = at;
            this.object = object;
            this.type = type;
        }

        <T extends JsonValue> Optional<T> optional(String name, Class<T> kind, JsonPart expected) {
            return optional(name, kind, expected::with);
        }

        private <T extends JsonValue> Optional<T> optional(String name, Class<T> kind, Supplier<Message> expected) {
            known.add(name);
            JsonValue value = object.members().get(name);
            if (value != null && !kind.isInstance(value)) {
                wrongKind(at.child(name), value, expected.get());
            }
            return kind.isInstance(value) ? Optional.of(kind.cast(value)) : Optional.empty();
        }

        <T extends JsonValue> Optional<T> required(String name, Class<T> kind, JsonPart expected) {
            if (!object.members().containsKey(name)) {
                missing(name, expected);
            }
            return optional(name, kind, expected);
        }

        void missing(String name, JsonPart expected) {
            found.add(ReadProblem.MISSING.at(at, "member", name, "expected", expected.with()));
        }

        <T> Optional<T> parsed(String name, JsonString value, Function<String, T> parse) {
            return tried(at.child(name), () -> parse.apply(value.value()));
        }

        boolean flag(String name) {
            return optional(name, JsonBoolean.class, JsonPart.FLAG)
                    .filter(JsonValue.of(true)::equals)
                    .isPresent();
        }

        /** Which of two flags that exclude each other is set; empty for neither. */
        String oneFlag(String one, String other) {
            boolean first = flag(one);
            boolean second = flag(other);
            if (first && second) {
                found.add(ReadProblem.WRONG_FORM.at(
                        at.child(other), "problem", JsonPart.EXCLUDE.with("first", one, "second", other)));
            }
            return first ? one : second ? other : "";
        }

        Optional<Integer> integer(String name, JsonPart meaning, int least, int most) {
            Message expected = JsonPart.NUMBER_WITHIN.with(
                    "meaning", meaning.with(), "least", Integer.toString(least), "most", Integer.toString(most));
            Optional<JsonNumber> number = optional(name, JsonNumber.class, () -> expected);
            Optional<Integer> value = number.filter(each -> each.text().matches("[0-9]{1,2}"))
                    .map(each -> Integer.valueOf(each.text()))
                    .filter(each -> each >= least && each <= most);
            if (number.isPresent() && value.isEmpty()) {
                found.add(ReadProblem.OUT_OF_RANGE.at(
                        at.child(name), "found", Texts.beginning(number.get().text()), "expected", expected));
            }
            return value;
        }

        void reportUnknown() {
            for (String each : object.members().keySet()) {
                if (!known.contains(each)) {
                    found.add(ReadProblem.UNKNOWN_MEMBER.at(
                            at.child(each),
                            "member",
                            each,
                            "type",
                            type.with(),
                            "suggestion",
                            suggestion(each, known)));
                }
            }
        }
    }
}
