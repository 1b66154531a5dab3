package iscg.identity;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface MemberRepository extends ListCrudRepository<Member, String> {

    /** The region of a state; empty for codes that are no state's. */
    @Query(value = "select region from state_region where code = :state", nativeQuery = true)
    Optional<String> regionOf(String state);
}
