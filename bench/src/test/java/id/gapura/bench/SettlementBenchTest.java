package id.gapura.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gapura.bench.SettlementBench.Round;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A short settlement: that all of it is posted and measured, not how fast. */
class SettlementBenchTest {
    private static final int ROWS = Integer.getInteger("settlement.rows", 5_000);

    @Test
    void every_row_of_a_settlement_file_is_posted_and_measured_beside_a_bare_copy() {
        var round = SettlementBench.round(ROWS);

        assertThat(round.posted()).isPositive();
        assertThat(round.storedCopy()).isGreaterThan(round.posted());
        assertThat(round.keyedCopy()).isPositive();
        assertThat(round.fileCopy()).isGreaterThan(round.posted());
    }

    @Test
    void less_than_a_quarter_of_the_copy_misses_the_limit() {
        var kept = SettlementBench.judge(List.of(new Round(250, 1_000, 500, 1_000, 1)));
        var missed = SettlementBench.judge(List.of(new Round(249, 1_000, 500, 1_000, 1)));

        assertThatCode(kept::settle).doesNotThrowAnyException();
        assertThatThrownBy(missed::settle).hasMessageContaining("settlement.ratio_copy");
    }
}
