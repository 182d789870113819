package id.gapura.enrolment.attempts;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Accounts;
import id.gapura.accounts.Accounts.Creation;
import id.gapura.accounts.Accounts.NewStaff;
import id.gapura.accounts.Role;
import id.gapura.accounts.Staff;
import id.gapura.enrolment.followup.Reason;
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
        assertThat(owner(PEOPLE.handedIn("Dua Sini", far))).isEqualTo("pusat");
    }

    private static String owner(UUID id) {
        return PEOPLE.get(id).followUp().owner();
    }

    private static Staff staff(String login, Role role, String scope) {
        var wanted = new NewStaff(login, login, "rahasia-sekali", role, RegionCode.of(scope));
        return ((Creation.Created) PROGRAM.get(Accounts.class).create(wanted)).staff();
    }
}
