-- The secret addresses at which people's calendars fetch meetings; of each its SHA-256 alone.
create table calendar_subscription (
    person_id bigint primary key,
    secret_sha256 char(64) not null,
    made_at datetime(6) not null,
    unique key subscription_by_secret (secret_sha256),
    foreign key (person_id) references person (id)
);
