-- Mail that a server took and could not deliver comes back to the sender's mailbox as a report, which names our message.
ALTER TABLE partner.message_gateway
    ADD COLUMN reports_url      text   NOT NULL DEFAULT '',
    ADD COLUMN reports_validity bigint NOT NULL DEFAULT 0,
    ADD COLUMN reports_uid      bigint NOT NULL DEFAULT 0;
COMMENT ON COLUMN partner.message_gateway.reports_url IS 'The mailbox (IMAP) to which reports of mail that could not be delivered come; empty where none is read.';
COMMENT ON COLUMN partner.message_gateway.reports_validity IS 'Under which numbering of that mailbox (UIDVALIDITY) reports_uid is its last mail that was read.';
COMMENT ON COLUMN partner.message_gateway.call_secret_sealed IS 'What its calls are signed with, or its mailbox is opened with, where that is not the secret with which it is asked.';

CREATE INDEX message_mailed ON messaging.message (message_id) WHERE channel = 'email';

SELECT database.grant_read_write('partner');
