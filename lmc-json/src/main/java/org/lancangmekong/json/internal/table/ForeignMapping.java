package org.lancangmekong.json.internal.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.RecordType;
import org.lancangmekong.json.internal.text.JsonPart;
import org.lancangmekong.json.written.Interpretation;

/**
 * Which members of a record the columns of somebody else's table are.
 *
 * @param type the type of the records
 * @param columns the columns
 * @param constants what every record has, or every element of a list of which a column is not blank
 * @param blanks what a blank cell may contain
 * @param source what the values are evidence from
 */
public record ForeignMapping(
        RecordType type,
        List<Column> columns,
        Map<Pointer, JsonValue> constants,
        Set<String> blanks,
        Optional<RecordId> source) {
    /**
     * One column.
     *
     * @param name its name in the first row
     * @param to the member
     * @param reader reads a cell
     * @param orElse the text that a blank cell stands for
     */
    public record Column(
            String name, Pointer to, Function<String, Interpretation<JsonValue>> reader, Optional<String> orElse) {}

    /** Copies the collections, in hash tables that keys of one hash do not slow down. */
    public ForeignMapping {
        columns = List.copyOf(columns);
        constants = Collections.unmodifiableMap(new LinkedHashMap<>(constants));
        blanks = Collections.unmodifiableSet(new LinkedHashSet<>(blanks));
    }

    /** A mapping without columns. */
    public static ForeignMapping of(RecordType type) {
        return new ForeignMapping(type, List.of(), Map.of(), Set.of(), Optional.empty());
    }

    /** The same with a column; refuses a member that is taken. */
    public ForeignMapping column(String name, String to, Function<String, Interpretation<JsonValue>> reader) {
        List<Column> all = new ArrayList<>(columns);
        all.add(new Column(name, free(to), reader, Optional.empty()));
        return new ForeignMapping(type, all, constants, blanks, source);
    }

    /** The same, where a blank cell stands for a text; refuses one that the reader of the column does not understand. */
    public ForeignMapping orElse(String to, String cell) {
        Pointer member = Pointer.parse(to);
        List<Column> all = new ArrayList<>(columns);
        for (int i = 0; i < all.size(); i++) {
            Column each = all.get(i);
            if (each.to().equals(member)) {
                each.reader().apply(cell).orThrow();
                all.set(i, new Column(each.name(), member, each.reader(), Optional.of(cell)));
                return new ForeignMapping(type, all, constants, blanks, source);
            }
        }
        throw new InvalidValueException(JsonPart.NO_SUCH_COLUMN.with("member", member.toString()));
    }

    /** The same with a constant; refuses a member that is taken. */
    public ForeignMapping constant(String to, String value) {
        Map<Pointer, JsonValue> all = new LinkedHashMap<>(constants);
        all.put(free(to), JsonValue.of(value));
        return new ForeignMapping(type, columns, all, blanks, source);
    }

    /** The same with a text that a blank cell may contain. */
    public ForeignMapping blank(String text) {
        Set<String> all = new LinkedHashSet<>(blanks);
        all.add(text.strip());
        return new ForeignMapping(type, columns, constants, all, source);
    }

    /** The same with what the values are evidence from. */
    public ForeignMapping from(RecordId id) {
        return new ForeignMapping(type, columns, constants, blanks, Optional.of(id));
    }

    private Pointer free(String to) {
        Pointer member = Pointer.parse(to);
        List<Pointer> taken = new ArrayList<>(constants.keySet());
        columns.forEach(each -> taken.add(each.to()));
        if (member.isRoot() || taken.stream().anyMatch(each -> each.startsWith(member) || member.startsWith(each))) {
            throw new InvalidValueException(JsonPart.MEMBER_TAKEN.with("member", member.toString()));
        }
        return member;
    }
}
