-- On which days markets are held (hari pasar).
CREATE TABLE places.market_days (
    gathering_id uuid        PRIMARY KEY,
    days         text[]      NOT NULL,
    recorded_by  text        NOT NULL,
    recorded_at  timestamptz NOT NULL
);
COMMENT ON TABLE places.market_days IS
    'Hari pasar: days of the week (monday …) and of the Javanese week of five (legi …) on which a place of work is a market.';

SELECT database.place_reference('places.market_days');
ALTER TABLE places.market_days ADD CONSTRAINT market_days_of_a_place FOREIGN KEY (gathering_id) REFERENCES places.gathering;
SELECT database.grant_read_write('places');
