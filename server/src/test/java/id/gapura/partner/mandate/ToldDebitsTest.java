package id.gapura.partner.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Subject;
import id.gapura.consents.Way;
import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Tongue;
import id.gapura.messaging.Kind;
import id.gapura.messaging.Outcomes;
import id.gapura.partner.aggregator.AggregatorTown;
import id.gapura.partner.mandate.Mandates.Change;
import id.gapura.registry.Worker;
import id.gapura.reminders.Languages;
import id.gapura.sandbox.SandboxMandates.Purse;
import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What members hear of their debits; nobody carries the messages, so that they wait. A month costs 8,400. */
class ToldDebitsTest {
    private static final AggregatorTown TOWN = new AggregatorTown();
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static int phones;

    private final Worker worker =
            TOWN.web.people().member("Siti Aminah", "36.04.01.2001", "+62813880%04d".formatted(++phones));
    private final Payer siti = new Payer(TOWN, worker);

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @AfterEach
    void leave_nothing_for_the_next() {
        siti.change(Change.CANCEL);
        TOWN.web.setToday(AggregatorTown.TODAY);
    }

    private static LocalDate december(int day) {
        return DECEMBER.atDay(day);
    }

    private String phone() {
        return worker.home().phone().orElseThrow();
    }

    /** Oldest first. */
    private List<String> heard() {
        TOWN.web.awaitQuiet();
        var vault = TOWN.web.get(Vault.class);
        return TOWN.web
                .sql()
                .sql("""
                        SELECT message_id, text_sealed FROM messaging.message WHERE phone_index = ? ORDER BY message_id
                        """)
                .param(vault.blindIndex(Field.PHONE, phone()))
                .query((row, _) -> vault.open(row.getObject(1, UUID.class), Field.MESSAGE, row.getBytes(2)))
                .list();
    }

    private String card() {
        return worker.number().digits().substring(worker.number().digits().length() - 3);
    }

    @Test
    void a_debit_is_announced_three_days_before_and_its_success_is_told() {
        siti.by(5);

        siti.on(december(1));
        assertThat(heard()).isEmpty();
        siti.on(december(2));
        assertThat(heard()).singleElement().asString().contains(card(), "Rp8.400", "5 Desember 2026", "BAYAR");
        siti.through(december(3), december(4));
        assertThat(heard()).hasSize(1);

        siti.through(december(5), december(6));
        assertThat(heard()).hasSize(2).last().asString().contains("Rp8.400", "sudah diambil");
        assertThat(heard()).allMatch(text -> !text.contains("Siti") && !text.contains("{"));
    }

    @Test
    void each_try_that_brought_nothing_is_told_with_the_next_and_the_last_asks_to_pay_by_oneself() {
        siti.by(3);
        siti.fill(Purse.EMPTY);

        for (var day = december(1).minusDays(1); !day.isAfter(december(12)); day = day.plusDays(1)) {
            siti.on(day);
            TOWN.web.awaitQuiet();
        }

        assertThat(heard()).hasSize(5);
        assertThat(heard().subList(1, 4))
                .zipSatisfy(
                        List.of("6 Desember 2026", "9 Desember 2026", "12 Desember 2026"),
                        (text, day) -> assertThat(text).contains("dicoba lagi pada " + day));
        assertThat(heard()).last().asString().contains("Bayar sendiri", "BAYAR");
    }

    @Test
    void a_try_that_the_member_had_stopped_ends_without_a_word() {
        siti.by(5).on(december(2));
        siti.fill(Purse.SILENT);
        siti.on(december(5));
        siti.change(Change.PAUSE);
        var charge = siti.tries().getFirst().chargeId().toString();
        TOWN.aggregator.end(
                charge,
                id.gapura.sandbox.SandboxAggregator.Ending.FAILED,
                id.gapura.sandbox.SandboxAggregator.Delivery.LOST);

        siti.on(december(6));

        assertThat(siti.latest().state()).isEqualTo(Debit.State.DROPPED);
        assertThat(heard()).hasSize(1);
    }

    /** The round runs every half minute, also after midnight. */
    @Test
    void what_is_announced_at_night_waits_for_the_morning_whatever_they_say_of_reminders() {
        siti.by(5);
        TOWN.web.get(Consents.class).withdraw(Subject.worker(worker.id()), Purpose.MESSAGES, Source.own(Way.PAGE));
        TOWN.web
                .clock()
                .standAt(december(2)
                        .atTime(LocalTime.of(0, 1))
                        .atZone(Jakarta.ZONE)
                        .toInstant());

        TOWN.web.get(MandateRound.class).runDue();

        assertThat(heard()).hasSize(1);
        assertThat(TOWN.web
                        .get(Outcomes.class)
                        .toldTo(worker.id(), phone(), 1)
                        .getFirst()
                        .fate()
                        .kind())
                .isEqualTo(Kind.ADVICE);
        var due = TOWN.web
                .sql()
                .sql("SELECT due_at FROM messaging.dispatch WHERE phone_index = ?")
                .param(TOWN.web.get(Vault.class).blindIndex(Field.PHONE, phone()))
                .query(OffsetDateTime.class)
                .single();
        assertThat(due.atZoneSameInstant(Jakarta.ZONE).toLocalDateTime())
                .isEqualTo(december(2).atTime(8, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "INDONESIAN, akan diambil, 5 Desember 2026",
        "ENGLISH, will be taken, 5 December 2026",
        "JAVANESE, bakal dijupuk, 5 Desember 2026",
        "SUNDANESE, baris dicokot, 5 Desember 2026"
    })
    void everybody_hears_it_in_their_own_language(Tongue tongue, String words, String day) {
        TOWN.web.get(Languages.class).say(phone(), tongue);

        siti.by(5).on(december(2));

        assertThat(heard()).singleElement().asString().contains(words, day);
    }
}
