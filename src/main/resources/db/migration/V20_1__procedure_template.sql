-- The secretariat switches steps off and adds some of its own, with a name in six languages.
alter table procedure_rule
    add column switched_on boolean not null default true,
    add column names mediumtext;

-- Which reminders of a step were given; when its day moves, they begin anew.
create table procedure_reminder (
    meeting_id bigint not null,
    step varchar(30) not null,
    due_on date not null,
    reminder varchar(20) not null,
    given_at datetime(6) not null,
    primary key (meeting_id, step, due_on, reminder),
    foreign key (meeting_id) references meeting (id)
);

-- Gives each step that is added a number that no other ever had.
create table procedure_step (
    number bigint auto_increment primary key,
    body_code varchar(20) not null
);
