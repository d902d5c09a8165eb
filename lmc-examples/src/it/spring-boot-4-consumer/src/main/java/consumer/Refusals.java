package consumer;

import java.util.Map;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.json.ProblemDetails;
import org.lancangmekong.json.jackson3.LmcMappingException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/** Answers what is refused by problem details (RFC 9457). */
@RestControllerAdvice
public class Refusals extends ResponseEntityExceptionHandler {
    /** Only what came from a client: the same exception, thrown where a stored record is read, is an error of the server's. */
    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (e.getCause() instanceof LmcMappingException refused) {
            Map<String, Object> problem = ProblemDetails.of(refused.report());
            return ResponseEntity.status((int) problem.get("status"))
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        // Those of mapping name the application's own classes.
        if (e.getCause() instanceof JacksonException syntax && !(syntax instanceof DatabindException)) {
            ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, syntax.getOriginalMessage());
            if (syntax.getLocation() != null) {
                problem.setProperty("line", syntax.getLocation().getLineNr());
                problem.setProperty("column", syntax.getLocation().getColumnNr());
            }
            return handleExceptionInternal(e, problem, headers, status, request);
        }
        return super.handleHttpMessageNotReadable(e, headers, status, request);
    }

    /** A document that has no digest: its numbers are beyond those that the canonical form can write. */
    @ExceptionHandler
    ProblemDetail notCanonical(InvalidValueException e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, e.getMessage());
    }

    /** JSON that JSONB cannot keep: U+0000 in a text. */
    @ExceptionHandler
    ProblemDetail notStorable(DataIntegrityViolationException e) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_CONTENT, "the database cannot keep this document");
    }
}
