-- The agenda of a meeting as it is being written, and each of its published editions, exactly as it was.
create table agenda_sheet (
    meeting_id bigint primary key,
    items mediumtext not null,
    saved_at datetime(6) not null,
    lock_version bigint not null,
    foreign key (meeting_id) references meeting (id) on delete cascade
);

create table agenda_edition (
    id bigint auto_increment primary key,
    meeting_id bigint not null,
    edition int not null,
    items mediumtext not null,
    published_at datetime(6) not null,
    unique key edition_of_agenda (meeting_id, edition),
    foreign key (meeting_id) references meeting (id)
);
