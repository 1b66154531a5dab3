-- Statements of support are offered to translators; how often each was written tells which sentence a translation is of.
alter table need_support add column edition int not null default 0;
