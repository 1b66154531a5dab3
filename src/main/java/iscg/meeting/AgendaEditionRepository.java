package iscg.meeting;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface AgendaEditionRepository extends ListCrudRepository<AgendaEdition, Long> {

    List<AgendaEdition> findAllByMeetingIdOrderByEditionDesc(long meeting);
}
