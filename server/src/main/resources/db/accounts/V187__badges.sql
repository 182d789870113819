-- Badges (tanda pengenal petugas): what an officer or agent shows to a member, who can check it.
CREATE TABLE accounts.badge (
    badge_id     uuid        PRIMARY KEY,
    number       text        NOT NULL CONSTRAINT badge_number_once UNIQUE,
    staff_id     uuid        NOT NULL,
    printed_name text        NOT NULL,
    printed_role text        NOT NULL,
    scope        text        COLLATE "C" NOT NULL,
    valid_from_on   date        NOT NULL,
    valid_to_on     date        NOT NULL,
    issued_by    text        NOT NULL,
    issued_at    timestamptz NOT NULL,
    revoked_by   text,
    revoked_at   timestamptz,
    reason       text CHECK (reason IN ('lost', 'left', 'misused', 'replaced')),
    CONSTRAINT badge_has_a_term CHECK (valid_from_on <= valid_to_on),
    CONSTRAINT badge_is_revoked_by_somebody_for_a_reason
        CHECK ((revoked_at IS NULL) = (revoked_by IS NULL) AND (revoked_at IS NULL) = (reason IS NULL))
);
COMMENT ON TABLE accounts.badge IS
    'Tanda pengenal petugas: name and role as printed, from valid_from_on to valid_to_on inclusive, unless it was revoked.';
CREATE UNIQUE INDEX badge_one_each ON accounts.badge (staff_id) WHERE revoked_at IS NULL;

SELECT database.place_local('accounts.badge');
ALTER TABLE accounts.badge ADD CONSTRAINT badge_staff FOREIGN KEY (staff_id) REFERENCES accounts.staff;
SELECT database.grant_read_write('accounts');
