-- What is given away (insentif): kinds of it, where it lies, and every movement of it.
CREATE TABLE incentives.item (
    item_id uuid        PRIMARY KEY,
    name    text        NOT NULL,
    once    boolean     NOT NULL,
    made_by text        NOT NULL,
    made_at timestamptz NOT NULL,
    CONSTRAINT item_name UNIQUE (name)
);
COMMENT ON TABLE incentives.item IS 'Jenis insentif: something given away, such as a T-shirt; once, where nobody gets two.';

CREATE TABLE incentives.depot (
    depot_id    uuid        PRIMARY KEY,
    name        text        NOT NULL,
    region_code text        COLLATE "C" NOT NULL,
    made_by     text        NOT NULL,
    made_at     timestamptz NOT NULL
);
COMMENT ON TABLE incentives.depot IS 'Tempat simpan: where incentives lie.';

CREATE TABLE incentives.stock (
    depot_id uuid    NOT NULL,
    item_id  uuid    NOT NULL,
    quantity integer NOT NULL CHECK (quantity >= 0),
    PRIMARY KEY (depot_id, item_id)
);
COMMENT ON TABLE incentives.stock IS 'Sisa: how many lie in a depot, the sum of the movements.';

CREATE TABLE incentives.stock_move (
    depot_id  uuid        NOT NULL,
    move_id   uuid        NOT NULL,
    item_id   uuid        NOT NULL,
    cause     text        NOT NULL CHECK (cause IN ('received', 'handed-out', 'counted')),
    quantity  integer     NOT NULL,
    worker_id uuid,
    note      text        NOT NULL,
    actor     text        NOT NULL,
    at        timestamptz NOT NULL,
    PRIMARY KEY (depot_id, move_id),
    CONSTRAINT stock_move_of_a_person_is_one_out CHECK ((cause = 'handed-out') = (worker_id IS NOT NULL)),
    CONSTRAINT stock_move_sign CHECK (
        (cause = 'received' AND quantity > 0) OR (cause = 'handed-out' AND quantity = -1) OR cause = 'counted')
);
COMMENT ON TABLE incentives.stock_move IS
    'Mutasi: what came in or went out, by the id of the form that said so, so that it counts once; a count moves by the difference it found, 0 where there was none.';
CREATE INDEX stock_move_item ON incentives.stock_move (depot_id, item_id, at, move_id);

CREATE TABLE incentives.recipient (
    worker_id uuid        NOT NULL,
    item_id   uuid        NOT NULL,
    at        timestamptz NOT NULL,
    PRIMARY KEY (worker_id, item_id)
);
COMMENT ON TABLE incentives.recipient IS 'Penerima: who has an item of which nobody gets two; the key keeps two depots from giving it.';

SELECT database.place_local('incentives.item');
SELECT database.place_distributed('incentives.depot', 'depot_id', 'depot');
SELECT database.place_distributed('incentives.stock', 'depot_id', 'depot');
SELECT database.place_distributed('incentives.stock_move', 'depot_id', 'depot');
SELECT database.place_distributed('incentives.recipient', 'worker_id', 'worker');
SELECT database.grant_read_write('incentives');
SELECT database.grant_append_only('incentives.stock_move');
SELECT database.grant_append_only('incentives.recipient');
