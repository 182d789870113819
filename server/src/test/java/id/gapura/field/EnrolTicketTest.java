package id.gapura.field;

import static id.gapura.field.TestDevices.VILLAGE;
import static id.gapura.field.TestDevices.answered;
import static id.gapura.field.TestDevices.enrolment;
import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.enrolment.attempts.Care;
import id.gapura.enrolment.attempts.Decision;
import id.gapura.enrolment.attempts.Door;
import id.gapura.enrolment.attempts.IdentityRounds;
import id.gapura.enrolment.attempts.State;
import id.gapura.enrolment.attempts.TestAttempts;
import id.gapura.enrolment.drafts.Draft;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.enrolment.followup.Outcome;
import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Tongue;
import id.gapura.messaging.Channel;
import id.gapura.partner.messages.PhoneTown;
import id.gapura.program.TestWeb;
import id.gapura.reminders.Languages;
import id.gapura.sandbox.PhoneScreens.Screen;
import id.gapura.sandbox.SandboxDukcapil.Mood;
import id.gapura.sandbox.device.Cut;
import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What workers whose enrolment has to wait are told on their phones, whoever helped them. */
class EnrolTicketTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 21);
    private static final PhoneTown TOWN = new PhoneTown(TestWeb.on(TODAY));
    private static final TestWeb WEB = TOWN.web;
    private static final TestDevices DEVICES = new TestDevices(WEB);
    private static final TestAttempts PEOPLE = new TestAttempts(WEB::get, WEB.clock());
    private static int people;

    private final String phone = "+62815%07d".formatted(++people);
    private final Screen screen = new Screen(phone, Channel.SMS);
    private final String nik = DEVICES.nik();
    private final Attempts attempts = WEB.get(Attempts.class);

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("asep", Role.VILLAGE_OFFICER, VILLAGE);
    }

    @BeforeEach
    void an_honest_office_at_noon() {
        WEB.setToday(TODAY);
        PEOPLE.office().be(Mood.HONEST);
    }

    @AfterAll
    static void close() {
        PEOPLE.close();
        TOWN.close();
    }

    private Map<String, Object> typed() {
        var body = new HashMap<>(enrolment("Warsih Menunggu", nik));
        body.put("phone", "0" + phone.substring(3));
        return body;
    }

    private Draft draft() {
        return new Draft(Map.of(
                DraftField.NAME,
                "Warsih Menunggu",
                DraftField.NIK,
                nik,
                DraftField.PHONE,
                phone,
                DraftField.CONSENT,
                "Ya, saya setuju didaftarkan."));
    }

    /** Handed in at a door by who stands there, while the ID office knows nobody; they have their ticket. */
    private UUID waiting(Door door) {
        PEOPLE.office().be(Mood.UNKNOWN);
        var opening = PEOPLE.opening(door, draft(), isAlone(door) ? "self" : "asep");
        attempts.enrol(opening);
        assertThat(PEOPLE.get(opening.id()).progress().state()).isEqualTo(State.NEEDS_DECISION);
        WEB.awaitQuiet();
        return opening.id();
    }

    private static boolean isAlone(Door door) {
        return switch (door) {
            case SELF, MESSAGE, PLATFORM -> true;
            case CONSOLE, FIELD, AGENT, ROSTER -> false;
        };
    }

    private void decide(UUID attempt, Decision decision) {
        decide(attempt, decision, "ratna");
    }

    private void decide(UUID attempt, Decision decision, String officer) {
        attempts.decide(attempt, decision, officer);
    }

    /** How many messages the phone was written, whether they have gone or not. */
    private int written() {
        WEB.awaitQuiet();
        return WEB.sql()
                .sql("SELECT count(*)::integer FROM messaging.message WHERE phone_index = ?")
                .param(WEB.get(Vault.class).blindIndex(Field.PHONE, phone))
                .query(Integer.class)
                .single();
    }

    private static int allWritten() {
        WEB.awaitQuiet();
        return WEB.sql()
                .sql("SELECT count(*)::integer FROM messaging.message")
                .query(Integer.class)
                .single();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void who_has_to_wait_gets_the_ticket_once_however_often_the_enrolment_arrives(boolean isAgent) {
        PEOPLE.office().be(Mood.NAME_DIFFERS);
        var device = isAgent ? DEVICES.agent("agen-tiket", 50_000) : DEVICES.of("asep");
        var command = device.does("enrol", typed());

        device.send(new Cut(Integer.MAX_VALUE, 0));
        assertThat(answered(device, command)).isEqualTo("to-decide waiting");
        WEB.sql()
                .sql("UPDATE field.command SET result = NULL, reason = NULL, facts = NULL WHERE command_id = :id")
                .param("id", command)
                .update();
        device.doesAs(command, "enrol", typed());
        assertThat(answered(device, command)).isEqualTo("to-decide waiting");

        assertThat(TOWN.await(screen, 1))
                .contains("Petugas memeriksa")
                .containsPattern("Tiket: \\d{3} \\d{3} \\d{3}\\. Lihat hasilnya: http.*/ticket")
                .doesNotContain("Warsih", nik);
        assertThat(written()).isEqualTo(1);
        assertThat(PEOPLE.get(command).opened().door()).isEqualTo(isAgent ? Door.AGENT : Door.FIELD);
    }

    @Test
    void who_is_a_member_until_the_office_answers_gets_the_ticket_and_is_told_no_more_when_it_does() {
        PEOPLE.office().be(Mood.DOWN);
        var device = DEVICES.of("asep");
        var command = device.does("enrol", typed());

        assertThat(answered(device, command)).isEqualTo("done provisional");
        assertThat(TOWN.await(screen, 1))
                .contains("terdaftar sementara")
                .containsPattern("Tiket: \\d{3} \\d{3} \\d{3}\\.");
        PEOPLE.office().be(Mood.HONEST);
        PEOPLE.wait(Duration.ofHours(1));
        WEB.get(IdentityRounds.class).askDue();

        assertThat(PEOPLE.get(command).progress().state()).isEqualTo(State.ENROLLED);
        assertThat(written()).isEqualTo(1);
    }

    @Test
    void who_is_enrolled_at_once_has_no_ticket_to_be_told() {
        var device = DEVICES.of("asep");

        assertThat(answered(device, device.does("enrol", typed()))).isEqualTo("done ");

        assertThat(written()).isZero();
    }

    @Test
    void without_a_phone_all_goes_on_and_nobody_is_told() {
        PEOPLE.office().be(Mood.UNKNOWN);
        var without = typed();
        without.remove("phone");
        int before = allWritten();
        var device = DEVICES.of("asep");
        var command = device.does("enrol", without);

        assertThat(answered(device, command)).isEqualTo("to-decide waiting");
        decide(command, new Decision.AskDocument("bawa KTP"));
        decide(command, new Decision.Accept("KTP dilihat"));

        assertThat(allWritten()).isEqualTo(before);
        assertThat(PEOPLE.get(command).progress().state()).isEqualTo(State.ENROLLED);
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, See how it stands", "JAVANESE, Lihat hasilnya"})
    void everybody_reads_the_language_they_chose_as_far_as_the_pages_have_it(Tongue tongue, String words) {
        WEB.get(Languages.class).say(phone, tongue);

        waiting(Door.FIELD);

        assertThat(TOWN.await(screen, 1)).contains(words);
    }

    @ParameterizedTest
    @EnumSource
    void at_every_door_each_decision_is_told_once(Door door) {
        var attempt = waiting(door);
        assertThat(TOWN.await(screen, 1)).contains("Petugas memeriksa");

        decide(attempt, new Decision.AskDocument("bawa KTP"));
        assertThat(TOWN.await(screen, 2)).contains("perlu melihat KTP");
        decide(attempt, new Decision.AskDocument("bawa KK"));
        decide(attempt, new Decision.Accept("KTP dilihat"));

        assertThat(TOWN.await(screen, 3)).contains("Anda peserta").doesNotContain("Warsih", nik, "KTP dilihat");
        assertThat(written()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void at_every_door_a_refusal_is_told_once(Door door) {
        var attempt = waiting(door);

        decide(attempt, new Decision.Refuse("bukan orangnya"));
        decide(attempt, new Decision.Refuse("bukan orangnya"));

        assertThat(TOWN.await(screen, 2)).doesNotContain("bukan orangnya");
        assertThat(TOWN.phone.screens().heard(screen)).anyMatch(text -> text.contains("belum bisa diterima"));
        assertThat(written()).isEqualTo(2);
    }

    @Test
    void what_an_officer_put_right_is_told_as_it_ends() {
        var matched = waiting(Door.FIELD);
        PEOPLE.office().be(Mood.HONEST);
        decide(matched, new Decision.Correct(Map.of(DraftField.NIK, DEVICES.nik()), "salah ketik"));
        assertThat(TOWN.await(screen, 2)).contains("Anda peserta");
        assertThat(written()).isEqualTo(2);
    }

    @Test
    void what_an_officer_put_right_while_the_office_is_silent_is_told_too() {
        var silent = waiting(Door.CONSOLE);
        PEOPLE.office().be(Mood.DOWN);

        decide(silent, new Decision.Correct(Map.of(DraftField.NIK, DEVICES.nik()), "salah ketik"));

        assertThat(TOWN.await(screen, 2)).contains("terdaftar sementara");
        assertThat(written()).isEqualTo(2);
    }

    @Test
    void of_two_officers_who_refuse_a_provisional_member_the_second_is_told() {
        PEOPLE.office().be(Mood.DOWN);
        var opening = PEOPLE.opening(Door.FIELD, draft(), "asep");
        attempts.enrol(opening);
        assertThat(TOWN.await(screen, 1)).contains("terdaftar sementara");

        decide(opening.id(), new Decision.Refuse("bukan orangnya"), "ratna");
        assertThat(written()).isEqualTo(1);
        decide(opening.id(), new Decision.Refuse("bukan orangnya"), "yusuf");

        assertThat(TOWN.await(screen, 2)).contains("belum bisa diterima");
        assertThat(written()).isEqualTo(2);
    }

    @Test
    void closed_without_help_it_is_told_and_closed_as_known_otherwise_it_is_not() {
        var lost = waiting(Door.FIELD);
        attempts.care(lost, new Care.Close(Outcome.CANNOT_BE_HELPED, ""), "ratna");
        assertThat(written()).isEqualTo(2);

        var opening = PEOPLE.opening(Door.FIELD, draft().with(Map.of(DraftField.NIK, DEVICES.nik())), "asep");
        attempts.enrol(opening);
        assertThat(written()).isEqualTo(3);
        attempts.care(opening.id(), new Care.Close(Outcome.DUPLICATE, ""), "ratna");

        assertThat(PEOPLE.get(opening.id()).progress().state()).isEqualTo(State.REFUSED);
        assertThat(written()).isEqualTo(3);
    }

    @Test
    void a_draft_of_ones_own_that_an_officer_hands_in_while_the_office_is_silent_gets_its_ticket() {
        PEOPLE.office().be(Mood.DOWN);
        var opening = PEOPLE.opening(Door.SELF, draft(), "self");
        attempts.open(opening);

        attempts.submit(opening.id(), "asep");

        assertThat(TOWN.await(screen, 1)).contains("terdaftar sementara");
    }

    @Test
    void who_hands_in_alone_while_the_office_is_silent_is_told_by_the_door() {
        PEOPLE.office().be(Mood.DOWN);

        attempts.enrol(PEOPLE.opening(Door.SELF, draft(), "self"));

        assertThat(written()).isZero();
    }

    /** An officer may work late; nobody waits for it at night. */
    @Test
    void what_is_decided_at_night_is_told_in_the_morning() {
        var attempt = waiting(Door.FIELD);
        var night = TODAY.plusDays(1).atTime(LocalTime.of(0, 1)).atZone(Jakarta.ZONE);
        WEB.clock().standAt(night.toInstant());

        decide(attempt, new Decision.Accept("KTP dilihat"));

        assertThat(written()).isEqualTo(2);
        var due = WEB.sql()
                .sql("SELECT max(due_at) FROM messaging.dispatch WHERE phone_index = ?")
                .param(WEB.get(Vault.class).blindIndex(Field.PHONE, phone))
                .query(OffsetDateTime.class)
                .single();
        assertThat(due.atZoneSameInstant(Jakarta.ZONE).toLocalDateTime())
                .isEqualTo(TODAY.plusDays(1).atTime(8, 0));
    }
}
