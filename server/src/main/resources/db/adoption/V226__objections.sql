-- Objections (keberatan): what people say against it, what they were answered, and what happened after.
CREATE TABLE adoption.objection (
    objection_id uuid     PRIMARY KEY,
    place        smallint NOT NULL,
    indonesian   text     NOT NULL,
    english      text     NOT NULL,
    javanese     text     NOT NULL,
    sundanese    text     NOT NULL
);
COMMENT ON TABLE adoption.objection IS 'Katalog keberatan: what people say against being covered, in four languages.';

CREATE TABLE adoption.reply (
    reply_id     uuid     PRIMARY KEY,
    objection_id uuid     NOT NULL,
    place        smallint NOT NULL,
    indonesian   text     NOT NULL,
    english      text     NOT NULL,
    javanese     text     NOT NULL,
    sundanese    text     NOT NULL
);
COMMENT ON TABLE adoption.reply IS 'Jawaban atas keberatan: what may be answered, in four languages and plain words.';

CREATE TABLE adoption.hearing (
    person_id    uuid        NOT NULL,
    hearing_id   uuid        NOT NULL,
    person_kind  text        NOT NULL CHECK (person_kind IN ('worker', 'prospect')),
    objection_id uuid        NOT NULL,
    reply_id     uuid        NOT NULL,
    region_code  text        COLLATE "C" NOT NULL,
    heard_on     date        NOT NULL,
    heard_at     timestamptz NOT NULL,
    heard_by     text        NOT NULL,
    PRIMARY KEY (person_id, hearing_id)
);
COMMENT ON TABLE adoption.hearing IS
    'Keberatan yang didengar: who said what against it at a contact, where they lived then, and which reply they got. Never changed, but moved to the record that stays when two are merged.';
CREATE INDEX hearing_place ON adoption.hearing (region_code, heard_on);

SELECT database.place_reference('adoption.objection');
SELECT database.place_reference('adoption.reply');
SELECT database.place_distributed('adoption.hearing', 'person_id', 'worker');
ALTER TABLE adoption.reply ADD CONSTRAINT reply_to_objection FOREIGN KEY (objection_id) REFERENCES adoption.objection;
ALTER TABLE adoption.hearing ADD CONSTRAINT hearing_of_objection
    FOREIGN KEY (objection_id) REFERENCES adoption.objection;
ALTER TABLE adoption.hearing ADD CONSTRAINT hearing_of_reply FOREIGN KEY (reply_id) REFERENCES adoption.reply;

-- What became of whoever was answered: a further step within 30 days, membership within 90, and cover on the ninetieth. A move
-- of the same day counts if it came to be known after.
CREATE VIEW adoption.hearing_fate AS
SELECT h.person_id, h.person_kind, h.objection_id, h.reply_id, h.region_code, h.heard_on,
    coalesce(m.went_on, false) AS went_on,
    coalesce(m.joined, false) AS joined,
    coalesce(m.last_stage IN ('implementation', 'confirmation'), false) AS covered
FROM adoption.hearing h
LEFT JOIN LATERAL (
    SELECT
        bool_or(is_after AND moved_on <= h.heard_on + 30
            AND (stage IN ('persuasion', 'decision', 'implementation', 'confirmation') OR cause = 'joined')) AS went_on,
        bool_or(is_after AND moved_on <= h.heard_on + 90
            AND (stage IN ('decision', 'implementation', 'confirmation') OR cause = 'joined')) AS joined,
        (array_agg(stage ORDER BY step DESC) FILTER (WHERE moved_on <= h.heard_on + 90))[1] AS last_stage
    FROM (
        SELECT step, moved_on, stage, cause,
            moved_on > h.heard_on OR (moved_on = h.heard_on AND max(recorded_at) > h.heard_at) AS is_after
        FROM adoption.move
        WHERE person_id = h.person_id
        GROUP BY step, moved_on, stage, cause
        HAVING sum(change) > 0) standing) m ON true;

INSERT INTO adoption.objection (objection_id, place, indonesian, english, javanese, sundanese) VALUES
    ('019a0000-0000-7000-8000-000000005610', 0, 'Katanya seperti mendoakan mati', 'They say it wishes death', 'Jarene kaya ndongakake mati', 'Cenah siga ngadoakeun maot'),
    ('019a0000-0000-7000-8000-000000005620', 1, 'Uangnya tidak pernah keluar', 'The money never comes', 'Dhuwite ora tau metu', 'Duitna tara kaluar'),
    ('019a0000-0000-7000-8000-000000005630', 2, 'Terlalu mahal', 'Too dear', 'Larang banget', 'Mahal teuing'),
    ('019a0000-0000-7000-8000-000000005640', 3, 'Tidak ada waktu mengurusnya', 'No time to see to it', 'Ora ana wektu ngurus', 'Euweuh waktu ngurusna'),
    ('019a0000-0000-7000-8000-000000005650', 4, 'Saya sehat dan hati-hati, tidak akan apa-apa', 'I am healthy and careful, nothing will happen', 'Aku sehat lan ngati-ati, ora bakal apa-apa', 'Kuring sehat jeung ati-ati, moal kunanaon');

INSERT INTO adoption.reply (reply_id, objection_id, place, indonesian, english, javanese, sundanese) VALUES
    ('019a0000-0000-7000-8000-000000005611', '019a0000-0000-7000-8000-000000005610', 0,
        'Kita memakai helm bukan karena ingin jatuh. Ini helm untuk keluarga: kita berharap tidak pernah dipakai.',
        'We do not wear a helmet because we want to fall. This is a helmet for the family: we hope it is never used.',
        'Kita nganggo helm dudu amarga kepengin tiba. Iki helm kanggo kulawarga: muga-muga ora tau kanggo.',
        'Urang make helm lain hayang labuh. Ieu helm keur kulawarga: mugia ulah nepi ka dipake.'),
    ('019a0000-0000-7000-8000-000000005612', '019a0000-0000-7000-8000-000000005610', 1,
        'Umur rahasia Tuhan. Yang kita siapkan hanya supaya anak tetap sekolah kalau pencari nafkahnya tidak ada.',
        'How long we live is for God to know. We only see to it that the children stay in school if the earner is gone.',
        'Umur kuwi kagungane Gusti. Sing disiyapake mung supaya anak tetep sekolah yen sing golek upa wis ora ana.',
        'Umur mah rusiah Gusti. Nu disiapkeun ngan supaya barudak tetep sakola mun nu neangan kipayah geus euweuh.'),
    ('019a0000-0000-7000-8000-000000005621', '019a0000-0000-7000-8000-000000005620', 0,
        'Ini orang sekitar sini yang keluarganya sudah dibayar. Tanya sendiri kepada mereka.',
        'Here are people from around here whose families were paid. Ask them yourself.',
        'Iki wong kene sing kulawargane wis dibayar. Takona dhewe.',
        'Ieu urang dieu nu kulawargana geus dibayar. Mangga taros sorangan.'),
    ('019a0000-0000-7000-8000-000000005622', '019a0000-0000-7000-8000-000000005620', 1,
        'Mari kita lihat di HP: sampai kapan terlindungi, dan apa syaratnya kalau klaim. Kalau macet, saya yang membantu.',
        'Let us look at the phone: until when you are covered and what a claim needs. If it gets stuck, I help.',
        'Ayo dideleng ing HP: dilindhungi nganti kapan, lan apa syarate yen klaim. Yen macet, kula sing mbantu.',
        'Hayu urang tingali dina HP: ditangtayungan nepi ka iraha, jeung naon saratna mun klaim. Mun macet, kuring nu mantuan.'),
    ('019a0000-0000-7000-8000-000000005631', '019a0000-0000-7000-8000-000000005630', 0,
        'Coba hitung per hari: lebih murah daripada segelas kopi. Bisa disisihkan sedikit demi sedikit.',
        'Count it by the day: cheaper than a glass of coffee. You can put it aside little by little.',
        'Jajal diitung saben dina: luwih murah tinimbang kopi sagelas. Bisa dicelengi sithik-sithik.',
        'Cobi diitung per poe: leuwih murah tibatan kopi sagelas. Bisa diteundeun saeutik-saeutik.'),
    ('019a0000-0000-7000-8000-000000005632', '019a0000-0000-7000-8000-000000005630', 1,
        'Mulai satu bulan dulu. Kalau terasa berat, boleh berhenti; tidak ada denda.',
        'Begin with one month. If it is too much you may stop; there is no fine.',
        'Miwiti sesasi dhisik. Yen krasa abot, oleh mandheg; ora ana dhendha.',
        'Mimitian sabulan heula. Mun karasa beurat, meunang eureun; euweuh denda.'),
    ('019a0000-0000-7000-8000-000000005641', '019a0000-0000-7000-8000-000000005640', 0,
        'Cukup KTP dan lima menit di sini. Tidak perlu ke kantor.',
        'Your ID card and five minutes here are enough. No need to go to an office.',
        'Cukup KTP lan limang menit ing kene. Ora perlu menyang kantor.',
        'Cukup KTP jeung lima menit di dieu. Teu kudu ka kantor.'),
    ('019a0000-0000-7000-8000-000000005642', '019a0000-0000-7000-8000-000000005640', 1,
        'Saya datang ke tempat kerja Bapak atau Ibu, jam berapa saja yang longgar.',
        'I come to where you work, at whatever hour suits you.',
        'Kula mara menyang papan gaweyane, jam pira wae sing longgar.',
        'Kuring datang ka tempat gawe, jam sabaraha wae nu salse.'),
    ('019a0000-0000-7000-8000-000000005651', '019a0000-0000-7000-8000-000000005650', 0,
        'Kita yang hati-hati, tetapi orang lain di jalan belum tentu.',
        'We are careful, but others on the road may not be.',
        'Kita sing ngati-ati, nanging wong liya ing dalan durung mesthi.',
        'Urang nu ati-ati, tapi batur di jalan can tangtu.'),
    ('019a0000-0000-7000-8000-000000005652', '019a0000-0000-7000-8000-000000005650', 1,
        'Siapa yang menanggung sewa dan sekolah kalau tiga bulan tidak bisa bekerja?',
        'Who pays rent and school if you cannot work for three months?',
        'Sapa sing nanggung sewa lan sekolah yen telung sasi ora bisa nyambut gawe?',
        'Saha nu nanggung sewa jeung sakola mun tilu bulan teu bisa gawe?');

SELECT database.grant_read_write('adoption');
SELECT database.grant_append_only('adoption.move');
