package org.lancangmekong.json.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.lancangmekong.core.internal.sentence.ValueProblem;
import org.lancangmekong.core.shape.CodeKind;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.json.internal.text.JsonPart;
import org.lancangmekong.json.written.Interpretation;
import org.lancangmekong.json.written.WrittenDates;
import org.lancangmekong.json.written.WrittenQuantities;

/**
 * How the cells of a column of somebody else's table are read.
 *
 * <p>A reader takes any text and never throws because of it. An application's own is a lambda.
 */
@FunctionalInterface
public interface CellReader {
    /**
     * Reads a cell that is not blank.
     *
     * @param cell its text
     * @return the value of the member in JSON with what was assumed, or why there is none
     */
    Interpretation<JsonValue> read(String cell);

    /**
     * Texts as they are, without white space around them.
     *
     * @return the reader
     */
    static CellReader text() {
        return nonNull(cell -> Interpretation.of(JsonValue.of(cell.strip()), List.of()));
    }

    /**
     * Ids from numbers or codes: in lower case, all but letters and digits as hyphens, such as {@code th-2016-7} from {@code
     * 2016/7}.
     *
     * @param prefix what comes before each, such as {@code th-}
     * @return the reader
     */
    static CellReader id(String prefix) {
        Objects.requireNonNull(prefix, "prefix");
        return nonNull(cell -> Interpretation.of(
                JsonValue.of(prefix
                        + cell.strip()
                                .toLowerCase(Locale.ROOT)
                                .replaceAll("[^a-z0-9]+", "-")
                                .replaceAll("^-|-$", "")),
                List.of()));
    }

    /**
     * Codes, also by their usual names: {@code done}, {@code 已完成}.
     *
     * @param list the code list, such as {@code Status.KIND}
     * @return the reader; it refuses what is only near to a name
     */
    static CellReader code(CodeKind<?> list) {
        Objects.requireNonNull(list, "list");
        return nonNull(cell -> list.meaning(cell.strip())
                .map(code -> Interpretation.of(JsonValue.of(code.toString()), List.of()))
                .orElseGet(() -> Interpretation.refused(JsonPart.NOT_IN_LIST.with(
                        "text",
                        cell,
                        "list",
                        list.name(),
                        "suggestion",
                        list.suggestion(cell.strip())
                                .<Object>map(near -> ValueProblem.DID_YOU_MEAN.with("nearest", near))
                                .orElse("")))));
    }

    /**
     * Countries by their codes, or their usual names in English or, of members, in the members' languages.
     *
     * @return the reader
     */
    static CellReader country() {
        CellReader codes = code(Country.KIND);
        return nonNull(cell -> Country.ofName(cell.strip())
                .map(country -> Interpretation.<JsonValue>of(JsonValue.of(country.code()), List.of()))
                .orElseGet(() -> codes.read(cell)));
    }

    /**
     * Dates as people write them.
     *
     * @param dates the reader of dates, with what is declared
     * @return the reader
     */
    static CellReader date(WrittenDates dates) {
        Objects.requireNonNull(dates, "dates");
        return nonNull(cell -> dates.read(cell).map(date -> JsonValue.of(date.toString())));
    }

    /**
     * Quantities as people write them.
     *
     * @param quantities the reader of quantities, with what is declared
     * @return the reader
     */
    static CellReader quantity(WrittenQuantities quantities) {
        Objects.requireNonNull(quantities, "quantities");
        return nonNull(cell -> quantities.read(cell).map(CellReader::json));
    }

    private static CellReader nonNull(CellReader reader) {
        return cell -> reader.read(Objects.requireNonNull(cell, "cell"));
    }

    private static JsonValue json(Quantity quantity) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        Map.of(
                        "is", quantity.is(),
                        "least", quantity.least(),
                        "moreThan", quantity.moreThan(),
                        "most", quantity.most(),
                        "lessThan", quantity.lessThan(),
                        "about", quantity.about(),
                        "orderOf", quantity.orderOf())
                .forEach((name, number) ->
                        number.ifPresent(value -> members.put(name, JsonValue.of(value.toPlainString()))));
        members.put("unit", JsonValue.of(quantity.unit().code()));
        return JsonValue.object(members);
    }
}
