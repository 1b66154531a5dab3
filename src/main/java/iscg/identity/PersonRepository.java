package iscg.identity;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface PersonRepository extends ListCrudRepository<Person, Long> {

    Optional<Person> findByIssuerAndSubject(String issuer, String subject);

    @Query("select p from Person p join p.positions held where key(held) = :body order by p.name")
    List<Person> workingIn(String body);

    @Query("select p from Person p where :role member of p.roles order by p.name")
    List<Person> havingRole(Role role);
}
