package consumer;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.NativeQuery;

/** The table. */
public interface StoredRecords extends JpaRepository<StoredRecord, String> {
    /** Those of the given digests that are stored. One array, since a statement has at most 65,535 parameters. */
    @NativeQuery("select digest from record where digest = any(:digests)")
    Set<String> findDigests(String[] digests);

    /** The records of a country that may belong to a period, both of whose days are included. */
    @NativeQuery(
            """
            select * from record
            where countries @> array[cast(:country as text)]
              and period && daterange(cast(:from as date), cast(:to as date), '[]')
            order by id
            """)
    List<StoredRecord> concerning(String country, LocalDate from, LocalDate to);
}
