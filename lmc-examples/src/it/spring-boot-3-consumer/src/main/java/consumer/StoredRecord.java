package consumer;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.vocabulary.Country;

/** A row: the whole record as JSONB, and beside it what is looked for. */
@Entity
@Table(name = "record")
public class StoredRecord {
    @Id
    private String id;

    private String type;
    private String kind;
    private String[] countries;
    private LocalDate earliest;
    private LocalDate latest;
    private String digest;

    @JdbcTypeCode(SqlTypes.JSON)
    private LmcRecord document;

    protected StoredRecord() {}

    StoredRecord(LmcRecord record, String digest) {
        this.id = record.id().toString();
        this.type = record.type().code();
        this.kind = record.kindCode().orElse(null);
        this.countries = record.countries().stream().map(Country::code).toArray(String[]::new);
        this.earliest = bound(record.earliest());
        this.latest = bound(record.latest());
        this.digest = digest;
        this.document = record;
    }

    /** A day that no date of SQL reaches is no bound. */
    private static LocalDate bound(Optional<LocalDate> day) {
        return day.filter(each -> each.getYear() >= 1 && each.getYear() <= 9999).orElse(null);
    }

    LmcRecord document() {
        return document;
    }

    String digest() {
        return digest;
    }
}
