-- Filters of the queue that somebody keeps for themselves: what stands in its address, under a name.
create table saved_queue (
    id bigint auto_increment primary key,
    owner_id bigint not null,
    name varchar(100) not null,
    address varchar(1000) not null,
    unique key saved_queue_name (owner_id, name),
    foreign key (owner_id) references person (id)
);

-- Who does not want single keys to act; whoever has no row has not switched them off.
create table keys_off (
    person_id bigint primary key,
    foreign key (person_id) references person (id)
);

-- The queue is read oldest first, whatever it is narrowed to.
alter table need
    add index need_of_member (member_code, status, submitted_at),
    add index need_of_topic (topic_code, status, submitted_at),
    add index need_of_assignee (assignee_id, status, submitted_at),
    add index need_of_submitter (submitter_id, submitted_at);
