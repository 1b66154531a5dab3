package iscg.barrier;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.ListCrudRepository;

interface BarrierRepository extends ListCrudRepository<Barrier, Long> {

    Optional<Barrier> findBySending(UUID sending);

    Page<Barrier> findAllByStateInOrderByIdDesc(Collection<BarrierState> states, Pageable page);

    long countByState(BarrierState state);
}
