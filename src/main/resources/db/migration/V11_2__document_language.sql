-- What the sender of a document says it is written in, where that is not what was found in it.
create table document_language (
    document_id uuid primary key,
    language varchar(10) not null,
    foreign key (document_id) references document (id)
);
