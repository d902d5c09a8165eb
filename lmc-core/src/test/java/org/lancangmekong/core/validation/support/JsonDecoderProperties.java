package org.lancangmekong.core.validation.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.value.JsonValue;

/** What holds of any JSON that is read. */
class JsonDecoderProperties {
    @Provide
    Arbitrary<JsonValue> anyJson() {
        Arbitrary<JsonValue> leaf = Arbitraries.oneOf(
                Arbitraries.of("", "en", "2016-03", "LA", "km", "5", "opened", "a b", "/x")
                        .map(JsonValue::of),
                Arbitraries.of("0", "1", "-1.5", "1e400").map(JsonValue::number),
                Arbitraries.of(true, false).map(JsonValue::of),
                Arbitraries.just(JsonValue.NULL));
        Arbitrary<String> name = Arbitraries.of("en", "unit", "is", "event", "date", "source", "name", "evidence", "x");
        return Arbitraries.recursive(
                () -> leaf,
                inner -> Arbitraries.oneOf(
                        inner,
                        inner.list().ofMaxSize(3).map(list -> JsonValue.array(list.toArray(new JsonValue[0]))),
                        Arbitraries.maps(name, inner).ofMaxSize(3).map(JsonValue::object)),
                0,
                3);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void anyJsonIsReadOrRefusedWithASentence(@ForAll("anyJson") JsonValue json) {
        for (Shape<?, ?> shape : Shapes.values()) {
            shape.members().forEach(member -> {
                JsonDecoder.Decoded<?> decoded = JsonDecoder.decode(member.kind(), json);
                assertEquals(decoded.fits(), decoded.problem().isEmpty());
            });
        }
    }
}
