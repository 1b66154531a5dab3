-- Texts that not everybody may read are offered to translators, too; whose room says who reads them.
alter table original_text add column for_a_few boolean not null default false;
