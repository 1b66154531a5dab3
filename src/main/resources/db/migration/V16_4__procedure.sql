-- When each step of a meeting is due at each body, and which unit of the secretariat is responsible. Usual values; the secretariat edits
-- them. What is counted by TRANSLATION or LATEST follows the body's deadlines for texts.
create table procedure_rule (
    body_code varchar(20) not null,
    body_position int not null,
    step varchar(30) not null,
    position int not null,
    counted varchar(20) not null,
    amount int not null,
    unit varchar(10) not null,
    responsible varchar(20) not null,
    lock_version bigint not null,
    primary key (body_code, step),
    foreign key (responsible) references body (code)
);

insert into procedure_rule (body_code, body_position, step, position, counted, amount, unit, responsible, lock_version)
select bodies.code, bodies.position, steps.step, steps.position, steps.counted, steps.amount, steps.unit, bodies.unit, 0
from (select 'RAG' code, 1 position, 'BR' unit union all select 'TSAG', 2, 'TSB' union all select 'TDAG', 3, 'BDT'
      union all select 'ISCG', 4, 'GS') as bodies
cross join (
    select 'INVITATION' step, 1 position, 'BEFORE' counted, 3 amount, 'MONTHS' unit
    union all select 'REGISTRATION_OPENS', 2, 'BEFORE', 3, 'MONTHS'
    union all select 'CAPTIONING', 3, 'TRANSLATION', 0, 'DAYS'
    union all select 'DOCUMENTS_FOR_TRANSLATION', 4, 'TRANSLATION', 0, 'DAYS'
    union all select 'INTERPRETATION', 5, 'BEFORE', 42, 'DAYS'
    union all select 'REGISTRATION_CLOSES', 6, 'BEFORE', 1, 'MONTHS'
    union all select 'AGENDA', 7, 'BEFORE', 1, 'MONTHS'
    union all select 'DOCUMENTS_AT_THE_LATEST', 8, 'LATEST', 0, 'DAYS'
    union all select 'REPORT', 9, 'AFTER', 42, 'DAYS') as steps;

-- Which steps are done at which meeting.
create table procedure_done (
    meeting_id bigint not null,
    step varchar(30) not null,
    done_at datetime(6) not null,
    done_by bigint not null,
    primary key (meeting_id, step),
    foreign key (meeting_id) references meeting (id),
    foreign key (done_by) references person (id)
);
