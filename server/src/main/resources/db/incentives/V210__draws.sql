-- Doorprize draws (undian berhadiah) that anybody can recompute: who may win is fixed and published before the seed is known.
CREATE SCHEMA incentives;

CREATE TABLE incentives.draw (
    draw_id      uuid PRIMARY KEY,
    name         text NOT NULL,
    region_code  text COLLATE "C" NOT NULL,
    drawn_on     date NOT NULL,
    protected_on date,
    seed_rule    text NOT NULL,
    prizes       text NOT NULL,
    state        text NOT NULL CHECK (state IN ('open', 'closed', 'fixed', 'drawn', 'void')),
    head         text NOT NULL,
    seed         text NOT NULL,
    CONSTRAINT draw_judges_no_day_after_it CHECK (protected_on <= drawn_on)
);
COMMENT ON TABLE incentives.draw IS
    'Undian: prizes are lines of count and name; protected_on is absent where numbered tickets enter; head is the published text once entries are closed, seed the public value once drawn.';

CREATE TABLE incentives.draw_step (
    draw_id uuid        NOT NULL,
    step_no integer     NOT NULL CHECK (step_no > 0),
    kind    text        NOT NULL CHECK (kind IN ('made', 'closed', 'fixed', 'seed', 'drawn', 'void-asked', 'void')),
    actor   text        NOT NULL,
    at      timestamptz NOT NULL,
    words   text        NOT NULL,
    PRIMARY KEY (draw_id, step_no)
);
COMMENT ON TABLE incentives.draw_step IS 'Who did what to a draw, in order; words are the seed that was entered or why the draw is void.';

CREATE TABLE incentives.draw_ticket (
    draw_id   uuid    NOT NULL,
    ticket    text    COLLATE "C" NOT NULL,
    worker_id uuid,
    salt      text,
    place     integer CHECK (place > 0),
    PRIMARY KEY (draw_id, ticket),
    CONSTRAINT draw_ticket_of_a_member_is_sealed CHECK ((worker_id IS NULL) = (salt IS NULL))
);
COMMENT ON TABLE incentives.draw_ticket IS
    'Nomor undian: who may win; worker_id is absent for a numbered paper ticket; with salt it makes the seal in the published list, so that no owner is exchanged unseen; place is the place among the winners.';
CREATE INDEX draw_ticket_worker ON incentives.draw_ticket (worker_id);

CREATE TABLE incentives.draw_handover (
    draw_id uuid        NOT NULL,
    place   integer     NOT NULL,
    actor   text        NOT NULL,
    at      timestamptz NOT NULL,
    PRIMARY KEY (draw_id, place)
);
COMMENT ON TABLE incentives.draw_handover IS 'Penyerahan hadiah: that a winner has the prize, once.';

SELECT database.place_distributed('incentives.draw', 'draw_id', 'draw');
SELECT database.place_distributed('incentives.draw_step', 'draw_id', 'draw');
SELECT database.place_distributed('incentives.draw_ticket', 'draw_id', 'draw');
SELECT database.place_distributed('incentives.draw_handover', 'draw_id', 'draw');
SELECT database.grant_read_write('incentives');
SELECT database.grant_append_only('incentives.draw_step');
SELECT database.grant_append_only('incentives.draw_handover');
