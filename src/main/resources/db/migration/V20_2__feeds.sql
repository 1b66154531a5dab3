-- A person has a secret address of their own for each thing they subscribe to: meetings as a calendar, documents as feeds.
alter table calendar_subscription
    add column topic varchar(40) not null default 'calendar',
    drop primary key,
    add primary key (person_id, topic);
