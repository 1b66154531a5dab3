-- How a person wants pages to be: what differs from what holds for everybody, such as text-size=150&theme=dark.
create table reading_preferences (
    person_id bigint primary key,
    chosen varchar(200) not null,
    foreign key (person_id) references person (id)
);
