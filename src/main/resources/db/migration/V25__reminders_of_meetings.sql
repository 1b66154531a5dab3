-- Which reminders of an action were given; when it gets another day, they begin anew.
create table action_reminder (
    disposition_id bigint not null,
    due_on date not null,
    reminder varchar(20) not null,
    given_at datetime(6) not null,
    primary key (disposition_id, due_on, reminder),
    foreign key (disposition_id) references disposition (id)
);

-- Each reminder of a report's slip is given once.
create table report_slip_reminder (
    slip_id bigint not null,
    reminder varchar(20) not null,
    given_at datetime(6) not null,
    primary key (slip_id, reminder),
    foreign key (slip_id) references report_slip (id)
);
