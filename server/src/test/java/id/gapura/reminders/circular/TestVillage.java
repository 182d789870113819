package id.gapura.reminders.circular;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Subject;
import id.gapura.consents.Way;
import id.gapura.consents.Words;
import id.gapura.kernel.Tongue;
import id.gapura.messaging.Outcomes;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.registry.Worker;
import id.gapura.reminders.circular.Circular.Audience;
import id.gapura.reminders.circular.Circular.Plan;
import id.gapura.reminders.circular.Circulars.Ending;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A village of a test, and circulars to its people. */
final class TestVillage {
    static final String WORDS = "Kartu ...{kartu}: {jumlah} sebulan. Balas BERHENTI untuk berhenti.";
    static final Audience ALL = new Audience(Whom.EVERYBODY, 0, Optional.empty());
    private static final AtomicInteger VILLAGES = new AtomicInteger(2001);
    private static final AtomicInteger PHONES = new AtomicInteger();

    private final TestWeb web;
    private final Circulars circulars;
    private final RegionCode region = RegionCode.of("36.04.20.%04d".formatted(VILLAGES.getAndIncrement()));

    TestVillage(TestWeb web) {
        this.web = web;
        this.circulars = web.get(Circulars.class);
    }

    RegionCode region() {
        return region;
    }

    /** A member who was never asked about messages. */
    Worker silent() {
        return web.people().member("Siti Rohayati", region.text(), "+62813880%05d".formatted(PHONES.incrementAndGet()));
    }

    Worker agreeing() {
        var worker = silent();
        var words = new Words("consent.messages.1", "id", "Bolehkah?");
        web.get(Consents.class).give(Subject.worker(worker.id()), Purpose.MESSAGES, words, Source.own(Way.PAGE));
        return worker;
    }

    /** A member whose phone is not known. */
    void withoutPhone() {
        web.get(JdbcClient.class)
                .sql("UPDATE registry.worker SET phone_sealed = NULL WHERE worker_id = ?")
                .param(silent().id())
                .update();
    }

    String phone(Worker worker) {
        return worker.home().phone().orElseThrow();
    }

    LocalDate lapsesOn(Worker worker) {
        return web.sql()
                .sql("SELECT lapses_on FROM membership.member WHERE worker_id = ?")
                .param(worker.id())
                .query(LocalDate.class)
                .single();
    }

    Plan plan(Audience audience) {
        return new Plan("Kabar", List.of(region), audience, Map.of(Tongue.INDONESIAN, WORDS), Optional.empty());
    }

    /** Written and counted. */
    Circular written(Plan plan) {
        var circular = circulars.write(plan, "siti");
        web.awaitQuiet();
        return circular;
    }

    Circular proposed(Plan plan) {
        var circular = written(plan);
        assertThat(circulars.propose(circular.id(), circular.version(), "siti")).isEqualTo(Ending.DONE);
        return circular;
    }

    /** Allowed by another officer; a livelihood is known of those whom adoption has heard of. */
    Circular sent(Plan plan) {
        web.awaitQuiet();
        var circular = proposed(plan);
        assertThat(circulars.approve(circular.id(), "budi")).isEqualTo(Ending.DONE);
        web.awaitQuiet();
        return now(circular);
    }

    Circular now(Circular circular) {
        return circulars.find(circular.id()).orElseThrow();
    }

    /** How many messages of circulars somebody has. */
    long told(Worker worker) {
        return web.get(Outcomes.class).toldTo(worker.id(), phone(worker), 50).stream()
                .filter(one -> one.fate().topic().startsWith("circular:"))
                .count();
    }
}
