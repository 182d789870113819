package id.gapura.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Subject;
import id.gapura.consents.Way;
import id.gapura.consents.Words;
import id.gapura.kernel.Rupiah;
import id.gapura.kernel.Tongue;
import id.gapura.membership.CoverChange;
import id.gapura.membership.Membership;
import id.gapura.messaging.Channel;
import id.gapura.messaging.Mailboxes;
import id.gapura.messaging.Outcomes;
import id.gapura.messaging.talk.Conversations;
import id.gapura.messaging.talk.Incoming;
import id.gapura.messaging.talk.Said;
import id.gapura.program.TestMembers;
import id.gapura.program.TestProgram;
import id.gapura.registry.Registry;
import id.gapura.reminders.Reminders.NotTold;
import id.gapura.rules.Cover;
import id.gapura.rules.Programmes;
import id.gapura.sponsors.Offer;
import id.gapura.sponsors.Scheme;
import id.gapura.sponsors.Schemes;
import id.gapura.sponsors.Sponsor;
import id.gapura.sponsors.SponsorMoney;
import id.gapura.sponsors.Sponsors;
import id.gapura.sponsors.Sponsors.Funding;
import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.transaction.support.TransactionTemplate;

/** Each test has people of its own; nobody carries the messages, so that they wait. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RemindersTest {
    private static final LocalDate BIRTH = LocalDate.of(1986, 5, 2);
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);

    private final TestProgram program = TestProgram.on(LocalDate.of(2026, 1, 5));
    private final TestMembers members = new TestMembers(program);
    private final Reminders reminders = program.get(Reminders.class);
    private int phones;

    @AfterAll
    void close() {
        program.close();
    }

    /** Registered on a day, with a phone of their own, and not asked about messages. */
    private UUID member(LocalDate registeredOn) {
        program.setToday(registeredOn);
        var phone = Optional.of("+62813770%04d".formatted(++phones));
        return members.member("Siti Rohayati", BIRTH, members.freshNik(BIRTH), phone);
    }

    private UUID agreeing(LocalDate registeredOn) {
        var worker = member(registeredOn);
        agree(worker, "id");
        return worker;
    }

    private void agree(UUID worker, String language) {
        var words = new Words("consent.messages.1", language, "Bolehkah? (" + language + ")");
        program.get(Consents.class).give(Subject.worker(worker), Purpose.MESSAGES, words, Source.own(Way.PAGE));
    }

    /** Registered at the beginning of a month, with that month and some after it paid. */
    private UUID paid(YearMonth first, int months) {
        var worker = agreeing(first.atDay(1));
        pay(worker, first, months);
        return worker;
    }

    private void pay(UUID worker, YearMonth first, int months) {
        var membership = program.get(Membership.class);
        var member = membership.find(worker).orElseThrow();
        var after = member.cover();
        for (int i = 0; i < months; i++) {
            after = program.get(Cover.class).afterPaying(after, first.plusMonths(i));
        }
        var change = new CoverChange(member, after, TestMembers.SERANG);
        program.get(TransactionTemplate.class).executeWithoutResult(_ -> membership.recordCover(List.of(change)));
    }

    private void tellOn(LocalDate day) {
        program.setToday(day);
        reminders.tellDue();
        program.awaitQuiet();
    }

    private String phone(UUID worker) {
        return program.get(Registry.class)
                .find(worker)
                .flatMap(one -> one.home().phone())
                .orElseThrow();
    }

    /** The topics of all messages to somebody, lessons left out where they are not asked for. */
    private List<String> told(UUID worker, Predicate<String> topics) {
        return program.get(Outcomes.class).toldTo(worker, phone(worker), 20).stream()
                .map(one -> one.fate().topic())
                .filter(topics)
                .sorted()
                .toList();
    }

    private List<String> reminded(UUID worker) {
        return told(worker, topic -> !topic.startsWith("lesson"));
    }

    private String lastText(UUID worker) {
        var vault = program.get(Vault.class);
        return program.sql()
                .sql("""
                        SELECT message_id, text_sealed FROM messaging.message WHERE phone_index = ?
                        ORDER BY message_id DESC LIMIT 1
                        """)
                .param(vault.blindIndex(Field.PHONE, phone(worker)))
                .query((row, _) -> vault.open(row.getObject(1, UUID.class), Field.MESSAGE, row.getBytes(2)))
                .single();
    }

    @Test
    void who_has_not_paid_is_reminded_once_from_five_days_before_the_last_day_to_pay() {
        var early = paid(JANUARY, 1);
        tellOn(LocalDate.of(2026, 2, 9));
        assertThat(reminded(early)).isEmpty();

        tellOn(LocalDate.of(2026, 2, 10));
        assertThat(reminded(early)).containsExactly("payment");
        assertThat(lastText(early))
                .contains("Februari 2026", "15 Februari 2026", "BERHENTI")
                .doesNotContain("Siti");
        tellOn(LocalDate.of(2026, 2, 11));
        assertThat(reminded(early)).containsExactly("payment");

        var onTheDay = paid(JANUARY, 1);
        tellOn(LocalDate.of(2026, 2, 15));
        assertThat(reminded(onTheDay)).containsExactly("payment");
        var after = paid(JANUARY, 1);
        tellOn(LocalDate.of(2026, 2, 16));
        assertThat(reminded(after)).isEmpty();
    }

    @Test
    void whoever_confirmed_an_address_is_reminded_by_mail_and_whoever_only_gave_one_is_not() {
        var mailboxes = program.get(Mailboxes.class);
        var confirmed = paid(JANUARY, 1);
        var asked = paid(JANUARY, 1);
        for (var worker : List.of(confirmed, asked)) {
            mailboxes.ask(worker, phone(worker), "siti@contoh.example", token -> "Tekan " + token);
        }
        mailboxes.confirm(mailboxes.find(confirmed).orElseThrow().token());

        tellOn(LocalDate.of(2026, 2, 10));

        assertThat(channel(confirmed)).isEqualTo(Channel.EMAIL);
        assertThat(channel(asked)).isEqualTo(Channel.SMS);
    }

    @Test
    void whoever_wrote_to_us_by_whatsapp_last_is_reminded_by_it() {
        var byWhatsApp = paid(JANUARY, 1);
        var bySms = paid(JANUARY, 1);
        var never = paid(JANUARY, 1);
        write(byWhatsApp, Channel.SMS, LocalDate.of(2026, 1, 6));
        write(byWhatsApp, Channel.WHATSAPP, LocalDate.of(2026, 1, 7));
        write(byWhatsApp, Channel.MENU, LocalDate.of(2026, 1, 8));
        write(bySms, Channel.WHATSAPP, LocalDate.of(2026, 1, 6));
        write(bySms, Channel.SMS, LocalDate.of(2026, 1, 7));

        tellOn(LocalDate.of(2026, 2, 10));

        assertThat(channel(byWhatsApp)).isEqualTo(Channel.WHATSAPP);
        assertThat(channel(bySms)).isEqualTo(Channel.SMS);
        assertThat(channel(never)).isEqualTo(Channel.SMS);
    }

    private void write(UUID worker, Channel channel, LocalDate day) {
        program.setToday(day);
        var said = new Said(channel, phone(worker), "CEK");
        program.get(Conversations.class).take(new Incoming("contoh", channel + " " + day, said));
    }

    private Channel channel(UUID worker) {
        return program.get(Outcomes.class).toldTo(worker, phone(worker), 20).stream()
                .filter(one -> one.fate().topic().equals("payment"))
                .findFirst()
                .orElseThrow()
                .channel();
    }

    @Test
    void who_has_paid_or_whose_bank_or_sponsor_pays_is_not_told_to_pay() {
        var ahead = paid(JANUARY, 2);
        var debited = paid(JANUARY, 1);
        program.sql().sql("""
                        INSERT INTO partner.mandate (worker_id, mandate_id, aggregator_id, region_code, source, day, most_idr,
                            consent_words, consent_by, consent_at, state, since_at, next_month_on, announce_on)
                        VALUES (?, gen_random_uuid(), gen_random_uuid(), '36.04', 'bank', 5, 50000, 'Setuju', 'self',
                            '2026-01-05', 'active', '2026-01-05', '2026-02-01', '2026-02-02')
                        """).param(debited).update();
        var sponsored = paid(JANUARY, 1);
        scheme(YearMonth.of(2026, 2), YearMonth.of(2026, 3), sponsored);

        tellOn(LocalDate.of(2026, 2, 12));

        assertThat(reminded(ahead)).isEmpty();
        assertThat(reminded(debited)).isEmpty();
        assertThat(reminded(sponsored)).isEmpty();
    }

    private void scheme(YearMonth from, YearMonth to, UUID worker) {
        scheme(from, to, OptionalInt.empty(), worker);
    }

    private void scheme(YearMonth from, YearMonth to, OptionalInt most, UUID worker) {
        var today = LocalDate.of(2026, 1, 20);
        program.setToday(today);
        var kind = most.isPresent() ? Sponsor.Kind.PROMOTION : Sponsor.Kind.VILLAGE;
        var sponsor =
                program.get(Sponsors.class).create("Kadugenep", kind, TestMembers.SERANG, "Kantor desa", "serang");
        SponsorMoney.receive(
                program.get(Sponsors.class), new Funding(sponsor.id(), "T" + worker, Rupiah.of(1_000_000), today));
        var terms = new Scheme.Terms(Programmes.JKK_JKM, from, to, Rupiah.of(1_000_000), most);
        var scheme = program.get(Schemes.class).open(sponsor.id(), "Perlindungan", terms, "serang");
        program.get(Schemes.class).add(scheme, List.of(worker), "serang");
        program.awaitQuiet();
    }

    @Test
    void whom_a_sponsor_stops_paying_for_is_told_three_weeks_before() {
        var sponsored = paid(JANUARY, 1);
        scheme(YearMonth.of(2026, 2), YearMonth.of(2026, 3), sponsored);

        tellOn(LocalDate.of(2026, 3, 9));
        assertThat(reminded(sponsored)).isEmpty();
        tellOn(LocalDate.of(2026, 3, 10));

        assertThat(reminded(sponsored)).containsExactly("sponsor-ends");
        assertThat(lastText(sponsored)).contains("31 Maret 2026");
        var offer = offer(sponsored);
        assertThat(offer.offeredOn()).contains(LocalDate.of(2026, 3, 10));
        assertThat(offer.lastMonth()).isEqualTo(YearMonth.of(2026, 3));
        var outlook = program.get(Schemes.class).outlooks(TestMembers.SERANG).getFirst();
        assertThat(outlook.unoffered()).isZero();
    }

    private Offer offer(UUID worker) {
        program.awaitQuiet();
        var schemes = program.get(Schemes.class);
        return schemes.sponsorships(worker).stream()
                .flatMap(one -> schemes.offers(one.scheme()).stream())
                .filter(one -> one.workerId().equals(worker))
                .findFirst()
                .orElseThrow();
    }

    private void paySponsored() {
        program.get(Schemes.class).payAll();
        program.awaitQuiet();
    }

    @Test
    void whose_free_months_are_used_up_is_told_three_weeks_before_the_last_ends() {
        var given = agreeing(JANUARY.atDay(1));
        scheme(YearMonth.of(2026, 2), YearMonth.of(2026, 12), OptionalInt.of(2), given);
        program.setToday(LocalDate.of(2026, 2, 7));
        paySponsored();
        tellOn(LocalDate.of(2026, 2, 7));
        assertThat(reminded(given)).isEmpty();
        program.setToday(LocalDate.of(2026, 3, 1));
        paySponsored();

        tellOn(LocalDate.of(2026, 3, 9));
        assertThat(reminded(given)).isEmpty();
        tellOn(LocalDate.of(2026, 3, 10));

        assertThat(reminded(given)).containsExactly("sponsor-ends");
        assertThat(lastText(given)).contains("31 Maret 2026");
    }

    @Test
    void a_lapse_is_announced_a_week_before_and_two_weeks_after_it_somebody_is_asked_back() {
        var worker = paid(YearMonth.of(2025, 12), 1);
        program.setToday(LocalDate.of(2026, 3, 24));
        reminders.tellDue();
        assertThat(reminded(worker)).doesNotContain("lapse");

        tellOn(LocalDate.of(2026, 3, 25));
        assertThat(reminded(worker)).containsOnlyOnce("lapse");
        tellOn(LocalDate.of(2026, 3, 31));
        assertThat(reminded(worker)).containsOnlyOnce("lapse");
        tellOn(LocalDate.of(2026, 4, 14));
        assertThat(reminded(worker)).doesNotContain("return");
        tellOn(LocalDate.of(2026, 4, 15));
        tellOn(LocalDate.of(2026, 4, 16));
        assertThat(reminded(worker)).containsOnlyOnce("return");
    }

    @Test
    void who_came_back_is_not_asked_back() {
        var worker = paid(YearMonth.of(2025, 12), 1);
        program.setToday(LocalDate.of(2026, 4, 10));
        pay(worker, YearMonth.of(2026, 4), 1);

        tellOn(LocalDate.of(2026, 4, 15));

        assertThat(reminded(worker)).doesNotContain("return");
    }

    @Test
    void a_new_member_gets_four_lessons_each_on_its_day() {
        var worker = paid(YearMonth.of(2026, 6), 2);
        tellOn(LocalDate.of(2026, 6, 3));
        assertThat(told(worker, _ -> true)).isEmpty();

        for (var day : List.of("2026-06-04", "2026-06-05", "2026-06-11", "2026-06-25", "2026-07-16", "2026-07-17")) {
            tellOn(LocalDate.parse(day));
        }

        assertThat(told(worker, topic -> topic.startsWith("lesson")))
                .containsExactly("lesson-benefits", "lesson-claiming", "lesson-money", "lesson-paying");
    }

    @Test
    void who_has_no_cover_is_not_told_what_it_gives_nor_to_claim() {
        var worker = agreeing(LocalDate.of(2026, 6, 1));

        for (var day : List.of("2026-06-04", "2026-06-11", "2026-06-25", "2026-07-16")) {
            tellOn(LocalDate.parse(day));
        }

        assertThat(told(worker, topic -> topic.startsWith("lesson"))).containsExactly("lesson-money", "lesson-paying");
    }

    @Test
    void a_program_that_stood_still_catches_up_for_a_week_and_not_longer() {
        var soon = agreeing(LocalDate.of(2026, 8, 2));
        pay(soon, YearMonth.of(2026, 8), 1);
        var late = agreeing(LocalDate.of(2026, 8, 1));

        tellOn(LocalDate.of(2026, 8, 11));

        assertThat(told(soon, _ -> true)).containsExactly("lesson-benefits");
        assertThat(told(late, _ -> true)).containsExactly("lesson-paying");
    }

    @Test
    void who_did_not_agree_is_noted_and_never_written_to() {
        var worker = member(LocalDate.of(2026, 9, 1));
        pay(worker, YearMonth.of(2026, 9), 1);

        tellOn(LocalDate.of(2026, 9, 4));
        agree(worker, "id");
        tellOn(LocalDate.of(2026, 9, 5));

        assertThat(told(worker, _ -> true)).isEmpty();
        assertThat(reminders.notTold(worker, 5)).extracting(NotTold::occasion).containsExactly(Occasion.BENEFITS);
    }

    @Test
    void what_was_undone_by_a_crash_is_done_again_and_two_rounds_at_once_tell_nobody_twice() {
        var people =
                Stream.generate(() -> paid(YearMonth.of(2026, 10), 1)).limit(20).toList();
        program.setToday(LocalDate.of(2026, 10, 4));
        program.get(TransactionTemplate.class).executeWithoutResult(status -> {
            reminders.tellDue();
            status.setRollbackOnly();
        });
        assertThat(people).allSatisfy(one -> assertThat(told(one, _ -> true)).isEmpty());

        var other = CompletableFuture.runAsync(reminders::tellDue);
        reminders.tellDue();
        other.join();
        reminders.tellDue();
        program.awaitQuiet();

        assertThat(people).allSatisfy(one -> assertThat(told(one, _ -> true)).containsExactly("lesson-benefits"));
    }

    @Test
    void everybody_is_written_to_in_their_own_language() {
        var sundanese = paid(YearMonth.of(2026, 11), 1);
        program.get(Languages.class).say(phone(sundanese), Tongue.SUNDANESE);
        var english = member(LocalDate.of(2026, 11, 1));
        agree(english, "en");
        pay(english, YearMonth.of(2026, 11), 1);
        var nothingSaid = paid(YearMonth.of(2026, 11), 1);

        tellOn(LocalDate.of(2026, 11, 4));

        assertThat(lastText(sundanese)).contains("lamun cilaka waktu digawé");
        assertThat(lastText(english)).contains("accident at work");
        assertThat(lastText(nothingSaid)).contains("celaka saat bekerja");
    }
}
