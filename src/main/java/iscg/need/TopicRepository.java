package iscg.need;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface TopicRepository extends ListCrudRepository<Topic, String> {

    List<Topic> findAllByActiveTrueOrderByPosition();

    List<Topic> findAllByOrderByPosition();
}
