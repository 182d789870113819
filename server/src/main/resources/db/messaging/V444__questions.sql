-- Questions (pertanyaan): what somebody wrote that no conversation understood waits for an officer. The words stay where all
-- words are, in messaging.incoming, and the answer is a message like others.
CREATE TABLE messaging.question (
    phone_index  uuid        NOT NULL,
    question_id  uuid        NOT NULL,
    phone_sealed bytea       NOT NULL,
    asked_at     timestamptz NOT NULL,
    ended_at     timestamptz,
    ended_by     text,
    answer_id    uuid,
    no_answer    text        CHECK (no_answer IN ('thanks', 'spoken', 'not-for-us')),
    PRIMARY KEY (phone_index, question_id),
    CONSTRAINT question_ends_one_way CHECK (
        (ended_at IS NULL) = (ended_by IS NULL)
        AND num_nonnulls(answer_id, no_answer) = CASE WHEN ended_at IS NULL THEN 0 ELSE 1 END)
);
COMMENT ON TABLE messaging.question IS
    'Pertanyaan: one thread of a phone, from its first words until an officer ends it with an answer (answer_id, a message of messaging.message) or says why it needs none.';
CREATE UNIQUE INDEX question_open ON messaging.question (phone_index) WHERE ended_at IS NULL;
CREATE INDEX question_waiting ON messaging.question (asked_at, question_id) WHERE ended_at IS NULL;
CREATE INDEX question_over ON messaging.question (ended_at) WHERE ended_at IS NOT NULL;
CREATE INDEX question_named ON messaging.question (question_id);

ALTER TABLE messaging.incoming ADD COLUMN question_id uuid;
COMMENT ON COLUMN messaging.incoming.question_id IS 'The question that these words are part of; empty for what a conversation understood.';
CREATE INDEX incoming_question ON messaging.incoming (phone_index, question_id) WHERE question_id IS NOT NULL;

CREATE INDEX prospect_of_phone ON registry.prospect (phone_index) WHERE phone_index IS NOT NULL;

-- Who is known by a phone, the closest first. Reads registry and enrolment (docs/decisions/0006-reports-across-modules.md).
CREATE VIEW messaging.known_phone AS
SELECT w.phone_index, 1 AS closeness, 'member' AS kind, stays.worker_id AS known_id, stays.region_code
FROM registry.worker w
CROSS JOIN LATERAL (
    WITH RECURSIVE up AS (
        SELECT w.worker_id, w.region_code, w.merged_into
        UNION ALL
        SELECT next.worker_id, next.region_code, next.merged_into
        FROM up JOIN registry.worker next ON next.worker_id = up.merged_into
    )
    SELECT worker_id, region_code FROM up WHERE merged_into IS NULL
) stays
UNION ALL
SELECT phone_index, 2, 'attempt', attempt_id, region_code
FROM enrolment.attempt
WHERE ended_at IS NULL
UNION ALL
SELECT phone_index, 3, 'prospect', coalesce(merged_into, prospect_id), region_code
FROM registry.prospect;

SELECT database.place_distributed('messaging.question', 'phone_index', 'phone');
SELECT database.grant_read_write('messaging');
