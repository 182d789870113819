package id.gapura.partner.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Subject;
import id.gapura.consents.Way;
import id.gapura.consents.Words;
import id.gapura.enrolment.attempts.Attempt;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.enrolment.attempts.Ending;
import id.gapura.enrolment.attempts.IdentityRounds;
import id.gapura.enrolment.attempts.State;
import id.gapura.enrolment.attempts.TestAttempts;
import id.gapura.enrolment.drafts.Draft;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.enrolment.followup.Outcome;
import id.gapura.enrolment.rescue.RescueFilter;
import id.gapura.enrolment.rescue.RescueList;
import id.gapura.kernel.Jakarta;
import id.gapura.partner.invitation.EnrolmentRequest.Row;
import id.gapura.partner.webhook.Delivery;
import id.gapura.partner.webhook.Protection;
import id.gapura.partner.webhook.StatusChange;
import id.gapura.partner.webhook.Webhooks;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.registry.Registry;
import id.gapura.sandbox.SandboxDukcapil.Mood;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvitationsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final TestAttempts PEOPLE = new TestAttempts(WEB::get, WEB.clock());
    private static final Words DATA = new Words("consent.platform-data.1", "id", "Boleh melihat sampai kapan.");
    private static final Map<Purpose, Words> BESIDES = Map.of(Purpose.PLATFORM_DATA, DATA);
    private static final String YES = "Saya setuju didaftarkan.";
    private static final String CHANNEL = "trip-contoh";

    private static int people;

    private final String external = "D-" + ++people;
    private final String nik = TestAttempts.nik();

    @AfterAll
    static void close() {
        PEOPLE.close();
        WEB.close();
    }

    @BeforeEach
    void noon() {
        WEB.setToday(TODAY);
    }

    @AfterEach
    void an_honest_office() {
        PEOPLE.office().be(Mood.HONEST);
    }

    private static Invitations face() {
        return WEB.get(Invitations.class);
    }

    private Invitation asked() {
        var draft = new Draft(Map.of(
                DraftField.NAME,
                "Asep Hidayat",
                DraftField.NIK,
                nik,
                DraftField.PHONE,
                "0812955%04d".formatted(people),
                DraftField.LIVELIHOOD,
                "Pengemudi ojek"));
        var row = new Row.Complete(new Nominee(external, draft, Optional.empty()));
        if (!(face().invite(CHANNEL, List.of(row)).getFirst() instanceof RowAnswer.Taken(var invitation))) {
            throw new AssertionError("not taken");
        }
        return invitation;
    }

    private Status status() {
        WEB.awaitQuiet();
        return face().find(CHANNEL, external).orElseThrow().invitation().status();
    }

    private Optional<Protection> seen() {
        return face().find(CHANNEL, external).orElseThrow().protection();
    }

    private static Attempt attempt(UUID id) {
        return WEB.get(Attempts.class).find(id).orElseThrow();
    }

    private static UUID worker(UUID id) {
        return attempt(id).progress().workerId().orElseThrow();
    }

    private static void pay(UUID worker) {
        WEB.people()
                .paid(
                        WEB.get(Registry.class).find(worker).orElseThrow(),
                        YearMonth.from(Jakarta.today(WEB.clock())),
                        1);
    }

    @Test
    void a_yes_enrols_and_lets_the_platform_see_protection_until_it_is_taken_back() {
        var invitation = asked();

        var ending = face().yes(invitation.id(), YES, BESIDES);

        assertThat(ending).containsInstanceOf(Ending.Enrolled.class);
        assertThat(status()).isEqualTo(Status.ENROLLED);
        assertThat(seen()).contains(new Protection(Optional.empty()));
        var worker = worker(invitation.id());
        pay(worker);
        assertThat(seen()).contains(new Protection(Optional.of(LocalDate.of(2026, 11, 30))));
        WEB.get(Consents.class).withdraw(Subject.worker(worker), Purpose.PLATFORM_DATA, Source.own(Way.PAGE));
        assertThat(seen()).isEmpty();
    }

    @Test
    void a_no_stays_a_no_whatever_the_phone_writes_or_the_platform_names_again() {
        var invitation = asked();
        var phone = "+62812955%04d".formatted(people);

        face().no(invitation.id());

        assertThat(WEB.get(Attempts.class).openOfPhone(phone)).isEmpty();
        WEB.get(Attempts.class).save(invitation.id(), Map.of(DraftField.NAME, "Asep Hidayah"), "officer");
        assertThat(status()).isEqualTo(Status.DECLINED);
        assertThat(face().yes(invitation.id(), YES, BESIDES)).isEmpty();
        var draft = attempt(invitation.id()).draft();
        var again = new Row.Complete(new Nominee(external + "-again", draft, Optional.empty()));
        assertThat(face().invite(CHANNEL, List.of(again)))
                .containsExactly(new RowAnswer.Refused(external + "-again", List.of(new Flaw("nik", "declined", ""))));
        assertThat(face().invite("trip-lain", List.of(again)).getFirst()).isInstanceOf(RowAnswer.Taken.class);
    }

    @Test
    void what_was_agreed_to_is_kept_with_its_words_for_the_attempt_and_the_worker() {
        var invitation = asked();
        face().yes(invitation.id(), YES, BESIDES);
        WEB.awaitQuiet();

        var kept = WEB.get(Consents.class)
                .standing(Subject.worker(worker(invitation.id())), Purpose.PLATFORM_DATA)
                .orElseThrow();

        assertThat(kept.words()).contains(DATA);
        assertThat(kept.source()).isEqualTo(Source.own(Way.PAGE));
        assertThat(attempt(invitation.id()).draft().get(DraftField.CONSENT)).isEqualTo(YES);
    }

    @Test
    void who_agrees_to_be_enrolled_and_to_nothing_else_is_not_shown_to_the_platform() {
        var invitation = asked();

        face().yes(invitation.id(), YES, Map.of());

        assertThat(status()).isEqualTo(Status.ENROLLED);
        assertThat(seen()).isEmpty();
        assertThat(WEB.get(Consents.class).history(Subject.worker(worker(invitation.id()))))
                .isEmpty();
    }

    @Test
    void while_the_office_is_down_a_yes_is_in_progress_and_goes_on_when_it_is_back() {
        var invitation = asked();
        PEOPLE.office().be(Mood.DOWN);

        var ending = face().yes(invitation.id(), YES, BESIDES);
        assertThat(ending).containsInstanceOf(Ending.Provisional.class);
        assertThat(status()).isEqualTo(Status.IN_PROGRESS);

        PEOPLE.office().be(Mood.HONEST);
        PEOPLE.wait(Duration.ofMinutes(2));
        WEB.get(IdentityRounds.class).askDue();
        assertThat(status()).isEqualTo(Status.ENROLLED);
    }

    @Test
    void a_no_ends_it_and_an_old_link_turns_it_into_no_yes() {
        var invitation = asked();

        face().no(invitation.id());

        assertThat(status()).isEqualTo(Status.DECLINED);
        assertThat(attempt(invitation.id()).followUp().outcome()).contains(Outcome.DECLINED);
        assertThat(face().yes(invitation.id(), YES, BESIDES)).isEmpty();
        assertThat(status()).isEqualTo(Status.DECLINED);
        assertThat(attempt(invitation.id()).progress().workerId()).isEmpty();
        assertThat(WEB.get(Consents.class).history(Subject.attempt(invitation.id())))
                .isEmpty();
    }

    @Test
    void each_change_of_state_is_told_once() {
        WEB.get(Webhooks.class).set(CHANNEL, "http://localhost:1/hooks", "admin");
        var invitation = asked();
        PEOPLE.office().be(Mood.DOWN);
        face().yes(invitation.id(), YES, BESIDES);
        WEB.awaitQuiet();
        PEOPLE.wait(Duration.ofMinutes(2));
        WEB.get(IdentityRounds.class).askDue();
        PEOPLE.office().be(Mood.HONEST);
        PEOPLE.wait(Duration.ofMinutes(10));
        WEB.get(IdentityRounds.class).askDue();
        WEB.awaitQuiet();

        assertThat(WEB.get(Webhooks.class).newest(CHANNEL, 50).stream()
                        .map(Delivery::change)
                        .filter(change -> change.externalId().equals(external))
                        .map(StatusChange::status))
                .containsExactly("enrolled", "in-progress");
        WEB.get(Webhooks.class).remove(CHANNEL);
    }

    @Test
    void a_no_after_a_yes_changes_nothing() {
        var invitation = asked();
        face().yes(invitation.id(), YES, BESIDES);

        face().no(invitation.id());

        assertThat(status()).isEqualTo(Status.ENROLLED);
        assertThat(face().yes(invitation.id(), YES, BESIDES)).containsInstanceOf(Ending.Enrolled.class);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-04, true", "2026-12-05, true", "2026-12-06, false"})
    void an_answer_counts_until_the_last_day_and_not_after(LocalDate day, boolean counts) {
        var invitation = asked();
        assertThat(invitation.answerBy()).isEqualTo(LocalDate.of(2026, 12, 5));
        WEB.setToday(day);

        var ending = face().yes(invitation.id(), YES, BESIDES);

        assertThat(ending.isPresent()).isEqualTo(counts);
        assertThat(attempt(invitation.id()).progress().state()).isEqualTo(counts ? State.ENROLLED : State.OPEN);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-04, AWAITING_CONSENT, false",
        "2026-12-05, AWAITING_CONSENT, false",
        "2026-12-06, NO_ANSWER, true"
    })
    void who_does_not_answer_comes_onto_the_rescue_list_and_the_platform_hears_of_it(
            LocalDate day, Status told, boolean isListed) {
        var invitation = asked();
        WEB.setToday(day);

        WEB.round(LapseRound.NAME);

        assertThat(status()).isEqualTo(told);
        var list = WEB.get(RescueList.class).list(RescueFilter.in(RegionCode.of("36.04")), day, 0, 200);
        assertThat(list.stream().anyMatch(attempt -> attempt.id().equals(invitation.id())))
                .isEqualTo(isListed);
    }

    @Test
    void who_joins_through_another_door_meanwhile_has_told_the_platform_nothing() {
        var invitation = asked();
        var self = PEOPLE.opening(TestAttempts.complete("Asep Hidayat", nik));
        PEOPLE.face().enrol(self);
        var worker = worker(self.id());
        pay(worker);
        WEB.get(Consents.class).give(Subject.worker(worker), Purpose.PLATFORM_DATA, DATA, Source.own(Way.PAGE));

        assertThat(status()).isEqualTo(Status.ALREADY_MEMBER);
        assertThat(worker(invitation.id())).isEqualTo(worker);
        assertThat(seen()).isEmpty();
    }

    @Test
    void who_is_known_under_another_name_waits_for_an_officer() {
        WEB.get(Attempts.class).enrol(PEOPLE.opening(TestAttempts.complete("Siti Aminah", nik)));
        var invitation = asked();

        var ending = face().yes(invitation.id(), YES, BESIDES);

        assertThat(ending).containsInstanceOf(Ending.Waiting.class);
        assertThat(status()).isEqualTo(Status.IN_PROGRESS);
    }

    @Test
    void a_yes_that_was_kept_when_the_program_died_is_handed_in_when_the_worker_comes_back() {
        var invitation = asked();
        WEB.get(Attempts.class).save(invitation.id(), Map.of(DraftField.CONSENT, YES), "self");

        assertThat(face().ending(invitation.id())).containsInstanceOf(Ending.Enrolled.class);
    }
}
