package iscg.identity;

import org.springframework.data.repository.ListCrudRepository;

interface MemberRepository extends ListCrudRepository<Member, String> {}
