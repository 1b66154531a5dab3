package iscg.document;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface ContentRepository extends ListCrudRepository<Content, String> {

    /** Enters content unless it is known; two who send the same at once enter it once. */
    @Modifying
    @Query(nativeQuery = true, value = """
            insert ignore into content (sha256, scan, reading, attempts, pages, cut)
            values (:sha256, :scan, 'WAITING', 0, 0, false)""")
    int enter(String sha256, String scan);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Content c where c.sha256 = :sha256")
    Optional<Content> lock(String sha256);

    /** What came while no scanner was configured. */
    @Modifying
    @Query("update Content c set c.scan = WAITING where c.scan = UNSCANNED")
    int scanLater();

    @Query(
            "select c.sha256 from Content c where c.scan = WAITING or c.reading = WAITING and c.scan in (CLEAN, UNSCANNED)")
    List<String> unfinished();

    long countByScan(ScanState scan);

    long countByReading(ReadingState reading);
}
