package id.gapura.villages.next;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.insight.Coverage;
import id.gapura.places.RegionCode;
import id.gapura.villages.next.Candidate.Market;
import id.gapura.villages.next.Candidate.Nearby;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CandidateTest {
    private static final RegionCode VILLAGE = RegionCode.of("36.04.19.2008");
    private static final Nearby NOTHING = new Nearby(0, Optional.empty(), false);

    private static Candidate village(long waiting, long covered, Optional<Long> target, Nearby nearby) {
        return new Candidate(VILLAGE, waiting, new Coverage(VILLAGE, covered, covered, target), nearby);
    }

    @Test
    void ten_who_wait_are_a_reason_and_nine_are_not() {
        assertThat(village(9, 0, Optional.empty(), NOTHING).reasons()).isEmpty();
        assertThat(village(10, 0, Optional.empty(), NOTHING).reasons()).containsExactly(Reason.WAITING);
    }

    @Test
    void less_than_half_of_the_target_is_a_reason_and_half_of_it_is_not() {
        assertThat(village(0, 49, Optional.of(100L), NOTHING).reasons()).containsExactly(Reason.FEW_COVERED);
        assertThat(village(0, 50, Optional.of(100L), NOTHING).reasons()).isEmpty();
        assertThat(village(0, 0, Optional.empty(), NOTHING).reasons()).isEmpty();
    }

    @Test
    void what_is_near_adds_reasons_but_nobody_goes_where_nobody_is_known_to_wait() {
        var near = new Nearby(2, Optional.of(new Market("Pasar Petir", LocalDate.of(2026, 6, 24))), true);
        var empty = village(0, 60, Optional.of(100L), near);

        assertThat(empty.reasons()).containsExactly(Reason.HELPER, Reason.MARKET, Reason.QUIET);
        assertThat(empty.isWorthIt()).isFalse();
        assertThat(village(1, 60, Optional.of(100L), near).isWorthIt()).isTrue();
        assertThat(village(0, 49, Optional.of(100L), near).isWorthIt()).isTrue();
    }
}
