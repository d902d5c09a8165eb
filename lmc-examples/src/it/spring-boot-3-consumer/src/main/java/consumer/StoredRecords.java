package consumer;

import org.springframework.data.jpa.repository.JpaRepository;

/** The table. */
public interface StoredRecords extends JpaRepository<StoredRecord, String> {}
