package iscg.passport;

import org.springframework.data.repository.ListCrudRepository;

interface PassportRepository extends ListCrudRepository<Passport, Long> {}
