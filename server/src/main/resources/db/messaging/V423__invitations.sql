-- The question to whom a platform named is a kind of its own: by day, and to no phone that stopped our messages. What was
-- sent as a notice before stays one.
ALTER TABLE messaging.message
    DROP CONSTRAINT message_kind_check,
    ADD CONSTRAINT message_kind_check
        CHECK (kind IN ('code', 'answer', 'notice', 'advice', 'invitation', 'reminder', 'lesson'));
