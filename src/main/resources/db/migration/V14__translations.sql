-- Texts that everybody who is signed in may read, as the rooms that own them offered them, and what became of them in the six languages.
create table original_text (
    id bigint auto_increment primary key,
    place varchar(50) not null unique,
    kind varchar(20) not null,
    number varchar(20) not null,
    body_code varchar(20) not null,
    language varchar(10) not null,
    version int not null,
    title varchar(300) not null,
    changed_at datetime(6) not null
);

-- Each version as it was offered; never changed.
create table original_version (
    id bigint auto_increment primary key,
    original_id bigint not null,
    version int not null,
    language varchar(10) not null,
    unique key version_of_original (original_id, version),
    foreign key (original_id) references original_text (id)
);

create table original_part (
    version_id bigint not null,
    position int not null,
    part varchar(20) not null,
    text mediumtext not null,
    primary key (version_id, position),
    foreign key (version_id) references original_version (id)
);

-- One row for each text and each of the six languages.
create table translation (
    id bigint auto_increment primary key,
    original_id bigint not null,
    language varchar(10) not null,
    status varchar(20) not null,
    of_version int,
    title varchar(300),
    due_on date not null,
    lock_version bigint not null,
    unique key translation_of_original (original_id, language),
    index translation_waiting (status, due_on),
    foreign key (original_id) references original_text (id)
);

-- What was released, by whom; never changed.
create table translation_release (
    id bigint auto_increment primary key,
    translation_id bigint not null,
    of_version int not null,
    origin varchar(20) not null,
    released_by bigint not null,
    released_at datetime(6) not null,
    index release_of_translation (translation_id, of_version),
    foreign key (translation_id) references translation (id),
    foreign key (released_by) references person (id)
);

create table translation_segment (
    release_id bigint not null,
    position int not null,
    part varchar(20) not null,
    source mediumtext not null,
    target mediumtext not null,
    line_end int not null,
    primary key (release_id, position),
    foreign key (release_id) references translation_release (id)
);

-- What everybody could read before there were translations.
insert into original_text (place, kind, number, body_code, language, version, title, changed_at)
select concat('need:ISCG-', lpad(n.year % 100, 2, '0'), '/N', n.number), 'NEED', concat('ISCG-', lpad(n.year % 100, 2, '0'), '/N', n.number),
    'ISCG', r.language, r.revision, r.title, r.sent_at
from need n join need_revision r on r.need_id = n.id and r.revision = n.revision
where n.forwarded_at is not null;

insert into original_text (place, kind, number, body_code, language, version, title, changed_at)
select concat('outcome:ISCG-', lpad(n.year % 100, 2, '0'), '/N', n.number), 'OUTCOME', concat('ISCG-', lpad(n.year % 100, 2, '0'), '/N', n.number),
    'ISCG', n.outcome_language, 1, '', n.closed_at
from need n
where n.forwarded_at is not null and n.closed_at is not null;

insert into original_text (place, kind, number, body_code, language, version, title, changed_at)
select concat('advice:', s.id), 'ADVICE', concat('ISCG-', lpad(n.year % 100, 2, '0'), '/N', n.number), s.body_code, s.advice_language, 1, '', s.replied_at
from slip s join need n on n.id = s.need_id
where s.advice is not null;

insert into original_version (original_id, version, language)
select id, version, language from original_text;

insert into original_part (version_id, position, part, text)
select v.id, p.position, p.part,
    case p.part when 'TITLE' then r.title when 'DESCRIPTION' then r.description else r.request end
from original_text o
    join original_version v on v.original_id = o.id
    join need n on o.number = concat('ISCG-', lpad(n.year % 100, 2, '0'), '/N', n.number)
    join need_revision r on r.need_id = n.id and r.revision = n.revision
    join (select 0 as position, 'TITLE' as part union all select 1, 'DESCRIPTION' union all select 2, 'REQUEST') p
where o.kind = 'NEED';

insert into original_part (version_id, position, part, text)
select v.id, 0, 'WORDS', n.outcome
from original_text o
    join original_version v on v.original_id = o.id
    join need n on o.number = concat('ISCG-', lpad(n.year % 100, 2, '0'), '/N', n.number)
where o.kind = 'OUTCOME';

insert into original_part (version_id, position, part, text)
select v.id, 0, 'WORDS', s.advice
from original_text o
    join original_version v on v.original_id = o.id
    join slip s on o.place = concat('advice:', s.id)
where o.kind = 'ADVICE';

insert into translation (original_id, language, status, of_version, title, due_on, lock_version)
select o.id, l.language, if(l.language = o.language, 'ORIGINAL', 'MISSING'), null, null, adddate(curdate(), 10), 0
from original_text o
    join (select 'ARABIC' as language union all select 'CHINESE' union all select 'ENGLISH' union all select 'FRENCH'
        union all select 'RUSSIAN' union all select 'SPANISH') l;
