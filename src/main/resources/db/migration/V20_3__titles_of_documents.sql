-- What a document of a meeting is called in languages in which there is no file of it.
alter table meeting_document add column titles mediumtext;
