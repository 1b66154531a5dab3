-- What happened to a need, as people are told of it.
create table happening (
    id bigint auto_increment primary key,
    subject varchar(60) not null,
    verb varchar(40) not null,
    person_id bigint,
    person_name varchar(200),
    capacity varchar(100),
    happened_at datetime(6) not null,
    details mediumtext not null
);

-- Mails to be sent, and what became of them. The key keeps one from being written twice.
create table mail (
    id uuid primary key,
    mail_key varchar(150) not null,
    person_id bigint not null,
    subject varchar(60),
    kind varchar(20) not null,
    state varchar(20) not null,
    written_at datetime(6) not null,
    due_at datetime(6) not null,
    attempts int not null,
    claimed_by uuid,
    unanswered int not null,
    address varchar(254),
    trouble varchar(500),
    sent_at datetime(6),
    unique key mail_written_once (mail_key),
    index mail_due (state, due_at),
    index mail_of_subject (person_id, subject, sent_at),
    foreign key (person_id) references person (id)
);

-- One happening told to one person: in the portal, and by mail as they chose at that moment.
create table notice (
    id bigint auto_increment primary key,
    happening_id bigint not null,
    person_id bigint not null,
    subject varchar(60) not null,
    kind varchar(20) not null,
    leads_to varchar(200) not null,
    by_mail varchar(10) not null,
    mail_id uuid,
    read_at datetime(6),
    unique key told_once (happening_id, person_id),
    index notice_of_subject (person_id, subject, id),
    index notice_of_mail (mail_id),
    index notice_to_mail (by_mail, mail_id, person_id),
    foreign key (happening_id) references happening (id),
    foreign key (person_id) references person (id),
    foreign key (mail_id) references mail (id)
);

-- How somebody wants mails of a kind, and the word by which a mail itself ends them.
create table notice_choice (
    person_id bigint not null,
    kind varchar(20) not null,
    by_mail varchar(10) not null,
    token uuid not null,
    primary key (person_id, kind),
    unique key choice_token (token),
    foreign key (person_id) references person (id)
);

-- Each reminder of a slip is given once.
create table slip_reminder (
    slip_id uuid not null,
    reminder varchar(20) not null,
    given_at datetime(6) not null,
    primary key (slip_id, reminder),
    foreign key (slip_id) references slip (id)
);
