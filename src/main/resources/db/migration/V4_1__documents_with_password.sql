-- Whether only a password opens a document, so that nobody can scan or search it.
alter table document add column protected_by_password boolean not null default false after file_name;
