-- Barriers that people reported: in their own words, with no account and nothing on the person but what they wrote themselves.
create table barrier (
    id bigint auto_increment primary key,
    sending uuid not null,
    page varchar(500) not null,
    doing text not null,
    obstacle text not null,
    contact varchar(300) not null,
    language varchar(10) not null,
    state varchar(20) not null,
    note text,
    reported_at datetime(6) not null,
    lock_version bigint not null,
    unique key barrier_sent_once (sending),
    index barrier_in_state (state, id)
);
