package org.lancangmekong.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.problem.Violation;
import org.lancangmekong.json.internal.codec.ReadProblem;

/**
 * What a web service answers to a document that it refuses: the members of a problem details object (RFC 9457), as plain
 * maps, lists, texts and numbers, for any web framework and any JSON library.
 *
 * <p>In Spring, for example:
 *
 * <pre>{@code
 * @ExceptionHandler
 * ResponseEntity<Map<String, Object>> refused(LmcJsonException e) {
 *     Map<String, Object> problem = ProblemDetails.of(e.report());
 *     return ResponseEntity.status((int) problem.get("status")).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
 * }
 * }</pre>
 */
public final class ProblemDetails {
    /** The problem type of all refused documents; a name, not an address. */
    public static final String TYPE = "urn:lancangmekong:problem:refused-document";

    private static final int BAD_REQUEST = 400;
    private static final int CONTENT_TOO_LARGE = 413;
    private static final int UNPROCESSABLE_CONTENT = 422;

    /** What makes a text no JSON document. */
    private static final Set<String> SYNTAX = Set.of(
            ReadProblem.MALFORMED.id(), ReadProblem.ENCODING.id(), ReadProblem.TRAILING.id(), ReadProblem.EMPTY.id());

    private ProblemDetails() {}

    /**
     * The members of a problem details object.
     *
     * <ul>
     *   <li>{@code type}: {@value #TYPE};
     *   <li>{@code title}: what is the matter, the same for all documents of one status;
     *   <li>{@code status}: 413 (Content Too Large) for a document beyond a limit, 400 (Bad Request) for a text that is no
     *       JSON, 422 (Unprocessable Content) for everything else;
     *   <li>{@code detail}: a sentence with the first ERROR and the number of the others;
     *   <li>{@code errors}: a list with an object for each violation, the gravest first, with {@code code} (the rule's id),
     *       {@code severity}, {@code pointer} (a JSON Pointer, RFC 6901), {@code detail} (the message), and {@code source},
     *       {@code line} and {@code column} where they are known;
     *   <li>{@code omitted}: how many violations were found and are not in that list, if any.
     * </ul>
     *
     * @param report what was found, with at least one ERROR
     * @return the members in this order, in an unmodifiable map; each value is a String, an Integer, or a List of such maps
     * @throws InvalidValueException if the report has no ERROR
     */
    public static Map<String, Object> of(ValidationReport report) {
        Objects.requireNonNull(report, "report");
        if (report.isValid()) {
            throw new InvalidValueException(
                    "a report without an ERROR is no problem: expected one of a refused document");
        }
        List<Violation> gravestFirst = new ArrayList<>(report.violations());
        gravestFirst.sort(Comparator.comparing(Violation::severity));
        int status = status(gravestFirst);
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", TYPE);
        problem.put("title", title(status));
        problem.put("status", status);
        problem.put("detail", detail(gravestFirst, report.count(Severity.ERROR)));
        problem.put("errors", gravestFirst.stream().map(ProblemDetails::error).toList());
        if (report.leftOut() > 0) {
            problem.put("omitted", report.leftOut());
        }
        return Collections.unmodifiableMap(problem);
    }

    private static int status(List<Violation> violations) {
        boolean syntax = false;
        for (Violation each : violations) {
            if (each.rule().equals(ReadProblem.LIMIT.id())) {
                return CONTENT_TOO_LARGE;
            }
            syntax |= SYNTAX.contains(each.rule());
        }
        return syntax ? BAD_REQUEST : UNPROCESSABLE_CONTENT;
    }

    private static String title(int status) {
        return switch (status) {
            case CONTENT_TOO_LARGE -> "The document exceeds a limit";
            case BAD_REQUEST -> "The text is not a JSON document";
            default -> "The document has errors";
        };
    }

    private static String detail(List<Violation> violations, int errors) {
        if (violations.isEmpty()) {
            return errors == 1 ? "1 ERROR was found." : errors + " ERRORs were found.";
        }
        Violation first = violations.get(0);
        String others =
                errors == 1 ? "" : errors == 2 ? " (and 1 more ERROR)" : " (and " + (errors - 1) + " more ERRORs)";
        return "At " + first.pointer().describe() + ": " + first.message() + others + ".";
    }

    private static Map<String, Object> error(Violation violation) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("code", violation.rule());
        error.put("severity", violation.severity().name());
        error.put("pointer", violation.pointer().toString());
        error.put("detail", violation.message());
        violation.location().ifPresent(place -> {
            place.source().ifPresent(source -> error.put("source", source));
            place.line().ifPresent(line -> error.put("line", line));
            place.column().ifPresent(column -> error.put("column", column));
        });
        return Collections.unmodifiableMap(error);
    }
}
