-- What somebody has to know of money that moves without them is a kind of its own: by day, whatever they say of reminders.
ALTER TABLE messaging.message
    DROP CONSTRAINT message_kind_check,
    ADD CONSTRAINT message_kind_check CHECK (kind IN ('code', 'answer', 'notice', 'advice', 'reminder', 'lesson'));
