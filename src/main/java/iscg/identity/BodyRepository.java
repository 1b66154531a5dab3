package iscg.identity;

import java.util.List;
import java.util.Set;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface BodyRepository extends ListCrudRepository<Body, String> {

    List<Body> findAllByOrderByPosition();

    @Query("select b.code from Body b")
    Set<String> codes();
}
