package org.lancangmekong.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.problem.Location;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.problem.ValidationException;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.problem.Violation;
import org.lancangmekong.json.jackson.LmcMappingException;
import org.lancangmekong.json.jackson.LmcModule;
import tools.jackson.databind.json.JsonMapper;

/** An exception that travels by Java serialization says at its goal what it said at home. */
class SerializedReportsTest {
    private static final String FAULTY = "{\n  \"type\": \"project\", \"id\": \"A\", \"a/~b\": {\"c\": 1}\n}";

    private static ValidationReport found() {
        return LmcJson.strict().tryRead(FAULTY, Project.class).report();
    }

    /** Every public exception with a report, thrown where it is thrown. */
    private static Map<Class<?>, Exception> exceptions() {
        Map<Class<?>, Exception> all = new LinkedHashMap<>();
        all.put(ValidationException.class, assertThrows(ValidationException.class, found()::orThrow));
        all.put(
                LmcJsonException.class,
                assertThrows(LmcJsonException.class, () -> LmcJson.strict().read(FAULTY, Project.class)));
        ObjectMapper mapper = new ObjectMapper().registerModule(new LmcModule());
        all.put(
                LmcMappingException.class,
                assertThrows(LmcMappingException.class, () -> mapper.readValue(FAULTY, Project.class)));
        JsonMapper mapper3 = JsonMapper.builder()
                .addModule(new org.lancangmekong.json.jackson3.LmcModule())
                .build();
        all.put(
                org.lancangmekong.json.jackson3.LmcMappingException.class,
                assertThrows(
                        org.lancangmekong.json.jackson3.LmcMappingException.class,
                        () -> mapper3.readValue(FAULTY, Project.class)));
        return all;
    }

    static Stream<Exception> all() {
        return exceptions().values().stream();
    }

    @Test
    void everyPublicExceptionWithAReportIsTried() {
        Set<Class<?>> types = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.lancangmekong")
                        .stream()
                        .filter(each -> each.isAssignableTo(Throwable.class))
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(each -> Modifier.isPublic(each.getModifiers()))
                        .filter(SerializedReportsTest::hasReport)
                        .collect(Collectors.toSet());
        assertEquals(types, exceptions().keySet());
    }

    private static boolean hasReport(Class<?> type) {
        return Stream.of(type.getMethods()).anyMatch(each -> each.getName().equals("report"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void theReportTravels(Exception thrown) throws ReflectiveOperationException, IOException {
        Exception read = Serialization.roundTrip(thrown);
        assertSame(thrown.getClass(), read.getClass());
        assertEquals(withoutJacksonsLocation(thrown.getMessage()), withoutJacksonsLocation(read.getMessage()));
        ValidationReport report =
                (ValidationReport) read.getClass().getMethod("report").invoke(read);
        assertFalse(report.isValid());
        assertEquals(thrown.getClass().getMethod("report").invoke(thrown), report);
    }

    /** Jackson adds its location to a message, and does not serialize it. */
    private static String withoutJacksonsLocation(String message) {
        return message.split("\n at \\[")[0];
    }

    static Stream<ValidationReport> reports() {
        ValidationReport.Collector few = ValidationReport.collector(1);
        few.addAll(found());
        few.leaveOut(Severity.INFO, 7);
        Violation deep = Violation.of(
                "APP-ONE-001",
                Severity.INFO,
                Pointer.of(Collections.nCopies(20_000, "a")),
                "{a} {b}",
                new LinkedHashMap<>(Map.of("b", "\uD800", "a", "\0")));
        return Stream.of(
                ValidationReport.empty(),
                found(),
                few.report(),
                ValidationReport.of(List.of(
                        deep,
                        deep.at(Location.in("projects.json")),
                        deep.at(Location.atByte(0)),
                        deep.at(Location.of(1, 2, 3).withSource("x")))));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyReportIsReadBackEqual(ValidationReport report) throws IOException {
        ValidationReport read = Serialization.roundTrip(report);
        assertEquals(report, read);
        assertEquals(report.hashCode(), read.hashCode());
        assertEquals(report.toString(), read.toString());
    }

    @Test
    void nothingThatCouldNotBeMadeIsReadBack() throws IOException {
        byte[] serialized = Serialization.write(Location.of(0x01020304, 2, 3));
        String text = new String(serialized, StandardCharsets.ISO_8859_1);
        String forged = text.replace("\1\2\3\4", "\0\0\0\0");
        assertNotEquals(text, forged);
        assertThrows(
                InvalidObjectException.class, () -> Serialization.read(forged.getBytes(StandardCharsets.ISO_8859_1)));
    }
}
