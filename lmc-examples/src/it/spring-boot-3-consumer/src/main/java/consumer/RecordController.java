package consumer;

import java.util.List;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.json.ProblemDetails;
import org.lancangmekong.json.jackson.LmcMappingException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Records and lists of them as bodies of requests and answers. */
@RestController
public class RecordController {
    private final StoredRecords stored;

    RecordController(StoredRecords stored) {
        this.stored = stored;
    }

    @PostMapping("/records")
    int store(@RequestBody List<LmcRecord> records) {
        return stored.saveAll(records.stream()
                        .map(each -> new StoredRecord(each, LmcJson.strict().digest(each)))
                        .toList())
                .size();
    }

    @GetMapping("/records/{id}")
    ResponseEntity<LmcRecord> find(@PathVariable RecordId id) {
        return ResponseEntity.of(stored.findById(id.toString()).map(StoredRecord::document));
    }

    @GetMapping("/records")
    List<LmcRecord> all() {
        return stored.findAll().stream().map(StoredRecord::document).toList();
    }

    /** Answers what is refused by problem details (RFC 9457). */
    @RestControllerAdvice
    static class Refusals extends ResponseEntityExceptionHandler {
        @Override
        protected ResponseEntity<Object> handleHttpMessageNotReadable(
                HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
            if (e.getCause() instanceof LmcMappingException refused) {
                var problem = ProblemDetails.of(refused.report());
                return ResponseEntity.status((int) problem.get("status"))
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .body(problem);
            }
            return super.handleHttpMessageNotReadable(e, headers, status, request);
        }
    }
}
