package org.lancangmekong.core.validation.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lancangmekong.core.model.Event;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.shape.FlagKind;
import org.lancangmekong.core.shape.Kind;
import org.lancangmekong.core.shape.ListKind;
import org.lancangmekong.core.shape.TextKind;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.Milestone;
import org.lancangmekong.core.value.Place;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.MilestoneEvent;
import org.lancangmekong.core.vocabulary.PriorityArea;

class JsonDecoderTest {
    private static JsonValue object(Object... namesAndValues) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            members.put(
                    (String) namesAndValues[i], value instanceof String text ? JsonValue.of(text) : (JsonValue) value);
        }
        return JsonValue.object(members);
    }

    private static Kind<?> kindOf(Class<?> type, String member) {
        return Shapes.find(type)
                .flatMap(shape -> shape.member(member))
                .orElseThrow()
                .kind();
    }

    private static <V> void fits(V expected, Kind<? super V> kind, JsonValue json) {
        JsonDecoder.Decoded<?> decoded = JsonDecoder.decode(kind, json);
        assertEquals(
                Optional.of(expected), decoded.value(), () -> decoded.problem().toString());
        assertEquals(Pointer.ROOT, decoded.at());
    }

    record Misfit(Kind<?> kind, JsonValue json, String at, String problem) {}

    static List<Misfit> misfits() {
        Kind<?> quantity = Quantity.Table.SHAPE.kind();
        Kind<?> place = Place.Table.SHAPE.kind();
        Kind<?> ordinal = kindOf(Event.class, "ordinal");
        return List.of(
                new Misfit(EdtfDate.POINT, JsonValue.of("2018/2020"), "", "interval"),
                new Misfit(EdtfDate.POINT, JsonValue.number("2018"), "", "is the number 2018 but must be an EDTF date"),
                new Misfit(RecordId.KIND, JsonValue.of("No Slug"), "", "is not an id"),
                new Misfit(TextKind.TEXT, JsonValue.of(""), "", "empty"),
                new Misfit(TextKind.TEXT, JsonValue.NULL, "", "is null but must be text"),
                new Misfit(Country.KIND, JsonValue.of("Laos"), "", "is \"Laos\""),
                new Misfit(PriorityArea.KIND, JsonValue.of("conectivity"), "", "did you mean \"connectivity\"?"),
                new Misfit(MilestoneEvent.KIND, JsonValue.of("Ground Broken"), "", "is not a code"),
                new Misfit(FlagKind.FLAG, JsonValue.of("true"), "", "is the string \"true\" but must be true or false"),
                new Misfit(ordinal, JsonValue.number("0"), "", "whole number"),
                new Misfit(ordinal, JsonValue.number("1.5"), "", "whole number"),
                new Misfit(ordinal, JsonValue.number("1e999999999"), "", "whole number"),
                new Misfit(ordinal, JsonValue.number("1e99999999999"), "", "whole number"),
                new Misfit(ordinal, JsonValue.number("1e-999999999"), "", "whole number"),
                new Misfit(LocalizedText.KIND, JsonValue.of("Mekong"), "", "must be an object from language tag"),
                new Misfit(LocalizedText.KIND, object(), "", "at least one language"),
                new Misfit(LocalizedText.KIND, object("en", JsonValue.NULL), "/en", "is null but must be text"),
                new Misfit(LocalizedText.KIND, object("no tag", "Mekong"), "", "BCP 47"),
                new Misfit(LocalizedText.KIND, object("en", "Mekong", "EN", "Mekong"), "", "twice"),
                new Misfit(ListKind.of(Country.KIND), JsonValue.of("LA"), "", "must be an array"),
                new Misfit(ListKind.of(Country.KIND), JsonValue.array(), "", "empty array"),
                new Misfit(
                        ListKind.of(Country.KIND),
                        JsonValue.array(JsonValue.of("LA"), JsonValue.of("XX")),
                        "/1",
                        "is \"XX\""),
                new Misfit(
                        quantity,
                        JsonValue.array(),
                        "",
                        "is an array but must be an object (Quantity), such as {\"is\": \"1.3\", \"unit\": \"km\"}"),
                new Misfit(quantity, object("is", "5"), "", "lacks the member \"unit\""),
                new Misfit(quantity, object("is", JsonValue.number("5"), "unit", "km"), "/is", "in a string"),
                new Misfit(quantity, object("is", "5", "about", "5", "unit", "km"), "", "more than one"),
                new Misfit(quantity, object("is", "5", "unit", "km", "unti", "km"), "/unti", "did you mean \"unit\"?"),
                new Misfit(place, object("name", object("en", ""), "country", "LA"), "/name/en", "empty"),
                new Misfit(place, object("role", "site"), "", "needs a name, a country, a region or coordinates"),
                new Misfit(
                        kindOf(Project.class, "history"),
                        JsonValue.array(object("event", "opened", "date", "2018/2020")),
                        "/0/date",
                        "interval"));
    }

    @ParameterizedTest
    @MethodSource("misfits")
    void whatDoesNotFitIsSaidAtItsPlace(Misfit misfit) {
        JsonDecoder.Decoded<?> decoded = JsonDecoder.decode(misfit.kind(), misfit.json());
        assertTrue(decoded.value().isEmpty(), () -> "fits: " + decoded.value());
        assertEquals(misfit.at(), decoded.at().toString());
        String problem = decoded.problem().orElseThrow().text();
        assertTrue(problem.contains(misfit.problem()), problem);
    }

    @Test
    void aTextIsAsLongAsItsKindAllows() {
        int most = RecordId.KIND.maxLength();
        String id = "a".repeat(most);
        fits(RecordId.of(id), RecordId.KIND, JsonValue.of(id));
        assertEquals(
                "has more than " + most + " characters",
                JsonDecoder.decode(RecordId.KIND, JsonValue.of(id + "a"))
                        .problem()
                        .orElseThrow()
                        .text());
    }

    @Test
    void whatFitsIsTheValueThatABuilderMakes() {
        fits(EdtfDate.parse("2016-03"), EdtfDate.POINT, JsonValue.of("2016-03"));
        fits(Country.LAOS, Country.KIND, JsonValue.of("LA"));
        fits(MilestoneEvent.of("flooded"), MilestoneEvent.KIND, JsonValue.of("flooded"));
        fits(true, FlagKind.FLAG, JsonValue.of(true));
        fits(3, integer(kindOf(Event.class, "ordinal")), JsonValue.number("3.0"));
        fits(LocalizedText.of("en", "Mekong"), LocalizedText.KIND, object("en", "Mekong"));
        fits(
                List.of(Country.LAOS, Country.CHINA),
                ListKind.of(Country.KIND),
                JsonValue.array(JsonValue.of("LA"), JsonValue.of("CN")));
        fits(
                Quantity.moreThan("800000000", "USD"),
                Quantity.Table.SHAPE.kind(),
                object("moreThan", "800000000", "unit", "USD"));
        fits(
                Place.builder()
                        .name(LocalizedText.of("en", "Vientiane"))
                        .country(Country.LAOS)
                        .build(),
                Place.Table.SHAPE.kind(),
                object("name", object("en", "Vientiane"), "country", "LA"));
        fits(JsonValue.NULL, JsonValue.KIND, JsonValue.NULL);
    }

    @SuppressWarnings("unchecked") // the assertion holds it
    private static Kind<Integer> integer(Kind<?> kind) {
        assertEquals(Integer.class, kind.type());
        return (Kind<Integer>) kind;
    }

    @Test
    void whatAnOpenTypeDoesNotKnowIsAnExtension() {
        fits(
                Milestone.builder()
                        .event(MilestoneEvent.OPENED)
                        .extensions(Map.of("weather", JsonValue.of("rain")))
                        .build(),
                Milestone.Table.SHAPE.kind(),
                object("event", "opened", "weather", "rain"));
        fits(
                Evidence.of("seed", "p1"),
                Evidence.Table.SHAPE.kind(),
                object("source", "seed", "at", "p1", "stance", "supports"));
    }
}
