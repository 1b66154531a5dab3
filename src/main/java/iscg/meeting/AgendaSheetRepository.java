package iscg.meeting;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface AgendaSheetRepository extends ListCrudRepository<AgendaSheet, Long> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from AgendaSheet s where s.meetingId = :meeting")
    Optional<AgendaSheet> lock(long meeting);
}
