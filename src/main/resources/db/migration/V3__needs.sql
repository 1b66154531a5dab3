create table topic (
    code varchar(40) primary key,
    position int not null,
    active boolean not null default true,
    name_ar varchar(200) not null,
    name_zh varchar(200) not null,
    name_en varchar(200) not null,
    name_fr varchar(200) not null,
    name_ru varchar(200) not null,
    name_es varchar(200) not null
);

insert into topic (code, position, name_ar, name_zh, name_en, name_fr, name_ru, name_es) values
    ('accessibility', 1, 'إمكانية النفاذ', '无障碍获取', 'Accessibility', 'Accessibilité', 'Доступность', 'Accesibilidad'),
    ('climate-change', 2, 'تغير المناخ', '气候变化', 'Climate change', 'Changement climatique', 'Изменение климата', 'Cambio climático'),
    ('e-meetings', 3, 'الاجتماعات الإلكترونية', '电子会议', 'E-meetings', 'Réunions électroniques', 'Электронные собрания', 'Reuniones electrónicas'),
    ('other', 4, 'موضوع آخر', '其他', 'Other', 'Autre', 'Другое', 'Otro');

-- The last number given in each year; its row is locked while a need gets its number, so there is no gap and no double.
create table need_number_series (
    year int primary key,
    last_number int not null
);

create table need (
    id bigint auto_increment primary key,
    year int not null,
    number int not null,
    submitter_id bigint not null,
    member_code varchar(60) not null,
    topic_code varchar(40) not null,
    status varchar(20) not null,
    revision int not null,
    assignee_id bigint,
    submitted_at datetime(6) not null,
    forwarded_at datetime(6),
    due_at datetime(6),
    closed_at datetime(6),
    outcome mediumtext,
    outcome_language varchar(10),
    lock_version bigint not null,
    unique key need_number (year, number),
    index need_queue (status, submitted_at),
    foreign key (submitter_id) references person (id),
    foreign key (member_code) references member (code),
    foreign key (topic_code) references topic (code),
    foreign key (assignee_id) references person (id)
);

-- Exact texts as they were sent; a row is never changed.
create table need_revision (
    id bigint auto_increment primary key,
    need_id bigint not null,
    revision int not null,
    title varchar(300) not null,
    description mediumtext not null,
    request mediumtext not null,
    language varchar(10) not null,
    sent_at datetime(6) not null,
    unique key revision_of_need (need_id, revision),
    foreign key (need_id) references need (id)
);

create table need_revision_sector (
    revision_id bigint not null,
    sector varchar(30) not null,
    primary key (revision_id, sector),
    foreign key (revision_id) references need_revision (id)
);

create table need_revision_document (
    revision_id bigint not null,
    position int not null,
    document_id uuid not null,
    primary key (revision_id, position),
    index revision_of_document (document_id),
    foreign key (revision_id) references need_revision (id),
    foreign key (document_id) references document (id)
);

-- The bodies the submitter wants to reach; a wish, the secretariat decides.
create table need_wish (
    need_id bigint not null,
    body_code varchar(20) not null,
    primary key (need_id, body_code),
    foreign key (need_id) references need (id),
    foreign key (body_code) references body (code)
);

-- What the secretariat asked the submitter back, and the reply.
create table need_question (
    id bigint auto_increment primary key,
    need_id bigint not null,
    question mediumtext not null,
    asked_by bigint not null,
    asked_at datetime(6) not null,
    reply mediumtext,
    replied_at datetime(6),
    foreign key (need_id) references need (id),
    foreign key (asked_by) references person (id)
);

-- What a delegate is preparing, be it too long to be sent. A sent draft stays and points to its need, so that sending twice has one effect.
create table need_draft (
    id uuid primary key,
    owner_id bigint not null,
    revises_need_id bigint,
    topic_code varchar(40),
    title mediumtext not null,
    description mediumtext not null,
    request mediumtext not null,
    reply mediumtext not null,
    language varchar(10),
    language_chosen boolean not null,
    begun_at datetime(6) not null,
    saved_at datetime(6) not null,
    sent_as_need_id bigint,
    discarded_at datetime(6),
    lock_version bigint not null,
    index draft_of_owner (owner_id, saved_at),
    foreign key (owner_id) references person (id),
    foreign key (revises_need_id) references need (id),
    foreign key (topic_code) references topic (code),
    foreign key (sent_as_need_id) references need (id)
);

create table need_draft_sector (
    draft_id uuid not null,
    sector varchar(30) not null,
    primary key (draft_id, sector),
    foreign key (draft_id) references need_draft (id)
);

create table need_draft_wish (
    draft_id uuid not null,
    body_code varchar(20) not null,
    primary key (draft_id, body_code),
    foreign key (draft_id) references need_draft (id),
    foreign key (body_code) references body (code)
);

create table need_draft_document (
    draft_id uuid not null,
    position int not null,
    document_id uuid not null,
    primary key (draft_id, position),
    foreign key (draft_id) references need_draft (id),
    foreign key (document_id) references document (id)
);
