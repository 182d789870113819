package id.gapura.console.people;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Audit;
import id.gapura.accounts.Role;
import id.gapura.program.TestWeb;
import id.gapura.program.WebVisitor;
import id.gapura.registry.Worker;
import id.gapura.screen.Browser;
import id.gapura.screen.Browser.Sight;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SearchTest {
    private static final TestWeb WEB = TestWeb.on(LocalDate.of(2026, 11, 21));
    private static final Worker SITI = WEB.people().member("Siti Nurhayati", "36.04.19.2008", "+628138792174");

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("serang", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("menteng", Role.BRANCH_OFFICER, "31.71");
        WEB.staff("boss", Role.ADMINISTRATOR, "");
        WEB.people().paid(SITI, YearMonth.of(2026, 11), 2);
        WEB.people().member("Dewi Lestari", "31.71.04.1003");
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    @Test
    void a_name_is_found_however_it_is_spelled() {
        assertThat(found("serang", "siti nurhayati")).contains("Siti Nurhayati");
        assertThat(found("serang", "Sitti Noerhayati")).contains("Siti Nurhayati");
        assertThat(found("serang", "SITI")).contains("Siti Nurhayati");
    }

    @Test
    void nik_member_number_and_phone_each_find_their_one_person() {
        assertThat(found("serang", SITI.nik().digits())).contains("Siti Nurhayati");
        assertThat(found("serang", SITI.number().spaced())).contains("Siti Nurhayati");
        assertThat(found("serang", "0813-879-2174")).contains("Siti Nurhayati");
    }

    @Test
    void the_list_says_where_people_live_and_until_when_they_are_protected() {
        var list = found("serang", "siti");

        assertThat(list)
                .contains(
                        "Kadugenep", "Terlindungi", "31 Des 2026", SITI.number().spaced());
    }

    @Test
    void nobody_outside_the_scope_is_found_by_any_key() {
        assertThat(found("menteng", "siti nurhayati"))
                .doesNotContain("Siti Nurhayati")
                .contains("Tidak ada yang cocok");
        assertThat(found("menteng", SITI.nik().digits())).doesNotContain("Siti Nurhayati");
        assertThat(found("serang", "dewi lestari")).doesNotContain("/console/people/0");
    }

    @Test
    void a_search_can_be_narrowed_to_one_region() {
        var there = search(WEB.signIn("serang"), "siti", "Kadugenep");
        var elsewhere = search(WEB.signIn("serang"), "siti", "36.04.05");
        var nowhere = search(WEB.signIn("serang"), "siti", "Atlantis");

        assertThat(there).contains("Siti Nurhayati");
        assertThat(elsewhere).contains("Tidak ada yang cocok");
        assertThat(nowhere).contains("tidak ditemukan di lingkup kerja");
    }

    @Test
    void what_was_looked_for_stands_in_no_address_and_is_there_again_afterwards() {
        var officer = WEB.signIn("serang");

        var answer = officer.post("/console/people", Map.of("q", "siti nurhayati"));
        officer.get("/console");

        assertThat(answer.location()).isEqualTo("/console/people");
        assertThat(officer.get("/console/people").body()).contains("value=\"siti nurhayati\"", "Siti Nurhayati");
    }

    @Test
    void who_may_not_see_people_may_not_search() {
        var administrator = WEB.signIn("boss");

        assertThat(administrator.get("/console/people").status()).isEqualTo(403);
        assertThat(administrator.get("/console").body()).doesNotContain("href=\"/console/people\"");
        assertThat(administrator
                        .post("/console", "/console/people", Map.of("q", "siti"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_search_is_on_record_without_its_words() {
        found("serang", "siti nurhayati");

        var line = WEB.get(Audit.class).newest(1).getFirst();
        assertThat(line.act()).isEqualTo("people.searched");
        assertThat(line.actor()).isEqualTo("serang");
        assertThat(line.detail()).isEqualTo("1 found");
    }

    @Test
    void one_can_search_and_open_a_person_by_keyboard_alone() {
        try (var browser = Browser.start()) {
            var page = WEB.open(browser, Sight.DESKTOP, "serang", "/console/people");
            page.focus("#search-q");
            page.keyboard().type("siti");
            page.keyboard().press("Enter");
            page.waitForSelector("table");

            page.focus("table a");
            page.keyboard().press("Enter");
            page.waitForURL(WEB.address("/console/people/" + SITI.id()));
            assertThat(page.textContent("h1")).isEqualTo("Siti Nurhayati");
        }
    }

    @Test
    void the_list_is_fit_for_phone_and_desktop() {
        try (var browser = Browser.start()) {
            Sight.all().forEach(sight -> {
                var page = WEB.open(browser, sight, "serang", "/console/people");
                page.fill("#search-q", "siti");
                page.keyboard().press("Enter");
                page.waitForSelector("table");

                Browser.look(page, "console-people-found-" + sight);
            });
        }
    }

    private static String found(String login, String text) {
        return search(WEB.signIn(login), text, "");
    }

    private static String search(WebVisitor officer, String text, String region) {
        officer.post("/console/people", Map.of("q", text, "region", region));
        var body = officer.get("/console/people").body();
        return body.substring(body.indexOf("<main"));
    }
}
