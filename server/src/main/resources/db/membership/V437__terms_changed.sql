-- Terms of a membership (ketentuan kepesertaan) that were changed: what they were, what they are, from which month on.
CREATE TABLE membership.terms_change (
    worker_id           uuid        NOT NULL,
    number              integer     NOT NULL CHECK (number >= 1),
    from_on             date        NOT NULL,
    programmes_before   text        NOT NULL,
    sector_before       text        NOT NULL,
    income_before_idr   bigint,
    programmes          text        NOT NULL,
    sector              text        NOT NULL,
    declared_income_idr bigint,
    reason              text        NOT NULL,
    changed_by          text        NOT NULL,
    changed_at          timestamptz NOT NULL,
    PRIMARY KEY (worker_id, number)
);
COMMENT ON TABLE membership.terms_change IS
    'Perubahan kepesertaan: each change of a member''s terms, in order. from_on is the first day of the first month that was not paid; months paid before stay as they were. changed_by is a staff login.';

SELECT database.place_distributed('membership.terms_change', 'worker_id', 'worker');
SELECT database.grant_read_write('membership');
SELECT database.grant_append_only('membership.terms_change');
