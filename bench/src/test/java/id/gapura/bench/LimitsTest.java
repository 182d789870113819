package id.gapura.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class LimitsTest {
    @Test
    void a_figure_at_its_limit_keeps_it() {
        var limits = new Limits();

        limits.atMost("field.lost", 0, 0, "records");
        limits.atLeast("messages.per_s", 1_000, 1_000, "messages/s");

        assertThatCode(limits::settle).doesNotThrowAnyException();
    }

    @Test
    void one_beyond_it_is_named() {
        var limits = new Limits();

        limits.atMost("field.lost", 0, 0, "records");
        limits.atMost("field.twice", 1, 0, "records");
        limits.atLeast("messages.per_s", 999.9, 1_000, "messages/s");

        assertThatThrownBy(limits::settle)
                .isInstanceOf(Limits.MissedException.class)
                .hasMessage("missed its limit: field.twice, messages.per_s");
    }

    @Test
    void a_figure_is_printed_beside_its_limit() {
        var out = System.out;
        var said = new ByteArrayOutputStream();
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            new Limits().atMost("surge.inside_p95_ms", 140, 100, "ms");
            new Limits().atMost("field.lost", 0, 0, "records");
        } finally {
            System.setOut(out);
        }

        assertThat(said.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "surge.inside_p95_ms 140 ms (at most 100: missed)",
                        "field.lost 0.000 records (at most 0.000: kept)");
    }

    @Test
    void payments_that_grow_a_fifth_slower_than_at_first_miss_the_limit_of_the_curve() {
        var kept = PaymentsCurve.judge(List.of(1_000.0, 700.0, 800.0), List.of(5_000.0, 5_000.0, 4_000.0));
        var missed = PaymentsCurve.judge(List.of(1_000.0, 900.0, 799.0), List.of(5_000.0, 5_000.0, 3_999.0));

        assertThatCode(kept::settle).doesNotThrowAnyException();
        assertThatThrownBy(missed::settle)
                .hasMessage("missed its limit: payments.curve_kept_64, payments.curve_kept_batch");
    }

    @Test
    void payments_are_judged_by_how_they_compare_with_each_loop() {
        var kept = PaymentsBench.judge(3, 1, 0.8, 5);
        var missed = PaymentsBench.judge(2.99, 0.99, 0.79, 4.99);

        assertThatCode(kept::settle).doesNotThrowAnyException();
        assertThatThrownBy(missed::settle)
                .hasMessage("missed its limit: payments.ratio_64, payments.ratio_64_one_statement, payments.ratio_1,"
                        + " payments.ratio_batch");
    }

    @Test
    void the_process_ends_by_what_became_of_the_limits() {
        assertThat(Bench.run(_ -> {})).isZero();
        assertThat(Bench.run(_ -> {
                    var limits = new Limits();
                    limits.atMost("field.lost", 1, 0, "records");
                    limits.settle();
                }))
                .isEqualTo(1);
        assertThat(Bench.run(_ -> {}, "--rows", "none")).isEqualTo(2);
    }
}
