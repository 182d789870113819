-- Tickets follow whoever holds them when two records are one person; the seal goes on naming whom it was made for.
ALTER TABLE incentives.draw_ticket ADD COLUMN holder_id uuid;
UPDATE incentives.draw_ticket SET holder_id = worker_id;
ALTER TABLE incentives.draw_ticket ADD CONSTRAINT draw_ticket_of_a_member_is_held
    CHECK ((worker_id IS NULL) = (holder_id IS NULL));
COMMENT ON COLUMN incentives.draw_ticket.holder_id IS
    'Pemegang: the member whose ticket it is today, which is another than worker_id where two records were merged.';
DROP INDEX incentives.draw_ticket_worker;
CREATE INDEX draw_ticket_holder ON incentives.draw_ticket (holder_id);
