package id.gapura.enrolment.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import id.gapura.kernel.Nik;
import id.gapura.program.TestProgram;
import id.gapura.registry.Sex;
import id.gapura.sandbox.SandboxDukcapil;
import id.gapura.sandbox.SandboxDukcapil.Mood;
import id.gapura.sandbox.SandboxDukcapilDoor;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityCheckTest {
    private static final TestProgram PROGRAM = TestProgram.on(LocalDate.of(2026, 11, 21));
    private static final SandboxDukcapil OFFICE = new SandboxDukcapil();
    private static final SandboxDukcapilDoor DOOR = SandboxDukcapilDoor.open(OFFICE, 0);
    /** Shorter than a slow office takes. */
    private static final OfficeLine LINE = new OfficeLine(Duration.ofSeconds(15));

    private static final OfficeLine HASTY = new OfficeLine(Duration.ofMillis(500));
    private static final IdentityOffice HERE = new IdentityOffice(DOOR.address(), SandboxDukcapil.KEY);

    @AfterAll
    static void close() {
        DOOR.close();
        PROGRAM.close();
    }

    @Test
    void an_installation_without_an_office_asks_nobody() {
        try (var program = TestProgram.on(LocalDate.of(2026, 11, 21))) {
            assertThat(program.get(IdentityCheck.class).ask(claim("0001"))).isEqualTo(new IdentityAnswer.NotAsked());
        }
    }

    @Test
    void the_office_says_what_differs_and_never_what_it_has() {
        assertThat(LINE.ask(HERE, claim("0001"))).isEqualTo(new IdentityAnswer.Match());
        assertThat(LINE.ask(HERE, claim("9801"))).isEqualTo(new IdentityAnswer.Differs(Set.of(IdentityField.NAME)));
        assertThat(LINE.ask(HERE, claim("9803")))
                .isEqualTo(new IdentityAnswer.Differs(Set.of(IdentityField.NAME, IdentityField.BIRTH_DATE)));
        assertThat(LINE.ask(HERE, claim("9804"))).isEqualTo(new IdentityAnswer.UnknownNik());
    }

    @ParameterizedTest
    @ValueSource(strings = {"9805", "9806"})
    void an_office_that_is_down_or_slow_says_nothing_of_the_person(String serial) {
        assertThat(HASTY.ask(HERE, claim(serial))).isEqualTo(new IdentityAnswer.Unavailable());
    }

    @Test
    void a_wrong_key_or_nobody_there_says_nothing_of_the_person() {
        assertThat(LINE.ask(new IdentityOffice(DOOR.address(), "salah"), claim("0001")))
                .isEqualTo(new IdentityAnswer.Unavailable());
        assertThat(LINE.ask(new IdentityOffice("http://localhost:1", "k"), claim("0001")))
                .isEqualTo(new IdentityAnswer.Unavailable());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''",
                "[]",
                "<html>",
                "{}",
                "{\"result\":\"maybe\"}",
                "{\"result\":\"differs\"}",
                "{\"result\":\"differs\",\"differs\":[\"shoe_size\"]}",
                "{\"result\":{\"result\":\"match\"}}"
            })
    void what_cannot_be_understood_says_nothing_of_the_person(String body) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, body.length() == 0 ? -1 : body.length());
            exchange.getResponseBody().write(body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            exchange.close();
        });
        server.start();
        try {
            var there =
                    new IdentityOffice("http://localhost:" + server.getAddress().getPort(), "k");
            assertThat(LINE.ask(there, claim("0001"))).isEqualTo(new IdentityAnswer.Unavailable());
        } finally {
            server.stop(0);
        }
    }

    @Test
    void after_three_silences_nobody_waits_for_half_a_minute_then_one_does() {
        var check = PROGRAM.get(IdentityCheck.class);
        check.connect(DOOR.address(), SandboxDukcapil.KEY);
        OFFICE.be(Mood.DOWN);
        int before = OFFICE.asked();
        for (int i = 0; i < 5; i++) {
            assertThat(check.ask(claim("0001"))).isEqualTo(new IdentityAnswer.Unavailable());
        }
        assertThat(OFFICE.asked() - before).isEqualTo(3);

        OFFICE.be(Mood.HONEST);
        wait(Duration.ofSeconds(29));
        assertThat(check.ask(claim("0001"))).isEqualTo(new IdentityAnswer.Unavailable());
        wait(Duration.ofSeconds(1));
        assertThat(check.ask(claim("0001"))).isEqualTo(new IdentityAnswer.Match());
        assertThat(check.ask(claim("0001"))).isEqualTo(new IdentityAnswer.Match());
    }

    @ParameterizedTest
    @CsvSource({"http://dukcapil.example, k", "dukcapil, k", "https://, k", "https://dukcapil.example, ''"})
    void an_office_that_cannot_be_asked_safely_is_refused(String url, String key) {
        assertThatThrownBy(() -> PROGRAM.get(IdentityCheck.class).connect(url, key))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("https://");
    }

    @Test
    void a_claim_and_an_office_show_nothing() {
        assertThat(claim("0001") + "" + HERE).doesNotContain("0001", "Siti", "1986", SandboxDukcapil.KEY);
    }

    private static void wait(Duration time) {
        PROGRAM.clock().standAt(PROGRAM.clock().instant().plus(time));
    }

    private static IdentityClaim claim(String serial) {
        return new IdentityClaim(new Nik("360499420586" + serial), "Siti Aminah", LocalDate.of(1986, 5, 2), Sex.FEMALE);
    }
}
