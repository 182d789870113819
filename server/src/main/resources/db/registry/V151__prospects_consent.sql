-- What prospects agreed to moves to where all consents are kept (consents V150).
INSERT INTO consents.words (hash, key, language, text)
SELECT DISTINCT encode(sha256(convert_to(consent_words, 'UTF8')), 'hex'), 'consent.prospect.1',
       CASE WHEN consent_words LIKE 'May I%' THEN 'en' ELSE 'id' END, consent_words
FROM registry.prospect;

INSERT INTO consents.consent (subject_id, consent_id, subject_kind, purpose, words_hash, way, recorded_by, recorded_at)
SELECT prospect_id, prospect_id, 'prospect', 'contact', encode(sha256(convert_to(consent_words, 'UTF8')), 'hex'),
       'voice', recorded_by, consented_at
FROM registry.prospect;

ALTER TABLE registry.prospect DROP COLUMN consent_words;
ALTER TABLE registry.prospect RENAME COLUMN consented_at TO recorded_at;
