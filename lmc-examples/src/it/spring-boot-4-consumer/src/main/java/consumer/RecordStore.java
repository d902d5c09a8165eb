package consumer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.json.LmcJson;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stores and finds records. */
@Service
public class RecordStore {
    private static final LmcJson JSON = LmcJson.strict();

    private final StoredRecords stored;

    RecordStore(StoredRecords stored) {
        this.stored = stored;
    }

    /**
     * Stores the records that are new or differ from what is stored; all of them or, if one of them cannot be stored, none.
     *
     * @return how many were written
     */
    @Transactional
    public int store(Collection<? extends LmcRecord> records) {
        Map<String, LmcRecord> byDigest = new LinkedHashMap<>();
        records.forEach(each -> byDigest.put(JSON.digest(each), each));
        byDigest.keySet().removeAll(stored.findDigests(byDigest.keySet().toArray(String[]::new)));
        byDigest.forEach((digest, record) -> stored.save(new StoredRecord(record, digest)));
        return byDigest.size();
    }

    public Optional<StoredRecord> find(RecordId id) {
        return stored.findById(id.toString());
    }

    public List<LmcRecord> concerning(Country country, LocalDate from, LocalDate to) {
        return stored.concerning(country.code(), from, to).stream()
                .map(StoredRecord::document)
                .toList();
    }
}
