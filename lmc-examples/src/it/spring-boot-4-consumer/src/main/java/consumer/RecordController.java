package consumer;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.json.LmcJson;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Records, lists of them and objects that contain them, as bodies of requests and answers. */
@RestController
public class RecordController {
    private final RecordStore store;

    RecordController(RecordStore store) {
        this.store = store;
    }

    /** How many records a request contained, and how many of them were new or changed. */
    public record Stored(int received, int written) {}

    /** Projects, and who sends them. */
    public record Submission(String by, List<Project> projects) {
        public Submission {
            projects = List.copyOf(projects);
        }
    }

    /** What was received, by digest. */
    public record Receipt(String by, Map<RecordId, String> digests) {}

    @PostMapping("/records")
    Stored store(@RequestBody List<LmcRecord> records) {
        return new Stored(records.size(), store.store(records));
    }

    @PutMapping("/records/{id}")
    ResponseEntity<Void> store(@PathVariable RecordId id, @RequestBody LmcRecord record) {
        if (!record.id().equals(id)) {
            throw new ResponseStatusException(
                    HttpStatus.UNPROCESSABLE_CONTENT, "the record's id is " + record.id() + ", but its address says " + id);
        }
        return ResponseEntity.status(store.store(List.of(record)) > 0 ? HttpStatus.OK : HttpStatus.NO_CONTENT)
                .build();
    }

    @GetMapping("/records/{id}")
    ResponseEntity<LmcRecord> find(@PathVariable RecordId id) {
        return ResponseEntity.of(store.find(id).map(StoredRecord::document));
    }

    @GetMapping("/records")
    List<LmcRecord> concerning(
            @RequestParam Country country, @RequestParam LocalDate from, @RequestParam LocalDate to) {
        return store.concerning(country, from, to);
    }

    @PostMapping("/submissions")
    Receipt submit(@RequestBody Submission submission) {
        store.store(submission.projects());
        Map<RecordId, String> digests = new LinkedHashMap<>();
        submission.projects().forEach(each -> digests.put(each.id(), LmcJson.strict().digest(each)));
        return new Receipt(submission.by(), digests);
    }
}
