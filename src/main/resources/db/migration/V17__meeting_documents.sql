-- The last number given to a document of a meeting, one row a year; locked while the next is given.
create table meeting_document_series (
    year int primary key,
    last_number int not null
);

-- Which meeting a document belongs to, and which item of its agenda; none while it is allocated to none. The deadline is the one that held
-- when the number was given; none for a meeting of bodies without deadlines.
create table meeting_document (
    series varchar(20) not null,
    name varchar(20) not null,
    number int not null,
    meeting_id bigint not null,
    item int,
    due_on date,
    primary key (series, name),
    index documents_of_meeting (meeting_id, series, number),
    foreign key (series, name) references numbered_document (series, name),
    foreign key (meeting_id) references meeting (id)
);

-- Up to which moment the briefcase holds all that a person last downloaded in a language.
create table briefcase_download (
    person_id bigint not null,
    meeting_id bigint not null,
    language varchar(10) not null,
    holds_until datetime(6) not null,
    primary key (person_id, meeting_id, language),
    foreign key (person_id) references person (id),
    foreign key (meeting_id) references meeting (id)
);
