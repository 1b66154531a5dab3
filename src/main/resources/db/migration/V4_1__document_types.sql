-- What kind of document it is in the portal's own terms, and whether only a password opens it.
alter table document
    add column type varchar(40) not null after media_type,
    add column protected_by_password boolean not null default false after file_name;
