-- What was found out about content, one row per SHA-256 however many documents bear it.
create table content (
    sha256 char(64) character set ascii primary key,
    scan varchar(20) not null,
    signature varchar(200),
    scanned_at datetime(6),
    reading varchar(20) not null,
    attempts int not null,
    read_at datetime(6),
    title mediumtext,
    author mediumtext,
    pages int not null,
    language varchar(10),
    cut boolean not null,
    index content_scan (scan),
    index content_reading (reading)
);

-- The text of content: as a page shows it, and bare.
create table content_text (
    sha256 char(64) character set ascii primary key,
    html longtext not null,
    text longtext not null,
    foreign key (sha256) references content (sha256)
);

-- What the sender may want to mend.
create table content_finding (
    sha256 char(64) character set ascii not null,
    position int not null,
    code varchar(60) not null,
    count int not null,
    detail mediumtext not null,
    primary key (sha256, position),
    foreign key (sha256) references content (sha256)
);

insert into content (sha256, scan, reading, attempts, pages, cut)
select distinct sha256, 'UNSCANNED', 'WAITING', 0, 0, false from document;

alter table document add foreign key (sha256) references content (sha256);

-- Work that waits to be done, as db-scheduler keeps it.
create table scheduled_tasks (
    task_name varchar(100) not null,
    task_instance varchar(100) not null,
    task_data blob,
    execution_time datetime(6) not null,
    picked boolean not null,
    picked_by varchar(50),
    last_success datetime(6) null,
    last_failure datetime(6) null,
    consecutive_failures int,
    last_heartbeat datetime(6) null,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance),
    index task_due (execution_time),
    index task_heartbeat (last_heartbeat)
);
