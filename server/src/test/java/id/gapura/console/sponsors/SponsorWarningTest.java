package id.gapura.console.sponsors;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.console.TestMembers;
import id.gapura.kernel.Rupiah;
import id.gapura.messaging.Messages;
import id.gapura.messaging.State;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.rules.Programmes;
import id.gapura.sponsors.Scheme;
import id.gapura.sponsors.Schemes;
import id.gapura.sponsors.Sponsor;
import id.gapura.sponsors.Sponsor.Kind;
import id.gapura.sponsors.SponsorMoney;
import id.gapura.sponsors.SponsorPhones;
import id.gapura.sponsors.Sponsors;
import id.gapura.sponsors.Sponsors.Funding;
import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sponsors hear; nobody carries the messages, so that they wait. A month costs Rp8,400 in 2026, then Rp16,800. */
class SponsorWarningTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 20);
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final TestMembers MEMBERS = new TestMembers(WEB);
    private static int serial;

    private final String phone = "+62813990%04d".formatted(++serial);

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("siti", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("desa", Role.VILLAGE_OFFICER, "36.04");
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    @BeforeEach
    void today() {
        WEB.setToday(TODAY);
    }

    private Sponsor sponsor(long money) {
        var sponsor = WEB.get(Sponsors.class)
                .create("Desa Petir " + ++serial, Kind.VILLAGE, RegionCode.of("36.04.19.2008"), "Balai desa", "siti");
        receive(sponsor, money);
        return sponsor;
    }

    private static void receive(Sponsor sponsor, long money) {
        SponsorMoney.receive(
                WEB.get(Sponsors.class), new Funding(sponsor.id(), "T" + ++serial, Rupiah.of(money), TODAY));
        WEB.awaitQuiet();
    }

    private static Scheme scheme(Sponsor sponsor, YearMonth to, long budget) {
        var terms = new Scheme.Terms(Programmes.JKK_JKM, OCTOBER, to, Rupiah.of(budget), OptionalInt.empty());
        var scheme = WEB.get(Schemes.class).open(sponsor.id(), "Pekerja rentan", terms, "siti");
        var member = MEMBERS.enrol("Sarip", "nelayan", "36.04.19.2008", TODAY);
        WEB.get(Schemes.class).add(scheme, List.of(member.id()), "siti");
        WEB.awaitQuiet();
        return scheme;
    }

    private int heardOn(LocalDate day) {
        WEB.setToday(day);
        WEB.get(Schemes.class).payAll();
        WEB.awaitQuiet();
        return heard().size();
    }

    private List<String> heard() {
        var vault = WEB.get(Vault.class);
        return WEB.sql()
                .sql("SELECT message_id, text_sealed FROM messaging.message WHERE phone_index = ? ORDER BY message_id")
                .param(vault.blindIndex(Field.PHONE, phone))
                .query((row, _) -> vault.open(row.getObject(1, UUID.class), Field.MESSAGE, row.getBytes(2)))
                .list();
    }

    /** 60, 30 and 7 days before the 31st of December are the 1st of November, the 1st and the 24th of December. */
    @Test
    void a_sponsor_is_warned_once_60_30_and_7_days_before_the_term_ends() {
        var sponsor = sponsor(1_000_000);
        WEB.get(SponsorPhones.class).keep(sponsor.id(), Optional.of(phone));
        scheme(sponsor, DECEMBER, 1_000_000);

        assertThat(heardOn(LocalDate.of(2026, 10, 31))).isZero();
        assertThat(heardOn(LocalDate.of(2026, 11, 1))).isEqualTo(1);
        assertThat(heardOn(LocalDate.of(2026, 11, 2))).isEqualTo(1);
        assertThat(heardOn(LocalDate.of(2026, 11, 30))).isEqualTo(1);
        assertThat(heardOn(LocalDate.of(2026, 12, 1))).isEqualTo(2);
        assertThat(heardOn(LocalDate.of(2026, 12, 2))).isEqualTo(2);
        assertThat(heardOn(LocalDate.of(2026, 12, 23))).isEqualTo(2);
        assertThat(heardOn(LocalDate.of(2026, 12, 24))).isEqualTo(3);
        assertThat(heardOn(LocalDate.of(2026, 12, 25))).isEqualTo(3);
        assertThat(heard())
                .allSatisfy(text -> assertThat(text)
                        .contains(sponsor.name(), "Pekerja rentan", "membayar sampai 31 Desember 2026", "1 orang"));
    }

    /** Money for October to December, though the term is longer; more of it comes in November. */
    @Test
    void a_sponsor_is_warned_before_the_money_ends_and_anew_where_more_money_moves_the_end() {
        var sponsor = sponsor(3 * 8_400);
        WEB.get(SponsorPhones.class).keep(sponsor.id(), Optional.of(phone));
        scheme(sponsor, OCTOBER.plusMonths(11), 1_000_000);

        assertThat(heardOn(LocalDate.of(2026, 10, 31))).isZero();
        assertThat(heardOn(LocalDate.of(2026, 11, 1))).isEqualTo(1);
        assertThat(heard()).last().asString().contains("cukup sampai 31 Desember 2026");
        receive(sponsor, 16_800);
        assertThat(heardOn(LocalDate.of(2026, 12, 1))).isEqualTo(1);
        assertThat(heardOn(LocalDate.of(2026, 12, 2))).isEqualTo(2);

        assertThat(heard()).last().asString().contains("cukup sampai 31 Januari 2027");
    }

    @Test
    void a_scheme_that_nobody_is_named_for_or_that_has_no_money_yet_warns_of_nothing() {
        var poor =
                WEB.get(Sponsors.class).create("Desa baru", Kind.VILLAGE, RegionCode.of("36.04.19.2008"), "", "siti");
        WEB.get(SponsorPhones.class).keep(poor.id(), Optional.of(phone));
        scheme(poor, DECEMBER, 1_000_000);
        var terms = new Scheme.Terms(Programmes.JKK_JKM, OCTOBER, DECEMBER, Rupiah.of(10), OptionalInt.empty());
        WEB.get(Schemes.class).open(poor.id(), "Kosong", terms, "siti");

        assertThat(heardOn(LocalDate.of(2026, 12, 25))).isZero();
    }

    @Test
    void an_officer_says_where_a_sponsor_hears_and_a_number_given_late_hears_the_next_warning() {
        var sponsor = sponsor(1_000_000);
        scheme(sponsor, DECEMBER, 1_000_000);
        assertThat(heardOn(LocalDate.of(2026, 12, 1))).isZero();
        var page = SponsorPages.HOME + "/" + sponsor.id();
        var siti = WEB.signIn("siti");
        assertThat(siti.get(page).body()).contains("Belum ada yang diberi tahu");

        var kept = siti.post(page, page + "/phone", Map.of("phone", "0" + phone.substring(3)));

        assertThat(kept.location()).isEqualTo(page);
        assertThat(siti.get(page).body()).contains(phone).doesNotContain("Belum ada yang diberi tahu");
        assertThat(WEB.sql()
                        .sql("SELECT count(*) FROM sponsors.sponsor WHERE phone_sealed::text LIKE '%' || ? || '%'")
                        .param(phone.substring(1))
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(heardOn(LocalDate.of(2026, 12, 2))).isEqualTo(1);
        assertThat(WEB.get(Messages.class).fates(phone, 5)).containsExactly(State.WAITING);

        siti.post(page, page + "/phone", Map.of("phone", ""));
        assertThat(siti.get(page).body()).contains("Belum ada yang diberi tahu");
        assertThat(heardOn(LocalDate.of(2026, 12, 25))).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"siti, 422", "desa, 403"})
    void what_is_no_number_is_refused_and_so_is_who_may_not_manage_sponsors(String login, int status) {
        var sponsor = sponsor(10);
        var page = SponsorPages.HOME + "/" + sponsor.id();

        var answer = WEB.signIn(login).post("/console", page + "/phone", Map.of("phone", "bukan nomor"));

        assertThat(answer.status()).isEqualTo(status);
        assertThat(WEB.get(SponsorPhones.class).find(sponsor.id())).isEmpty();
    }
}
