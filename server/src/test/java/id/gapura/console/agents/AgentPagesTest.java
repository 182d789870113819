package id.gapura.console.agents;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Accounts.NewStaff;
import id.gapura.accounts.Audit;
import id.gapura.accounts.Role;
import id.gapura.agents.AgentTerms;
import id.gapura.agents.Agents;
import id.gapura.agents.Commissions;
import id.gapura.agents.HandIns;
import id.gapura.agents.Takings;
import id.gapura.agents.Takings.WithEnrolment;
import id.gapura.contributions.Contributions;
import id.gapura.kernel.Rupiah;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.program.WebVisitor;
import id.gapura.receipts.DeviceReceipt;
import id.gapura.registry.Worker;
import id.gapura.screen.Language;
import id.gapura.screen.Texts;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgentPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 21);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final String CASH = "/console/cash";
    private static final String AGENTS = "/console/agents";
    private static final String REGISTRATION = "/console/agent-registration";
    private static int serial;

    private String code = "";

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("pusat", Role.ADMINISTRATOR, "");
        WEB.staff("siti", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("budi", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("jauh", Role.BRANCH_OFFICER, "31.71");
        WEB.staff("nasional", Role.BRANCH_OFFICER, "");
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    @BeforeEach
    void agent() {
        WEB.setToday(TODAY);
        code = "perisai" + ++serial;
        register(code);
    }

    private static void register(String login) {
        var staff = new NewStaff(login, "Agen " + login, TestWeb.password(), Role.AGENT, RegionCode.of("36.04"));
        WEB.get(Agents.class).register(new Agents.NewAgent(staff, new Rupiah(50_000), Optional.empty()));
    }

    @Test
    void an_agent_finds_a_member_takes_the_price_and_shows_the_receipt() throws Exception {
        var member = WEB.people().member("Aminah Petir");
        var agent = WEB.signIn(code);

        agent.post(CASH, Map.of("q", "Aminah Petir"));
        assertThat(agent.get(CASH).body()).contains("Aminah Petir", person(member));
        assertThat(agent.get(person(member)).body()).contains("3-25200", "12-");
        var form = form(agent, member, "3-25200");
        var taken = agent.post(person(member), person(member), form).location();
        var again = agent.post(person(member), person(member), form).location();

        assertThat(again).isEqualTo(taken);
        assertThat(agent.get(taken).body()).contains("Rp25.200", "tercatat", "receipt.png");
        assertThat(WEB.get(Contributions.class).payments(member.id())).hasSize(1);
        var picture = agent.download(taken + "/receipt.png");
        assertThat(picture.status()).isEqualTo(200);
        assertThat(Files.readAllBytes(picture.file())).startsWith(0x89, 'P', 'N', 'G');
        assertThat(Files.readAllBytes(agent.download(taken + "/receipt.pdf").file()))
                .startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void beyond_the_limit_the_agent_reads_what_it_may_still_take_and_nothing_is_kept() {
        var member = WEB.people().member("Budiman");
        var agent = WEB.signIn(code);
        agent.post(person(member), person(member), form(agent, member, "3-25200"));

        var refused = agent.post(person(member), person(member), form(agent, member, "3-25200"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Anda masih boleh menerima Rp24.800");
        assertThat(WEB.get(Contributions.class).payments(member.id())).hasSize(1);
    }

    @Test
    void an_agent_sees_neither_people_elsewhere_nor_other_agents_takings() {
        var member = WEB.people().member("Cici Jauh", "31.71.01.1001");
        var near = WEB.people().member("Cici Dekat");
        var agent = WEB.signIn(code);
        var taken = agent.post(person(near), person(near), form(agent, near, "1-8400"))
                .location();
        register(code + "b");
        var other = WEB.signIn(code + "b");

        assertThat(agent.get(person(member)).status()).isEqualTo(404);
        assertThat(other.get(taken).status()).isEqualTo(404);
        assertThat(other.get(taken + "/receipt.pdf").status()).isEqualTo(404);
        assertThat(agent.get("/console/people").status()).isEqualTo(403);
        assertThat(agent.get(AGENTS).status()).isEqualTo(403);
    }

    @Test
    void cash_that_came_with_an_enrolment_is_shown_by_the_reference_of_its_receipt_until_there_is_a_member() {
        var cash = new WithEnrolment(UUID.randomUUID(), UUID.randomUUID(), Optional.empty(), 1, new Rupiah(8_400));
        var taker = WEB.get(Agents.class).find(code).orElseThrow();
        WEB.get(Takings.class).note(taker, cash, WEB.clock().instant());
        var reference = "Pendaftaran " + DeviceReceipt.reference(cash.attempt());
        var agent = WEB.signIn(code);

        assertThat(agent.get(CASH).body()).contains(reference, "dalam titipan");
        var page = agent.get(CASH + "/takings/" + cash.id());
        assertThat(page.body())
                .contains(reference, "Pendaftarannya belum diterima")
                .doesNotContain("receipt.png");
        assertThat(agent.get(CASH + "/takings/" + cash.id() + "/receipt.png").status())
                .isEqualTo(404);
        assertThat(WEB.signIn("siti").get(AGENTS + "/" + code).body()).contains(reference);
        WEB.expectFit(code, CASH + "/takings/" + cash.id());
    }

    @Test
    void only_an_agent_takes_cash_and_only_a_branch_officer_of_the_place_counts_it() {
        assertThat(WEB.signIn("siti").get(CASH).status()).isEqualTo(403);
        assertThat(WEB.signIn("pusat").get(AGENTS).status()).isEqualTo(403);
        assertThat(WEB.signIn("siti").get(AGENTS + "/" + code).status()).isEqualTo(200);
        assertThat(WEB.signIn("jauh").get(AGENTS + "/" + code).status()).isEqualTo(404);
        assertThat(WEB.signIn("jauh").get(AGENTS).body()).doesNotContain(code);
        assertThat(WEB.signIn("siti").get(REGISTRATION).status()).isEqualTo(403);
        assertThat(WEB.signIn("pusat").get(REGISTRATION).status()).isEqualTo(200);
    }

    @Test
    void a_missing_rupiah_needs_a_reason_and_a_second_officer() {
        var member = WEB.people().member("Dedi");
        var agent = WEB.signIn(code);
        agent.post(person(member), person(member), form(agent, member, "1-8400"));
        var siti = WEB.signIn("siti");
        var page = AGENTS + "/" + code;

        var refused = siti.post(page, page + "/hand-ins", handIn(siti, page, "8.400", "8.000", ""));
        siti.post(page, page + "/hand-ins", handIn(siti, page, "8.400", "8.000", "Dompet hilang"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Tulis sebab selisihnya", "8.000");
        assertThat(siti.get(page).body())
                .contains("kurang Rp400", "petugas lain")
                .doesNotContain("value=\"true\"");
        var budi = WEB.signIn("budi");
        var decision = first(budi.get(page).body(), "action=\"([^\"]+/decision)\"");
        siti.post(page, decision, Map.of("accepted", "true"));
        assertThat(siti.get(page).body()).contains("menunggu");
        budi.post(page, decision, Map.of("accepted", "true"));
        assertThat(budi.get(page).body()).contains("diterima").doesNotContain(decision);
    }

    @Test
    void cash_of_more_than_seven_days_is_asked_for_on_the_first_page() {
        var member = WEB.people().member("Eman");
        var agent = WEB.signIn(code);
        agent.post(person(member), person(member), form(agent, member, "1-8400"));

        WEB.setToday(TODAY.plusDays(7));
        var before = count(code);
        WEB.setToday(TODAY.plusDays(8));

        assertThat(before).isFalse();
        assertThat(count(code)).isTrue();
        assertThat(WEB.signIn("siti").get("/console").body()).contains("Uang lama pada agen");
        assertThat(WEB.signIn("jauh").get("/console").body()).doesNotContain("Uang lama pada agen");
    }

    private static boolean count(String code) {
        return AgentsPage.isOld(
                WEB.get(Agents.class).find(code).orElseThrow(),
                WEB.get(java.time.InstantSource.class).instant());
    }

    @Test
    void an_administrator_registers_an_agent_who_can_then_sign_in() {
        var pusat = WEB.signIn("pusat");
        var values = new HashMap<>(Map.of(
                "login", code + "c", "name", "Rina", "password", TestWeb.password(), "limit", "0", "region", ""));

        var refused = pusat.post(REGISTRATION, values);
        values.put("limit", "2.000.000");
        values.put("bank", "BCA");
        var badBank = pusat.post(REGISTRATION, values);
        values.put("bank", "CENAIDJA");
        values.put("account", "990011223344");
        var done = pusat.post(REGISTRATION, values);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(badBank.body()).contains("kode BIC");
        assertThat(done.location()).isEqualTo(REGISTRATION);
        assertThat(WEB.signIn(code + "c").get(CASH).body()).contains("Rp2.000.000");
        assertThat(WEB.get(Agents.class).find(code + "c").orElseThrow().cash().limit())
                .isEqualTo(new Rupiah(2_000_000));
    }

    @Test
    void commission_is_explained_to_the_agent_and_paid_only_by_who_may_pay_out() {
        var member = WEB.people().member("Gani");
        var agent = WEB.signIn(code);
        agent.post(person(member), person(member), form(agent, member, "1-8400"));
        WEB.setToday(TODAY.plusMonths(1));
        WEB.get(Commissions.class).reckon(WEB.get(Agents.class).find(code).orElseThrow());

        assertThat(WEB.signIn(code).get(CASH + "/commission").body())
                .contains("7,5% dari iuran Rp8.400 untuk Mei 2026", "Rp630");
        assertThat(WEB.signIn("nasional").get("/console/commission").body()).contains("belum ada, komisi menunggu");
        assertThat(WEB.signIn(code).get("/console/commission").status()).isEqualTo(403);
        assertThat(WEB.signIn("siti").get("/console/commission").status()).isEqualTo(403);
        assertThat(WEB.signIn("jauh").get(AGENTS + "/" + code + "/commission").status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9000.50", "9000,50", "1.5", "-1", "", "9e3"})
    void what_is_no_whole_rupiah_is_refused_and_never_read_as_more(String amount) {
        var member = WEB.people().member("Hani");
        var agent = WEB.signIn(code);
        agent.post(person(member), person(member), form(agent, member, "1-8400"));
        var siti = WEB.signIn("siti");
        var page = AGENTS + "/" + code;

        var counted = siti.post(page, page + "/hand-ins", handIn(siti, page, "8400", amount, "kurang"));
        var limit = Map.of("limit", amount, "name", "AGEN BARU", "bank", "brinidja", "account", "990077665544");

        assertThat(counted.status()).isEqualTo(422);
        assertThat(siti.post(page + "/terms", page + "/terms", limit).status()).isEqualTo(422);
        assertThat(WEB.get(Agents.class).find(code).orElseThrow().cash().open()).isEqualTo(new Rupiah(8_400));
    }

    @Test
    void a_search_with_the_character_zero_is_refused_and_the_page_opens_afterwards() {
        var agent = WEB.signIn(code);

        assertThat(agent.post(CASH, CASH, Map.of("q", "a\0b")).status()).isEqualTo(400);
        assertThat(agent.get(CASH).status()).isEqualTo(200);
    }

    @Test
    void an_account_that_comes_later_takes_two_officers() {
        var terms = AGENTS + "/" + code + "/terms";
        var siti = WEB.signIn("siti");
        var budi = WEB.signIn("budi");

        var wrong = siti.post(terms, terms, Map.of("limit", "nol", "name", "AGEN", "bank", "BCA", "account", "1"));
        assertThat(wrong.status()).isEqualTo(422);
        siti.post(
                terms,
                terms,
                Map.of("limit", "3000000", "name", "AGEN BARU", "bank", "brinidja", "account", "990077665544"));
        var change = WEB.get(AgentTerms.class)
                .waiting(WEB.get(Agents.class).find(code).orElseThrow())
                .orElseThrow();

        assertThat(siti.get(terms).body())
                .contains("Yang mengusulkan tidak boleh menyetujui", "••••5544", "Rp3.000.000")
                .doesNotContain("990077665544", "value=\"true\"");
        assertThat(budi.get("/console").body()).contains("Batas atau rekening agen menunggu persetujuan");
        assertThat(WEB.signIn("jauh").get(terms).status()).isEqualTo(404);
        WEB.expectFit("budi", terms);
        budi.post(terms, terms + "/" + change.id() + "/decision", Map.of("approved", "true"));

        assertThat(budi.get(terms).body()).contains("AGEN BARU", "Rp3.000.000").doesNotContain("Menunggu petugas lain");
        var agent = WEB.get(Agents.class).find(code).orElseThrow().staff().id().toString();
        assertThat(WEB.get(Audit.class).about(agent, 20))
                .filteredOn(line -> line.detail().contains("change=" + change.id()))
                .extracting(Audit.Line::act)
                .containsExactly("agent.terms-approved", "agent.terms-proposed");
    }

    @Test
    void the_pages_fit_every_eye() {
        var member = WEB.people().member("Fitri");
        var agent = WEB.signIn(code);
        var taken = agent.post(person(member), person(member), form(agent, member, "1-8400"))
                .location();
        var siti = WEB.signIn("siti");
        var page = AGENTS + "/" + code;
        siti.post(page, page + "/hand-ins", handIn(siti, page, "8400", "8000", "Kembalian salah"));

        WEB.setToday(TODAY.plusMonths(1));
        WEB.get(Commissions.class).reckon(WEB.get(Agents.class).find(code).orElseThrow());

        WEB.expectFit(code, CASH, person(member), taken, CASH + "/commission");
        WEB.expectFit("budi", AGENTS, page, page + "/commission");
        WEB.expectFit("nasional", "/console/commission");
        WEB.expectFit("pusat", REGISTRATION);
    }

    @ParameterizedTest
    @EnumSource
    void every_refusal_has_its_words(Language language) {
        var cash = Arrays.stream(Takings.Reason.values()).map(one -> "cash.fault." + lower(one));
        var handIn = Arrays.stream(HandIns.Reason.values()).map(one -> "agents.fault." + lower(one));

        assertThat(Texts.load(language).keys())
                .containsAll(Stream.concat(cash, handIn).toList());
    }

    private static String lower(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    private static String person(Worker member) {
        return CASH + "/people/" + member.id();
    }

    private static Map<String, String> form(WebVisitor agent, Worker member, String choice) {
        var taking = first(agent.get(person(member)).body(), "name=\"taking\" value=\"([^\"]+)\"");
        return Map.of("taking", taking, "choice", choice);
    }

    private static Map<String, String> handIn(
            WebVisitor officer, String page, String said, String counted, String reason) {
        var id = first(officer.get(page).body(), "name=\"handIn\" value=\"([^\"]+)\"");
        return Map.of("handIn", id, "said", said, "counted", counted, "reason", reason);
    }

    private static String first(String body, String pattern) {
        return Pattern.compile(pattern)
                .matcher(body)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError(List.of(pattern, body)));
    }
}
