-- How a body works on its slip: who drafts, the draft they share, how it replies, and who keeps out; and how the secretariat takes
-- a slip back.
alter table slip
    add column work_began_at datetime(6),
    add column drafter_id bigint,
    add column drafter_name varchar(200),
    add column draft_by datetime(6),
    add column word mediumtext,
    add column handed_in_at datetime(6),
    add column draft_turns bigint not null default 0,
    add column outcome varchar(20),
    add column referred_to varchar(20),
    add column referred_by uuid,
    add column withdrawn_by bigint,
    add column withdrawn_at datetime(6),
    add column withdrawal_reason mediumtext,
    add column live tinyint as (if(withdrawn_at is null, 1, null)) stored,
    add foreign key (drafter_id) references person (id),
    add foreign key (referred_to) references body (code),
    add foreign key (referred_by) references slip (id),
    add foreign key (withdrawn_by) references person (id),
    add unique key live_slip_of_revision (need_id, body_code, revision, live),
    drop key slip_of_revision;

update slip set outcome = 'ADVICE' where replied_at is not null;

create table slip_conflict (
    slip_id uuid not null,
    person_id bigint not null,
    position varchar(20) not null,
    primary key (slip_id, person_id),
    foreign key (slip_id) references slip (id),
    foreign key (person_id) references person (id)
);

-- What those who work on a slip have written so far; each field with the number of its saving, so that nobody overwrites what
-- they did not see.
create table slip_draft (
    slip_id uuid not null,
    field varchar(20) not null,
    text mediumtext not null,
    saving bigint not null,
    saved_by bigint not null,
    saved_at datetime(6) not null,
    primary key (slip_id, field),
    foreign key (slip_id) references slip (id),
    foreign key (saved_by) references person (id)
);

-- What somebody had typed for a body alone is now the body's draft; where several had, the newest. The others stay theirs.
insert into slip_draft (slip_id, field, text, saving, saved_by, saved_at)
select s.id, 'TEXT', w.text, 1, w.person_id, w.saved_at
from slip s join working_text w on w.place = concat('slip:', s.id, ':advice')
where s.replied_at is null and w.text <> ''
    and not exists (
        select 1 from working_text newer
        where newer.place = w.place and newer.text <> ''
            and (newer.saved_at > w.saved_at or newer.saved_at = w.saved_at and newer.person_id > w.person_id));

update slip set work_began_at = (select d.saved_at from slip_draft d where d.slip_id = slip.id and d.field = 'TEXT');

delete w from working_text w
join slip_draft d on w.place = concat('slip:', d.slip_id, ':advice') and w.person_id = d.saved_by;
