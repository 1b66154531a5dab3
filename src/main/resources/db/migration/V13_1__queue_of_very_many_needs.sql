-- The Sectors that a need's current text concerns, as a set of bits, so that a queue narrowed to one is counted without reading texts.
alter table need add column sector_bits int not null default 0;

update need set sector_bits = (
    select coalesce(sum(case s.sector
        when 'ITU_R' then 1 when 'ITU_T' then 2 when 'ITU_D' then 4 when 'GENERAL_SECRETARIAT' then 8 else 0 end), 0)
    from need_revision r join need_revision_sector s on s.revision_id = r.id
    where r.need_id = need.id and r.revision = need.revision);

-- All that is open, in the order of the queue; and what is counted by state, without the rows themselves.
alter table need
    add index need_open (closed_at, submitted_at),
    add index need_of_sector (status, sector_bits),
    add index need_of_track (track, status, submitted_at);
