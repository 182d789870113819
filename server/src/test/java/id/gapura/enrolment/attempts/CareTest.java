package id.gapura.enrolment.attempts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.gapura.accounts.Accounts;
import id.gapura.accounts.Accounts.NewStaff;
import id.gapura.accounts.Role;
import id.gapura.consents.Consent;
import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Subject;
import id.gapura.consents.Way;
import id.gapura.consents.Words;
import id.gapura.enrolment.drafts.Draft;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.enrolment.followup.NextStep;
import id.gapura.enrolment.followup.Outcome;
import id.gapura.enrolment.followup.Reason;
import id.gapura.enrolment.rescue.RescueFilter;
import id.gapura.enrolment.rescue.RescueList;
import id.gapura.places.RegionCode;
import id.gapura.program.TestProgram;
import id.gapura.sandbox.SandboxDukcapil.Mood;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CareTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final RegionCode SERANG = RegionCode.of("36.04");
    private static final TestProgram PROGRAM = TestProgram.on(TODAY);
    private static final TestAttempts PEOPLE = new TestAttempts(PROGRAM::get, PROGRAM.clock());
    private static int districts = 10;

    @BeforeAll
    static void seed() {
        staff("ratna", "36.04");
        staff("asep", "36.04.19");
        staff("jauh", "35");
    }

    @BeforeEach
    void setToday() {
        PROGRAM.setToday(TODAY);
        PEOPLE.office().be(Mood.HONEST);
    }

    @AfterAll
    static void close() {
        PEOPLE.close();
        PROGRAM.close();
    }

    @Test
    void the_list_has_what_is_due_and_the_most_overdue_first() {
        var place = freshPlace();
        var later = opened(place, Door.SELF, Draft.of(DraftField.NAME, "Wati"), "self");
        PROGRAM.setToday(TODAY.minusDays(5));
        var earlier = opened(place, Door.AGENT, TestAttempts.complete("Udin", "12"), "self");
        PROGRAM.setToday(TODAY);

        assertThat(listed(RescueFilter.in(place), TODAY)).containsExactly(earlier);
        assertThat(listed(RescueFilter.in(place), TODAY.plusDays(2))).containsExactly(earlier);
        assertThat(listed(RescueFilter.in(place), TODAY.plusDays(3))).containsExactly(earlier, later);
        assertThat(listed(RescueFilter.in(SERANG), TODAY.plusDays(3))).contains(earlier, later);
        assertThat(listed(RescueFilter.in(RegionCode.of("35")), TODAY.plusDays(3)))
                .doesNotContain(earlier, later);
        assertThat(count(place, TODAY)).isEqualTo(new RescueList.Count(1, 0));
        assertThat(count(place, TODAY.plusDays(3))).isEqualTo(new RescueList.Count(2, 0));
        assertThat(count(place, TODAY.plusDays(4))).isEqualTo(new RescueList.Count(2, 1));
    }

    @Test
    void the_list_is_narrowed_by_reason_door_and_owner() {
        var place = freshPlace();
        PROGRAM.setToday(TODAY.minusDays(5));
        var unfinished = opened(place, Door.SELF, Draft.of(DraftField.NAME, "Wati"), "self");
        var faulty = opened(place, Door.CONSOLE, TestAttempts.complete("Udin", "12"), "ratna");
        PROGRAM.setToday(TODAY);
        var all = RescueFilter.in(place);

        assertThat(listed(new RescueFilter(place, Optional.of(Reason.FAULTY), all.door(), all.owner()), TODAY))
                .containsExactly(faulty);
        assertThat(listed(new RescueFilter(place, all.reason(), Optional.of(Door.SELF), all.owner()), TODAY))
                .containsExactly(unfinished);
        assertThat(listed(all.ownedBy("ratna"), TODAY)).contains(faulty);
        assertThat(listed(all.ownedBy("jauh"), TODAY)).isEmpty();
    }

    @Test
    void an_attempt_is_handed_to_who_serves_the_place_and_to_nobody_else() {
        var id = PEOPLE.handedIn("Aminah", TestAttempts.nik("9804"));

        assertThat(care(id, new Care.Assign("asep"))).isEqualTo(Care.Result.DONE);
        assertThat(PEOPLE.get(id).followUp().owner()).isEqualTo("asep");
        assertThat(care(id, new Care.Assign("jauh"))).isEqualTo(Care.Result.NOT_SERVING);
        assertThat(care(id, new Care.Assign(""))).isEqualTo(Care.Result.NOT_SERVING);
        assertThat(PEOPLE.get(id).followUp().owner()).isEqualTo("asep");
        PEOPLE.face().decide(id, new Decision.Refuse("bukan"), "ratna");
        assertThat(care(id, new Care.Assign("ratna"))).isEqualTo(Care.Result.OVER);
    }

    @Test
    void what_was_tried_and_what_comes_next_is_kept() {
        PROGRAM.setToday(TODAY.minusDays(5));
        var id = opened(freshPlace(), Door.SELF, Draft.of(DraftField.NAME, "Wati"), "self");

        care(id, new Care.Contact(false, "tidak diangkat"));
        care(id, new Care.Plan(NextStep.VISIT));

        assertThat(PEOPLE.get(id).followUp().next()).contains(NextStep.VISIT);
        assertThat(PEOPLE.face().history(id).getFirst())
                .satisfies(event -> assertThat(event.kind()).isEqualTo(AttemptEvent.Kind.CONTACTED))
                .satisfies(event -> assertThat(event.detail()).isEqualTo("not-reached: tidak diangkat"));
    }

    @Test
    void what_is_said_of_calls_and_visits_holds_until_the_next_word_and_is_noted_when_it_is_new() {
        var id = opened(freshPlace(), Door.SELF, Draft.of(DraftField.NAME, "Wati"), "self");

        assertThat(care(id, answer(false))).isEqualTo(Care.Result.DONE);
        assertThat(consents().refuses(id, Purpose.CONTACT)).isTrue();
        PROGRAM.clock().standAt(PROGRAM.clock().instant().plusSeconds(1));
        care(id, answer(true));
        care(id, answer(true));

        assertThat(consents().allows(Subject.attempt(id), Purpose.CONTACT)).isTrue();
        assertThat(PEOPLE.face().history(id))
                .extracting(AttemptEvent::kind, AttemptEvent::detail)
                .containsExactly(
                        tuple(AttemptEvent.Kind.REACHABLE, "datang sendiri"),
                        tuple(AttemptEvent.Kind.LEFT_ALONE, "datang sendiri"),
                        tuple(AttemptEvent.Kind.OPENED, ""));
    }

    @Test
    void a_no_that_arrives_after_the_end_is_the_members() {
        var id = PEOPLE.handedIn("Rahmat", TestAttempts.nik());
        var worker = PEOPLE.get(id).progress().workerId().orElseThrow();

        assertThat(care(id, answer(false))).isEqualTo(Care.Result.DONE);

        assertThat(consents().refuses(worker, Purpose.CONTACT)).isTrue();
        assertThat(PEOPLE.get(id).progress().state()).isEqualTo(State.ENROLLED);
    }

    private static Consents consents() {
        return PROGRAM.get(Consents.class);
    }

    private static Care answer(boolean isYes) {
        var words =
                Optional.of(new Words("consent.contact.1", "id", "Bolehkah?")).filter(_ -> isYes);
        var heard = new Source(Way.VOICE, "ratna");
        var said = new Consent(Purpose.CONTACT, words, heard, PROGRAM.clock().instant());
        return new Care.Answer(said, "datang sendiri ");
    }

    @Test
    void who_asked_to_be_called_is_called_though_what_they_hand_in_then_is_not_ready() {
        var id = opened(freshPlace(), Door.MESSAGE, Draft.of(DraftField.NAME, "Wati"), "self");
        PEOPLE.face().save(id, Map.of(DraftField.CALL, "Petugas akan menelepon."), "self");
        var asked = PEOPLE.get(id).followUp();

        PROGRAM.setToday(TODAY.plusDays(1));
        var ending = PEOPLE.face().submit(id, "self");

        assertThat(asked.reason()).contains(Reason.CALL_ASKED);
        assertThat(ending).isInstanceOf(Ending.NotReady.class);
        assertThat(PEOPLE.get(id).followUp()).isEqualTo(asked);
    }

    @Test
    void who_was_not_reached_leaves_the_list_and_may_still_come_back() {
        var place = freshPlace();
        PROGRAM.setToday(TODAY.minusDays(5));
        var id = opened(place, Door.SELF, Draft.of(DraftField.NAME, "Wati"), "self");
        PROGRAM.setToday(TODAY);

        var result = care(id, new Care.Close(Outcome.UNREACHABLE, "tiga kali"));
        var closed = PEOPLE.get(id);
        boolean isListed = !listed(RescueFilter.in(place), TODAY).isEmpty();
        PEOPLE.face().save(id, Map.of(DraftField.PHONE, "0812 9999 0000"), "self");

        assertThat(result).isEqualTo(Care.Result.DONE);
        assertThat(closed.followUp().outcome()).contains(Outcome.UNREACHABLE);
        assertThat(isListed).isFalse();
        assertThat(listed(RescueFilter.in(place), TODAY.plusDays(3))).containsExactly(id);
    }

    @Test
    void who_cannot_be_helped_is_refused() {
        var id = PEOPLE.handedIn("Aminah", "3604%02d4205869804".formatted(districts++));

        care(id, new Care.Close(Outcome.CANNOT_BE_HELPED, ""));

        assertThat(PEOPLE.get(id).progress().state()).isEqualTo(State.REFUSED);
        assertThat(PEOPLE.face().decide(id, new Decision.Accept("ya"), "ratna"))
                .isEqualTo(new Decision.Result.Refused(Decision.Refusal.OVER));
    }

    @Test
    void a_provisional_member_is_not_closed_away_and_nobody_is_enrolled_by_closing() {
        PEOPLE.office().be(Mood.DOWN);
        var provisional = PEOPLE.handedIn("Rahmat", TestAttempts.nik());
        var open = opened(freshPlace(), Door.SELF, Draft.EMPTY, "self");

        assertThat(care(provisional, new Care.Close(Outcome.UNREACHABLE, ""))).isEqualTo(Care.Result.NOT_SO);
        assertThat(care(open, new Care.Close(Outcome.ENROLLED, ""))).isEqualTo(Care.Result.NOT_SO);
        assertThat(care(UUID.randomUUID(), new Care.Plan(NextStep.CALL))).isEqualTo(Care.Result.OVER);
    }

    /** A district nobody else in this class uses; none has a name, and attempts count there all the same. */
    private static RegionCode freshPlace() {
        return RegionCode.of("36.04." + districts++);
    }

    private static UUID opened(RegionCode place, Door door, Draft draft, String actor) {
        var opening = new Opening(UUID.randomUUID(), door, place, draft, actor);
        PEOPLE.face().open(opening);
        return opening.id();
    }

    private static Care.Result care(UUID id, Care care) {
        return PEOPLE.face().care(id, care, "ratna");
    }

    private static List<UUID> listed(RescueFilter filter, LocalDate today) {
        return PROGRAM.get(RescueList.class).list(filter, today, 0, 100).stream()
                .map(Attempt::id)
                .toList();
    }

    private static RescueList.Count count(RegionCode place, LocalDate today) {
        return PROGRAM.get(RescueList.class).count(RescueFilter.in(place), today);
    }

    private static void staff(String login, String scope) {
        PROGRAM.get(Accounts.class)
                .create(new NewStaff(login, login, "rahasia-sekali", Role.BRANCH_OFFICER, RegionCode.of(scope)));
    }
}
