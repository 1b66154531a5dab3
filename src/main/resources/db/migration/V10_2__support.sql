-- The regions of the Union, as its development activities know them, by the codes of states. A claim of the identity provider goes
-- before; what changes is changed here.
create table state_region (
    code varchar(2) primary key,
    region varchar(20) not null
);

insert into state_region (code, region) values
    ('AO', 'AFRICA'), ('BF', 'AFRICA'), ('BI', 'AFRICA'), ('BJ', 'AFRICA'), ('BW', 'AFRICA'), ('CD', 'AFRICA'), ('CF', 'AFRICA'), ('CG', 'AFRICA'),
    ('CI', 'AFRICA'), ('CM', 'AFRICA'), ('CV', 'AFRICA'), ('ER', 'AFRICA'), ('ET', 'AFRICA'), ('GA', 'AFRICA'), ('GH', 'AFRICA'), ('GM', 'AFRICA'),
    ('GN', 'AFRICA'), ('GQ', 'AFRICA'), ('GW', 'AFRICA'), ('KE', 'AFRICA'), ('LR', 'AFRICA'), ('LS', 'AFRICA'), ('MG', 'AFRICA'), ('ML', 'AFRICA'),
    ('MU', 'AFRICA'), ('MW', 'AFRICA'), ('MZ', 'AFRICA'), ('NA', 'AFRICA'), ('NE', 'AFRICA'), ('NG', 'AFRICA'), ('RW', 'AFRICA'), ('SC', 'AFRICA'),
    ('SL', 'AFRICA'), ('SN', 'AFRICA'), ('SS', 'AFRICA'), ('ST', 'AFRICA'), ('SZ', 'AFRICA'), ('TD', 'AFRICA'), ('TG', 'AFRICA'), ('TZ', 'AFRICA'),
    ('UG', 'AFRICA'), ('ZA', 'AFRICA'), ('ZM', 'AFRICA'), ('ZW', 'AFRICA'),
    ('AE', 'ARAB_STATES'), ('BH', 'ARAB_STATES'), ('DJ', 'ARAB_STATES'), ('DZ', 'ARAB_STATES'), ('EG', 'ARAB_STATES'), ('IQ', 'ARAB_STATES'), ('JO', 'ARAB_STATES'), ('KM', 'ARAB_STATES'),
    ('KW', 'ARAB_STATES'), ('LB', 'ARAB_STATES'), ('LY', 'ARAB_STATES'), ('MA', 'ARAB_STATES'), ('MR', 'ARAB_STATES'), ('OM', 'ARAB_STATES'), ('PS', 'ARAB_STATES'), ('QA', 'ARAB_STATES'),
    ('SA', 'ARAB_STATES'), ('SD', 'ARAB_STATES'), ('SO', 'ARAB_STATES'), ('SY', 'ARAB_STATES'), ('TN', 'ARAB_STATES'), ('YE', 'ARAB_STATES'),
    ('AG', 'AMERICAS'), ('AR', 'AMERICAS'), ('BB', 'AMERICAS'), ('BO', 'AMERICAS'), ('BR', 'AMERICAS'), ('BS', 'AMERICAS'), ('BZ', 'AMERICAS'), ('CA', 'AMERICAS'),
    ('CL', 'AMERICAS'), ('CO', 'AMERICAS'), ('CR', 'AMERICAS'), ('CU', 'AMERICAS'), ('DM', 'AMERICAS'), ('DO', 'AMERICAS'), ('EC', 'AMERICAS'), ('GD', 'AMERICAS'),
    ('GT', 'AMERICAS'), ('GY', 'AMERICAS'), ('HN', 'AMERICAS'), ('HT', 'AMERICAS'), ('JM', 'AMERICAS'), ('KN', 'AMERICAS'), ('LC', 'AMERICAS'), ('MX', 'AMERICAS'),
    ('NI', 'AMERICAS'), ('PA', 'AMERICAS'), ('PE', 'AMERICAS'), ('PY', 'AMERICAS'), ('SR', 'AMERICAS'), ('SV', 'AMERICAS'), ('TT', 'AMERICAS'), ('US', 'AMERICAS'),
    ('UY', 'AMERICAS'), ('VC', 'AMERICAS'), ('VE', 'AMERICAS'),
    ('AF', 'ASIA_PACIFIC'), ('AU', 'ASIA_PACIFIC'), ('BD', 'ASIA_PACIFIC'), ('BN', 'ASIA_PACIFIC'), ('BT', 'ASIA_PACIFIC'), ('CN', 'ASIA_PACIFIC'), ('FJ', 'ASIA_PACIFIC'), ('FM', 'ASIA_PACIFIC'),
    ('ID', 'ASIA_PACIFIC'), ('IN', 'ASIA_PACIFIC'), ('IR', 'ASIA_PACIFIC'), ('JP', 'ASIA_PACIFIC'), ('KH', 'ASIA_PACIFIC'), ('KI', 'ASIA_PACIFIC'), ('KP', 'ASIA_PACIFIC'), ('KR', 'ASIA_PACIFIC'),
    ('LA', 'ASIA_PACIFIC'), ('LK', 'ASIA_PACIFIC'), ('MH', 'ASIA_PACIFIC'), ('MM', 'ASIA_PACIFIC'), ('MN', 'ASIA_PACIFIC'), ('MV', 'ASIA_PACIFIC'), ('MY', 'ASIA_PACIFIC'), ('NP', 'ASIA_PACIFIC'),
    ('NR', 'ASIA_PACIFIC'), ('NZ', 'ASIA_PACIFIC'), ('PG', 'ASIA_PACIFIC'), ('PH', 'ASIA_PACIFIC'), ('PK', 'ASIA_PACIFIC'), ('PW', 'ASIA_PACIFIC'), ('SB', 'ASIA_PACIFIC'), ('SG', 'ASIA_PACIFIC'),
    ('TH', 'ASIA_PACIFIC'), ('TL', 'ASIA_PACIFIC'), ('TO', 'ASIA_PACIFIC'), ('TV', 'ASIA_PACIFIC'), ('VN', 'ASIA_PACIFIC'), ('VU', 'ASIA_PACIFIC'), ('WS', 'ASIA_PACIFIC'),
    ('AM', 'CIS'), ('AZ', 'CIS'), ('BY', 'CIS'), ('KG', 'CIS'), ('KZ', 'CIS'), ('RU', 'CIS'), ('TJ', 'CIS'), ('TM', 'CIS'),
    ('UZ', 'CIS'),
    ('AD', 'EUROPE'), ('AL', 'EUROPE'), ('AT', 'EUROPE'), ('BA', 'EUROPE'), ('BE', 'EUROPE'), ('BG', 'EUROPE'), ('CH', 'EUROPE'), ('CY', 'EUROPE'),
    ('CZ', 'EUROPE'), ('DE', 'EUROPE'), ('DK', 'EUROPE'), ('EE', 'EUROPE'), ('ES', 'EUROPE'), ('FI', 'EUROPE'), ('FR', 'EUROPE'), ('GB', 'EUROPE'),
    ('GE', 'EUROPE'), ('GR', 'EUROPE'), ('HR', 'EUROPE'), ('HU', 'EUROPE'), ('IE', 'EUROPE'), ('IL', 'EUROPE'), ('IS', 'EUROPE'), ('IT', 'EUROPE'),
    ('LI', 'EUROPE'), ('LT', 'EUROPE'), ('LU', 'EUROPE'), ('LV', 'EUROPE'), ('MC', 'EUROPE'), ('MD', 'EUROPE'), ('ME', 'EUROPE'), ('MK', 'EUROPE'),
    ('MT', 'EUROPE'), ('NL', 'EUROPE'), ('NO', 'EUROPE'), ('PL', 'EUROPE'), ('PT', 'EUROPE'), ('RO', 'EUROPE'), ('RS', 'EUROPE'), ('SE', 'EUROPE'),
    ('SI', 'EUROPE'), ('SK', 'EUROPE'), ('SM', 'EUROPE'), ('TR', 'EUROPE'), ('UA', 'EUROPE'), ('VA', 'EUROPE');

alter table member
    add column region varchar(20);

update member set region = (select region from state_region where state_region.code = member.code) where kind = 'MEMBER_STATE';

-- Which members state that they share a need: one row a member, kept when they take it back. What came along by a merger has no
-- sentence until the member writes one.
create table need_support (
    id bigint auto_increment primary key,
    need_id bigint not null,
    member_code varchar(60) not null,
    stated_by bigint,
    stated_at datetime(6) not null,
    sentence text,
    language varchar(10),
    came_with varchar(20),
    withdrawn_at datetime(6),
    lock_version bigint not null,
    unique key support_of_member (need_id, member_code),
    foreign key (need_id) references need (id),
    foreign key (member_code) references member (code),
    foreign key (stated_by) references person (id)
);
