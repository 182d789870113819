-- People who work with the program, what they may do where, and what they did.
CREATE SCHEMA accounts;

CREATE TABLE accounts.staff (
    staff_id      uuid        PRIMARY KEY,
    login         text        NOT NULL CONSTRAINT staff_login_once UNIQUE,
    display_name  text        NOT NULL,
    password_hash text        NOT NULL,
    role          text        NOT NULL CHECK (role IN ('administrator', 'branch-officer', 'village-officer', 'auditor')),
    scope         text        COLLATE "C" NOT NULL,
    enabled       boolean     NOT NULL,
    failed_tries  integer     NOT NULL DEFAULT 0,
    locked_until_at timestamptz,
    created_at    timestamptz NOT NULL
);
COMMENT ON TABLE accounts.staff IS 'Petugas: a sign-in, its role, and the region it is limited to (empty: the nation).';

-- Each line carries the hash of the one before it, so that a changed or missing line shows.
CREATE TABLE accounts.audit (
    number        bigint      PRIMARY KEY,
    at            timestamptz NOT NULL,
    actor         text        NOT NULL,
    act           text        NOT NULL,
    subject       text        NOT NULL,
    detail        text        NOT NULL,
    hash          text        NOT NULL
);
COMMENT ON TABLE accounts.audit IS 'Who did what to whom, chained by hashes. Never changed.';
CREATE INDEX audit_subject ON accounts.audit (subject, number);

SELECT database.place_local('accounts.staff');
SELECT database.place_local('accounts.audit');
SELECT database.grant_read_write('accounts');
SELECT database.grant_append_only('accounts.audit');
