package org.lancangmekong.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.json.LmcJson;
import tools.jackson.databind.json.JsonMapper;

/** With our modules, an object of any public type is written whole, or refused with a sentence; never written in part. */
class MapperFormsTest {
    private static final List<Class<?>> TYPES = PublicApi.types().stream()
            .filter(each -> !each.getPackageName().equals(Samples.class.getPackageName()))
            .toList();

    private static final Set<String> PACKAGES =
            TYPES.stream().map(Class::getPackageName).collect(Collectors.toSet());

    private static final List<Object> OBJECTS = objects();

    /** Types with static methods only, interfaces for callers, an annotation, and a part of a schedule. */
    private static final Set<String> WITHOUT_OBJECTS = Set.of(
            "Accessors",
            "CheckedForm",
            "CatalogueSource.Opening",
            "ClassPathCatalogues",
            "CoreMessages",
            "Disagreements",
            "Group.First",
            "Group.Keys",
            "JsonMessages",
            "KindVisitor",
            "LinesSource.Rules",
            "LmcSchemas",
            "MeetingSchedule.Meeting",
            "ProblemDetails",
            "ReferenceCatalogue",
            "Rule.Check",
            "Shapes",
            "TextByLanguageKind.Form",
            "TextKind.Form",
            "Timeline",
            "TranslationProvider",
            "Walk",
            "Walk.StopVisitor",
            "Walk.Visitor",
            "WebAddresses",
            "WrittenMessages");

    private enum Host {
        JACKSON_2 {
            private final ObjectMapper mapper =
                    new ObjectMapper().registerModule(new org.lancangmekong.json.jackson.LmcModule(LmcJson.lenient()));

            @Override
            String write(Object value) throws Exception {
                return mapper.writeValueAsString(value);
            }

            @Override
            Object read(String json, Class<?> type) throws Exception {
                return mapper.readValue(json, type);
            }
        },
        JACKSON_3 {
            private final JsonMapper mapper = JsonMapper.builder()
                    .addModule(new org.lancangmekong.json.jackson3.LmcModule(LmcJson.lenient()))
                    .build();

            @Override
            String write(Object value) {
                return mapper.writeValueAsString(value);
            }

            @Override
            Object read(String json, Class<?> type) {
                return mapper.readValue(json, type);
            }
        };

        Exception refusal(String json, Class<?> type) {
            return assertThrows(Exception.class, () -> read(json, type));
        }

        abstract String write(Object value) throws Exception;

        abstract Object read(String json, Class<?> type) throws Exception;
    }

    /** An object of each type that has any, and all constants of enums. */
    private static List<Object> objects() {
        Stream<Object> constants =
                TYPES.stream().filter(Class::isEnum).flatMap(each -> Arrays.stream(each.getEnumConstants()));
        Stream<Object> thrown = Stream.of(Host.values()).map(each -> each.refusal("1", Project.class));
        return Stream.of(constants, thrown, new ApiArguments().all().stream())
                .flatMap(each -> each)
                .filter(each -> PACKAGES.contains(each.getClass().getPackageName()))
                .toList();
    }

    private static boolean isRefused(Exception thrown, Class<?> type) {
        String sentence = thrown.getMessage();
        return thrown.getClass().getSimpleName().equals("InvalidDefinitionException")
                && sentence.startsWith(type.getSimpleName() + " has no JSON form: ");
    }

    @ParameterizedTest
    @EnumSource(Host.class)
    void everyObjectIsWrittenWholeOrRefused(Host host) {
        List<String> wrong = new ArrayList<>();
        int whole = 0;
        for (Object each : OBJECTS) {
            try {
                String json = host.write(each);
                List<Class<?>> readable = readable(host, json, each, wrong);
                if (readable.isEmpty()) {
                    wrong.add(each.getClass().getName() + " is written as " + json + ", which is not read");
                }
                whole++;
            } catch (Exception e) {
                if (!isRefused(e, each.getClass())) {
                    wrong.add(each.getClass().getName() + ": " + e);
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(whole > 200 && OBJECTS.size() - whole > 70, whole + " of " + OBJECTS.size() + " are written");
    }

    /** The public types as which the object is read back; all others must be refused. */
    private static List<Class<?>> readable(Host host, String json, Object object, List<String> wrong) {
        List<Class<?>> readable = new ArrayList<>();
        for (Class<?> type : TYPES) {
            if (type.isInstance(object)) {
                try {
                    Object read = host.read(json, type);
                    if (object.equals(read)) {
                        readable.add(type);
                    } else {
                        wrong.add(json + " is read as " + type + " " + read);
                    }
                } catch (Exception e) {
                    if (!isRefused(e, type)) {
                        wrong.add(json + " as " + type + ": " + e);
                    }
                }
            }
        }
        return readable;
    }

    @ParameterizedTest
    @EnumSource(Host.class)
    void nothingThatIsRefusedIsReadFromAnyObject(Host host) {
        List<String> wrong = new ArrayList<>();
        for (Class<?> type : TYPES) {
            boolean isAnyObject = type.isAssignableFrom(JsonValue.JsonObject.class);
            if (!isAnyObject) {
                try {
                    wrong.add(type + " is read as " + host.read("{}", type));
                } catch (Exception e) {
                    boolean isOurs =
                            isRefused(e, type) || e.getClass().getSimpleName().equals("LmcMappingException");
                    if (!isOurs && !type.isEnum()) {
                        wrong.add(type + ": " + e);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyTypeIsTried() {
        Set<String> missing = TYPES.stream()
                .filter(each -> OBJECTS.stream().noneMatch(each::isInstance))
                .map(PublicApi::name)
                .filter(each -> !each.endsWith(".Table"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(WITHOUT_OBJECTS, missing);
    }
}
