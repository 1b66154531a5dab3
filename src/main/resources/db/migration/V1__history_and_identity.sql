-- The history: append-only. No statement of the portal updates or deletes here.
create table history_entry (
    id bigint auto_increment primary key,
    subject varchar(60) not null,
    verb varchar(60) not null,
    person_id bigint,
    person_name varchar(200),
    capacity varchar(100),
    happened_at datetime(6) not null,
    audience varchar(20) not null,
    details mediumtext not null,
    index history_of_subject (subject, id)
);

create table member (
    code varchar(60) primary key,
    kind varchar(20) not null,
    name varchar(200)
);

create table body (
    code varchar(20) primary key,
    kind varchar(20) not null,
    position int not null,
    name_ar varchar(200) not null,
    name_zh varchar(200) not null,
    name_en varchar(200) not null,
    name_fr varchar(200) not null,
    name_ru varchar(200) not null,
    name_es varchar(200) not null
);

insert into body (code, kind, position, name_ar, name_zh, name_en, name_fr, name_ru, name_es) values
    ('RAG', 'ADVISORY_GROUP', 1, 'الفريق الاستشاري للاتصالات الراديوية (RAG)', '无线电通信顾问组（RAG）', 'Radiocommunication Advisory Group (RAG)', 'Groupe consultatif des radiocommunications (GCR)', 'Консультативная группа по радиосвязи (КГР)', 'Grupo Asesor de Radiocomunicaciones (GAR)'),
    ('TSAG', 'ADVISORY_GROUP', 2, 'الفريق الاستشاري لتقييس الاتصالات (TSAG)', '电信标准化顾问组（TSAG）', 'Telecommunication Standardization Advisory Group (TSAG)', 'Groupe consultatif de la normalisation des télécommunications (GCNT)', 'Консультативная группа по стандартизации электросвязи (КГСЭ)', 'Grupo Asesor de Normalización de las Telecomunicaciones (GANT)'),
    ('TDAG', 'ADVISORY_GROUP', 3, 'الفريق الاستشاري لتنمية الاتصالات (TDAG)', '电信发展顾问组（TDAG）', 'Telecommunication Development Advisory Group (TDAG)', 'Groupe consultatif pour le développement des télécommunications (GCDT)', 'Консультативная группа по развитию электросвязи (КГРЭ)', 'Grupo Asesor de Desarrollo de las Telecomunicaciones (GADT)'),
    ('GS', 'SECRETARIAT_UNIT', 4, 'الأمانة العامة', '总秘书处', 'General Secretariat', 'Secrétariat général', 'Генеральный секретариат', 'Secretaría General'),
    ('BR', 'SECRETARIAT_UNIT', 5, 'مكتب الاتصالات الراديوية (BR)', '无线电通信局（BR）', 'Radiocommunication Bureau (BR)', 'Bureau des radiocommunications (BR)', 'Бюро радиосвязи (БР)', 'Oficina de Radiocomunicaciones (BR)'),
    ('TSB', 'SECRETARIAT_UNIT', 6, 'مكتب تقييس الاتصالات (TSB)', '电信标准化局（TSB）', 'Telecommunication Standardization Bureau (TSB)', 'Bureau de la normalisation des télécommunications (TSB)', 'Бюро стандартизации электросвязи (БСЭ)', 'Oficina de Normalización de las Telecomunicaciones (TSB)'),
    ('BDT', 'SECRETARIAT_UNIT', 7, 'مكتب تنمية الاتصالات (BDT)', '电信发展局（BDT）', 'Telecommunication Development Bureau (BDT)', 'Bureau de développement des télécommunications (BDT)', 'Бюро развития электросвязи (БРЭ)', 'Oficina de Desarrollo de las Telecomunicaciones (BDT)');

create table person (
    id bigint auto_increment primary key,
    issuer varchar(255) not null,
    subject varchar(255) not null,
    name varchar(200) not null,
    email varchar(254) not null,
    member_code varchar(60),
    claimed_language varchar(10),
    chosen_language varchar(10),
    last_sign_in datetime(6) not null,
    unique key person_at_provider (issuer, subject),
    foreign key (member_code) references member (code)
);

create table person_role (
    person_id bigint not null,
    role varchar(20) not null,
    primary key (person_id, role),
    foreign key (person_id) references person (id)
);

create table person_body (
    person_id bigint not null,
    body_code varchar(20) not null,
    primary key (person_id, body_code),
    foreign key (person_id) references person (id),
    foreign key (body_code) references body (code)
);
