-- As what a person works in a body. Until now a body's code stood for its chair or, in the secretariat, for its staff.
alter table person_body add column position varchar(20);

update person_body b set position = case
    when exists (select 1 from person_role r where r.person_id = b.person_id and r.role = 'CHAIR') then 'CHAIR'
    when exists (select 1 from person_role r where r.person_id = b.person_id and r.role = 'SECRETARIAT') then 'STAFF'
end;

delete from person_body where position is null;

alter table person_body modify column position varchar(20) not null;
