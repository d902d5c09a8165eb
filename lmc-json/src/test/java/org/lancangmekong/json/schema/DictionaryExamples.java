package org.lancangmekong.json.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.shape.Kind;
import org.lancangmekong.core.shape.ListKind;
import org.lancangmekong.core.shape.Member;
import org.lancangmekong.core.shape.ObjectKind;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.validation.Rule;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.vocabulary.Basis;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.json.catalogue.ReferenceCatalogue;

/**
 * The examples of the dictionary: values that members have in the reference catalogue, or else in the examples of the rules,
 * so that each is a value that its member can have.
 */
final class DictionaryExamples {
    /** A longer value would fill the page. */
    private static final int LONGEST_VALUE = 60;

    private static final int LONGEST_RECORD = 1_200;

    /** What no record says yet: hundreds of projects. */
    private static final Figure HUNDREDS = Figure.builder()
            .indicator("projects")
            .value(Quantity.orderOf("100", "project"))
            .basis(Basis.CUMULATIVE)
            .build();

    private final ObjectMapper mapper = new ObjectMapper();
    private final Map<String, JsonNode> values = new HashMap<>();
    private final Map<String, LmcRecord> records = new HashMap<>();

    DictionaryExamples() {
        // First the records that are shown whole, so that what they refer to is shown, too.
        for (Shape<?, ?> each : Shapes.records()) {
            LmcRecord record = wholeExample(each.type());
            records.put(each.name(), record);
            collect(record);
        }
        ReferenceCatalogue.load().all().forEach(this::collect);
        for (Rule<?> each : Validator.standard().rules()) {
            each.passing().forEach(this::collect);
        }
        collect(Shapes.find(Figure.class).orElseThrow(), json(HUNDREDS));
    }

    /** A whole record of a type, indented. */
    String record(String type) {
        return LmcJson.strict().pretty().write(records.get(type));
    }

    /** A short value of a member that is not an object of its own type. */
    Optional<String> of(Shape<?, ?> shape, Member<?, ?, ?> member) {
        return Optional.ofNullable(values.get(shape.name() + "/" + member.name()))
                .map(value -> "`" + value + "`");
    }

    /** Of the records of a type that are not long, the one that shows the most members. */
    private LmcRecord wholeExample(Class<?> type) {
        return ReferenceCatalogue.load().all().stream()
                .filter(type::isInstance)
                .filter(each -> LmcJson.strict().write(each).length() <= LONGEST_RECORD)
                .max(Comparator.comparing((LmcRecord each) -> json(each).size())
                        .thenComparing(LmcRecord::id, Comparator.reverseOrder()))
                .orElseThrow();
    }

    private void collect(LmcRecord record) {
        collect(Shapes.of(record), json(record));
    }

    private void collect(Shape<?, ?> shape, JsonNode object) {
        for (Member<?, ?, ?> each : shape.members()) {
            JsonNode value = object.get(each.name());
            if (value != null) {
                collect(shape.name() + "/" + each.name(), each.kind(), value);
            }
        }
    }

    private void collect(String member, Kind<?> kind, JsonNode value) {
        if (kind instanceof ObjectKind<?> object) {
            collect(object.shape(), value);
        } else if (kind instanceof ListKind<?> list && list.element() instanceof ObjectKind<?> element) {
            value.forEach(each -> collect(element.shape(), each));
        } else if (value.toString().length() <= LONGEST_VALUE) {
            values.putIfAbsent(member, value);
        }
    }

    private JsonNode json(Object value) {
        try {
            return mapper.readTree(LmcJson.strict().write(value));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
