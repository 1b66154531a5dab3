-- What a meeting decided on an item of its agenda: as it is being worded, and as it was published last. What was published and has a date
-- is an action, done when somebody said so. Nothing is removed: what no longer holds is withdrawn.
create table disposition (
    id bigint auto_increment primary key,
    meeting_id bigint not null,
    item int not null,
    wording mediumtext not null,
    published mediumtext,
    edition int not null,
    saved_at datetime(6) not null,
    published_at datetime(6),
    withdrawn_at datetime(6),
    recipient varchar(80),
    due_on date,
    done_at datetime(6),
    done_by bigint,
    done_note mediumtext,
    done_language varchar(10),
    lock_version bigint not null,
    index dispositions_of_meeting (meeting_id, item, id),
    index actions_of_recipient (recipient, due_on),
    foreign key (meeting_id) references meeting (id),
    foreign key (done_by) references person (id)
);
