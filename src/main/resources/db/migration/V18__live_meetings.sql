-- Where a meeting stands: the open session, the item, and the lists of speakers. Read and written whole. The edition goes up with each
-- change, so that a page can tell whether it shows what is so now.
create table live_meeting (
    meeting_id bigint primary key,
    course mediumtext not null,
    edition bigint not null,
    changed_at datetime(6) not null,
    foreign key (meeting_id) references meeting (id)
);
