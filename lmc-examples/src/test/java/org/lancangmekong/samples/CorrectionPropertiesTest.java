package org.lancangmekong.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lancangmekong.core.insight.Layer;
import org.lancangmekong.core.insight.Overlay;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.shape.Kind;
import org.lancangmekong.core.shape.Member;
import org.lancangmekong.core.shape.ObjectKind;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.shape.TextByLanguageKind;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.json.CatalogueSource;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.json.ReadResult;

/** A correction that has just what differs makes one record of another, whatever they are. */
class CorrectionPropertiesTest {
    private static final LmcJson JSON = LmcJson.lenient();

    /** Two records of one type. */
    record Pair(LmcRecord before, LmcRecord after) {}

    @Provide
    Arbitrary<Pair> pairs() {
        return Arbitraries.of(Shapes.records()).flatMap(CorrectionPropertiesTest::pairs);
    }

    private static Arbitrary<Pair> pairs(Shape<? extends LmcRecord, ?> shape) {
        return LmcArbitraries.buildable(shape.type())
                .list()
                .ofSize(2)
                .map(two -> new Pair(
                        two.get(0), two.get(1).toBuilder().id(two.get(0).id()).build()));
    }

    @Property(tries = 300)
    void aCorrectionMakesOneRecordOfAnother(@ForAll("pairs") Pair pair) throws IOException {
        // In a correction, null is what removes.
        Assume.that(!pair.after().extensions().containsValue(JsonValue.NULL));
        byte[] text = JSON.writeBytes(JsonValue.object(correction(pair)));
        Catalogue base = Catalogue.of(List.of(pair.before()));
        Overlay overlay = JSON.overlay(base, List.of(CatalogueSource.of("correction", new ByteArrayInputStream(text))));
        assertEquals(List.of(pair.after()), List.copyOf(overlay.catalogue().all()));
        assertEquals(
                overlay.changes().get(0).difference().toString(),
                Overlay.of(base, Layer.of("whole", List.of(pair.after())))
                        .changes()
                        .get(0)
                        .difference()
                        .toString());
    }

    private static Map<String, JsonValue> correction(Pair pair) {
        Map<String, JsonValue> layer = new LinkedHashMap<>();
        layer.put("overlay", JsonValue.of("correction"));
        layer.put("type", JsonValue.of(pair.before().type().code()));
        layer.put("schema", JsonValue.of(LmcJson.SCHEMA));
        layer.put("id", JsonValue.of(pair.before().id().toString()));
        layer.putAll(patch(Optional.of(Shapes.of(pair.before()).kind()), json(pair.before()), json(pair.after())));
        return layer;
    }

    /** The correction of a list, in all its forms. */
    private static final JsonValue EDIT = JSON.read("""
            {"change": [{"where": {"source": "s1", "note": null}, "to": {"note": "x", "about": {"add": ["/name"]}}}],
             "remove": [{"source": "s2"}], "add": [{"source": "s3"}]}""", JsonValue.class);

    @Property(tries = 300)
    void aDamagedLayerIsReportedAtItsPlace(@ForAll("pairs") Pair pair, @ForAll Random random) throws IOException {
        Map<String, JsonValue> correction = correction(pair);
        correction.put("evidence", EDIT);
        JsonValue donor = JsonValue.object(json(pair.after()));
        Assume.that(Math.max(donor.depth(), JsonValue.object(correction).depth()) < JsonValue.MAX_DEPTH / 2);
        JsonValue layer = JsonValue.array(donor, JsonValue.object(correction));
        byte[] text = new DamagedJson(random, List.of(EDIT, donor)).of(layer).getBytes(StandardCharsets.UTF_8);
        for (LmcJson each : List.of(LmcJson.strict(), JSON)) {
            ReadResult<Overlay> result = each.tryOverlay(
                    Catalogue.of(List.of(pair.before())),
                    List.of(CatalogueSource.of("correction", new ByteArrayInputStream(text))));
            assertEquals(result.report().isValid(), result.value().isPresent());
            result.report()
                    .violations()
                    .forEach(violation -> assertEquals(
                            Optional.of("correction"),
                            violation.location().orElseThrow().source(),
                            violation::toString));
        }
    }

    private static Map<String, JsonValue> json(LmcRecord record) {
        return ((JsonValue.JsonObject) JSON.read(JSON.write(record), JsonValue.class)).members();
    }

    /** The members that differ, null for those that are gone; what is merged is compared by its own members. */
    private static Map<String, JsonValue> patch(
            Optional<Kind<?>> kind, Map<String, JsonValue> before, Map<String, JsonValue> after) {
        Map<String, JsonValue> patch = new LinkedHashMap<>();
        before.keySet().stream()
                .filter(name -> !after.containsKey(name))
                .forEach(name -> patch.put(name, JsonValue.NULL));
        after.forEach((name, value) -> {
            Optional<Kind<?>> part = kind.flatMap(of -> part(of, name)).filter(CorrectionPropertiesTest::isMerged);
            if (part.isPresent()
                    && before.get(name) instanceof JsonValue.JsonObject one
                    && value instanceof JsonValue.JsonObject other) {
                patch.put(name, JsonValue.object(patch(part, one.members(), other.members())));
            } else if (!value.equals(before.get(name))) {
                patch.put(name, value);
            }
        });
        return patch;
    }

    private static Optional<Kind<?>> part(Kind<?> kind, String name) {
        if (kind instanceof ObjectKind<?> object) {
            Optional<? extends Member<?, ?, ?>> member = object.shape().member(name);
            return member.map(Member::kind);
        }
        return Optional.empty();
    }

    private static boolean isMerged(Kind<?> kind) {
        return kind instanceof TextByLanguageKind || (kind instanceof ObjectKind && kind.type() != Quantity.class);
    }
}
