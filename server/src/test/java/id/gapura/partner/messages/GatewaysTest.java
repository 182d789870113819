package id.gapura.partner.messages;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.messaging.Channel;
import id.gapura.program.TestProgram;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class GatewaysTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final TestProgram PROGRAM = TestProgram.on(TODAY);

    private final Gateways gateways = PROGRAM.get(Gateways.class);

    @AfterAll
    static void close() {
        PROGRAM.close();
    }

    @Test
    void who_reads_while_one_is_closed_or_opened_does_not_bring_back_what_was() {
        for (int i = 0; i < 100; i++) {
            gateways.register("g" + i, Set.of(Channel.SMS), "http://localhost:8093");
        }
        for (int round = 0; round < 20; round++) {
            boolean isOpen = round % 2 == 1;
            PROGRAM.setToday(TODAY.plusDays(round));
            try (var others = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 0; i < 4; i++) {
                    others.execute(gateways::list);
                }
                if (isOpen) {
                    gateways.open("g0");
                } else {
                    gateways.close("g0");
                }
            }

            assertThat(gateways.list())
                    .filteredOn(gateway -> gateway.code().equals("g0"))
                    .allSatisfy(gateway -> assertThat(gateway.isOpen()).isEqualTo(isOpen))
                    .hasSize(1);
        }
    }
}
