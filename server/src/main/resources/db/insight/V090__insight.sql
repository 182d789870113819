-- Insight: totals kept up by events, targets, and lists across modules.
CREATE SCHEMA insight;

-- Never paid counts under 0001-01-01, so that registered members are the sum over all ends.
CREATE TABLE insight.cover_total (
    region_code        text   COLLATE "C" NOT NULL,
    protected_until_on date   NOT NULL,
    members            bigint NOT NULL,
    PRIMARY KEY (region_code, protected_until_on)
);
COMMENT ON TABLE insight.cover_total IS 'Members by place and by the day their cover ends: every coverage figure is a sum over it.';

CREATE TABLE insight.target (
    region_code text        COLLATE "C" NOT NULL,
    from_on     date        NOT NULL,
    members     bigint      NOT NULL CHECK (members >= 0),
    source      text        NOT NULL,
    recorded_by text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (region_code, from_on, recorded_at)
);
COMMENT ON TABLE insight.target IS 'Target peserta aktif of a region from a day on, with its source; the newest version of a day counts.';

-- Reads registry and membership (docs/decisions/0006-reports-across-modules.md).
CREATE VIEW insight.member_place AS
SELECT m.worker_id, w.region_code, w.name, w.member_number, w.livelihood, m.registered_on, m.protected_until_on, m.lapses_on
FROM membership.member m
JOIN registry.worker w USING (worker_id)
WHERE m.closed_on IS NULL AND w.merged_into IS NULL;

SELECT database.place_local('insight.cover_total');
SELECT database.place_local('insight.target');
SELECT database.grant_read_write('insight');
