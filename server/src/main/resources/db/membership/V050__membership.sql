-- Membership (kepesertaan): on what terms a worker is a member, and until when protected.
CREATE SCHEMA membership;

CREATE TABLE membership.member (
    worker_id           uuid    PRIMARY KEY,
    programmes          text    NOT NULL,
    sector              text    NOT NULL,
    payer               text    NOT NULL,
    declared_income_idr bigint,
    registered_on       date    NOT NULL,
    spell               integer NOT NULL DEFAULT 0,
    run_from_on         date,
    last_paid_on        date,
    protected_until_on  date,
    lapses_on           date,
    closed_on           date,
    closed_reason       text,
    CONSTRAINT member_cover_is_whole CHECK (
        (spell = 0) = (last_paid_on IS NULL)
        AND (spell = 0) = (run_from_on IS NULL)
        AND (spell = 0) = (protected_until_on IS NULL)
        AND (spell = 0) = (lapses_on IS NULL))
);
COMMENT ON TABLE membership.member IS
    'Peserta: terms and the cover derived from paid months; run_from_on and last_paid_on are first days of months.';
CREATE INDEX member_protected_until ON membership.member (protected_until_on)
    WHERE protected_until_on IS NOT NULL AND closed_on IS NULL;

SELECT database.place_distributed('membership.member', 'worker_id', 'worker');
SELECT database.grant_read_write('membership');
