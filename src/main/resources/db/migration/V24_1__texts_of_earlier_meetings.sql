-- What had been published of meetings before their texts went to translators: in all languages in which it was typed. Titles of documents follow
-- when something is added to them.
create table typed_before (
    place varchar(50) not null,
    kind varchar(20) not null,
    number varchar(20) not null,
    body_code varchar(20) not null,
    whole varchar(50) not null,
    part varchar(20) not null,
    arabic mediumtext,
    chinese mediumtext,
    english mediumtext,
    french mediumtext,
    russian mediumtext,
    spanish mediumtext
);

insert into typed_before
select concat('meeting:', id), 'MEETING', date(opens_at), json_value(published, '$.bodies[0]'), concat('meeting:', id), 'TITLE',
    json_value(published, '$.title.texts.ARABIC'), json_value(published, '$.title.texts.CHINESE'), json_value(published, '$.title.texts.ENGLISH'),
    json_value(published, '$.title.texts.FRENCH'), json_value(published, '$.title.texts.RUSSIAN'), json_value(published, '$.title.texts.SPANISH')
from meeting where published is not null;

insert into typed_before
select concat('place:', id), 'MEETING', date(opens_at), json_value(published, '$.bodies[0]'), concat('meeting:', id), 'TITLE',
    json_value(published, '$.place.texts.ARABIC'), json_value(published, '$.place.texts.CHINESE'), json_value(published, '$.place.texts.ENGLISH'),
    json_value(published, '$.place.texts.FRENCH'), json_value(published, '$.place.texts.RUSSIAN'), json_value(published, '$.place.texts.SPANISH')
from meeting where published is not null and json_value(published, '$.mode') <> 'ELECTRONIC';

insert into typed_before
select concat('item:', m.id, ':', i.item), 'ITEM', date(m.opens_at), json_value(m.published, '$.bodies[0]'), concat('meeting:', m.id), 'TITLE',
    i.arabic, i.chinese, i.english, i.french, i.russian, i.spanish
from agenda_edition e
    join meeting m on m.id = e.meeting_id
    join json_table(e.items, '$.items[*]' columns (
        item int path '$.key',
        arabic varchar(1000) path '$.title.texts.ARABIC',
        chinese varchar(1000) path '$.title.texts.CHINESE',
        english varchar(1000) path '$.title.texts.ENGLISH',
        french varchar(1000) path '$.title.texts.FRENCH',
        russian varchar(1000) path '$.title.texts.RUSSIAN',
        spanish varchar(1000) path '$.title.texts.SPANISH')) i
where m.published is not null
    and e.edition = (select max(last.edition) from agenda_edition last where last.meeting_id = m.id);

insert into typed_before
select concat('decision:', d.id), 'DECISION', date(m.opens_at), json_value(m.published, '$.bodies[0]'), concat('meeting:', m.id), 'WORDS',
    json_value(d.published, '$.text.texts.ARABIC'), json_value(d.published, '$.text.texts.CHINESE'), json_value(d.published, '$.text.texts.ENGLISH'),
    json_value(d.published, '$.text.texts.FRENCH'), json_value(d.published, '$.text.texts.RUSSIAN'), json_value(d.published, '$.text.texts.SPANISH')
from disposition d join meeting m on m.id = d.meeting_id
where d.published is not null and d.withdrawn_at is null and m.published is not null;

-- As the portal tells which is the original where nobody knows.
insert into original_text (place, kind, number, body_code, whole, language, version, title, changed_at)
select place, kind, number, body_code, whole,
    case when english is not null then 'ENGLISH' when arabic is not null then 'ARABIC' when chinese is not null then 'CHINESE'
        when french is not null then 'FRENCH' when russian is not null then 'RUSSIAN' else 'SPANISH' end,
    1,
    if(part = 'TITLE', left(coalesce(english, arabic, chinese, french, russian, spanish), 300), ''),
    utc_timestamp(6)
from typed_before
where coalesce(english, arabic, chinese, french, russian, spanish) is not null;

insert into original_version (original_id, version, language)
select o.id, 1, o.language from original_text o join typed_before b on b.place = o.place;

insert into original_part (version_id, position, part, text)
select v.id, 0, b.part, coalesce(b.english, b.arabic, b.chinese, b.french, b.russian, b.spanish)
from typed_before b
    join original_text o on o.place = b.place
    join original_version v on v.original_id = o.id;

create table typed_language (
    place varchar(50) not null,
    language varchar(10) not null,
    words mediumtext
);

insert into typed_language
select place, 'ARABIC', arabic from typed_before
union all select place, 'CHINESE', chinese from typed_before
union all select place, 'ENGLISH', english from typed_before
union all select place, 'FRENCH', french from typed_before
union all select place, 'RUSSIAN', russian from typed_before
union all select place, 'SPANISH', spanish from typed_before;

insert into translation (original_id, language, status, of_version, title, due_on, lock_version, typed)
select o.id, l.language,
    case when l.language = o.language then 'ORIGINAL' when l.words is null then 'MISSING' else 'HUMAN' end,
    if(l.language = o.language or l.words is null, null, 1),
    if(l.language = o.language or l.words is null or o.title = '', null, left(l.words, 300)),
    adddate(curdate(), 10),
    0,
    l.language <> o.language and l.words is not null
from typed_language l join original_text o on o.place = l.place;

insert into translation_release (translation_id, of_version, origin, released_at, typed)
select t.id, 1, 'HUMAN', utc_timestamp(6), true
from translation t
    join original_text o on o.id = t.original_id
    join typed_before b on b.place = o.place
where t.typed;

insert into translation_segment (release_id, position, part, source, target, line_end)
select r.id, 0, p.part, p.text, l.words, 0
from translation_release r
    join translation t on t.id = r.translation_id
    join original_text o on o.id = t.original_id
    join typed_language l on l.place = o.place and l.language = t.language
    join original_version v on v.original_id = o.id
    join original_part p on p.version_id = v.id;

drop table typed_language;
drop table typed_before;
