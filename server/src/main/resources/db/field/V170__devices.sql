-- Devices of officers in the field (perangkat petugas), and the house's rules for all of them.
CREATE SCHEMA field;

CREATE TABLE field.device (
    device_id       uuid        PRIMARY KEY,
    login           text        NOT NULL,
    place_code      text        COLLATE "C" NOT NULL,
    label           text        NOT NULL,
    public_key      bytea,
    token_hash      text        NOT NULL,
    pulse_hash      text        NOT NULL,
    recovery_sealed bytea       NOT NULL,
    registered_at   timestamptz NOT NULL,
    seen_at         timestamptz NOT NULL,
    unsent          integer     NOT NULL DEFAULT 0 CHECK (unsent >= 0),
    unsent_since_at timestamptz,
    clock_ahead_ms  bigint      NOT NULL DEFAULT 0,
    version         text        NOT NULL DEFAULT '',
    state           text        NOT NULL CHECK (state IN ('active', 'wipe-ordered', 'wiped')),
    wipe_by         text,
    wipe_reason     text,
    wipe_ordered_at timestamptz,
    wiped_at        timestamptz,
    CONSTRAINT device_unsent CHECK ((unsent = 0) = (unsent_since_at IS NULL)),
    CONSTRAINT device_wipe CHECK ((state = 'active') = (wipe_ordered_at IS NULL))
);
COMMENT ON TABLE field.device IS
    'Perangkat petugas: whose, for which place, hashes of its two secrets, its key for receipts, what opens its data again (sealed), when it was last heard of and what it had not sent then.';
COMMENT ON COLUMN field.device.unsent_since_at IS 'When the oldest unsent work was made, by our clock.';
COMMENT ON COLUMN field.device.clock_ahead_ms IS 'How far the device''s clock was ahead of ours at the last contact; below zero behind.';
CREATE INDEX device_place ON field.device (place_code);

CREATE TABLE field.policy (
    set_at       timestamptz PRIMARY KEY,
    silent_days  integer     NOT NULL CHECK (silent_days BETWEEN 1 AND 90),
    idle_minutes integer     NOT NULL CHECK (idle_minutes BETWEEN 1 AND 60),
    set_by       text        NOT NULL
);
COMMENT ON TABLE field.policy IS
    'Aturan perangkat: days without contact after which a device seals itself, minutes of rest after which it asks for the PIN; the newest holds.';

SELECT database.place_distributed('field.device', 'device_id', 'device');
SELECT database.place_reference('field.policy');
SELECT database.grant_read_write('field');
SELECT database.grant_append_only('field.policy');
