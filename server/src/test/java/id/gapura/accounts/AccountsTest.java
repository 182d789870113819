package id.gapura.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Accounts.Change;
import id.gapura.accounts.Accounts.Creation;
import id.gapura.accounts.Accounts.NewStaff;
import id.gapura.accounts.Accounts.Reason;
import id.gapura.accounts.Accounts.SignIn;
import id.gapura.places.RegionCode;
import id.gapura.program.TestProgram;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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

    @Test
    void the_last_who_manages_accounts_of_a_region_keeps_that_right() {
        var banten = create("banten" + made, PASSWORD, Role.ADMINISTRATOR, "36");
        var boss = create("boss" + made, PASSWORD, Role.ADMINISTRATOR, "");
        closeOthersThan(Set.of(banten, boss));

        assertThat(accounts.setEnabled(boss, false, "other")).isEqualTo(Change.LAST_ADMINISTRATOR);
        assertThat(accounts.assign(boss, Role.AUDITOR, RegionCode.NATION, "other"))
                .isEqualTo(Change.LAST_ADMINISTRATOR);
        assertThat(accounts.assign(boss, Role.ADMINISTRATOR, RegionCode.of("36"), "other"))
                .isEqualTo(Change.LAST_ADMINISTRATOR);
        assertThat(accounts.find(boss)).get().extracting(Staff::scope).isEqualTo(RegionCode.NATION);
        assertThat(accounts.setEnabled(banten, false, "other")).isEqualTo(Change.DONE);
        var second = create("second" + made, PASSWORD, Role.ADMINISTRATOR, "");
        assertThat(accounts.assign(boss, Role.AUDITOR, RegionCode.NATION, "other"))
                .isEqualTo(Change.DONE);
        assertThat(accounts.setEnabled(second, false, "other")).isEqualTo(Change.LAST_ADMINISTRATOR);
    }

    @Test
    void two_administrators_who_shut_each_other_out_at_once_do_not_both_succeed() throws Exception {
        var left = create("left" + made, PASSWORD, Role.ADMINISTRATOR, "");
        var right = create("right" + made, PASSWORD, Role.ADMINISTRATOR, "");
        closeOthersThan(Set.of(left, right));

        var each = List.<Callable<Change>>of(
                () -> accounts.setEnabled(left, false, "right"), () -> accounts.setEnabled(right, false, "left"));
        List<Future<Change>> changes;
        try (var both = Executors.newFixedThreadPool(2)) {
            changes = both.invokeAll(each);
        }

        assertThat(changes)
                .extracting(Future::resultNow)
                .containsExactlyInAnyOrder(Change.DONE, Change.LAST_ADMINISTRATOR);
    }

    @Test
    void a_badge_that_names_another_role_or_place_is_taken_back() {
        var badges = program.get(Badges.class);
        var holder = accounts.find(login).orElseThrow();
        var badge = badges.issue(holder, TODAY.plusDays(1), "admin");

        accounts.assign(holder.id(), holder.role(), holder.scope(), "admin");
        assertThat(badges.find(badge.id()).orElseThrow().revocation()).isEmpty();
        accounts.assign(holder.id(), holder.role(), RegionCode.of("36.05"), "admin");

        assertThat(badges.find(badge.id()).orElseThrow().revocation())
                .get()
                .extracting(Badge.Revocation::reason)
                .isEqualTo(Badge.Reason.CHANGED);
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
        "BRANCH_OFFICER, ANSWER_QUESTIONS, true",
        "VILLAGE_OFFICER, ANSWER_QUESTIONS, true",
        "COMPANION, ANSWER_QUESTIONS, false",
        "AUDITOR, ANSWER_QUESTIONS, false",
        "AUDITOR, SEE_SETTLEMENT, true",
        "AUDITOR, SEE_PAYOUTS, true",
        "AUDITOR, RECONCILE, false",
        "AUDITOR, PAY_OUT, false",
        "VILLAGE_OFFICER, SEE_SETTLEMENT, false",
        "VILLAGE_OFFICER, SEE_PAYOUTS, false",
    })
    void a_role_may_what_its_row_says(Role role, Action action, boolean may) {
        assertThat(role.may(action)).isEqualTo(may);
    }

    @ParameterizedTest(name = "{0} of \"{1}\": {2}")
    @CsvSource({
        "PAY_OUT, '', true",
        "PAY_OUT, 36, false",
        "PAY_OUT, 36.04, false",
        "RECONCILE, 36.04, false",
        "SEE_SETTLEMENT, '', true",
        "SEE_SETTLEMENT, 36, false",
        "SEE_PAYOUTS, '', true",
        "SEE_PAYOUTS, 36, false",
        "POST_PAYMENTS, 36.04, false",
        "REVIEW_SUSPENSE, 36.04, true",
        "REPORT_TRANSFERS, 36.04, true",
        "SEE_PEOPLE, 36.04, true",
    })
    void money_of_the_whole_nation_takes_an_officer_of_the_whole_nation(Action action, String scope, boolean may) {
        var staff = new Staff(new UUID(0, 1), "siti", "Siti", Role.BRANCH_OFFICER, RegionCode.of(scope), true);

        assertThat(staff.may(action)).isEqualTo(may);
    }

    @Test
    void a_permission_ends_at_the_border_of_the_scope() {
        var staff = accounts.find(login).orElseThrow();

        assertThat(staff.may(Action.SEE_PEOPLE, RegionCode.of("36.04.19"))).isTrue();
        assertThat(staff.may(Action.SEE_PEOPLE, RegionCode.of("36"))).isFalse();
        assertThat(staff.may(Action.SEE_PEOPLE, RegionCode.of("36.05"))).isFalse();
    }

    private void create(String name, String password) {
        create(name, password, Role.BRANCH_OFFICER, "36.04");
    }

    private UUID create(String name, String password, Role role, String scope) {
        var wanted = new NewStaff(name, "Officer", password, role, RegionCode.of(scope));
        return ((Creation.Created) accounts.create(wanted)).staff().id();
    }

    private void closeOthersThan(Set<UUID> some) {
        accounts.list().stream()
                .filter(one -> one.may(Action.MANAGE_STAFF) && !some.contains(one.id()))
                .forEach(one -> accounts.setEnabled(one.id(), false, "admin"));
    }
}
