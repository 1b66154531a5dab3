-- Why meetings were cancelled before such reasons were translated.
insert into original_text (place, kind, number, body_code, language, version, title, changed_at, for_a_few)
select concat('cancellation:', m.id), 'CANCELLATION', '', 'ISCG', m.cancellation_language, 1, '', m.cancelled_at, false
from meeting m
where m.cancelled_at is not null;

insert into original_version (original_id, version, language)
select o.id, o.version, o.language
from original_text o
where o.kind = 'CANCELLATION';

insert into original_part (version_id, position, part, text)
select v.id, 0, 'WORDS', m.cancellation_reason
from original_text o
    join original_version v on v.original_id = o.id
    join meeting m on o.place = concat('cancellation:', m.id);

insert into translation (original_id, language, status, of_version, title, due_on, lock_version)
select o.id, l.language, if(l.language = o.language, 'ORIGINAL', 'MISSING'), null, null, adddate(curdate(), 10), 0
from original_text o
    join (select 'ARABIC' as language union all select 'CHINESE' union all select 'ENGLISH' union all select 'FRENCH'
        union all select 'RUSSIAN' union all select 'SPANISH') l
where o.kind = 'CANCELLATION';
