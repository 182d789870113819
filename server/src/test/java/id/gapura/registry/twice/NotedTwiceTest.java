package id.gapura.registry.twice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.gapura.consents.Consent;
import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Subject;
import id.gapura.consents.Way;
import id.gapura.consents.Words;
import id.gapura.jobs.Job;
import id.gapura.kernel.Ids;
import id.gapura.places.RegionCode;
import id.gapura.program.TestProgram;
import id.gapura.registry.NameKey;
import id.gapura.registry.Prospect;
import id.gapura.registry.Prospects;
import id.gapura.registry.Prospects.NewProspect;
import id.gapura.registry.twice.NotedTwice.Result;
import id.gapura.registry.twice.Pair.State;
import id.gapura.registry.twice.PairStore.Found;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.support.TransactionTemplate;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NotedTwiceTest {
    private static final RegionCode VILLAGE = RegionCode.of("36.04.19.2008");
    private static final RegionCode NEXT_VILLAGE = RegionCode.of("36.04.19.2001");
    private static final RegionCode REGENCY = RegionCode.of("36.04");
    private static final Source ASEP = new Source(Way.VOICE, "asep");

    private final TestProgram program = TestProgram.on(LocalDate.of(2026, 11, 21));
    private final NotedTwice twice = program.get(NotedTwice.class);
    private final Prospects prospects = program.get(Prospects.class);

    @AfterAll
    void close() {
        program.close();
    }

    @Test
    void the_same_phone_however_it_is_written_waits_for_somebody_to_decide() {
        var first = noted("Darsih", "0812-1111-2222");
        var second = noted("Kosasih", "+62 812 1111 2222");
        var other = noted("Wasiah", "0812 1111 2223");

        assertThat(twice.find(first, second)).map(Pair::state).contains(State.OPEN);
        assertThat(twice.find(second, first)).isEqualTo(twice.find(first, second));
        assertThat(twice.waiting(REGENCY, 1_000)).contains(pair(first, second));
        assertThat(twice.waiting(RegionCode.of("31.71"), 100)).isEmpty();
        assertThat(twice.find(first, other)).isEmpty();
    }

    @Test
    void the_same_name_however_it_is_spelled_and_whatever_they_are_called_waits() {
        var first = noted("Bu Sukaesih", "");
        var second = noted("SOEKAESIH", "0812 3333 0001");

        assertThat(pair(first, second).state()).isEqualTo(State.OPEN);
    }

    @ParameterizedTest
    @CsvSource({"Bu Rohmah, Ibu Rochmah", "Mang Udin, Udin", "Hj. Bu Zaenab, Jaenab", "Teh Iis, IIS"})
    void a_name_is_the_same_without_how_somebody_is_called(String one, String other) {
        assertThat(NameKey.ofNoted(one)).isEqualTo(NameKey.ofNoted(other)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bu", "Mang", "Teh"})
    void whoever_is_noted_by_that_alone_has_a_name_too(String called) {
        assertThat(NameKey.ofNoted(called)).isNotEmpty().isNotEqualTo(NameKey.ofNoted(called + " Ani"));
    }

    @Test
    void names_without_a_letter_are_the_same_as_none() {
        var first = noted("1", "");
        var second = noted("2", "");

        assertThat(twice.find(first, second)).isEmpty();
    }

    @Test
    void people_of_two_villages_are_not_compared() {
        var here = noted("Tarsinah", "0812 4444 0001");
        var there = noted(contact("Tarsinah", "0812 4444 0001", NEXT_VILLAGE));

        assertThat(twice.find(here, there)).isEmpty();
    }

    @Test
    void two_noted_at_the_same_moment_are_found_too() {
        var transaction = program.get(TransactionTemplate.class);
        var first = program.get(Ids.class).next();
        var second = program.get(Ids.class).next();

        transaction.executeWithoutResult(_ -> {
            record(first, contact("Casmadi", "", VILLAGE));
            CompletableFuture.runAsync(() -> record(second, contact("Pak Casmadi", "", VILLAGE)))
                    .join();
        });
        program.awaitQuiet();

        assertThat(twice.find(first, second)).isPresent();
    }

    @Test
    void declared_different_they_never_wait_again() {
        var husband = noted("Karta", "0812 5555 0001");
        var wife = noted("Karti", "0812 5555 0001");
        var pair = pair(husband, wife);

        assertThat(twice.declareDifferent(pair, "asep")).isEqualTo(Result.DONE);
        var child = noted("Kartono", "0812 5555 0001");

        assertThat(pair(husband, wife).state()).isEqualTo(State.DIFFERENT);
        assertThat(twice.waiting(VILLAGE, 1_000))
                .doesNotContain(pair)
                .contains(pair(husband, child), pair(wife, child));
        assertThat(twice.declareDifferent(pair, "dewi")).isEqualTo(Result.ALREADY_DECIDED);
        assertThat(twice.merge(pair, wife, "dewi")).isEqualTo(Result.ALREADY_DECIDED);
        assertThat(prospects.find(husband).orElseThrow().state()).isEqualTo(Prospect.State.OPEN);
    }

    @Test
    void of_one_person_one_stays_with_what_either_note_says() {
        var first = noted(new NewProspect(
                "Bu Nurhasanah", Optional.empty(), VILLAGE, Optional.empty(), Optional.of("pagi di kios")));
        var second = noted(new NewProspect(
                "Nurhasanah",
                Optional.of("+6281266660001"),
                VILLAGE,
                Optional.of("Pedagang sayur"),
                Optional.of("dekat masjid")));

        assertThat(twice.merge(pair(first, second), first, "asep")).isEqualTo(Result.DONE);

        var stays = prospects.find(first).orElseThrow();
        assertThat(stays.name()).isEqualTo("Bu Nurhasanah");
        assertThat(stays.phone()).contains("+6281266660001");
        assertThat(stays.livelihood()).contains("Pedagang sayur");
        assertThat(stays.note()).contains("pagi di kios\ndekat masjid");
        assertThat(prospects.find(second)).as("found where they are now").contains(stays);
        assertThat(prospects.open(VILLAGE, 1_000))
                .extracting(Prospect::id)
                .contains(first)
                .doesNotContain(second);
        assertThat(prospects.mergedInto(List.of(first)).get(first))
                .extracting(Prospect::name, Prospect::state)
                .containsExactly(tuple("Nurhasanah", Prospect.State.MERGED));
        assertThat(program.differences()).isEmpty();
    }

    @Test
    void whoever_stays_is_found_by_the_phone_they_took_over() {
        var first = noted("Pak Ruslani", "");
        var second = noted("Ruslani", "0812 6666 0002");
        twice.merge(pair(first, second), first, "asep");

        var third = noted("Orang Serumah", "0812 6666 0002");

        assertThat(twice.find(first, third)).isPresent();
        assertThat(twice.find(second, third)).isEmpty();
    }

    @Test
    void only_one_of_the_two_may_stay() {
        var pair = pair(noted("Bu Entin", ""), noted("Entin", ""));

        assertThatThrownBy(() -> twice.merge(pair, UUID.randomUUID(), "asep"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_a_device_sends_again_of_who_was_merged_changes_nothing() {
        var first = noted("Bu Yayah", "");
        var again = contact("Yayah", "0812 7777 0001", VILLAGE);
        var second = noted(again);
        twice.merge(pair(first, second), first, "asep");

        assertThat(record(second, again)).isEqualTo(new Prospects.Result.Recorded(second));
        program.awaitQuiet();

        assertThat(prospects.open(VILLAGE, 1_000)).extracting(Prospect::id).doesNotContain(second);
    }

    @Test
    void what_a_device_sends_again_of_who_stays_is_theirs_though_more_is_known_by_now() {
        var again = contact("Bu Maryamah", "", VILLAGE);
        var first = noted(again);
        var second = noted("Maryamah", "0812 7777 0002");
        twice.merge(pair(first, second), first, "asep");

        assertThat(record(first, again)).isEqualTo(new Prospects.Result.Recorded(first));
        assertThat(prospects.find(first).orElseThrow().phone()).contains("0812 7777 0002");
        var third = noted("Ibu Maryamah", "");
        twice.merge(pair(first, third), third, "asep");
        assertThat(record(first, again)).isEqualTo(new Prospects.Result.Recorded(first));
        program.clock().standAt(program.clock().instant().plus(Duration.ofMinutes(1)));
        assertThat(record(first, again)).isEqualTo(new Prospects.Result.Refused(Prospects.Reason.ID_TAKEN));
    }

    @Test
    void of_two_consents_the_later_word_counts() {
        var first = noted("Bu Omah", "");
        var second = noted("Omah", "");
        program.clock().standAt(program.clock().instant().plus(Duration.ofMinutes(1)));
        program.get(Consents.class).withdraw(Subject.prospect(second), Purpose.CONTACT, ASEP);

        twice.merge(pair(first, second), first, "asep");

        assertThat(program.get(Consents.class).refuses(first, Purpose.CONTACT)).isTrue();
    }

    @Test
    void whoever_is_different_from_one_of_them_is_different_from_who_stays() {
        var first = noted("Maesaroh", "");
        var second = noted("Maesaroh", "");
        var namesake = noted("Maesaroh", "");
        var third = noted("Maesaroh", "");
        twice.declareDifferent(pair(second, namesake), "asep");

        twice.merge(pair(first, second), first, "asep");
        program.awaitQuiet();

        assertThat(pair(first, namesake).state()).isEqualTo(State.DIFFERENT);
        assertThat(pair(first, third).state()).isEqualTo(State.OPEN);
        assertThat(twice.find(second, third))
                .as("who is merged waits with nobody")
                .isEmpty();
    }

    @Test
    void who_was_merged_into_one_who_is_merged_is_found_where_that_one_is() {
        var first = noted("Bu Sopiah", "");
        var second = noted("Sopiah", "");
        var third = noted("Ibu Sopiah", "");
        twice.merge(pair(first, second), second, "asep");
        twice.merge(pair(second, third), third, "asep");

        assertThat(Stream.of(first, second, third).map(prospects::survivor)).containsOnly(third);
        assertThat(prospects.mergedInto(List.of(third)).get(third))
                .extracting(Prospect::id)
                .containsExactlyInAnyOrder(first, second);
    }

    @Test
    void who_is_closed_waits_with_nobody_and_is_not_merged() {
        var first = noted("Bu Jumsih", "");
        var second = noted("Jumsih", "");
        var pair = pair(first, second);
        prospects.close(first, Prospect.State.DECLINED, VILLAGE);

        assertThat(twice.merge(pair, second, "asep")).isEqualTo(Result.ALREADY_DECIDED);
        program.awaitQuiet();

        assertThat(twice.find(first, second)).isEmpty();
        assertThat(prospects.find(second).orElseThrow().state()).isEqualTo(Prospect.State.OPEN);
    }

    @Test
    void closing_who_was_merged_closes_who_stays() {
        var first = noted("Bu Wasmi", "");
        var second = noted("Wasmi", "");
        twice.merge(pair(first, second), first, "asep");

        assertThat(prospects.close(second, Prospect.State.ENROLLED, NEXT_VILLAGE))
                .isFalse();
        assertThat(prospects.close(second, Prospect.State.ENROLLED, VILLAGE)).isTrue();

        assertThat(prospects.find(first).orElseThrow().state()).isEqualTo(Prospect.State.ENROLLED);
    }

    @Test
    void who_wants_to_be_deleted_is_deleted_under_every_name() {
        var first = noted("Bu Icih", "0812 8888 0001");
        var second = noted("Icih", "0812 8888 0001");
        twice.merge(pair(first, second), first, "asep");

        assertThat(prospects.forget(second, NEXT_VILLAGE, ASEP)).isFalse();
        assertThat(prospects.forget(second, VILLAGE, ASEP)).isTrue();
        program.awaitQuiet();

        assertThat(prospects.find(first)).isEmpty();
        assertThat(prospects.find(second)).isEmpty();
        assertThat(twice.find(first, second)).isEmpty();
        assertThat(List.of(first, second))
                .allMatch(id -> program.get(Consents.class).refuses(id, Purpose.CONTACT));
        assertThat(program.differences()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void who_wants_to_be_deleted_while_they_are_merged_is_deleted_under_every_name(boolean isSurvivor) {
        var first = noted("Bu Rukmini", "");
        var second = noted("Rukmini", "0812 8888 0002");
        var pair = pair(first, second);

        var forgotten = program.get(TransactionTemplate.class).execute(_ -> {
            assertThat(twice.merge(pair, first, "asep")).isEqualTo(Result.DONE);
            var forgetting =
                    CompletableFuture.supplyAsync(() -> prospects.forget(isSurvivor ? first : second, VILLAGE, ASEP));
            awaitWaiting();
            return forgetting;
        });

        assertThat(forgotten.join()).isTrue();
        assertThat(prospects.list(List.of(first, second))).isEmpty();
        program.awaitQuiet();
    }

    /** Until somebody waits for a lock of this transaction. */
    private void awaitWaiting() {
        var waiting = program.sql().sql("""
                SELECT EXISTS (
                    SELECT FROM pg_locks WHERE NOT granted AND pg_backend_pid() = ANY (pg_blocking_pids(pid)))
                """);
        while (!waiting.query(Boolean.class).single()) {
            Thread.onSpinWait();
        }
    }

    @Test
    void whoever_has_the_phone_of_one_who_was_merged_is_put_beside_who_stays() {
        var first = noted("Bu Juariah", "0812 6666 0003");
        var second = noted("Juariah", "0812 6666 0004");
        twice.merge(pair(first, second), first, "asep");

        var third = noted("Orang Serumah", "0812 6666 0004");

        assertThat(pair(first, third).state()).isEqualTo(State.OPEN);
        assertThat(twice.find(second, third)).isEmpty();
    }

    @Test
    void who_was_merged_or_closed_before_a_search_ends_is_in_no_pair() {
        var stays = noted("Bu Sainah", "");
        var merged = noted("Sainah", "");
        var closed = noted("Orang Lama", "");
        var third = noted("Orang Baru", "");
        twice.merge(pair(stays, merged), stays, "asep");
        prospects.close(closed, Prospect.State.DECLINED, VILLAGE);
        program.awaitQuiet();

        new PairStore(program.sql())
                .note(
                        List.of(
                                new Found(third, merged, VILLAGE),
                                new Found(closed, third, VILLAGE),
                                new Found(third, stays, VILLAGE)),
                        program.clock().instant());

        assertThat(twice.find(third, merged)).isEmpty();
        assertThat(twice.find(third, closed)).isEmpty();
        assertThat(twice.find(third, stays)).isPresent();
    }

    @Test
    void of_a_name_that_many_have_each_is_put_beside_a_few() {
        for (int i = 0; i < 8; i++) {
            noted("Ujang", "");
        }

        assertThat(program.sql()
                        .sql("SELECT count(*) FROM registry.prospect_pair p JOIN registry.prospect USING (prospect_id)"
                                + " WHERE name = 'Ujang'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1 + 2 + 3 + 4 + 5 + 5 + 5);
    }

    @Test
    void who_was_noted_before_there_were_keys_is_found_once_the_job_has_come_round() {
        var old = noted("Karsinah", "0812 9999 0001");
        program.asOwner(
                "UPDATE registry.prospect SET phone_index = NULL, name_key = NULL WHERE prospect_id = '" + old + "'");
        var byPhone = noted("Orang Lain", "0812 9999 0001");
        var byName = noted("Bu Karsinah", "");
        assertThat(twice.find(old, byPhone)).isEmpty();

        program.all(Job.class).stream()
                .filter(job -> job.name().equals("registry.prospect-keys"))
                .forEach(job -> job.run(""));
        program.awaitQuiet();

        assertThat(twice.find(old, byPhone)).isPresent();
        assertThat(twice.find(old, byName)).isPresent();
    }

    @Test
    void among_many_they_are_found_by_index() {
        program.asOwner("""
                INSERT INTO registry.prospect (
                    prospect_id, name, phone_index, name_key, region_code, recorded_at, recorded_by, state)
                SELECT gen_random_uuid(), 'Orang', gen_random_uuid(), 'urang ' || n, '36.04.20.2001', now(), 'asep', 'open'
                FROM generate_series(1, 5000) AS n
                """);
        program.asOwner("ANALYZE registry.prospect");

        assertThat(plan(PairStore.SAME_NAME, "'urang 7'")).contains("prospect_name");
        assertThat(plan(PairStore.SAME_PHONE, "'" + UUID.randomUUID() + "'")).contains("prospect_phone");
        program.asOwner("DELETE FROM registry.prospect WHERE region_code = '36.04.20.2001'");
    }

    private String plan(String statement, String key) {
        var literal = statement
                .replace(":region", "'36.04.20.2001'")
                .replace(":key", key)
                .replace(":id", "'" + UUID.randomUUID() + "'")
                .replace(":most", "5");
        return String.join(
                "\n",
                program.sql().sql("EXPLAIN " + literal).query(String.class).list());
    }

    private Pair pair(UUID one, UUID other) {
        return twice.find(one, other).orElseThrow();
    }

    private UUID noted(String name, String phone) {
        return noted(contact(name, phone, VILLAGE));
    }

    private static NewProspect contact(String name, String phone, RegionCode region) {
        var given = Optional.of(phone).filter(number -> !number.isEmpty());
        return new NewProspect(name, given, region, Optional.empty(), Optional.empty());
    }

    /** Once they were compared with who is there. */
    private UUID noted(NewProspect contact) {
        var id = program.get(Ids.class).next();
        record(id, contact);
        program.awaitQuiet();
        return id;
    }

    private Prospects.Result record(UUID id, NewProspect contact) {
        var words = Optional.of(new Words("consent.prospect.1", "id", "Boleh saya hubungi lagi?"));
        var agreed = new Consent(Purpose.CONTACT, words, ASEP, program.clock().instant());
        return prospects.record(id, contact, agreed);
    }
}
