-- Questions and replies, notes to bodies and reasons for withdrawing a request state their language from now on; before, it was guessed for each reader.
alter table need_question
    add column question_language varchar(10),
    add column reply_language varchar(10);

-- How often a reason for another track was given tells which one a translation is of.
alter table need add column track_edition int;

update need set track_edition = 1 where track_reason is not null;

-- Slips that are sent at once share their note and its translations.
alter table slip
    add column note_language varchar(10),
    add column note_key uuid,
    add column withdrawal_language varchar(10),
    add column withdrawn_with_need boolean;

-- How often an action was reported as done tells which note a translation is of.
alter table disposition add column completions int not null default 0;

update disposition set completions = 1 where done_at is not null;
