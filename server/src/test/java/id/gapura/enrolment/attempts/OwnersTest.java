package id.gapura.enrolment.attempts;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Accounts;
import id.gapura.accounts.Accounts.Creation;
import id.gapura.accounts.Accounts.NewStaff;
import id.gapura.accounts.Role;
import id.gapura.accounts.Staff;
import id.gapura.enrolment.drafts.Draft;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.enrolment.followup.Reason;
import id.gapura.enrolment.rescue.RescueList;
import id.gapura.places.RegionCode;
import id.gapura.program.TestProgram;
import id.gapura.sandbox.SandboxDukcapil.Mood;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A case is owned by somebody who may do what helps. */
class OwnersTest {
    private static final TestProgram PROGRAM = TestProgram.on(LocalDate.of(2026, 11, 21));
    private static final TestAttempts PEOPLE = new TestAttempts(PROGRAM::get, PROGRAM.clock());
    private static final RegionCode BOGOR = RegionCode.of("32.01");

    @BeforeAll
    static void seed() {
        staff("desa", Role.VILLAGE_OFFICER, "36.04.19.2008");
        staff("serang", Role.BRANCH_OFFICER, "36.04");
        staff("pusat", Role.BRANCH_OFFICER, "");
    }

    @AfterEach
    void an_honest_office() {
        PEOPLE.office().be(Mood.HONEST);
    }

    @AfterAll
    static void close() {
        PEOPLE.close();
        PROGRAM.close();
    }

    @Test
    void who_helped_owns_it_until_something_is_to_be_decided_which_they_may_not() {
        var draft = TestAttempts.complete("Aminah", TestAttempts.nik("9801"));
        var opening = PEOPLE.opening(Door.CONSOLE, draft, "desa");
        PEOPLE.face().open(opening);
        var helped = PEOPLE.get(opening.id()).followUp().owner();

        PEOPLE.face().submit(opening.id(), "desa");

        assertThat(helped).isEqualTo("desa");
        assertThat(PEOPLE.get(opening.id()).followUp().reason()).contains(Reason.IDENTITY_DIFFERS);
        assertThat(owner(opening.id())).isEqualTo("serang");
        assertThat(PEOPLE.face().care(opening.id(), new Care.Assign("desa"), "serang"))
                .isEqualTo(Care.Result.NOT_SERVING);
        assertThat(PEOPLE.face().care(opening.id(), new Care.Assign("pusat"), "serang"))
                .isEqualTo(Care.Result.DONE);
    }

    @Test
    void a_provisional_member_about_whom_the_office_is_silent_is_for_who_may_decide() {
        PEOPLE.office().be(Mood.DOWN);
        var opening = PEOPLE.opening(Door.FIELD, TestAttempts.complete("Rahmat", TestAttempts.nik()), "desa");

        PEOPLE.face().enrol(opening);

        assertThat(PEOPLE.get(opening.id()).progress().state()).isEqualTo(State.CHECKING);
        assertThat(owner(opening.id())).isEqualTo("serang");
    }

    @Test
    void a_nik_taken_elsewhere_is_for_who_sees_both_places() {
        var near = TestAttempts.nik();
        var far = TestAttempts.nik();
        PEOPLE.handedIn("Satu Sini", near);
        PEOPLE.face().enrol(PEOPLE.opening(BOGOR, TestAttempts.complete("Satu Jauh", far)));

        assertThat(owner(PEOPLE.handedIn("Dua Sini", near))).isEqualTo("serang");
        var elsewhere = PEOPLE.handedIn("Dua Sini", far);
        assertThat(owner(elsewhere)).isEqualTo("pusat");
        assertThat(PEOPLE.face().helpers(PEOPLE.get(elsewhere)))
                .extracting(Staff::login)
                .containsExactly("pusat");
        assertThat(PEOPLE.face().care(elsewhere, new Care.Assign("serang"), "pusat"))
                .isEqualTo(Care.Result.NOT_SERVING);
        assertThat(owner(elsewhere)).isEqualTo("pusat");
    }

    @Test
    void who_leaves_or_moves_hands_over_what_they_may_help_with_no_longer() {
        var leaving = staff("pergi", Role.BRANCH_OFFICER, "35.78");
        var moving = staff("pindah", Role.VILLAGE_OFFICER, "35.79.01");
        var unfinished = opened("35.78.01");
        var both = staff("berdua", Role.BRANCH_OFFICER, "");
        var taken = TestAttempts.nik();
        PEOPLE.handedIn("Rohmah Sini", taken);
        var conflict = PEOPLE.opening(RegionCode.of("35.78"), TestAttempts.complete("Rohmah Sana", taken));
        PEOPLE.face().enrol(conflict);
        PEOPLE.face().care(conflict.id(), new Care.Assign("berdua"), "pusat");
        var elsewhere = opened("35.79.01");

        accounts().setEnabled(leaving.id(), false, "kepala");
        accounts().setEnabled(both.id(), false, "kepala");
        accounts().assign(moving.id(), Role.VILLAGE_OFFICER, RegionCode.of("35.79.02"), "kepala");
        var next = staff("ganti", Role.BRANCH_OFFICER, "35.78");
        PROGRAM.awaitQuiet();

        assertThat(owner(unfinished)).isIn("pusat", next.login());
        assertThat(owner(conflict.id())).isEqualTo("pusat");
        assertThat(owner(elsewhere)).isEqualTo("pusat");
        assertThat(PEOPLE.face().history(unfinished).getFirst())
                .extracting(AttemptEvent::kind, AttemptEvent::actor)
                .containsExactly(AttemptEvent.Kind.OWNER_CHANGED, "system");
    }

    @Test
    void what_is_nobodys_is_counted_by_place_and_taken_by_who_comes() {
        var pusat = accounts().find("pusat").orElseThrow();
        accounts().setEnabled(pusat.id(), false, "kepala");
        PROGRAM.awaitQuiet();
        var nowhere = opened("");
        var before = owner(nowhere);
        var unowned = PROGRAM.get(RescueList.class).unowned(RegionCode.NATION);

        accounts().setEnabled(pusat.id(), true, "kepala");
        PROGRAM.awaitQuiet();

        assertThat(before).isEmpty();
        assertThat(unowned).extracting(RescueList.Unowned::place).contains(RegionCode.NATION);
        assertThat(owner(nowhere)).isEqualTo("pusat");
        assertThat(PROGRAM.get(RescueList.class).unowned(RegionCode.NATION)).isEmpty();
    }

    private static UUID opened(String region) {
        var opening = PEOPLE.opening(RegionCode.of(region), Draft.of(DraftField.NAME, "Wati"));
        PEOPLE.face().open(opening);
        return opening.id();
    }

    private static Accounts accounts() {
        return PROGRAM.get(Accounts.class);
    }

    private static String owner(UUID id) {
        return PEOPLE.get(id).followUp().owner();
    }

    private static Staff staff(String login, Role role, String scope) {
        var wanted = new NewStaff(login, login, "rahasia-sekali", role, RegionCode.of(scope));
        return ((Creation.Created) PROGRAM.get(Accounts.class).create(wanted)).staff();
    }
}
