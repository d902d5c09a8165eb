package org.lancangmekong.json.internal.codec;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.problem.Location;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.problem.Violation;
import org.lancangmekong.core.shape.Accessors;
import org.lancangmekong.core.shape.AnyKind;
import org.lancangmekong.core.shape.CodeKind;
import org.lancangmekong.core.shape.FlagKind;
import org.lancangmekong.core.shape.IntegerKind;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.shape.TextKind;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.json.internal.text.JsonPart;

/**
 * The tables of members of reports. They are no part of the model, since no record holds a report, but reports are read and
 * written, and their schemas made, as the model's types are.
 */
public final class ReportShapes {
    /** A file of lines may be longer than the whole numbers of the model reach. */
    public static final AnyKind<JsonValue> BYTE_OFFSET = AnyKind.of(JsonValue.class, "byte offset");

    /** Texts by name; other than in a text by language, a text may be empty. */
    public static final AnyKind<JsonValue> ARGUMENTS = AnyKind.of(JsonValue.class, "arguments");

    private static final IntegerKind FROM_ONE = IntegerKind.between(1, Integer.MAX_VALUE);
    private static final IntegerKind COUNT = IntegerKind.between(0, Integer.MAX_VALUE);
    private static final CodeKind<Severity> SEVERITY =
            CodeKind.closed(Severity.class, "severity", List.of(Severity.values()));
    private static final TextKind<Pointer> POINTER = TextKind.of(Pointer.class, "json pointer")
            .pattern("(?:/(?:[^/~]|~[01])*)*")
            .expected("a JSON Pointer (RFC 6901)", "/history/0/date")
            .form(Pointer::parse)
            .build();

    /** An application's own rule may have an empty message. */
    private static final TextKind<String> ANY_TEXT = TextKind.of(String.class, "any text")
            .pattern("[\\s\\S]*")
            .expected("a text", "LMC-JSN-004")
            .form(text -> text)
            .build();

    // spotless:off
    static final Shape<Location, Object[]> LOCATION = Shape.of(Location.class, "Location", new Locations())
            .optional("source",     TextKind.TEXT, "The name of the source, such as a file's.")
            .optional("line",       FROM_ONE,      "The line, from 1.")
            .optional("column",     FROM_ONE,      "The column in code points, from 1.")
            .optional("byteOffset", BYTE_OFFSET,   "The offset in the UTF-8 form of the text, from 0.")
            .describe("A place in a source text, as far as it is known.");

    static final Shape<Violation, Object[]> VIOLATION = Shape.of(Violation.class, "Violation", new Violations())
            .required("rule",      ANY_TEXT,   "The stable id of the rule.")
            .required("severity",  SEVERITY,        "How serious it is.")
            .required("pointer",   POINTER,         "Where it is in the document; a missing member is reported at the object that lacks it.")
            .optional("location",  LOCATION.kind(), "Where it is in the source text.")
            .optional("message",   ANY_TEXT,   "The problem in one sentence, made of the template and the arguments; what is read there is not looked at.")
            .required("template",  ANY_TEXT,   "The message, with a name in braces for each argument.")
            .optional("arguments", ARGUMENTS,       "The details by name.")
            .describe("One problem in a document or record.");

    private static final Shape<int[], Object[]> LEFT_OUT = Shape.of(int[].class, "LeftOut", new LeftOut())
            .optional("ERROR",   COUNT, 0, "How many ERRORs were found but are not listed.")
            .optional("WARNING", COUNT, 0, "How many WARNINGs were found but are not listed.")
            .optional("INFO",    COUNT, 0, "How many INFOs were found but are not listed.")
            .describe("How many violations a limit left out, by severity.");

    static final Shape<ValidationReport, Object[]> REPORT = Shape.of(ValidationReport.class, "ValidationReport", new Reports())
            .required("valid",      FlagKind.FLAG,    "Whether no ERROR was found.")
            .list    ("violations", VIOLATION.kind(), "The violations, in the order in which they were found.")
            .optional("leftOut",    LEFT_OUT.kind(),  "How many violations were found but are not listed.")
            .describe("Everything that was found in one document, record or catalogue.");
    // spotless:on

    private static final List<Shape<?, ?>> ALL = List.of(REPORT, VIOLATION, LOCATION);

    private ReportShapes() {}

    /** The table of a type of this library that is no part of the model. */
    public static Optional<Shape<?, ?>> find(Class<?> type) {
        return ALL.stream().filter(each -> each.type() == type).findFirst();
    }

    /** The types that have a table here. */
    public static List<Class<?>> types() {
        return List.of(ValidationReport.class, Violation.class, Location.class);
    }

    /** Objects whose builder is an array with a place for each member. */
    private abstract static class OfArray<T> extends Accessors<T, Object[]> {
        private final int size;

        private OfArray(int size) {
            this.size = size;
        }

        @Override
        public Object[] newBuilder() {
            return new Object[size];
        }

        @Override
        public void set(Object[] builder, int member, Object value) {
            builder[member] = value;
        }

        @Override
        public T build(Object[] builder) {
            return make(builder);
        }

        @Override
        public T make(Object[] values, int from) {
            return make(Arrays.copyOfRange(values, from, from + size));
        }

        abstract T make(Object[] values);
    }

    private static final class Locations extends OfArray<Location> {
        private Locations() {
            super(4);
        }

        @Override
        public Object get(Location location, int member) {
            return switch (member) {
                case 0 -> location.source().orElse(null);
                case 1 -> location.line().isPresent() ? location.line().getAsInt() : null;
                case 2 -> location.column().isPresent() ? location.column().getAsInt() : null;
                case 3 ->
                    location.byteOffset().isPresent()
                            ? JsonValue.number(
                                    Long.toString(location.byteOffset().getAsLong()))
                            : null;
                default -> throw new IndexOutOfBoundsException(member);
            };
        }

        @Override
        Location make(Object[] values) {
            String source = (String) values[0];
            Integer line = (Integer) values[1];
            Integer column = (Integer) values[2];
            Location place = null;
            if (line != null && column != null) {
                place = values[3] == null
                        ? Location.of(line, column)
                        : Location.of(line, column, offset((JsonValue) values[3]));
            } else if (line != null || column != null) {
                throw new InvalidValueException(JsonPart.HALF_LOCATION.with());
            } else if (values[3] != null) {
                place = Location.atByte(offset((JsonValue) values[3]));
            }
            if (place == null) {
                if (source == null) {
                    throw new InvalidValueException(JsonPart.EMPTY_LOCATION.with());
                }
                return Location.in(source);
            }
            return source == null ? place : place.withSource(source);
        }

        private static long offset(JsonValue value) {
            String text = value instanceof JsonValue.JsonNumber ? value.toString() : "";
            if (!text.matches("0|[1-9][0-9]{0,17}")) {
                throw new InvalidValueException(JsonPart.BYTE_OFFSET.with("value", value.toString()));
            }
            return Long.parseLong(text);
        }
    }

    private static final class Violations extends OfArray<Violation> {
        private Violations() {
            super(7);
        }

        @Override
        public Object get(Violation violation, int member) {
            return switch (member) {
                case 0 -> violation.rule();
                case 1 -> violation.severity();
                case 2 -> violation.pointer();
                case 3 -> violation.location().orElse(null);
                case 4 -> violation.message();
                case 5 -> violation.template();
                case 6 -> violation.arguments().isEmpty() ? null : json(violation.arguments());
                default -> throw new IndexOutOfBoundsException(member);
            };
        }

        private static JsonValue json(Map<String, String> arguments) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            arguments.forEach((name, value) -> members.put(name, JsonValue.of(value)));
            return JsonValue.object(members);
        }

        private static Map<String, String> texts(JsonValue arguments) {
            Map<String, String> texts = new LinkedHashMap<>();
            if (arguments instanceof JsonValue.JsonObject object) {
                object.members().forEach((name, value) -> texts.put(name, text(value)));
                return texts;
            }
            throw new InvalidValueException(JsonPart.NO_ARGUMENTS.with());
        }

        private static String text(JsonValue value) {
            if (value instanceof JsonValue.JsonString text) {
                return text.value();
            }
            throw new InvalidValueException(JsonPart.NO_TEXT_ARGUMENT.with());
        }

        @Override
        Violation make(Object[] values) {
            Violation violation = Violation.of(
                    (String) values[0],
                    (Severity) values[1],
                    (Pointer) values[2],
                    (String) values[5],
                    values[6] == null ? Map.of() : texts((JsonValue) values[6]));
            return values[3] == null ? violation : violation.at((Location) values[3]);
        }
    }

    private static final class LeftOut extends OfArray<int[]> {
        private LeftOut() {
            super(Severity.values().length);
        }

        @Override
        public Object get(int[] numbers, int member) {
            return numbers[member];
        }

        @Override
        int[] make(Object[] values) {
            int[] numbers = new int[values.length];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = values[i] == null ? 0 : (Integer) values[i];
            }
            return numbers;
        }
    }

    private static final class Reports extends OfArray<ValidationReport> {
        private Reports() {
            super(3);
        }

        @Override
        public Object get(ValidationReport report, int member) {
            return switch (member) {
                case 0 -> report.isValid();
                case 1 -> report.violations().isEmpty() ? null : report.violations();
                case 2 -> report.leftOut() == 0 ? null : leftOut(report);
                default -> throw new IndexOutOfBoundsException(member);
            };
        }

        private static int[] leftOut(ValidationReport report) {
            return Arrays.stream(Severity.values()).mapToInt(report::leftOut).toArray();
        }

        @Override
        @SuppressWarnings("unchecked") // the list is of the kind that its member has
        ValidationReport make(Object[] values) {
            List<Violation> violations = values[1] == null ? List.of() : (List<Violation>) values[1];
            ValidationReport.Collector all = ValidationReport.collector(Math.max(1, violations.size()));
            violations.forEach(all::add);
            int[] leftOut = values[2] == null ? new int[0] : (int[]) values[2];
            for (int i = 0; i < leftOut.length; i++) {
                all.leaveOut(Severity.values()[i], leftOut[i]);
            }
            ValidationReport report = all.report();
            if (report.isValid() != (Boolean) values[0]) {
                throw new InvalidValueException(JsonPart.NOT_VALID.with(
                        "value", values[0].toString(), "count", Integer.toString(report.count(Severity.ERROR))));
            }
            return report;
        }
    }
}
