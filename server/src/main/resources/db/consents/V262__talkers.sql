-- Whom villagers named as explaining things well may allow us to work with them.
ALTER TABLE consents.consent DROP CONSTRAINT consent_subject_kind_check;
ALTER TABLE consents.consent ADD CONSTRAINT consent_subject_kind_check
    CHECK (subject_kind IN ('worker', 'prospect', 'attempt', 'talker', 'phone'));
