-- What a need became part of, and which reason of the list it was declined for.
alter table need
    add column merged_into bigint,
    add column decline_reason varchar(40),
    -- The track it is taken up on, who leads it there, and by which rule of the coordination mechanism.
    add column track varchar(30),
    add column track_lead varchar(20),
    add column track_rule varchar(40),
    add column track_reason mediumtext,
    add column track_reason_language varchar(10),
    add foreign key (merged_into) references need (id);

-- Reasons for declining a need; the secretariat adds, words and retires them. A code once used stays.
create table decline_reason (
    code varchar(40) primary key,
    position int not null,
    active boolean not null default true,
    name_ar varchar(200) not null,
    name_zh varchar(200) not null,
    name_en varchar(200) not null,
    name_fr varchar(200) not null,
    name_ru varchar(200) not null,
    name_es varchar(200) not null
);

insert into decline_reason (code, position, name_ar, name_zh, name_en, name_fr, name_ru, name_es) values
    ('one-sector', 1, 'الموضوع يخص قطاعاً واحداً ولا يستدعي التنسيق', '只涉及一个部门，无需协调', 'It concerns one Sector alone and needs no coordination', 'La question ne concerne qu’un seul Secteur et n’appelle pas de coordination', 'Вопрос касается только одного Сектора и не требует координации', 'La cuestión concierne a un solo Sector y no requiere coordinación'),
    ('other-body', 2, 'البت في الموضوع من اختصاص جهة أخرى، مثل المجلس', '应由理事会等其他机构决定', 'It is for another body to decide, such as the Council', 'La décision appartient à un autre organe, par exemple le Conseil', 'Решение относится к компетенции другого органа, например Совета', 'La decisión corresponde a otro órgano, por ejemplo el Consejo'),
    ('under-way', 3, 'الموضوع قيد التنفيذ أو سبق البت فيه', '正在办理或已有决定', 'It is already under way or decided', 'La question est déjà en cours de traitement ou tranchée', 'Вопрос уже решается или решен', 'La cuestión ya está en curso o decidida'),
    ('unclear', 4, 'المعلومات لا تكفي لاتخاذ إجراء', '信息不足，无法采取行动', 'What is known does not suffice to act on it', 'Les informations disponibles ne suffisent pas pour agir', 'Имеющихся сведений недостаточно, чтобы действовать', 'La información disponible no basta para actuar'),
    ('other', 99, 'سبب آخر', '其他原因', 'Another reason', 'Autre motif', 'Другая причина', 'Otro motivo');
