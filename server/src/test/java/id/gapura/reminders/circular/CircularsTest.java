package id.gapura.reminders.circular;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.consents.Source;
import id.gapura.consents.Way;
import id.gapura.kernel.Tongue;
import id.gapura.messaging.Channel;
import id.gapura.messaging.Kind;
import id.gapura.messaging.Messages;
import id.gapura.messaging.NewMessage;
import id.gapura.messaging.NewMessage.To;
import id.gapura.messaging.Outcomes.Total;
import id.gapura.messaging.Postman;
import id.gapura.messaging.Subscriptions;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.registry.Worker;
import id.gapura.registry.livelihood.Livelihood;
import id.gapura.reminders.Languages;
import id.gapura.reminders.circular.Circular.Audience;
import id.gapura.reminders.circular.Circular.Plan;
import id.gapura.reminders.circular.Circulars.Ending;
import id.gapura.reminders.circular.Count.Missed;
import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is written to, and who lets it go; each test has a village of its own. */
class CircularsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final YearMonth JUNE = YearMonth.from(TODAY);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final Circulars CIRCULARS = WEB.get(Circulars.class);
    private static final String WORDS = TestVillage.WORDS;
    private static final Audience ALL = TestVillage.ALL;

    private final TestVillage village = new TestVillage(WEB);

    @BeforeEach
    void today() {
        WEB.setToday(TODAY);
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    private static Count count(Circular circular) {
        return CIRCULARS.count(circular).orElseThrow();
    }

    private String lastText(Worker worker) {
        var vault = WEB.get(Vault.class);
        return WEB.sql()
                .sql("""
                        SELECT message_id, text_sealed FROM messaging.message WHERE phone_index = ?
                        ORDER BY message_id DESC LIMIT 1
                        """)
                .param(vault.blindIndex(Field.PHONE, village.phone(worker)))
                .query((row, _) -> vault.open(row.getObject(1, UUID.class), Field.MESSAGE, row.getBytes(2)))
                .single();
    }

    private void lesson(Worker worker) {
        var to = To.worker(worker.id(), village.phone(worker)).in(worker.home().region());
        WEB.get(Messages.class).send(new NewMessage(to, Channel.SMS, Kind.LESSON, "Tahukah Anda", "lesson-money"));
    }

    @Test
    void counts_whom_it_would_reach_and_why_not_the_others() {
        village.agreeing();
        village.silent();
        var stopped = village.agreeing();
        WEB.get(Subscriptions.class).stop(village.phone(stopped), Source.own(Way.MESSAGE));
        var full = village.agreeing();
        IntStream.range(0, 3).forEach(_ -> lesson(full));
        Postman.takeDue(WEB);
        village.withoutPhone();

        var count = count(village.written(village.plan(ALL)));

        assertThat(count.people()).isEqualTo(5);
        assertThat(count.missed()).isEqualTo(new Missed(1, 2, 1));
        assertThat(count.reached()).isOne();
        assertThat(count.isOver()).isTrue();
    }

    @Test
    void counts_the_people_of_several_places_each_once_and_those_of_no_other() {
        village.agreeing();
        var elsewhere = RegionCode.of("36.05.01.2001");
        WEB.people().member("Budi", elsewhere.text());
        WEB.people().member("Ani", "36.06.01.2001");
        var places = List.of(village.region(), village.region().parent(), elsewhere);

        var plan = new Plan("Kabar", places, ALL, Map.of(Tongue.INDONESIAN, WORDS), Optional.empty());

        assertThat(plan.places()).containsExactly(village.region().parent(), elsewhere);
        var count = count(village.written(new Plan(
                "Kabar",
                List.of(village.region(), elsewhere),
                ALL,
                Map.of(Tongue.INDONESIAN, WORDS),
                Optional.empty())));
        assertThat(count.people()).isEqualTo(2);
    }

    @Test
    void a_change_is_counted_anew_and_only_the_version_that_was_looked_at_is_proposed() {
        village.agreeing();
        var first = village.written(village.plan(ALL));
        village.agreeing();

        assertThat(CIRCULARS.change(first, village.plan(ALL), "budi")).isTrue();
        WEB.awaitQuiet();

        assertThat(CIRCULARS.change(first, village.plan(ALL), "siti")).isFalse();
        assertThat(CIRCULARS.propose(first.id(), first.version(), "siti")).isEqualTo(Ending.OUTDATED);
        assertThat(count(village.now(first)).people()).isEqualTo(2);
        assertThat(CIRCULARS.propose(first.id(), village.now(first).version(), "siti"))
                .isEqualTo(Ending.DONE);
    }

    @Test
    void who_wrote_or_proposed_it_does_not_decide_it_and_nobody_decides_twice() {
        village.agreeing();
        var circular = village.written(village.plan(ALL));
        assertThat(CIRCULARS.approve(circular.id(), "budi")).isEqualTo(Ending.TOO_LATE);
        CIRCULARS.propose(circular.id(), 1, "tono");

        assertThat(CIRCULARS.approve(circular.id(), "siti")).isEqualTo(Ending.NEEDS_ANOTHER_OFFICER);
        assertThat(CIRCULARS.approve(circular.id(), "tono")).isEqualTo(Ending.NEEDS_ANOTHER_OFFICER);
        assertThat(CIRCULARS.refuse(circular.id(), "tono")).isEqualTo(Ending.NEEDS_ANOTHER_OFFICER);
        assertThat(CIRCULARS.withdraw(circular.id(), "budi")).isEqualTo(Ending.NOT_THEIRS);
        assertThat(CIRCULARS.refuse(circular.id(), "budi")).isEqualTo(Ending.DONE);
        assertThat(CIRCULARS.approve(circular.id(), "wati")).isEqualTo(Ending.TOO_LATE);
        assertThat(CIRCULARS.change(village.now(circular), village.plan(ALL), "siti"))
                .isFalse();
    }

    @Test
    void nobody_decides_while_it_is_counted_again() {
        village.agreeing();
        var circular = village.proposed(village.plan(ALL));
        asIfCounted(circular, "NULL");

        assertThat(CIRCULARS.approve(circular.id(), "budi")).isEqualTo(Ending.NOT_COUNTED);
        assertThat(village.now(circular).state()).isEqualTo(Circular.State.PROPOSED);
        asIfCounted(circular, "now()");
        assertThat(CIRCULARS.approve(circular.id(), "budi")).isEqualTo(Ending.DONE);
    }

    private static void asIfCounted(Circular circular, String at) {
        WEB.sql()
                .sql("UPDATE reminders.circular_count SET counted_at = %s WHERE circular_id = ?".formatted(at))
                .param(circular.id())
                .update();
    }

    /** As where it was stopped while a batch of it was made. */
    @Test
    void after_the_stop_nobody_is_noted_any_more() {
        village.agreeing();
        var circular = village.sent(village.plan(ALL));
        asIfKilledBeforeItsEnd(circular);
        var going = village.now(circular);
        var late = village.agreeing();
        CIRCULARS.stop(circular.id(), "wati");

        WEB.get(Sending.class).send(going);

        assertThat(village.told(late)).isZero();
        assertThat(WEB.sql()
                        .sql("SELECT count(*) FROM reminders.circular_recipient WHERE worker_id = ?")
                        .param(late.id())
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(village.now(circular).state()).isEqualTo(Circular.State.STOPPED);
    }

    @Test
    void what_was_taken_back_is_not_sent() {
        var worker = village.agreeing();
        var circular = village.proposed(village.plan(ALL));

        assertThat(CIRCULARS.withdraw(circular.id(), "siti")).isEqualTo(Ending.DONE);
        assertThat(CIRCULARS.approve(circular.id(), "budi")).isEqualTo(Ending.TOO_LATE);
        WEB.awaitQuiet();

        assertThat(village.told(worker)).isZero();
        assertThat(village.now(circular).state()).isEqualTo(Circular.State.WITHDRAWN);
    }

    @Test
    void two_who_approve_at_once_and_a_job_that_runs_again_send_it_to_each_once() {
        var crowd = IntStream.range(0, 20).mapToObj(_ -> village.agreeing()).toList();
        var circular = village.proposed(village.plan(ALL));

        var other = CompletableFuture.supplyAsync(() -> CIRCULARS.approve(circular.id(), "budi"));
        var one = CIRCULARS.approve(circular.id(), "wati");

        assertThat(List.of(one, other.join())).containsExactlyInAnyOrder(Ending.DONE, Ending.TOO_LATE);
        WEB.awaitQuiet();
        assertThat(village.now(circular).state()).isEqualTo(Circular.State.SENT);
        asIfKilledBeforeItsEnd(circular);
        var again = CompletableFuture.runAsync(() -> run(circular));
        run(circular);
        again.join();
        assertThat(crowd).allSatisfy(worker -> assertThat(village.told(worker)).isOne());
    }

    private static void asIfKilledBeforeItsEnd(Circular circular) {
        WEB.get(JdbcClient.class)
                .sql("UPDATE reminders.circular SET state = 'sending' WHERE circular_id = ?")
                .param(circular.id())
                .update();
    }

    private static void run(Circular circular) {
        WEB.all(SendingJob.class).getFirst().run(circular.id().toString());
    }

    /** Of somebody who joined in June and paid it, or did not; membership lapses when three months were not paid. */
    @ParameterizedTest(name = "{0} on {1}: who paid June {2}, who never paid {3}")
    @CsvSource({
        "EVERYBODY, 2026-06-15, true, true",
        "UNPAID, 2026-06-15, false, true",
        "COVERED, 2026-06-30, true, false",
        "COVERED, 2026-07-01, false, false",
        "ARREARS, 2026-06-30, false, false",
        "ARREARS, 2026-07-01, true, false",
        "ARREARS, LAST, true, false",
        "ARREARS, LAPSE, false, false",
        "LAPSED, LAST, false, false",
        "LAPSED, LAPSE, true, false"
    })
    void whom_it_is_for_goes_by_the_day(Whom whom, String on, boolean paid, boolean never) {
        var payer = village.agreeing();
        WEB.people().paid(payer, JUNE, 1);
        var other = village.agreeing();
        WEB.setToday(day(on, payer));

        village.sent(village.plan(new Audience(whom, 0, Optional.empty())));

        assertThat(village.told(payer)).isEqualTo(paid ? 1 : 0);
        assertThat(village.told(other)).isEqualTo(never ? 1 : 0);
    }

    private LocalDate day(String on, Worker payer) {
        return switch (on) {
            case "LAST" -> village.lapsesOn(payer).minusDays(1);
            case "LAPSE" -> village.lapsesOn(payer);
            default -> LocalDate.parse(on);
        };
    }

    @Test
    void who_paid_for_months_still_to_come_is_protected_from_their_first_day() {
        var early = village.agreeing();
        WEB.people().paid(early, JUNE.plusMonths(1), 1);
        var covered = village.plan(new Audience(Whom.COVERED, 0, Optional.empty()));

        WEB.setToday(JUNE.atEndOfMonth());
        village.sent(covered);
        assertThat(village.told(early)).isZero();
        WEB.setToday(JUNE.plusMonths(1).atDay(1));
        village.sent(covered);

        assertThat(village.told(early)).isOne();
    }

    @Test
    void whose_bank_is_still_to_be_asked_is_not_in_arrears() {
        var debited = village.agreeing();
        var payer = village.agreeing();
        List.of(debited, payer).forEach(one -> WEB.people().paid(one, JUNE, 1));
        var july = JUNE.plusMonths(1);
        mandate(debited, july);

        WEB.setToday(july.atDay(5));
        village.sent(village.plan(new Audience(Whom.ARREARS, 0, Optional.empty())));

        assertThat(village.told(debited)).isZero();
        assertThat(village.told(payer)).isOne();
    }

    private static void mandate(Worker worker, YearMonth next) {
        WEB.sql()
                .sql("""
                        INSERT INTO partner.mandate (worker_id, mandate_id, aggregator_id, region_code, source, day, most_idr,
                            consent_words, consent_by, consent_at, state, since_at, next_month_on, announce_on)
                        VALUES (:worker, gen_random_uuid(), gen_random_uuid(), :region, 'bank', 10, 50000, 'boleh', 'page',
                            now(), 'active', now(), :next, :next)
                        """)
                .param("worker", worker.id())
                .param("region", worker.home().region().text())
                .param("next", next.atDay(1))
                .update();
    }

    @Test
    void only_whose_work_it_is_and_who_lives_there_is_written_to() {
        var trader = village.agreeing();
        WEB.people().member("Jauh", "36.07.01.2001");

        var farmers = village.sent(village.plan(new Audience(Whom.EVERYBODY, 0, Optional.of(Livelihood.FARMER))));
        var traders = village.sent(village.plan(new Audience(Whom.EVERYBODY, 0, Optional.of(Livelihood.TRADER))));

        assertThat(CIRCULARS.results(farmers).messages()).isEmpty();
        assertThat(CIRCULARS.results(traders).messages())
                .extracting(Total::messages)
                .containsExactly(1L);
        assertThat(village.told(trader)).isOne();
    }

    @Test
    void each_is_written_to_in_their_language_and_in_indonesian_where_it_has_no_words() {
        var sundanese = village.agreeing();
        WEB.get(Languages.class).say(village.phone(sundanese), Tongue.SUNDANESE);
        var javanese = village.agreeing();
        WEB.get(Languages.class).say(village.phone(javanese), Tongue.JAVANESE);
        var texts = Map.of(Tongue.INDONESIAN, WORDS, Tongue.SUNDANESE, "Kartu ...{kartu} sampeurkeun. BERHENTI");

        village.sent(new Plan("Kabar", List.of(village.region()), ALL, texts, Optional.empty()));

        assertThat(lastText(sundanese)).contains("sampeurkeun").doesNotContain("{");
        assertThat(lastText(javanese)).contains("sebulan", "Rp").doesNotContain("{");
    }

    @Test
    void words_in_another_language_than_the_readers_are_filled_in_their_own() {
        var reader = village.agreeing();
        WEB.get(Languages.class).say(village.phone(reader), Tongue.ENGLISH);
        var texts = Map.of(Tongue.INDONESIAN, "Iuran {bulan}. Balas BERHENTI untuk berhenti.");

        village.sent(new Plan("Kabar", List.of(village.region()), ALL, texts, Optional.empty()));

        assertThat(lastText(reader)).contains("Juni 2026");
    }

    @Test
    void what_goes_on_stands_before_what_is_newer() {
        var series = village.sent(village.plan(new Audience(Whom.JOINED, 7, Optional.empty())));
        WEB.setToday(TODAY.plusDays(1));
        village.written(village.plan(ALL));

        var first = WEB.get(Circulars.Stores.class).circulars().touching(village.region(), 1);

        assertThat(first).extracting(Circular::id).containsExactly(series.id());
        CIRCULARS.stop(series.id(), "siti");
    }

    @Test
    void it_is_seen_where_one_of_its_places_is_and_kept_where_all_of_them_are() {
        var circular = village.written(village.plan(ALL));

        assertThat(CIRCULARS.touching(RegionCode.of("36"))).contains(village.now(circular));
        assertThat(CIRCULARS.touching(village.region())).contains(village.now(circular));
        assertThat(CIRCULARS.touching(RegionCode.of("32"))).doesNotContain(village.now(circular));
        assertThat(circular.isWithin(RegionCode.of("36"))).isTrue();
        assertThat(circular.isWithin(RegionCode.of(village.region().text().substring(0, 8))))
                .isTrue();
        assertThat(circular.isWithin(RegionCode.of("36.05"))).isFalse();
    }
}
