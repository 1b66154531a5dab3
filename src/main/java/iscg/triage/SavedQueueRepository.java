package iscg.triage;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface SavedQueueRepository extends ListCrudRepository<SavedQueue, Long> {

    List<SavedQueue> findAllByOwnerIdOrderById(long owner);

    Optional<SavedQueue> findByOwnerIdAndName(long owner, String name);

    Optional<SavedQueue> findByIdAndOwnerId(long id, long owner);

    void deleteByIdAndOwnerId(long id, long owner);
}
