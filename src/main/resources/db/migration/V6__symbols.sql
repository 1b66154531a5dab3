-- Documents that have symbols; the row of one is locked while a file of it gets a number.
create table numbered_document (
    series varchar(20) not null,
    name varchar(20) not null,
    primary key (series, name)
);

-- Which document a symbol means in one language. A row is never changed or removed; of a version one file is the original.
create table symbol_file (
    id bigint auto_increment primary key,
    series varchar(20) not null,
    name varchar(20) not null,
    addendum int not null,
    revision int not null,
    corrigendum int not null,
    language varchar(10) not null,
    original boolean not null,
    document_id uuid not null,
    title varchar(300) not null,
    added_by bigint not null,
    added_at datetime(6) not null,
    the_original boolean as (if(original, true, null)) virtual,
    unique key file_of_symbol (series, name, addendum, revision, corrigendum, language),
    unique key original_of_symbol (series, name, addendum, revision, corrigendum, the_original),
    index symbol_of_document (document_id),
    foreign key (series, name) references numbered_document (series, name),
    foreign key (document_id) references document (id),
    foreign key (added_by) references person (id)
);

-- The document in which the text of a revision was put down; none for what was sent before there were symbols.
alter table need_revision add column paper_id uuid;
alter table need_revision add foreign key (paper_id) references document (id);
