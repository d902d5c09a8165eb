package org.lancangmekong.json.internal.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.json.written.Interpretation;

/**
 * Which members of a record the columns of somebody else's table are.
 *
 * @param columns the columns
 * @param constants what every record has, or every element of a list of which a column is not blank
 * @param blanks what a blank cell may contain
 * @param source what the values are evidence from
 */
public record ForeignMapping(
        List<Column> columns, Map<Pointer, JsonValue> constants, Set<String> blanks, Optional<RecordId> source) {
    /**
     * One column.
     *
     * @param name its name in the first row
     * @param to the member
     * @param reader reads a cell
     */
    public record Column(String name, Pointer to, Function<String, Interpretation<JsonValue>> reader) {}

    /** Copies the collections. */
    public ForeignMapping {
        columns = List.copyOf(columns);
        constants = Collections.unmodifiableMap(new LinkedHashMap<>(constants));
        blanks = Collections.unmodifiableSet(new LinkedHashSet<>(blanks));
    }
}
