package iscg.report;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface ReportRepository extends ListCrudRepository<Report, Long> {

    List<Report> findAllByMeetingIdOrderByVersionDesc(long meeting);

    List<Report> findAllByStateOrderById(ReportState state);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Report r where r.meetingId = :meeting order by r.version desc limit 1")
    Optional<Report> lockLast(long meeting);
}
