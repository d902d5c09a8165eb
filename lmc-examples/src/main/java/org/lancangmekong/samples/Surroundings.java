package org.lancangmekong.samples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.shape.AnyKind;
import org.lancangmekong.core.shape.CodeKind;
import org.lancangmekong.core.shape.FlagKind;
import org.lancangmekong.core.shape.IntegerKind;
import org.lancangmekong.core.shape.Kind;
import org.lancangmekong.core.shape.KindVisitor;
import org.lancangmekong.core.shape.ListKind;
import org.lancangmekong.core.shape.Member;
import org.lancangmekong.core.shape.ObjectKind;
import org.lancangmekong.core.shape.ReferenceKind;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.shape.TextByLanguageKind;
import org.lancangmekong.core.shape.TextKind;
import org.lancangmekong.core.shape.Walk;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.json.LmcJson;

/** The least records that a record needs beside it, so that all its references lead somewhere. */
final class Surroundings {
    private final Map<String, LmcRecord> byId = new LinkedHashMap<>();

    private Surroundings(LmcRecord record, List<LmcRecord> known) {
        known.forEach(each -> byId.put(each.id().toString(), each));
        byId.put(record.id().toString(), record);
    }

    /**
     * The records to which a record refers, and those to which they refer.
     *
     * @param known records that are there already
     * @return the records beside the record itself, those that are known first; where it takes one id for two types, one of
     *     the references leads to a wrong type
     */
    static List<LmcRecord> of(LmcRecord record, List<LmcRecord> known) {
        Surroundings surroundings = new Surroundings(record, known);
        surroundings.lookUp(record);
        surroundings.byId.remove(record.id().toString());
        return List.copyOf(surroundings.byId.values());
    }

    private void lookUp(LmcRecord record) {
        List<LmcRecord> made = new ArrayList<>();
        Walk.over(Shapes.of(record), record, (at, kind, value) -> {
            if (kind instanceof ReferenceKind<?> reference && !byId.containsKey(value.toString())) {
                LmcRecord target = least(reference, (RecordId) value);
                byId.put(value.toString(), target);
                made.add(target);
            }
        });
        made.forEach(this::lookUp);
    }

    private static LmcRecord least(ReferenceKind<?> kind, RecordId id) {
        String type = kind.targets().get(0);
        Shape<? extends LmcRecord, ?> shape = Shapes.records().stream()
                .filter(each -> each.name().equals(type))
                .findFirst()
                .orElseThrow();
        return least(shape, id);
    }

    /** A record of a type with nothing but what is required. */
    static LmcRecord least(Shape<? extends LmcRecord, ?> shape, RecordId id) {
        Map<String, JsonValue> members = JsonForm.header(shape.name());
        members.putAll(required(shape));
        members.put("id", JsonValue.of(id.toString()));
        return LmcJson.strict().read(JsonValue.object(members).toString(), LmcRecord.class);
    }

    private static Map<String, JsonValue> required(Shape<?, ?> shape) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (Member<?, ?, ?> each : shape.members()) {
            if (each.isRequired()) {
                members.put(each.name(), example(each.kind()));
            }
        }
        return members;
    }

    private static JsonValue example(Kind<?> kind) {
        return kind.accept(new Example());
    }

    private static final class Example implements KindVisitor<JsonValue> {
        @Override
        public <V> JsonValue text(TextKind<V> kind) {
            return JsonValue.of(kind.example());
        }

        @Override
        public <V> JsonValue code(CodeKind<V> kind) {
            return JsonValue.of(kind.codes().get(0));
        }

        @Override
        public JsonValue integer(IntegerKind kind) {
            return JsonValue.number(Integer.toString(kind.least()));
        }

        @Override
        public JsonValue flag(FlagKind kind) {
            return JsonValue.of(true);
        }

        @Override
        public <V> JsonValue textByLanguage(TextByLanguageKind<V> kind) {
            return JsonValue.object(Map.of("en", JsonValue.of("Sample")));
        }

        @Override
        public <V> JsonValue any(AnyKind<V> kind) {
            return JsonValue.NULL;
        }

        @Override
        public <E> JsonValue list(ListKind<E> kind) {
            return new JsonValue.JsonArray(List.of(example(kind.element())));
        }

        @Override
        public <T> JsonValue object(ObjectKind<T> kind) {
            return JsonValue.object(required(kind.shape()));
        }
    }
}
