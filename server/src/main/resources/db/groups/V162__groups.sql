-- Groups that pay together (pasar, arisan, wadah): who belongs to one, what its collector brought, for whom, and who saw it.
CREATE SCHEMA groups;

CREATE TABLE groups.pay_group (
    group_id     uuid        PRIMARY KEY,
    name         text        NOT NULL,
    kind         text        NOT NULL CHECK (kind IN ('market', 'arisan', 'wadah')),
    region_code  text        COLLATE "C" NOT NULL,
    collector_id uuid        NOT NULL,
    created_by   text        NOT NULL,
    created_at   timestamptz NOT NULL
);
COMMENT ON TABLE groups.pay_group IS
    'Kelompok bayar: members who give their contributions to one of them, the collector, who pays for all.';
CREATE INDEX pay_group_region ON groups.pay_group (region_code);

CREATE TABLE groups.group_member (
    group_id  uuid        NOT NULL,
    worker_id uuid        NOT NULL,
    added_by  text        NOT NULL,
    added_at  timestamptz NOT NULL,
    PRIMARY KEY (group_id, worker_id)
);
COMMENT ON TABLE groups.group_member IS 'Who pays with a group.';

CREATE TABLE groups.collection (
    group_id      uuid        NOT NULL,
    collection_id uuid        NOT NULL,
    counted_idr   bigint      NOT NULL CHECK (counted_idr > 0),
    channel       text        NOT NULL,
    entry_id      uuid        NOT NULL,
    state         text        NOT NULL CHECK (state IN ('open', 'confirmed', 'posted', 'cancelled')),
    version       integer     NOT NULL CHECK (version > 0),
    split_idr     bigint      NOT NULL CHECK (split_idr >= 0),
    recorded_by   text        NOT NULL,
    recorded_at   timestamptz NOT NULL,
    changed_at    timestamptz NOT NULL,
    PRIMARY KEY (group_id, collection_id)
);
COMMENT ON TABLE groups.collection IS
    'Setoran kelompok: one sum brought for many, taken over a channel; split_idr is what its shares come to, version counts the splits that were proposed. entry_id is the ledger entry of the sum.';
CREATE INDEX collection_recent ON groups.collection (group_id, recorded_at);
CREATE INDEX collection_open ON groups.collection (group_id) WHERE state = 'open';

CREATE TABLE groups.share (
    group_id      uuid   NOT NULL,
    collection_id uuid   NOT NULL,
    worker_id     uuid   NOT NULL,
    amount_idr    bigint NOT NULL CHECK (amount_idr > 0),
    state         text   NOT NULL CHECK (state IN ('open', 'posted', 'suspended')),
    PRIMARY KEY (group_id, collection_id, worker_id)
);
COMMENT ON TABLE groups.share IS 'What of a sum is whose; posted once the intake has answered.';

CREATE TABLE groups.witness (
    group_id      uuid        NOT NULL,
    collection_id uuid        NOT NULL,
    version       integer     NOT NULL,
    witness       text        NOT NULL,
    agrees        boolean     NOT NULL,
    reason        text        NOT NULL,
    witnessed_at  timestamptz NOT NULL,
    PRIMARY KEY (group_id, collection_id, version, witness)
);
COMMENT ON TABLE groups.witness IS
    'Saksi: who saw that a split is right, or says why it is not; staff:login or worker:id. What was seen of an earlier version does not count.';

SELECT database.place_distributed('groups.pay_group', 'group_id', 'pay_group');
SELECT database.place_distributed('groups.group_member', 'group_id', 'pay_group');
SELECT database.place_distributed('groups.collection', 'group_id', 'pay_group');
SELECT database.place_distributed('groups.share', 'group_id', 'pay_group');
SELECT database.place_distributed('groups.witness', 'group_id', 'pay_group');
SELECT database.grant_read_write('groups');
SELECT database.grant_append_only('groups.witness');
