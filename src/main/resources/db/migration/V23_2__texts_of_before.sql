-- What was written, in a language somebody stated, before texts of its kind were translated. Such texts are told apart by having no versions yet.
insert into original_text (place, kind, number, body_code, language, version, title, changed_at, for_a_few)
select concat('track:ISCG-', lpad(n.year % 100, 2, '0'), '/N', n.number), 'TRACK', concat('ISCG-', lpad(n.year % 100, 2, '0'), '/N', n.number),
    'ISCG', n.track_reason_language, n.track_edition, '', utc_timestamp(6), n.forwarded_at is null
from need n
where n.track_reason is not null and n.track_reason_language is not null;

insert into original_text (place, kind, number, body_code, language, version, title, changed_at, for_a_few)
select concat('outcome:ISCG-', lpad(n.year % 100, 2, '0'), '/N', n.number), 'OUTCOME', concat('ISCG-', lpad(n.year % 100, 2, '0'), '/N', n.number),
    'ISCG', n.outcome_language, 1, '', n.closed_at, true
from need n
where n.forwarded_at is null and n.closed_at is not null;

insert into original_text (place, kind, number, body_code, language, version, title, changed_at, for_a_few)
select concat('completion:', d.id), 'COMPLETION', '', if(d.recipient like 'body:%', substring(d.recipient, 6), 'ISCG'),
    d.done_language, d.completions, '', d.done_at, false
from disposition d
where d.done_note is not null and d.done_language is not null;

insert into original_text (place, kind, number, body_code, language, version, title, changed_at, for_a_few)
select concat('cover-reply:', s.id), 'COVER_REPLY', '', s.body_code, s.reply_language, 1, '', s.settled_at, true
from report_slip s
where s.reply <> '' and s.reply_language is not null;

insert into original_version (original_id, version, language)
select o.id, o.version, o.language
from original_text o
where not exists (select 1 from original_version v where v.original_id = o.id);

insert into original_part (version_id, position, part, text)
select v.id, 0, 'WORDS', coalesce(n.track_reason, e.outcome, d.done_note, s.reply)
from original_text o
    join original_version v on v.original_id = o.id
    left join need n on o.kind = 'TRACK' and o.place = concat('track:ISCG-', lpad(n.year % 100, 2, '0'), '/N', n.number)
    left join need e on o.kind = 'OUTCOME' and o.place = concat('outcome:ISCG-', lpad(e.year % 100, 2, '0'), '/N', e.number)
    left join disposition d on o.place = concat('completion:', d.id)
    left join report_slip s on o.place = concat('cover-reply:', s.id)
where not exists (select 1 from original_part p where p.version_id = v.id);

insert into translation (original_id, language, status, of_version, title, due_on, lock_version)
select o.id, l.language, if(l.language = o.language, 'ORIGINAL', 'MISSING'), null, null, adddate(curdate(), 10), 0
from original_text o
    join (select 'ARABIC' as language union all select 'CHINESE' union all select 'ENGLISH' union all select 'FRENCH'
        union all select 'RUSSIAN' union all select 'SPANISH') l
where not exists (select 1 from translation t where t.original_id = o.id);
