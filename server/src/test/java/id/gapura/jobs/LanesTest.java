package id.gapura.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LanesTest {
    private static final int MANY = 30_000;
    private static final int BATCH = 1_000;
    private static final int KEYS = 97;
    /** A row is its line; those of one key share a lane. */
    private static final Lanes.Rows<Integer> ROWS = new Lanes.Rows<>(line -> line, line -> line % KEYS, BATCH);

    private final List<Integer> committed = Collections.synchronizedList(new ArrayList<>());
    private final List<Integer> begun = Collections.synchronizedList(new ArrayList<>());
    private final Map<Integer, List<Integer>> byKey = new ConcurrentHashMap<>();

    @Test
    void every_row_is_committed_once_in_order_each_batch_from_where_the_last_one_ended() {
        try (var lanes = new Lanes<>(ROWS, List.of(0), this::commit)) {
            addAll(lanes);
            lanes.finish();
        }

        assertThat(committed).hasSize(MANY).isSorted().doesNotHaveDuplicates();
        assertThat(begun.getFirst()).isZero();
        assertThat(committed).containsAll(begun.subList(1, begun.size()));
    }

    @Test
    void rows_of_one_key_stay_in_order_however_many_lanes_there_are() {
        try (var lanes = new Lanes<>(ROWS, List.of(0, 0, 0), this::commit)) {
            addAll(lanes);
            lanes.finish();
        }

        assertThat(committed).hasSize(MANY).doesNotHaveDuplicates();
        assertThat(byKey.values())
                .hasSize(KEYS)
                .allSatisfy(lines -> assertThat(lines).isSorted());
    }

    @Test
    void rows_that_were_committed_before_a_kill_are_passed_over() {
        try (var lanes = new Lanes<>(ROWS, List.of(MANY - 3), this::commit)) {
            addAll(lanes);
            lanes.finish();
        }

        assertThat(committed).containsExactly(MANY - 2, MANY - 1, MANY);
        assertThat(begun).containsExactly(MANY - 3);
    }

    @Test
    void a_batch_that_fails_stops_the_work_and_none_after_it_is_committed() {
        assertThatThrownBy(() -> {
                    try (var lanes = new Lanes<>(ROWS, List.of(0), this::fail)) {
                        addAll(lanes);
                        lanes.finish();
                    }
                })
                .hasMessage("no space left");

        assertThat(begun).containsExactly(0);
    }

    private static void addAll(Lanes<Integer> lanes) {
        IntStream.rangeClosed(1, MANY).forEach(lanes::add);
    }

    private void commit(int lane, int fromLine, List<Integer> rows) {
        begun.add(fromLine);
        for (var row : rows) {
            committed.add(row);
            byKey.computeIfAbsent(row % KEYS, _ -> new ArrayList<>()).add(row);
        }
    }

    private void fail(int lane, int fromLine, List<Integer> rows) {
        begun.add(fromLine);
        throw new IllegalStateException("no space left");
    }
}
