package id.gapura.console.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.gapura.accounts.Accounts;
import id.gapura.accounts.Audit;
import id.gapura.accounts.Audit.Line;
import id.gapura.accounts.Role;
import id.gapura.accounts.Staff;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StaffTest {
    private static final TestWeb WEB = TestWeb.on(LocalDate.of(2026, 11, 21));
    private static final String NEW = "/console/staff/new";

    @BeforeAll
    static void seed() {
        WEB.staff("boss", Role.ADMINISTRATOR, "");
        WEB.staff("banten", Role.ADMINISTRATOR, "36");
        WEB.staff("officer", Role.BRANCH_OFFICER, "31.71");
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    @Test
    void an_account_made_here_can_sign_in_with_its_role_and_scope() {
        var form = Map.of(
                "login",
                "siti",
                "name",
                "Siti",
                "role",
                "village-officer",
                "region",
                "Kabupaten Serang",
                "password",
                "sepuluh-huruf");

        WEB.signIn("boss").post(NEW, form);

        assertThat(WEB.get(Accounts.class).find("siti"))
                .get()
                .extracting(Staff::role, Staff::scope)
                .containsExactly(Role.VILLAGE_OFFICER, RegionCode.of("36.04"));
        assertThat(WEB.visitor().signIn("siti", "sepuluh-huruf").location()).isEqualTo("/console");
    }

    @Test
    void a_refused_account_says_why_beside_the_field() {
        var boss = WEB.signIn("boss");

        assertThat(boss.post(NEW, form("boss", "Baru", "sepuluh-huruf")).body()).contains("sudah dipakai");
        assertThat(boss.post(NEW, form("Ada Spasi", "Baru", "sepuluh-huruf")).body())
                .contains("f-login-error");
        assertThat(boss.post(NEW, form("baru", "Baru", "pendek")).body())
                .contains("f-password-error")
                .doesNotContain("value=\"pendek\"");
        assertThat(boss.post(NEW, form("baru", " ", "sepuluh-huruf")).body()).contains("f-name-error");
        assertThat(WEB.get(Accounts.class).find("baru")).isEmpty();
    }

    @Test
    void an_account_without_a_region_gets_its_makers_own_scope() {
        WEB.signIn("banten").post(NEW, form("lebak", "Lebak", "sepuluh-huruf"));

        assertThat(WEB.get(Accounts.class).find("lebak").orElseThrow().scope()).isEqualTo(RegionCode.of("36"));
    }

    @Test
    void a_closed_account_is_out_and_an_opened_one_is_in_again() {
        var staff = WEB.staff("moving", Role.BRANCH_OFFICER, "36.04");
        var path = "/console/staff/" + staff.id() + "/enabled";
        var moving = WEB.signIn("moving");
        var boss = WEB.signIn("boss");

        boss.post("/console/staff", path, Map.of("enabled", "false"));
        assertThat(moving.get("/console").status()).isEqualTo(302);
        boss.post("/console/staff", path, Map.of("enabled", "true"));

        assertThat(WEB.signIn("moving").get("/console").status()).isEqualTo(200);
    }

    @Test
    void nobody_closes_their_own_account() {
        var staff = WEB.staff("alone", Role.ADMINISTRATOR, "");
        var alone = WEB.signIn("alone");

        alone.post("/console/staff", "/console/staff/" + staff.id() + "/enabled", Map.of("enabled", "false"));

        assertThat(alone.get("/console/staff/" + staff.id()).body())
                .contains("Akun Anda sendiri tidak bisa")
                .doesNotContain("/enabled", "/right");
        alone.post("/console/staff", "/console/staff/" + staff.id() + "/right", right("auditor", "36"));
        assertThat(found("alone")).isEqualTo(staff);
    }

    @Test
    void another_role_and_place_count_from_the_next_page_and_stay_on_record() {
        var staff = WEB.staff("pindah", Role.VILLAGE_OFFICER, "36.04");
        var moving = WEB.signIn("pindah");
        assertThat(moving.get("/console/agents").status()).isEqualTo(403);
        var boss = WEB.signIn("boss");
        var path = "/console/staff/" + staff.id();

        assertThat(boss.get("/console/staff").body()).contains(path);
        boss.post(path + "/right", right("branch-officer", "Kabupaten Lebak"));

        assertThat(found("pindah"))
                .extracting(Staff::role, Staff::scope)
                .containsExactly(Role.BRANCH_OFFICER, RegionCode.of("36.02"));
        assertThat(moving.get("/console/agents").status()).isEqualTo(200);
        assertThat(boss.get(path).body())
                .contains("Dari Petugas desa, ", "Kabupaten Serang", "menjadi Petugas cabang, ", "Kabupaten Lebak");
        assertThat(WEB.get(Audit.class).about(staff.id().toString(), 1))
                .extracting(Line::actor, Line::act, Line::detail)
                .containsExactly(tuple("boss", "staff.assigned", "village-officer@36.04>branch-officer@36.02"));
    }

    @Test
    void an_agent_moves_but_stays_an_agent_and_nobody_becomes_one() {
        var agent = WEB.staff("perisai", Role.AGENT, "36.04");
        var officer = WEB.staff("bukan-agen", Role.VILLAGE_OFFICER, "36.04");
        var boss = WEB.signIn("boss");

        boss.post("/console/staff/" + agent.id() + "/right", right("administrator", "36.02"));
        boss.post("/console/staff/" + officer.id() + "/right", right("agent", "36.02"));

        assertThat(List.of(found("perisai"), found("bukan-agen")))
                .extracting(Staff::role, one -> one.scope().text())
                .containsExactly(tuple(Role.AGENT, "36.02"), tuple(Role.VILLAGE_OFFICER, "36.02"));
    }

    @Test
    void a_place_outside_the_administrators_own_or_unknown_is_refused_and_asked_again() {
        var staff = WEB.staff("tetap", Role.VILLAGE_OFFICER, "36.04");
        var banten = WEB.signIn("banten");

        for (var place : List.of("31.71", "Entah Di Mana")) {
            var answer = banten.post("/console/staff/" + staff.id() + "/right", right("village-officer", place));
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.body()).contains("f-region-error");
        }

        assertThat(found("tetap").scope()).isEqualTo(RegionCode.of("36.04"));
    }

    @Test
    void an_administrator_sees_the_accounts_of_their_own_region_only() {
        var elsewhere = WEB.get(Accounts.class).find("officer").orElseThrow();
        var banten = WEB.signIn("banten");

        var answer = banten.post(
                "/console/staff", "/console/staff/" + elsewhere.id() + "/enabled", Map.of("enabled", "false"));

        assertThat(banten.get("/console/staff").body()).contains("banten").doesNotContain("Petugas officer");
        assertThat(banten.get("/console/staff/" + elsewhere.id()).status()).isEqualTo(404);
        assertThat(banten.get("/console/staff/" + elsewhere.id() + "/right").status())
                .isEqualTo(404);
        assertThat(banten.post("/console/staff", "/console/staff/" + elsewhere.id() + "/right", right("auditor", "36"))
                        .status())
                .isEqualTo(404);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(WEB.get(Accounts.class).find("officer").orElseThrow().enabled())
                .isTrue();
    }

    @Test
    void an_officer_manages_no_accounts() {
        var officer = WEB.signIn("officer");
        var boss = WEB.get(Accounts.class).find("boss").orElseThrow();

        assertThat(officer.get("/console/staff").status()).isEqualTo(403);
        assertThat(officer.get(NEW).status()).isEqualTo(403);
        for (var path : List.of("", "/right")) {
            assertThat(officer.get("/console/staff/" + boss.id() + path).status())
                    .isEqualTo(403);
        }
        assertThat(officer.post("/console", "/console/staff/" + boss.id() + "/right", right("auditor", "36"))
                        .status())
                .isEqualTo(403);
        assertThat(officer.post("/console", NEW, form("intruder", "X", "sepuluh-huruf"))
                        .status())
                .isEqualTo(403);
        assertThat(officer.post("/console", "/console/staff/" + boss.id() + "/enabled", Map.of("enabled", "false"))
                        .status())
                .isEqualTo(403);
        assertThat(WEB.get(Accounts.class).find("intruder")).isEmpty();
    }

    @Test
    void the_pages_are_fit_for_every_device_and_eye() {
        var account = "/console/staff/" + found("officer").id();
        WEB.signIn("boss").post(account + "/right", right("branch-officer", "31.71"));

        WEB.expectFit("boss", "/console/staff", NEW, account, account + "/right");
    }

    private static Staff found(String login) {
        return WEB.get(Accounts.class).find(login).orElseThrow();
    }

    private static Map<String, String> right(String role, String region) {
        return Map.of("role", role, "region", region);
    }

    private static Map<String, String> form(String login, String name, String password) {
        return Map.of("login", login, "name", name, "role", "auditor", "region", "", "password", password);
    }
}
