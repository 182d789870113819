package id.gapura.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Accounts.Creation;
import id.gapura.accounts.Accounts.NewStaff;
import id.gapura.accounts.Accounts.Reason;
import id.gapura.accounts.Accounts.SignIn;
import id.gapura.places.RegionCode;
import id.gapura.program.TestProgram;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccountsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String PASSWORD = "correct horse battery";

    private final TestProgram program = TestProgram.on(TODAY);
    private final Accounts accounts = program.get(Accounts.class);
    private String login = "";
    private int made;

    @BeforeEach
    void an_officer() {
        login = "officer" + made++;
        create(login, PASSWORD);
    }

    @AfterAll
    void close() {
        program.close();
    }

    @Test
    void the_right_password_is_welcome() {
        assertThat(accounts.signIn(login, PASSWORD))
                .isInstanceOfSatisfying(
                        SignIn.Welcome.class,
                        welcome -> assertThat(welcome.staff().login()).isEqualTo(login));
    }

    @Test
    void a_wrong_password_and_an_unknown_login_look_the_same() {
        assertThat(accounts.signIn(login, "wrong")).isEqualTo(accounts.signIn("nobody", PASSWORD));
    }

    @Test
    void after_five_wrong_passwords_the_account_rests_for_five_minutes() {
        for (int i = 0; i < 5; i++) {
            assertThat(accounts.signIn(login, "wrong")).isEqualTo(new SignIn.Unknown());
        }

        assertThat(accounts.signIn(login, PASSWORD)).isEqualTo(new SignIn.Resting());
        program.clock()
                .standAt(TestProgram.noon(TODAY).plus(Duration.ofMinutes(5)).minusSeconds(1));
        assertThat(accounts.signIn(login, PASSWORD)).isEqualTo(new SignIn.Resting());
        program.clock().standAt(TestProgram.noon(TODAY).plus(Duration.ofMinutes(5)));
        assertThat(accounts.signIn(login, PASSWORD)).isInstanceOf(SignIn.Welcome.class);
        program.setToday(TODAY);
    }

    @Test
    void a_success_forgets_earlier_failures() {
        for (int i = 0; i < 4; i++) {
            accounts.signIn(login, "wrong");
        }
        accounts.signIn(login, PASSWORD);

        accounts.signIn(login, "wrong");

        assertThat(accounts.signIn(login, PASSWORD)).isInstanceOf(SignIn.Welcome.class);
    }

    @Test
    void a_disabled_account_stays_out_until_it_is_enabled_again() {
        var id = accounts.find(login).orElseThrow().id();

        accounts.setEnabled(id, false, "admin");
        assertThat(accounts.signIn(login, PASSWORD)).isEqualTo(new SignIn.Unknown());

        accounts.setEnabled(id, true, "admin");
        assertThat(accounts.signIn(login, PASSWORD)).isInstanceOf(SignIn.Welcome.class);
    }

    @ParameterizedTest(name = "{0}, {1}, {2} is refused: {3}")
    @CsvSource({
        "Ratna, Ratna, long enough password, LOGIN_MALFORMED",
        "ra, Ratna, long enough password, LOGIN_MALFORMED",
        "officer0, Ratna, long enough password, LOGIN_TAKEN",
        "ratna, ' ', long enough password, NAME_MISSING",
        "ratna, Ratna, short, PASSWORD_TOO_SHORT",
    })
    void a_wrong_account_is_refused_with_the_reason(String wanted, String name, String password, Reason reason) {
        var creation = accounts.create(new NewStaff(wanted, name, password, Role.BRANCH_OFFICER, RegionCode.NATION));

        assertThat(creation).isEqualTo(new Creation.Refused(reason));
    }

    @ParameterizedTest(name = "{0} may {1}: {2}")
    @CsvSource({
        "BRANCH_OFFICER, POST_PAYMENTS, true",
        "VILLAGE_OFFICER, POST_PAYMENTS, false",
        "AUDITOR, SEE_PEOPLE, true",
        "AUDITOR, CHANGE_PEOPLE, false",
        "ADMINISTRATOR, SEE_PEOPLE, false",
        "ADMINISTRATOR, MANAGE_STAFF, true",
        "BRANCH_OFFICER, MANAGE_STAFF, false",
    })
    void a_role_may_what_its_row_says(Role role, Action action, boolean may) {
        assertThat(role.may(action)).isEqualTo(may);
    }

    @Test
    void a_permission_ends_at_the_border_of_the_scope() {
        var staff = accounts.find(login).orElseThrow();

        assertThat(staff.may(Action.SEE_PEOPLE, RegionCode.of("36.04.19"))).isTrue();
        assertThat(staff.may(Action.SEE_PEOPLE, RegionCode.of("36"))).isFalse();
        assertThat(staff.may(Action.SEE_PEOPLE, RegionCode.of("36.05"))).isFalse();
    }

    private void create(String name, String password) {
        accounts.create(new NewStaff(name, "Officer", password, Role.BRANCH_OFFICER, RegionCode.of("36.04")));
    }
}
