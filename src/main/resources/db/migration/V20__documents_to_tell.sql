-- Files of documents of meetings of which people are told, gathered; none of those that were there before.
create table document_to_tell (
    id bigint auto_increment primary key,
    meeting_id bigint not null,
    symbol varchar(60) not null,
    original boolean not null,
    document_id uuid not null,
    came_at datetime(6) not null,
    told_at datetime(6),
    index documents_not_told (told_at),
    foreign key (meeting_id) references meeting (id),
    foreign key (document_id) references document (id)
);
