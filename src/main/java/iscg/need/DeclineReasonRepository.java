package iscg.need;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface DeclineReasonRepository extends ListCrudRepository<DeclineReason, String> {

    List<DeclineReason> findAllByOrderByPositionAscCodeAsc();

    /** The last position before the entry that stays last. */
    @Query("select coalesce(max(r.position), 0) from DeclineReason r where r.code <> iscg.need.DeclineReason.OTHER")
    int lastPosition();
}
