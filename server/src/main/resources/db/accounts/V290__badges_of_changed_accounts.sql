-- A badge that names another role or place than its holder has now is good no more.
ALTER TABLE accounts.badge DROP CONSTRAINT badge_reason_check;
ALTER TABLE accounts.badge ADD CONSTRAINT badge_reason_check
    CHECK (reason IN ('lost', 'left', 'misused', 'replaced', 'changed'));
