-- What people need to take part on equal terms: sealed (AES-256-GCM), and only while they consent.
create table passport (
    person_id bigint primary key,
    sealed mediumblob not null,
    consented_at datetime(6) not null,
    lock_version bigint not null,
    foreign key (person_id) references person (id)
);

-- Who wants to take part in a meeting; one row a person and meeting. What was arranged for them is sealed, too.
create table registration (
    id bigint auto_increment primary key,
    meeting_id bigint not null,
    person_id bigint not null,
    member_code varchar(60) not null,
    attendance varchar(10) not null,
    state varchar(10) not null,
    requested_at datetime(6) not null,
    decided_at datetime(6),
    decided_by bigint,
    refusal_reason mediumtext,
    refusal_language varchar(10),
    arranged mediumblob,
    lock_version bigint not null,
    unique key registration_of_person (meeting_id, person_id),
    index registrations_of_member (member_code, state),
    foreign key (meeting_id) references meeting (id),
    foreign key (person_id) references person (id),
    foreign key (decided_by) references person (id),
    foreign key (member_code) references member (code)
);
