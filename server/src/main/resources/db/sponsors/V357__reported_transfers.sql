-- A transfer that one officer has typed in is nobody's to spend until another has found it on the bank's statement.
CREATE TABLE sponsors.reported_transfer (
    sponsor_id  uuid        NOT NULL,
    reference   text        NOT NULL,
    amount_idr  bigint      NOT NULL CHECK (amount_idr > 0),
    received_on date        NOT NULL,
    reported_by text        NOT NULL,
    reported_at timestamptz NOT NULL,
    PRIMARY KEY (sponsor_id, reference)
);
COMMENT ON TABLE sponsors.reported_transfer IS
    'Transfer yang dicatat satu petugas: becomes a row of funding once another officer confirms it, or goes when it was a mistake.';
ALTER TABLE sponsors.funding
    ADD COLUMN confirmed_by text,
    ADD CONSTRAINT funding_four_eyes CHECK (confirmed_by <> recorded_by);
COMMENT ON COLUMN sponsors.funding.confirmed_by IS
    'Who found the transfer on the bank''s statement; none for money from before two officers were asked.';
SELECT database.place_local('sponsors.reported_transfer');
ALTER TABLE sponsors.reported_transfer
    ADD CONSTRAINT reported_transfer_sponsor FOREIGN KEY (sponsor_id) REFERENCES sponsors.sponsor;
SELECT database.grant_read_write('sponsors');
SELECT database.grant_append_only('sponsors.funding');
