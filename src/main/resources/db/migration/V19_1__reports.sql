-- The report of a meeting, version by version: what the secretariat writes, and the whole text as it was put to the chairs, which is what is
-- issued. What is issued never changes; a corrigendum is a version of its own.
create table report (
    id bigint auto_increment primary key,
    meeting_id bigint not null,
    version int not null,
    state varchar(20) not null,
    words mediumtext not null,
    composed mediumtext,
    round int not null,
    saved_at datetime(6) not null,
    issued_at datetime(6),
    symbol varchar(60),
    lock_version bigint not null,
    unique key version_of_report (meeting_id, version),
    foreign key (meeting_id) references meeting (id)
);

-- What chairs remark on a part of the text, in the round in which it was put to them.
create table report_comment (
    id bigint auto_increment primary key,
    report_id bigint not null,
    round int not null,
    part varchar(40) not null,
    body_code varchar(20) not null,
    person_id bigint not null,
    text mediumtext not null,
    language varchar(10) not null,
    commented_at datetime(6) not null,
    index comments_of_report (report_id, id),
    foreign key (report_id) references report (id),
    foreign key (person_id) references person (id)
);

-- Which body's chair approved the text, in which round.
create table report_approval (
    report_id bigint not null,
    round int not null,
    body_code varchar(20) not null,
    person_id bigint not null,
    approved_at datetime(6) not null,
    primary key (report_id, round, body_code),
    foreign key (report_id) references report (id),
    foreign key (person_id) references person (id)
);

-- The PDF of each language, as it was when the report was issued; the DOCX are documents of the meeting.
create table report_pdf (
    report_id bigint not null,
    language varchar(10) not null,
    document_id uuid not null,
    primary key (report_id, language),
    index report_of_pdf (document_id),
    foreign key (report_id) references report (id)
);

-- To which bodies an issued report was sent, what for, and what they said.
create table report_slip (
    id bigint auto_increment primary key,
    report_id bigint not null,
    body_code varchar(20) not null,
    for_information boolean not null,
    for_action boolean not null,
    reply_by date,
    sent_at datetime(6) not null,
    sent_by bigint not null,
    settled_at datetime(6),
    settled_by bigint,
    reply mediumtext,
    reply_language varchar(10),
    unique key slip_of_report (report_id, body_code),
    index slips_of_body (body_code, settled_at),
    foreign key (report_id) references report (id),
    foreign key (body_code) references body (code),
    foreign key (sent_by) references person (id),
    foreign key (settled_by) references person (id)
);
