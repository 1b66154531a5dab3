-- Texts of the portal that take the place of its own, and what that was when they were published: where a release brought another, they are stale.
create table edited_text (
    text_key varchar(100) character set ascii collate ascii_bin not null,
    language varchar(20) not null,
    text text not null,
    packaged text not null,
    edited_at datetime(6) not null,
    primary key (text_key, language)
);
