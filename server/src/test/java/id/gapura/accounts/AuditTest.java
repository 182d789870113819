package id.gapura.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Audit.Reach;
import id.gapura.program.TestProgram;
import java.time.LocalDate;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AuditTest {
    private final TestProgram program = TestProgram.on(LocalDate.of(2026, 11, 21));
    private final Audit audit = program.get(Audit.class);

    @AfterEach
    void close() {
        program.close();
    }

    @Test
    void the_chain_holds_however_many_write_at_once() {
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 40; i++) {
                writers.execute(() -> audit.record("ratna", "person.seen", "somebody", ""));
            }
        }

        assertThat(audit.newest(100)).hasSize(40);
        assertThat(audit.reach().holds()).isTrue();
    }

    @Test
    void a_changed_line_and_a_missing_line_show() {
        audit.record("ratna", "person.seen", "a", "");
        audit.record("ratna", "person.seen", "b", "");
        audit.record("ratna", "person.seen", "c", "");

        program.asOwner("UPDATE accounts.audit SET actor = 'yusuf' WHERE number = 2");
        assertThat(audit.reach()).isEqualTo(new Reach(2, false));

        program.asOwner("UPDATE accounts.audit SET actor = 'ratna' WHERE number = 2");
        assertThat(audit.reach().holds()).isTrue();

        program.asOwner("DELETE FROM accounts.audit WHERE number = 1");
        assertThat(audit.reach()).isEqualTo(new Reach(2, false));
    }
}
