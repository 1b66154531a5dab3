package iscg.support;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface SupportRepository extends ListCrudRepository<Support, Long> {

    List<Support> findAllByNeedIdAndWithdrawnAtIsNullOrderByStatedAtAscIdAsc(long need);

    Optional<Support> findByNeedIdAndMemberCode(long need, String member);
}
