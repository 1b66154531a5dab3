-- When a text for a meeting of a body must be there. Usual values; the secretariat edits them.
create table body_deadline (
    body_code varchar(20) primary key,
    position int not null,
    translation int not null,
    translation_unit varchar(10) not null,
    latest_days int not null,
    lock_version bigint not null
);

insert into body_deadline (body_code, position, translation, translation_unit, latest_days, lock_version) values
    ('RAG', 1, 45, 'DAYS', 14, 0),
    ('TSAG', 2, 2, 'MONTHS', 12, 0),
    ('TDAG', 3, 45, 'DAYS', 12, 0),
    ('ISCG', 4, 45, 'DAYS', 12, 0);

-- The days in Geneva on which meetings of a body open, as far as they are known.
create table body_meeting (
    body_code varchar(20) not null,
    opens_on date not null,
    primary key (body_code, opens_on),
    foreign key (body_code) references body_deadline (body_code)
);
