package id.gapura.enrolment.rosters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gapura.enrolment.rosters.reading.JudgedRow;
import id.gapura.enrolment.rosters.reading.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportLaneTest {
    private static final int MANY = 30_000;

    private final List<Integer> committed = Collections.synchronizedList(new ArrayList<>());
    private final List<Integer> begun = Collections.synchronizedList(new ArrayList<>());

    @Test
    void every_row_is_committed_once_in_order_each_batch_from_where_the_last_one_ended() {
        try (var lane = new ImportLane(0, this::commit)) {
            addAll(lane, 1);
            lane.finish();
        }

        assertThat(committed).hasSize(MANY).isSorted().doesNotHaveDuplicates();
        assertThat(begun.getFirst()).isZero();
        assertThat(committed).containsAll(begun.subList(1, begun.size()));
    }

    @Test
    void rows_that_were_committed_before_a_kill_are_passed_over() {
        try (var lane = new ImportLane(MANY - 3, this::commit)) {
            addAll(lane, 1);
            lane.finish();
        }

        assertThat(committed).containsExactly(MANY - 2, MANY - 1, MANY);
        assertThat(begun).containsExactly(MANY - 3);
    }

    @Test
    void a_batch_that_fails_stops_the_import_and_none_after_it_is_committed() {
        assertThatThrownBy(() -> {
                    try (var lane = new ImportLane(0, this::fail)) {
                        addAll(lane, 1);
                        lane.finish();
                    }
                })
                .hasMessage("no space left");

        assertThat(begun).containsExactly(0);
    }

    private static void addAll(ImportLane lane, int from) {
        for (int line = from; line <= MANY; line++) {
            lane.add(JudgedRow.without(line, Verdict.BLANK, List.of()));
        }
    }

    private void commit(int fromLine, List<JudgedRow> rows) {
        begun.add(fromLine);
        rows.forEach(row -> committed.add(row.line()));
    }

    private void fail(int fromLine, List<JudgedRow> rows) {
        begun.add(fromLine);
        throw new IllegalStateException("no space left");
    }
}
