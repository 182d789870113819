package id.gapura.messaging.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gapura.database.RacedTransaction;
import id.gapura.messaging.Channel;
import id.gapura.messaging.Messages;
import id.gapura.program.TestProgram;
import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConversationsTest {
    private final TestProgram program = TestProgram.on(LocalDate.of(2026, 11, 21));
    private int phones;

    /** Counts what it is told. */
    private static final class Counting implements Conversation {
        @Override
        public String name() {
            return "counting";
        }

        @Override
        public Claim claims(Said said) {
            return Claim.OTHERWISE;
        }

        @Override
        public Duration patience() {
            return Duration.ofMinutes(3);
        }

        @Override
        public Turn turn(Standing standing, Said said) {
            if (said.text().equals("break")) {
                throw new IllegalStateException("broken on purpose");
            }
            if (said.text().equals("end")) {
                return Turn.end("bye");
            }
            int count = standing.step().isEmpty() ? 1 : Integer.parseInt(standing.fact("count")) + 1;
            return Turn.on("so far " + count, new Standing("counting", Map.of("count", "" + count)));
        }
    }

    /** Has one word of its own. */
    private static final class Stopping implements Conversation {
        @Override
        public String name() {
            return "stopping";
        }

        @Override
        public Claim claims(Said said) {
            return said.text().equals("STOP") ? Claim.CALLED : Claim.NOT;
        }

        @Override
        public Duration patience() {
            return Duration.ofMinutes(3);
        }

        @Override
        public Turn turn(Standing standing, Said said) {
            return Turn.end("stopped");
        }
    }

    private final Conversations conversations = new Conversations(
            () -> List.of(new Counting(), new Stopping()),
            new TalkStore(program.get(JdbcClient.class), program.get(Vault.class)),
            program.get(Messages.class),
            program.get(Vault.class),
            new RacedTransaction(program.get(TransactionTemplate.class)),
            program.clock());

    @AfterAll
    void close() {
        program.close();
    }

    private String phone() {
        return "+62815%07d".formatted(++phones);
    }

    private Reply say(String phone, String text) {
        return take(phone, Channel.MENU, text, UUID.randomUUID().toString());
    }

    private Reply take(String phone, Channel channel, String text, String id) {
        return conversations.take(new Incoming("contoh", id, new Said(channel, phone, text)));
    }

    @Test
    void it_goes_on_where_it_stood_for_each_phone_and_channel() {
        var one = phone();
        var other = phone();

        assertThat(say(one, "a").text()).isEqualTo("so far 1");
        assertThat(say(one, "b").text()).isEqualTo("so far 2");
        assertThat(say(other, "a").text()).isEqualTo("so far 1");
        assertThat(take(one, Channel.SMS, "a", "x1").text()).isEqualTo("so far 1");
    }

    @Test
    void the_end_is_the_end() {
        var phone = phone();
        say(phone, "a");

        assertThat(say(phone, "end")).isEqualTo(new Reply("bye", false));
        assertThat(say(phone, "a").text()).isEqualTo("so far 1");
    }

    @Test
    void it_waits_three_minutes_and_then_begins_anew() {
        var phone = phone();
        say(phone, "a");
        program.clock()
                .standAt(program.clock().instant().plus(Duration.ofMinutes(3)).minusMillis(1));
        assertThat(say(phone, "a").text()).isEqualTo("so far 2");

        program.clock().standAt(program.clock().instant().plus(Duration.ofMinutes(3)));

        assertThat(say(phone, "a").text()).isEqualTo("so far 1");
    }

    @Test
    void the_same_message_told_again_is_answered_the_same_and_counts_once() {
        var phone = phone();

        var first = take(phone, Channel.SMS, "a", "same");
        var again = take(phone, Channel.SMS, "a", "same");

        assertThat(again).isEqualTo(first);
        assertThat(take(phone, Channel.SMS, "b", "next").text()).isEqualTo("so far 2");
        assertThat(program.get(Messages.class).fates(phone, 10)).hasSize(2);
    }

    @Test
    void the_same_phone_at_the_same_moment_is_heard_one_after_the_other() {
        var phone = phone();

        var told = IntStream.range(0, 8)
                .mapToObj(
                        _ -> CompletableFuture.supplyAsync(() -> say(phone, "a").text()))
                .toList();

        assertThat(told.stream().map(CompletableFuture::join))
                .containsExactlyInAnyOrder(
                        IntStream.rangeClosed(1, 8).mapToObj(i -> "so far " + i).toArray(String[]::new));
    }

    @Test
    void a_word_of_its_own_is_heard_in_the_middle_of_another_conversation() {
        var phone = phone();
        say(phone, "a");

        assertThat(say(phone, "STOP").text()).isEqualTo("stopped");
        assertThat(say(phone, "a").text()).isEqualTo("so far 1");
    }

    @Test
    void what_breaks_half_way_leaves_nothing_and_can_be_told_again() {
        var phone = phone();
        say(phone, "a");
        assertThatThrownBy(() -> take(phone, Channel.MENU, "break", "broken")).hasMessageContaining("on purpose");

        assertThat(take(phone, Channel.MENU, "a", "broken").text()).isEqualTo("so far 2");
    }

    @Test
    void a_menu_answers_itself_and_sends_nothing() {
        var phone = phone();

        say(phone, "a");

        assertThat(program.get(Messages.class).fates(phone, 10)).isEmpty();
    }

    @Test
    void an_identity_number_in_a_message_is_not_kept_not_even_sealed() {
        var phone = phone();
        take(phone, Channel.SMS, "NIK saya 3604.9942 0586-0001 ya, lahir 1986", "nik");
        var vault = program.get(Vault.class);
        var index = vault.blindIndex(Field.PHONE, phone);

        var kept = program.sql()
                .sql("SELECT text_sealed FROM messaging.incoming WHERE phone_index = ?")
                .param(index)
                .query(byte[].class)
                .single();

        assertThat(vault.open(index, Field.CONVERSATION, kept)).isEqualTo("NIK saya […] ya, lahir 1986");
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("saya");
    }
}
