-- What devices sent: each command once, with what it was answered.
CREATE TABLE field.command (
    device_id   uuid        NOT NULL,
    command_id  uuid        NOT NULL,
    kind        text        NOT NULL,
    digest      uuid        NOT NULL,
    device_at   timestamptz NOT NULL,
    made_at     timestamptz NOT NULL,
    received_at timestamptz NOT NULL,
    result      text        CHECK (result IN ('done', 'refused', 'to-decide')),
    reason      text,
    facts       text,
    PRIMARY KEY (device_id, command_id)
);
COMMENT ON TABLE field.command IS
    'Perintah dari lapangan: one thing an officer did. Digest: a hash of its content, which is not kept here; device_at: when by the device''s clock, made_at: by ours; result: empty while it is being carried out.';

CREATE TABLE field.receipt (
    device_id  uuid NOT NULL,
    paper      text NOT NULL,
    command_id uuid NOT NULL,
    code       text NOT NULL,
    PRIMARY KEY (device_id, paper)
);
COMMENT ON TABLE field.receipt IS
    'Kuitansi lapangan: the number and the signed code of each receipt a device made, by which a member''s paper is found again; a number counts once.';

SELECT database.place_distributed('field.command', 'device_id', 'device');
SELECT database.place_distributed('field.receipt', 'device_id', 'device');
SELECT database.grant_read_write('field');
SELECT database.grant_append_only('field.receipt');
