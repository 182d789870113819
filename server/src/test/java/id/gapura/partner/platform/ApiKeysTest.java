package id.gapura.partner.platform;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.program.TestProgram;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ApiKeysTest {
    private static final Duration REMEMBERED_AT_LEAST = Duration.ofSeconds(15);
    private static final Duration REMEMBERED_AT_MOST = Duration.ofSeconds(30);
    private static final TestProgram PROGRAM = TestProgram.on(LocalDate.of(2026, 11, 21));

    private final ApiKeys keys = PROGRAM.get(ApiKeys.class);

    @AfterAll
    static void close() {
        PROGRAM.close();
    }

    @Test
    void a_key_that_is_taken_back_works_no_more_at_once() {
        var key = keys.create("Ojek Contoh", "trip-contoh");
        assertThat(keys.find(key.id())).contains(key);

        keys.revoke(key.id());

        assertThat(keys.find(key.id())).isEmpty();
    }

    @Test
    void who_asks_for_a_key_while_it_is_taken_back_does_not_bring_it_back() {
        for (int round = 0; round < 50; round++) {
            var key = keys.create("Ojek Contoh", "trip-contoh");
            try (var others = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 0; i < 4; i++) {
                    others.execute(() -> keys.find(key.id()));
                }
                keys.revoke(key.id());
            }

            assertThat(keys.find(key.id())).isEmpty();
        }
    }

    @Test
    void a_key_is_asked_for_again_when_it_was_remembered_long_enough() {
        var key = keys.create("Ojek Contoh", "trip-contoh");
        var read = PROGRAM.clock().instant();
        PROGRAM.clock().standAt(read);
        keys.find(key.id());
        PROGRAM.sql()
                .sql("UPDATE partner.platform_key SET revoked_at = now() WHERE key_id = ?")
                .param(key.id())
                .update();

        PROGRAM.clock().standAt(read.plus(REMEMBERED_AT_LEAST));
        assertThat(keys.find(key.id())).isPresent();

        PROGRAM.clock().standAt(read.plus(REMEMBERED_AT_MOST));
        assertThat(keys.find(key.id())).isEmpty();
    }
}
