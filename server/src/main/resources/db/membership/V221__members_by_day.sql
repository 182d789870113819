-- Reminders look for those whose membership lapses, lapsed or began on certain days.
CREATE INDEX member_lapses ON membership.member (lapses_on) WHERE lapses_on IS NOT NULL AND closed_on IS NULL;
CREATE INDEX member_registered ON membership.member (registered_on) WHERE closed_on IS NULL;
