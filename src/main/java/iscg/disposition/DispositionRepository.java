package iscg.disposition;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface DispositionRepository extends ListCrudRepository<Disposition, Long> {

    @Query("select d from Disposition d where d.meetingId = :meeting and d.withdrawnAt is null order by d.item, d.id")
    List<Disposition> of(long meeting);

    /** Open actions that fall to any of the recipients, what is due first on top. */
    @Query("""
            select d from Disposition d
            where d.recipient in :recipients and d.dueOn is not null and d.withdrawnAt is null and d.completion.at is null
            order by d.dueOn, d.id""")
    List<Disposition> open(Collection<String> recipients);

    /** Open actions that are due until a day, or were. */
    @Query("""
            select d from Disposition d
            where d.dueOn <= :last and d.withdrawnAt is null and d.completion.at is null
            order by d.dueOn, d.id""")
    List<Disposition> openUntil(LocalDate last);

    /** Locked until the transaction ends, so that what two people change at once is all kept. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Disposition d where d.id = :id")
    Optional<Disposition> lock(long id);
}
