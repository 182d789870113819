package id.gapura.survey.sample;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.consents.Subject;
import id.gapura.database.Database;
import id.gapura.database.TestDatabase;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.registry.Prospect.State;
import id.gapura.registry.Prospects;
import id.gapura.registry.livelihood.Livelihood;
import id.gapura.survey.Round;
import id.gapura.survey.Rounds;
import id.gapura.survey.Stratum;
import id.gapura.survey.TestSurveys;
import id.gapura.survey.answer.Interview;
import id.gapura.survey.answer.Interview.Respondent;
import id.gapura.survey.answer.Interview.Taken;
import id.gapura.survey.answer.Interview.Way;
import id.gapura.survey.answer.Interviews;
import id.gapura.survey.question.QuestionKind;
import id.gapura.survey.sample.Samples.Refused;
import id.gapura.survey.sample.Samples.Result.Done;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SamplesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final Samples SAMPLES = WEB.get(Samples.class);
    /** Others like the first, who live elsewhere. */
    private static final String WORKERS = """
            INSERT INTO registry.worker
            SELECT made.* FROM (SELECT * FROM registry.worker LIMIT 1) AS one, generate_series(1, 3000) AS n,
                jsonb_populate_record(NULL::registry.worker, to_jsonb(one)
                    || jsonb_build_object('worker_id', md5(n::text), 'region_code', '36.04.20.2001')) AS made
            """;

    private static TestSurveys surveys;
    private static List<UUID> traders;
    private static UUID farmer;
    private static UUID silent;
    private static UUID unwilling;

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        surveys = new TestSurveys(WEB);
        traders = IntStream.range(0, 6)
                .mapToObj(i -> surveys.willing("Pedagang " + i).id())
                .toList();
        farmer = surveys.noted("Joko Tani", "petani padi");
        silent = WEB.people()
                .member("Tak Pernah Ditanya", TestSurveys.VILLAGE.text())
                .id();
        unwilling = surveys.willing("Tidak Mau").id();
        surveys.leaveAlone(Subject.worker(unwilling));
    }

    @AfterEach
    void today() {
        WEB.setToday(TODAY);
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    private static Map<Stratum, Integer> each(Round round, int wanted) {
        return round.plan().sample().stream().collect(Collectors.toMap(part -> part, _ -> wanted));
    }

    private static Round drawn(int each) {
        var round = surveys.round(TODAY, TODAY.plusDays(5));
        assertThat(SAMPLES.draw(round, each(round, each), "siti")).isInstanceOf(Done.class);
        return round;
    }

    private static Lot lot(Round round, Optional<Livelihood> segment) {
        return SAMPLES.find(round).orElseThrow().lots().stream()
                .filter(lot -> lot.stratum().segment().equals(segment))
                .findFirst()
                .orElseThrow();
    }

    private static Lot ofTraders(Round round) {
        return lot(round, Optional.of(Livelihood.TRADER));
    }

    private static List<UUID> toAsk(Lot lot) {
        return lot.toAsk().stream().map(Drawn::personId).toList();
    }

    @Test
    void members_and_prospects_are_drawn_who_agreed_to_be_contacted_and_nobody_else() {
        var round = drawn(50);

        assertThat(toAsk(ofTraders(round))).containsAll(traders).doesNotContain(silent, unwilling);
        assertThat(toAsk(lot(round, Optional.empty()))).containsExactly(farmer);
        assertThat(SAMPLES.onRecord(round))
                .containsEntry(ofTraders(round).stratum(), ofTraders(round).onRecord());
    }

    @Test
    void by_its_seed_a_draw_can_be_repeated() {
        var round = drawn(2);
        var sample = SAMPLES.find(round).orElseThrow();
        var again = new Drawing(sample.draw().seed(), round, each(round, 2));
        traders.forEach(id -> again.add(id, Drawn.Kind.WORKER, TestSurveys.VILLAGE, Livelihood.TRADER));
        assertThat(ofTraders(round).onRecord()).isEqualTo(traders.size());

        assertThat(toAsk(again.lots().stream()
                        .filter(lot -> lot.stratum().segment().isPresent())
                        .findFirst()
                        .orElseThrow()))
                .isEqualTo(toAsk(ofTraders(round)));
    }

    @Test
    void who_refuses_is_not_found_or_takes_their_word_back_makes_room_for_the_next() {
        var round = drawn(1);
        var order = ofTraders(round).order().stream().map(Drawn::personId).toList();
        assertThat(order).hasSize(2);

        SAMPLES.note(round.id(), order.getFirst(), Outcome.NOT_FOUND);
        assertThat(toAsk(ofTraders(round))).containsExactly(order.getLast());
        assertThat(ofTraders(round).reserves()).isZero();
        SAMPLES.note(round.id(), order.getFirst(), Outcome.ANSWERED);
        SAMPLES.note(round.id(), order.getFirst(), Outcome.REFUSED);

        assertThat(toAsk(ofTraders(round))).isEmpty();
        assertThat(ofTraders(round).count(Outcome.ANSWERED)).isEqualTo(1);
        var other = drawn(1);
        var noted = surveys.noted("Joko Kedua", "petani");
        var third = drawn(2);
        WEB.get(Prospects.class).close(noted, State.DECLINED, TestSurveys.VILLAGE);
        assertThat(toAsk(lot(third, Optional.empty()))).containsExactly(farmer);
        assertThat(lot(third, Optional.empty()).lost()).isEqualTo(1);
        assertThat(toAsk(lot(other, Optional.empty()))).containsExactly(farmer);
    }

    @Test
    void it_is_drawn_anew_until_somebody_was_asked_or_gone_to() {
        var round = later(2);
        long seed = SAMPLES.find(round).orElseThrow().draw().seed();
        assertThat(SAMPLES.mayDraw(round)).isTrue();
        assertThat(SAMPLES.draw(round, each(round, 3), "siti")).isInstanceOf(Done.class);
        assertThat(SAMPLES.find(round).orElseThrow().draw().seed()).isNotEqualTo(seed);
        assertThat(ofTraders(round).drawn()).isEqualTo(3);

        SAMPLES.note(round.id(), toAsk(ofTraders(round)).getFirst(), Outcome.REFUSED);
        var before = SAMPLES.find(round);

        assertThat(SAMPLES.mayDraw(round)).isFalse();
        assertThat(SAMPLES.draw(round, each(round, 1), "siti")).isEqualTo(Refused.NOT_NOW);
        assertThat(SAMPLES.find(round)).isEqualTo(before);
        var asked = surveys.round(TODAY, TODAY.plusDays(5));
        WEB.get(Interviews.class).take(interview(asked));
        assertThat(SAMPLES.mayDraw(asked)).isFalse();
        assertThat(SAMPLES.draw(asked, each(asked, 1), "siti")).isEqualTo(Refused.NOT_NOW);
        assertThat(SAMPLES.find(asked)).isEmpty();
    }

    private static Round later(int each) {
        var round = surveys.round(TODAY.plusDays(1), TODAY.plusDays(5));
        assertThat(SAMPLES.draw(round, each(round, each), "siti")).isInstanceOf(Done.class);
        return round;
    }

    @Test
    void from_a_rounds_first_day_interviewers_go_by_what_was_drawn_and_it_is_not_drawn_anew() {
        var round = later(2);
        var undrawn = surveys.round(TODAY.plusDays(1), TODAY.plusDays(5));
        assertThat(SAMPLES.draw(round, each(round, 1), "siti")).isInstanceOf(Done.class);
        var last = SAMPLES.find(round);

        for (int day = 1; day <= 2; day++) {
            WEB.setToday(TODAY.plusDays(day));
            assertThat(SAMPLES.mayDraw(round)).isFalse();
            assertThat(SAMPLES.draw(round, each(round, 2), "siti")).isEqualTo(Refused.NOT_NOW);
            assertThat(SAMPLES.find(round)).isEqualTo(last);
            assertThat(SAMPLES.mayDraw(undrawn)).isTrue();
        }
        assertThat(SAMPLES.draw(undrawn, each(undrawn, 1), "siti")).isInstanceOf(Done.class);
    }

    @Test
    void the_seed_that_a_draw_tells_is_the_one_that_is_kept() {
        var round = surveys.round(TODAY, TODAY);

        assertThat(SAMPLES.draw(round, each(round, 1), "siti"))
                .isEqualTo(new Done(SAMPLES.find(round).orElseThrow().draw().seed()));
    }

    @Test
    void who_is_none_of_those_to_be_asked_makes_room_too() {
        var round = drawn(1);
        var order = ofTraders(round).order().stream().map(Drawn::personId).toList();

        SAMPLES.note(round.id(), order.getFirst(), Outcome.NOT_ELIGIBLE);

        assertThat(ofTraders(round).count(Outcome.NOT_ELIGIBLE)).isEqualTo(1);
        assertThat(toAsk(ofTraders(round))).containsExactly(order.getLast());
    }

    @Test
    void of_those_drawn_a_place_has_those_who_live_there() {
        var round = drawn(50);
        var neighbours = RegionCode.of("36.04.19.2001");

        assertThat(SAMPLES.toAsk(round, TestSurveys.VILLAGE).orElseThrow())
                .extracting(Drawn::personId)
                .containsAll(traders)
                .contains(farmer);
        assertThat(SAMPLES.toAsk(round, neighbours)).hasValue(List.of());
        assertThat(SAMPLES.kind(round.id(), farmer, TestSurveys.REGENCY)).hasValue(Drawn.Kind.PROSPECT);
        assertThat(SAMPLES.kind(round.id(), farmer, neighbours)).isEmpty();
        assertThat(SAMPLES.toAsk(surveys.round(TODAY, TODAY), TestSurveys.VILLAGE))
                .isEmpty();
    }

    @Test
    void of_a_wider_part_somebody_is_of_a_place_only_if_they_live_there() {
        var wide = List.of(new Stratum(TestSurveys.REGENCY, Optional.empty(), 1, 9));
        var round = WEB.get(Rounds.class)
                .set(surveys.survey().id(), new Round.Plan(TODAY, TODAY, wide), "siti")
                .orElseThrow();
        SAMPLES.draw(round, each(round, 50), "siti");

        assertThat(SAMPLES.kind(round.id(), farmer, TestSurveys.VILLAGE)).hasValue(Drawn.Kind.PROSPECT);
        assertThat(SAMPLES.kind(round.id(), farmer, RegionCode.of("36.04.19.2001")))
                .isEmpty();
    }

    @Test
    void among_many_on_record_those_drawn_are_looked_up_by_their_keys() {
        var round = drawn(50);
        var owner = WEB.get(Database.class);
        TestDatabase.asOwner(owner, """
                INSERT INTO registry.prospect (prospect_id, name, region_code, recorded_at, recorded_by, state)
                SELECT gen_random_uuid(), 'Orang', '36.04.20.2001', now(), 'asep', 'open' FROM generate_series(1, 5000) AS n
                """);
        TestDatabase.asOwner(owner, WORKERS);
        TestDatabase.asOwner(owner, "ANALYZE registry.prospect");
        TestDatabase.asOwner(owner, "ANALYZE registry.worker");

        var plan = String.join(
                "\n",
                WEB.sql()
                        .sql("EXPLAIN " + SampleStore.DRAWN)
                        .param("round", round.id())
                        .query(String.class)
                        .list());

        TestDatabase.asOwner(owner, "DELETE FROM registry.prospect WHERE region_code = '36.04.20.2001'");
        TestDatabase.asOwner(owner, "DELETE FROM registry.worker WHERE region_code = '36.04.20.2001'");
        assertThat(plan)
                .containsPattern("Index Cond: \\(worker_id = d.person_id")
                .containsPattern("Index Cond: \\(prospect_id = d.person_id")
                .doesNotContain("Seq Scan on worker", "Seq Scan on prospect");
    }

    private static Interview interview(Round round) {
        return new Interview(
                UUID.randomUUID(),
                round.id(),
                new Respondent(TestSurveys.VILLAGE, Livelihood.TRADER, Optional.empty()),
                Map.of(surveys.question(QuestionKind.YES_NO).id(), List.of("yes")),
                new Taken(WEB.get(InstantSource.class).instant(), "siti", Way.CONSOLE));
    }

    @Test
    void a_round_is_drawn_until_its_last_day_and_nobody_wanted_is_no_draw() {
        var round = surveys.round(TODAY.minusDays(2), TODAY);
        assertThat(SAMPLES.draw(round, Map.of(), "siti")).isEqualTo(Refused.NOBODY);
        assertThat(SAMPLES.find(round)).isEmpty();
        assertThat(SAMPLES.mayDraw(round)).isTrue();

        WEB.setToday(TODAY.plusDays(1));

        assertThat(SAMPLES.mayDraw(round)).isFalse();
        assertThat(SAMPLES.draw(round, each(round, 1), "siti")).isEqualTo(Refused.NOT_NOW);
        WEB.setToday(TODAY);
        assertThat(SAMPLES.draw(round, each(round, 1), "siti")).isInstanceOf(Done.class);
        WEB.get(Rounds.class).withdraw(round.id(), "siti");
        var withdrawn = WEB.get(Rounds.class).find(round.id()).orElseThrow();
        assertThat(SAMPLES.mayDraw(withdrawn)).isFalse();
    }

    @Test
    void another_sample_of_a_round_is_drawn_anew() {
        var round = surveys.round(TODAY.plusDays(1), TODAY.plusDays(5));
        SAMPLES.draw(round, each(round, 2), "siti");
        var fewer = List.of(new Stratum(RegionCode.of("36.04"), Optional.empty(), 1, 9));

        assertThat(WEB.get(Rounds.class)
                        .change(round.id(), new Round.Plan(TODAY.plusDays(1), TODAY.plusDays(5), fewer)))
                .isTrue();

        var changed = WEB.get(Rounds.class).find(round.id()).orElseThrow();
        assertThat(SAMPLES.find(changed)).isEmpty();
        assertThat(SAMPLES.draw(round, each(round, 2), "siti")).isEqualTo(Refused.NOT_NOW);
        assertThat(SAMPLES.draw(changed, each(changed, 1), "siti")).isInstanceOf(Done.class);
    }
}
