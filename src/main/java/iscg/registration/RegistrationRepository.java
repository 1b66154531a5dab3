package iscg.registration;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface RegistrationRepository extends ListCrudRepository<Registration, Long> {

    Optional<Registration> findByMeetingIdAndPersonId(long meeting, long person);

    boolean existsByMeetingIdAndPersonIdAndState(long meeting, long person, RegistrationState state);

    List<Registration> findAllByMeetingIdAndState(long meeting, RegistrationState state);

    List<Registration> findAllByPersonId(long person);

    List<Registration> findAllByMemberCodeAndStateOrderByRequestedAt(String member, RegistrationState state);

    long countByMemberCodeAndState(String member, RegistrationState state);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Registration r where r.id = :id")
    Optional<Registration> lock(long id);
}
