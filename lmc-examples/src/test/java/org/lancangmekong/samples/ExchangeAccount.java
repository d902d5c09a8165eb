package org.lancangmekong.samples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.json.Limits;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.json.exchange.Loss;

/**
 * What an exporter must account for, found without its help: the values in the JSON of a record, each of which a loss covers or
 * the output has.
 */
final class ExchangeAccount {
    private static final LmcJson JSON =
            LmcJson.lenient().withLimits(Limits.standard().withMaxDepth(500));

    private ExchangeAccount() {}

    /** Every value of a record that is no object and no list, as text; an extension or what a source says is one value. */
    static Map<Pointer, String> valuesOf(LmcRecord record) {
        Map<Pointer, String> values = new LinkedHashMap<>();
        collect(JSON.read(JSON.write(record), JsonValue.class), Pointer.ROOT, values);
        values.remove(Pointer.ROOT.child("schema"));
        return values;
    }

    private static void collect(JsonValue value, Pointer at, Map<Pointer, String> values) {
        if (value instanceof JsonValue.JsonObject object && !object.members().isEmpty()) {
            object.members().forEach((name, member) -> collect(member, at.child(name), values));
        } else if (value instanceof JsonValue.JsonArray array
                && !array.elements().isEmpty()) {
            for (int i = 0; i < array.elements().size(); i++) {
                collect(array.elements().get(i), at.child(i), values);
            }
        } else {
            values.put(at, value instanceof JsonValue.JsonString string ? string.value() : value.toString());
        }
    }

    /** The values that no loss of the record covers: they must be in the output as they are. */
    static Map<Pointer, String> unreported(LmcRecord record, List<Loss> losses) {
        Map<Pointer, String> values = valuesOf(record);
        List<Pointer> lost = losses.stream()
                .filter(each -> each.record().equals(record.id()))
                .map(Loss::pointer)
                .toList();
        values.keySet().removeIf(value -> lost.stream().anyMatch(value::startsWith));
        return values;
    }
}
