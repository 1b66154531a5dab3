-- Meetings: the plan the secretariat works on, and what of it was published. Both are read and written whole.
create table meeting (
    id bigint auto_increment primary key,
    plan mediumtext not null,
    published mediumtext,
    edition int not null,
    saved_at datetime(6) not null,
    opens_at datetime(6),
    closes_at datetime(6),
    follows bigint,
    cancelled_at datetime(6),
    cancellation_reason mediumtext,
    cancellation_language varchar(10),
    lock_version bigint not null,
    index meetings_by_time (closes_at, opens_at),
    foreign key (follows) references meeting (id)
);

-- The sessions as published, in UTC.
create table meeting_session (
    meeting_id bigint not null,
    position int not null,
    starts_at datetime(6) not null,
    ends_at datetime(6) not null,
    room varchar(200) not null,
    primary key (meeting_id, position),
    foreign key (meeting_id) references meeting (id)
);
