-- Platforms (aplikasi, koperasi, penyalur) that report payments by a signed request.
CREATE TABLE partner.platform_key (
    key_id        uuid        PRIMARY KEY,
    channel       text        NOT NULL,
    name          text        NOT NULL,
    secret_sealed bytea       NOT NULL,
    created_at    timestamptz NOT NULL,
    revoked_at    timestamptz
);
COMMENT ON TABLE partner.platform_key IS 'Kunci mitra: who may report payments of which channel; the secret is sealed by the vault.';

SELECT database.place_reference('partner.platform_key');
SELECT database.grant_read_write('partner');
