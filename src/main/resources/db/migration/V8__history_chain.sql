-- Every entry's place in one chain: its hash is over the hash before it, its position and all of its fields.
create table history_link (
    position bigint primary key,
    entry_id bigint not null,
    hash char(64) character set ascii collate ascii_bin not null,
    unique key link_of_entry (entry_id),
    foreign key (entry_id) references history_entry (id)
);

-- One row: whoever appends locks it until the end of their transaction, so that positions have no gap and no double.
create table history_turn (
    id tinyint primary key
);

insert into history_turn (id) values (1);

-- A receipt is an entry that bears a code.
alter table history_entry
    add column receipt varchar(20) character set ascii collate ascii_bin
        as (json_value(details, '$.receipt')) persistent,
    add unique key receipt_code (receipt);

-- What was entered before there was a chain, in the order in which it was. The hash is the one of HistoryEntry.
delimiter //
begin not atomic
    declare place bigint default 0;
    declare last_hash char(64) character set utf8mb4 default repeat('0', 64);
    for e in (select * from history_entry order by id) do
        set place = place + 1;
        set last_hash = sha2(concat(
            'iscg-history-1\n',
            octet_length(place), ':', place, '\n',
            '64:', last_hash, '\n',
            octet_length(e.id), ':', e.id, '\n',
            octet_length(e.subject), ':', e.subject, '\n',
            octet_length(e.verb), ':', e.verb, '\n',
            coalesce(concat(octet_length(e.person_id), ':', e.person_id, '\n'), '-\n'),
            coalesce(concat(octet_length(e.person_name), ':', e.person_name, '\n'), '-\n'),
            coalesce(concat(octet_length(e.capacity), ':', e.capacity, '\n'), '-\n'),
            '26:', date_format(e.happened_at, '%Y-%m-%dT%H:%i:%s.%f'), '\n',
            octet_length(e.audience), ':', e.audience, '\n',
            octet_length(e.details), ':', e.details, '\n'), 256);
        insert into history_link (position, entry_id, hash) values (place, e.id, last_hash);
    end for;
end//
delimiter ;

-- A second line against mistakes; whoever owns the schema can take it away, and TRUNCATE passes it.
create trigger history_entry_is_never_changed before update on history_entry
    for each row signal sqlstate '45000' set message_text = 'The history is never changed';
create trigger history_entry_is_never_removed before delete on history_entry
    for each row signal sqlstate '45000' set message_text = 'The history is never removed';
create trigger history_link_is_never_changed before update on history_link
    for each row signal sqlstate '45000' set message_text = 'The history is never changed';
create trigger history_link_is_never_removed before delete on history_link
    for each row signal sqlstate '45000' set message_text = 'The history is never removed';
