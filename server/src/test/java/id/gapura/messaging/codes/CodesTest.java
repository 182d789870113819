package id.gapura.messaging.codes;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.messaging.codes.Codes.Asked;
import id.gapura.messaging.codes.Codes.Checked;
import id.gapura.program.TestProgram;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CodesTest {
    private static final Topic TOPIC = new Topic("join");

    private final TestProgram program = TestProgram.on(LocalDate.of(2026, 11, 21));
    private final Codes codes = program.get(Codes.class);
    private int phones;

    @AfterAll
    void close() {
        program.close();
    }

    /** What was sent last. */
    private String sent = "";

    private String phone() {
        return "+62814%07d".formatted(++phones);
    }

    private Asked ask(String phone, Topic topic) {
        return codes.ask(phone, topic, code -> {
            sent = code;
            return "Kode Anda " + code;
        });
    }

    private void pass(Duration time) {
        program.clock().standAt(program.clock().instant().plus(time));
    }

    private static String wrong(String code) {
        return code.equals("000000") ? "000001" : "000000";
    }

    @Test
    void the_right_code_opens_once_however_it_is_spaced() {
        var phone = phone();
        assertThat(ask(phone, TOPIC)).isEqualTo(Asked.SENT);
        assertThat(sent).matches("\\d{6}");

        assertThat(codes.check(phone, TOPIC, " " + sent.substring(0, 3) + " " + sent.substring(3)))
                .isEqualTo(Checked.RIGHT);
        assertThat(codes.check(phone, TOPIC, sent)).isEqualTo(Checked.OVER);
    }

    @Test
    void a_code_opens_nothing_else_and_for_nobody_else() {
        var phone = phone();
        var mine = Topic.of("member", UUID.randomUUID());
        ask(phone, mine);

        assertThat(codes.check(phone, Topic.of("member", UUID.randomUUID()), sent))
                .isEqualTo(Checked.OVER);
        assertThat(codes.check(phone(), mine, sent)).isEqualTo(Checked.OVER);
        assertThat(codes.check(phone, mine, sent)).isEqualTo(Checked.RIGHT);
    }

    @Test
    void five_wrong_tries_and_the_right_code_is_worth_nothing() {
        var phone = phone();
        ask(phone, TOPIC);
        for (int i = 0; i < Codes.TRIES; i++) {
            assertThat(codes.check(phone, TOPIC, wrong(sent))).isEqualTo(Checked.WRONG);
        }

        assertThat(codes.check(phone, TOPIC, sent)).isEqualTo(Checked.OVER);
    }

    @Test
    void guessing_many_at_once_gives_no_more_tries() {
        var phone = phone();
        ask(phone, TOPIC);
        var right = sent;

        var guesses = IntStream.range(0, 24)
                .mapToObj(_ -> CompletableFuture.supplyAsync(() -> codes.check(phone, TOPIC, wrong(right))))
                .toList();

        assertThat(guesses.stream().map(CompletableFuture::join).filter(Checked.WRONG::equals))
                .hasSize(Codes.TRIES);
    }

    @Test
    void a_code_holds_for_ten_minutes_and_not_a_moment_longer() {
        var phone = phone();
        ask(phone, TOPIC);
        pass(Codes.LASTING.minusMillis(1));
        assertThat(codes.check(phone, TOPIC, wrong(sent))).isEqualTo(Checked.WRONG);

        pass(Duration.ofMillis(1));

        assertThat(codes.check(phone, TOPIC, sent)).isEqualTo(Checked.OVER);
    }

    @Test
    void who_is_impatient_gets_no_second_code_and_after_a_minute_the_new_one_counts_alone() {
        var phone = phone();
        ask(phone, TOPIC);
        var first = sent;
        assertThat(ask(phone, TOPIC)).isEqualTo(Asked.SENT_BEFORE);
        assertThat(sent).isEqualTo(first);

        pass(Codes.PAUSE);
        assertThat(ask(phone, TOPIC)).isEqualTo(Asked.SENT);

        assertThat(sent).isNotEqualTo(first);
        assertThat(codes.check(phone, TOPIC, first)).isEqualTo(Checked.WRONG);
        assertThat(codes.check(phone, TOPIC, sent)).isEqualTo(Checked.RIGHT);
    }

    @Test
    void a_used_code_does_not_keep_anybody_waiting_for_the_next() {
        var phone = phone();
        ask(phone, TOPIC);
        codes.check(phone, TOPIC, sent);

        assertThat(ask(phone, TOPIC)).isEqualTo(Asked.SENT);
    }

    @Test
    void a_phone_gets_five_codes_an_hour_whatever_they_are_for() {
        var phone = phone();
        for (int i = 0; i < Codes.AN_HOUR; i++) {
            assertThat(ask(phone, Topic.of("t", UUID.randomUUID()))).isEqualTo(Asked.SENT);
        }

        assertThat(ask(phone, TOPIC)).isEqualTo(Asked.TOO_MANY);
        pass(Duration.ofHours(1));
        assertThat(ask(phone, TOPIC)).isEqualTo(Asked.SENT);
    }

    @Test
    void codes_and_links_are_forgotten_when_their_time_is_over() {
        var phone = phone();
        ask(phone, TOPIC);
        var links = program.get(PhoneLinks.class);
        var token = links.create(phone);
        var forgetting = new CodeForgetting(program.get(JdbcClient.class), program.clock());
        pass(PhoneLinks.LASTING.minusSeconds(1));
        forgetting.run("");
        assertThat(links.find(token)).contains(phone);
        assertThat(rows("one_time_code")).isPositive();

        pass(Codes.LASTING.plusSeconds(2));
        forgetting.run("");

        assertThat(links.find(token)).isEmpty();
        assertThat(rows("one_time_code")).isZero();
        assertThat(rows("phone_link")).isZero();
    }

    private long rows(String table) {
        return program.sql()
                .sql("SELECT count(*) FROM messaging." + table)
                .query(Long.class)
                .single();
    }

    @Test
    void no_code_is_kept_as_it_is() {
        var phone = phone();
        ask(phone, TOPIC);

        assertThat(program.sql()
                        .sql("SELECT count(*) FROM messaging.one_time_code c WHERE c::text LIKE '%' || ? || '%'")
                        .param(sent)
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
