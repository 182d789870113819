package id.gapura.console.agents;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Accounts.NewStaff;
import id.gapura.accounts.Role;
import id.gapura.agents.Agents;
import id.gapura.agents.Takings;
import id.gapura.agents.Takings.Wanted;
import id.gapura.console.TestMembers;
import id.gapura.kernel.Rupiah;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LeaguePagesTest {
    private static final LocalDate JOINED = LocalDate.of(2026, 5, 21);
    private static final String LEAGUE = "/console/league";
    private static final String OWN = "/console/cash/league";
    private static final TestWeb WEB = TestWeb.on(JOINED);

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("siti", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("jauh", Role.BRANCH_OFFICER, "31.71");
        register("nurhayati");
        register("darmin");
        recruit("nurhayati", 10);
        WEB.setToday(JOINED.plusYears(1));
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    private static void register(String login) {
        var staff = new NewStaff(login, "Agen " + login, TestWeb.password(), Role.AGENT, RegionCode.of("36.04.19"));
        WEB.get(Agents.class).register(new Agents.NewAgent(staff, new Rupiah(100_000_000), Optional.empty()));
    }

    private static void recruit(String login, int people) {
        var takings = WEB.get(Takings.class);
        var members = new TestMembers(WEB);
        for (int i = 0; i < people; i++) {
            var member = members.enrol("Warga " + i, "Petani", "36.04.19.2008", JOINED)
                    .id();
            for (int months : new int[] {1, 12}) {
                var quote = takings.quote(member, months).orElseThrow();
                takings.take(
                        WEB.get(Agents.class).find(login).orElseThrow(),
                        new Wanted(UUID.randomUUID(), member, months, quote.total()));
            }
        }
    }

    @Test
    void an_officer_sees_the_agents_of_the_place_and_an_agent_where_it_stands() {
        var siti = WEB.signIn("siti").get(LEAGUE).body();
        assertThat(siti).contains("Agen nurhayati", "10 dari 10", "100%", "Agen darmin", "Terlalu sedikit");
        assertThat(WEB.signIn("jauh").get(LEAGUE).body()).doesNotContain("nurhayati");
        assertThat(WEB.signIn("nurhayati").get(LEAGUE).status()).isEqualTo(403);
        assertThat(WEB.signIn("siti").get(OWN).status()).isEqualTo(403);

        assertThat(WEB.signIn("nurhayati").get(OWN).body())
                .contains("Peringkat Anda", "dari 1 agen", "dari 10 yang genap setahun")
                .doesNotContain("darmin");
        assertThat(WEB.signIn("darmin").get(OWN).body())
                .contains("ada setelah 10 peserta Anda genap setahun")
                .doesNotContain("nurhayati");
        WEB.expectFit("siti", LEAGUE, "/console/agents/darmin");
        WEB.expectFit("nurhayati", OWN);
    }

    @Test
    void a_paused_agent_is_told_and_an_officer_of_the_place_lets_it_recruit_again() {
        register("sepi");
        WEB.setToday(JOINED.plusYears(2));
        var page = "/console/agents/sepi";
        assertThat(WEB.signIn("sepi").get("/console/cash").body()).contains("Jeda merekrut");
        assertThat(WEB.signIn("siti").get("/console/agents").body()).contains("Jeda merekrut");
        assertThat(WEB.signIn("jauh")
                        .post("/console/agents", page + "/recruiting", Map.of())
                        .status())
                .isEqualTo(404);

        var siti = WEB.signIn("siti");
        siti.post(page, page + "/recruiting", Map.of());

        assertThat(siti.get(page).body()).contains("boleh merekrut lagi").doesNotContain("Izinkan merekrut lagi");
        assertThat(WEB.signIn("sepi").get("/console/cash").body()).contains("Aktif");
        WEB.setToday(JOINED.plusYears(1));
    }
}
