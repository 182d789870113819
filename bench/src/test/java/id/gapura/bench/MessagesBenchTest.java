package id.gapura.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** A short queue: that every message goes once, not how fast; {@code -Dmessages.rows} makes it another. */
class MessagesBenchTest {
    private static final int ROWS = Integer.getInteger("messages.rows", 1_000);

    @Test
    void every_message_goes_once_and_is_written_down() {
        var round = MessagesBench.round(ROWS);

        assertThat(round.doubled()).isZero();
        assertThat(round.messagesPerSecond()).isPositive();
    }

    @Test
    void so_few_that_nobody_can_be_killed_in_the_middle_are_refused() {
        var few = Options.parse(new String[] {"--rows", "9"});

        assertThatThrownBy(() -> MessagesBench.run(few)).hasMessageContaining("10 --rows");
    }

    @Test
    void a_program_killed_in_the_middle_loses_none_and_the_next_sends_none_twice() {
        var killed = MessagesBench.killed(ROWS);

        assertThat(killed.before())
                .as("in the middle")
                .isGreaterThanOrEqualTo(ROWS / 10)
                .isLessThan(ROWS);
        assertThat(killed.lost()).isZero();
        assertThat(killed.doubled()).isZero();
    }
}
