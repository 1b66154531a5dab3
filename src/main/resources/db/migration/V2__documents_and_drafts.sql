-- What was received, one row per upload; the content lies in the document folder under its SHA-256.
create table document (
    id uuid primary key,
    sha256 char(64) character set ascii not null,
    size bigint not null,
    media_type varchar(127) not null,
    file_name varchar(255) not null,
    uploaded_by bigint not null,
    uploaded_at datetime(6) not null,
    index document_content (sha256),
    foreign key (uploaded_by) references person (id)
);

-- What a person is typing in one place of the portal, until it is sent; such as the advice of a chair on a slip.
create table working_text (
    person_id bigint not null,
    place varchar(120) not null,
    text mediumtext not null,
    saved_at datetime(6) not null,
    primary key (person_id, place),
    foreign key (person_id) references person (id)
);
