-- Who sends a body's reply where everybody who could declared a conflict of interest, as the secretariat named them.
alter table slip
    add column substitute_id bigint,
    add column substitute_name varchar(200),
    add foreign key (substitute_id) references person (id);
