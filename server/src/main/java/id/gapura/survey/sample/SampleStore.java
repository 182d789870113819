package id.gapura.survey.sample;

import id.gapura.database.Columns;
import id.gapura.places.RegionCode;
import id.gapura.registry.livelihood.Livelihood;
import id.gapura.survey.Stratum;
import id.gapura.survey.sample.Drawn.Kind;
import id.gapura.survey.sample.Sample.Draw;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of drawn samples. */
final class SampleStore {
    private static final int AT_ONCE = 1_000;

    private static final String LOCK = "SELECT survey_id FROM survey.survey WHERE survey_id = :survey FOR UPDATE";
    private static final String ON_RECORD = """
            SELECT person_id, kind, region_code, livelihood FROM survey.on_record
            WHERE region_code >= :from AND region_code < :beyond
            """;
    private static final String IS_ASKED = "SELECT EXISTS (SELECT FROM survey.interview WHERE round_id = :round)";
    private static final String TAKE_BACK = "DELETE FROM survey.drawn WHERE round_id = :round AND outcome IS NULL";
    private static final String IS_LEFT = "SELECT EXISTS (SELECT FROM survey.drawn WHERE round_id = :round)";
    private static final String INSERT_DRAW =
            "INSERT INTO survey.draw (round_id, seed, drawn_by, drawn_at) VALUES (:round, :seed, :by, :at)";
    private static final String INSERT_PART = """
            INSERT INTO survey.drawn_part (round_id, region_code, livelihood, on_record, drawn)
            VALUES (:round, :region, :livelihood, :onRecord, :drawn)
            """;
    private static final String INSERT_DRAWN = """
            INSERT INTO survey.drawn (round_id, person_id, kind, region_code, livelihood, place)
            SELECT :round, person, kind, :region, :livelihood, place
            FROM unnest(:people::uuid[], :kinds::text[], :places::integer[]) AS one (person, kind, place)
            """;
    private static final String DRAW = "SELECT seed, drawn_by, drawn_at FROM survey.draw WHERE round_id = :round";
    private static final String PARTS =
            "SELECT region_code, livelihood, on_record, drawn FROM survey.drawn_part WHERE round_id = :round";
    private static final String IS_UNTOUCHED =
            "SELECT NOT EXISTS (SELECT FROM survey.drawn WHERE round_id = :round AND outcome IS NOT NULL)";
    /** The limit keeps the view inside: joined as it stands it is read whole, with everybody on record. */
    static final String DRAWN = """
            SELECT d.person_id, d.kind, d.region_code, d.livelihood, d.outcome, r.region_code AS home
            FROM survey.drawn d
            LEFT JOIN LATERAL (
                SELECT o.region_code FROM survey.on_record o WHERE o.person_id = d.person_id AND o.kind = d.kind LIMIT 1
            ) r ON true
            WHERE d.round_id = :round
            """;

    private static final String OF_PARTS =
            DRAWN + " AND d.region_code = ANY (:regions) ORDER BY d.region_code, d.livelihood, d.place";
    private static final String ONE = DRAWN + " AND d.person_id = :person";
    private static final String UNTOLD = """
            SELECT count(*) FROM unnest(:people::uuid[]) AS one (person) WHERE NOT EXISTS (
                SELECT FROM survey.told
                WHERE round_id = :round AND device_id = :device AND person_id = one.person)
            """;
    private static final String TELL = """
            INSERT INTO survey.told (round_id, device_id, person_id)
            SELECT :round, :device, person FROM unnest(:people::uuid[]) AS one (person)
            ON CONFLICT DO NOTHING
            """;
    private static final String NOTE = """
            UPDATE survey.drawn SET outcome = :outcome
            WHERE round_id = :round AND person_id = :person AND (outcome IS NULL OR outcome <> 'answered')
            """;

    private final JdbcClient sql;

    SampleStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Somebody on record. */
    record Known(UUID personId, Kind kind, RegionCode home, Livelihood livelihood) {}

    /** A part of a sample as it was drawn. */
    record Part(RegionCode region, String livelihood, int onRecord, int drawn) {
        boolean isOf(Stratum stratum) {
            return region.equals(stratum.region()) && livelihood.equals(code(stratum));
        }
    }

    /** Somebody of a part. */
    record Row(RegionCode region, String livelihood, Drawn drawn) {
        boolean isOf(Part part) {
            return region.equals(part.region) && livelihood.equals(part.livelihood);
        }
    }

    private static String code(Stratum stratum) {
        return stratum.segment().map(Livelihood::code).orElse("");
    }

    /** Whoever else changes the survey or its rounds waits. */
    void lock(UUID survey) {
        sql.sql(LOCK).param("survey", survey).query(UUID.class).single();
    }

    /** Everybody of a place, inside a transaction, so that not all of them are fetched at once. */
    void each(RegionCode within, Consumer<Known> each) {
        sql.sql(ON_RECORD)
                .withFetchSize(AT_ONCE)
                .param("from", within.text())
                .param("beyond", within.beyond())
                .query((RowCallbackHandler) row -> each.accept(known(row)));
    }

    private static Known known(ResultSet row) throws SQLException {
        return new Known(
                row.getObject("person_id", UUID.class),
                Kind.of(row.getString("kind")),
                RegionCode.of(row.getString("region_code")),
                Livelihood.guess(
                        Optional.ofNullable(row.getString("livelihood")).orElse("")));
    }

    boolean isAsked(UUID round) {
        return sql.sql(IS_ASKED).param("round", round).query(Boolean.class).single();
    }

    /** Takes a draw back; false, and it is not all gone, where something came of somebody. */
    boolean takeBack(UUID round) {
        sql.sql(TAKE_BACK).param("round", round).update();
        sql.sql("DELETE FROM survey.drawn_part WHERE round_id = :round")
                .param("round", round)
                .update();
        sql.sql("DELETE FROM survey.draw WHERE round_id = :round")
                .param("round", round)
                .update();
        return !sql.sql(IS_LEFT).param("round", round).query(Boolean.class).single();
    }

    void insert(UUID round, Sample sample) {
        sql.sql(INSERT_DRAW)
                .param("round", round)
                .param("seed", sample.draw().seed())
                .param("by", sample.draw().by())
                .param("at", sample.draw().at().atOffset(ZoneOffset.UTC))
                .update();
        sample.lots().forEach(lot -> insert(round, lot));
    }

    private void insert(UUID round, Lot lot) {
        sql.sql(INSERT_PART)
                .param("round", round)
                .param("region", lot.stratum().region().text())
                .param("livelihood", code(lot.stratum()))
                .param("onRecord", lot.onRecord())
                .param("drawn", lot.drawn())
                .update();
        var places = IntStream.rangeClosed(1, lot.order().size()).boxed().toList();
        sql.sql(INSERT_DRAWN)
                .param("round", round)
                .param("region", lot.stratum().region().text())
                .param("livelihood", code(lot.stratum()))
                .param("people", Columns.texts(lot.order(), Drawn::personId))
                .param("kinds", Columns.texts(lot.order(), one -> one.kind().code()))
                .param("places", Columns.texts(places, one -> one))
                .update();
    }

    Optional<Draw> draw(UUID round) {
        return sql.sql(DRAW)
                .param("round", round)
                .query((row, _) -> new Draw(
                        row.getLong("seed"),
                        row.getString("drawn_by"),
                        row.getObject("drawn_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    List<Part> parts(UUID round) {
        return sql.sql(PARTS)
                .param("round", round)
                .query((row, _) -> new Part(
                        RegionCode.of(row.getString("region_code")),
                        row.getString("livelihood"),
                        row.getInt("on_record"),
                        row.getInt("drawn")))
                .list();
    }

    /** Whether nothing came of anybody yet. */
    boolean isUntouched(UUID round) {
        return sql.sql(IS_UNTOUCHED).param("round", round).query(Boolean.class).single();
    }

    /** Those of some parts, one after the other, in the order of the lot. */
    List<Row> drawn(UUID round, List<Part> parts) {
        return sql.sql(OF_PARTS)
                .param("round", round)
                .param("regions", Columns.texts(parts, part -> part.region().text()))
                .query((row, _) -> row(row))
                .list();
    }

    /** How many of some a device was not told of before. */
    int untold(UUID round, UUID device, List<UUID> people) {
        return sql.sql(UNTOLD)
                .param("round", round)
                .param("device", device)
                .param("people", Columns.texts(people, id -> id))
                .query(Integer.class)
                .single();
    }

    /** A device is told of some; whom it was told of before changes nothing. */
    void tell(UUID round, UUID device, List<UUID> people) {
        sql.sql(TELL)
                .param("round", round)
                .param("device", device)
                .param("people", Columns.texts(people, id -> id))
                .update();
    }

    /** Empty for who was not drawn. */
    Optional<Row> find(UUID round, UUID person) {
        return sql.sql(ONE)
                .param("round", round)
                .param("person", person)
                .query((row, _) -> row(row))
                .optional();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                RegionCode.of(row.getString("region_code")),
                row.getString("livelihood"),
                new Drawn(
                        row.getObject("person_id", UUID.class),
                        Kind.of(row.getString("kind")),
                        Optional.ofNullable(row.getString("outcome")).flatMap(Outcome::find),
                        Optional.ofNullable(row.getString("home")).map(RegionCode::of)));
    }

    /** Who answered has answered, whatever is said later. */
    void note(UUID round, UUID person, Outcome outcome) {
        sql.sql(NOTE)
                .param("round", round)
                .param("person", person)
                .param("outcome", outcome.code())
                .update();
    }
}
