-- Texts that are typed in several languages at once, such as titles of meetings and of what they take up. The whole is the place of the text
-- whose title names what it belongs to. What is no more to be read waits for nobody.
alter table original_text
    add column whole varchar(50),
    add column withdrawn_at datetime(6),
    add index texts_of_whole (whole);

-- Whether the words that came with the original stand in this language.
alter table translation add column typed boolean not null default false;

-- Whether it came with the original, and not from the room of translations; nobody is known to have typed what was there before.
alter table translation_release
    add column typed boolean not null default false,
    modify column released_by bigint null;
