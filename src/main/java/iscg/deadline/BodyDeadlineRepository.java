package iscg.deadline;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface BodyDeadlineRepository extends ListCrudRepository<BodyDeadline, String> {

    List<BodyDeadline> findAllByOrderByPosition();

    /** Locked until the transaction ends, so that of two changes one comes second. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from BodyDeadline d where d.bodyCode = :body")
    Optional<BodyDeadline> lock(String body);
}
