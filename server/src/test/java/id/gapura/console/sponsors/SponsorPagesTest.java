package id.gapura.console.sponsors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.gapura.accounts.Audit;
import id.gapura.accounts.Role;
import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Subject;
import id.gapura.consents.Way;
import id.gapura.consents.Words;
import id.gapura.console.TestMembers;
import id.gapura.kernel.Rupiah;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.rules.Programmes;
import id.gapura.screen.Language;
import id.gapura.screen.Texts;
import id.gapura.sponsors.Offer.Ending;
import id.gapura.sponsors.Outlook.Cause;
import id.gapura.sponsors.Scheme;
import id.gapura.sponsors.Schemes;
import id.gapura.sponsors.Sponsor;
import id.gapura.sponsors.Sponsor.Kind;
import id.gapura.sponsors.SponsorMoney;
import id.gapura.sponsors.Sponsors;
import id.gapura.sponsors.Sponsors.Funding;
import id.gapura.sponsors.Unpaid.Reason;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SponsorPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final TestMembers MEMBERS = new TestMembers(WEB);
    private static final String HOME = "/console/sponsors";
    private static int serial;

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("siti", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("budi", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("jauh", Role.BRANCH_OFFICER, "35");
        WEB.staff("kepala", Role.ADMINISTRATOR, "");
        WEB.staff("desa", Role.VILLAGE_OFFICER, "36.04");
        WEB.staff("periksa", Role.AUDITOR, "");
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    @Test
    void an_officer_makes_a_sponsor_opens_a_scheme_records_money_and_names_members_who_are_then_paid_for() {
        var siti = WEB.signIn("siti");
        var first = MEMBERS.enrol("Sarip", "nelayan", "36.04.19.2008", TODAY);
        var second = MEMBERS.enrol("Wati", "pedagang", "36.04.19.2008", TODAY);
        var made = siti.post(
                HOME + "/new",
                Map.of("name", "Desa Petir", "kind", "village", "region", "36.04.19.2008", "contact", "Balai desa"));
        var sponsor = made.location();
        var opened = siti.post(
                sponsor + "/schemes/new",
                Map.of(
                        "name",
                        "Pekerja rentan",
                        "programmes",
                        "JKK,JKM",
                        "from",
                        "2026-11",
                        "to",
                        "2026-12",
                        "budget",
                        "10.000.000"));
        var scheme = opened.location();
        siti.post(sponsor, sponsor + "/funding", Map.of("amount", "Rp8.400", "reference", "T1", "day", "2026-11-20"));
        assertThat(siti.get(sponsor).body())
                .contains("menunggu petugas kedua")
                .doesNotContain(sponsor + "/funding/confirmation");
        siti.post(sponsor, sponsor + "/funding/confirmation", Map.of("reference", "T1"));
        assertThat(siti.get(sponsor).body()).contains("menunggu petugas kedua");
        var budi = WEB.signIn("budi");
        assertThat(budi.get("/console").body()).contains("Transfer penanggung yang perlu dipastikan");
        budi.post(sponsor, sponsor + "/funding/confirmation", Map.of("reference", "T1"));
        assertThat(budi.get(sponsor).body()).doesNotContain("menunggu petugas kedua");
        assertThat(WEB.get(Audit.class).about(sponsor.substring(sponsor.lastIndexOf('/') + 1), 20))
                .extracting(Audit.Line::actor, Audit.Line::act, Audit.Line::detail)
                .contains(
                        tuple("siti", "step.refused", "sponsor.money-received NEEDS_ANOTHER_OFFICER"),
                        tuple("budi", "sponsor.money-received", ""))
                .doesNotContain(tuple("siti", "sponsor.money-received", "NEEDS_ANOTHER_OFFICER"));

        siti.upload(
                scheme,
                scheme + "/members",
                "anggota.csv",
                ("nama,nomor\nSarip," + first.number().digits() + "\nWati,"
                                + second.nik().digits() + "\nOrang lain,3604990101809998\nkosong,\n")
                        .getBytes(StandardCharsets.UTF_8),
                Map.of());
        WEB.awaitQuiet();
        var page = siti.get(scheme).body();

        assertThat(page)
                .contains("Uang tidak cukup: 1 peserta", "Wati", "Dibayarkan lebih dahulu", "1 tidak dikenal")
                .doesNotContain("Sarip");
        var list = siti.download(scheme + "/paid-until").text();
        assertThat(list).contains("Sarip", "2026-11-30").contains("Uang tidak cukup");
        assertThat(siti.get("/console/people/" + first.id()).body()).contains("Dibayar oleh", "Desa Petir, sampai");
        assertThat(siti.get("/console").body()).contains("Peserta yang tidak dibayarkan penanggungnya");
    }

    @Test
    void the_sponsors_own_copy_names_only_those_who_agreed_to_be_seen() {
        var siti = WEB.signIn("siti");
        var scheme = scheme(Kind.COMPANY, 1_000_000, NOVEMBER, NOVEMBER.plusMonths(1), "Boleh Dilihat", "Tidak Boleh");
        var schemeId = UUID.fromString(scheme.substring(scheme.lastIndexOf('/') + 1));
        var willing = WEB.get(Schemes.class).members(schemeId).getFirst();
        WEB.get(Consents.class)
                .give(
                        Subject.worker(willing),
                        Purpose.SPONSOR_DATA,
                        new Words(Purpose.SPONSOR_DATA.wordsKey(), "id", "Bolehkah?"),
                        Source.own(Way.PAGE));

        var copy = siti.download(scheme + "/for-sponsor").text();

        assertThat(copy).contains("Boleh Dilihat,2026-11-30", "tanpa nama\",1").doesNotContain("Tidak Boleh");
        assertThat(siti.get(scheme).body()).contains(scheme + "/for-sponsor");
        WEB.get(Consents.class).withdraw(Subject.worker(willing), Purpose.SPONSOR_DATA, Source.own(Way.PAGE));
        assertThat(siti.download(scheme + "/for-sponsor").text()).doesNotContain("Boleh Dilihat");
        assertThat(WEB.signIn("kepala").get(scheme + "/for-sponsor").status()).isEqualTo(403);
        assertThat(WEB.signIn("jauh").get(scheme + "/for-sponsor").status()).isEqualTo(404);
    }

    @Test
    void members_are_told_before_the_last_month() {
        var siti = WEB.signIn("siti");
        var scheme = scheme(Kind.COMPANY, 1_000_000, NOVEMBER, NOVEMBER.plusMonths(1), "Rahmat");

        assertThat(siti.get(scheme).body()).contains("Masa program habis pada 31 Desember 2026, 40 hari lagi");
        assertThat(siti.download(scheme + "/offers").text()).contains("Rahmat", "16800", "2026-12-31");
        assertThat(siti.get("/console").body())
                .contains("Penanggung yang segera berakhir", "Peserta yang perlu diberi tahu");
        siti.post(scheme, scheme + "/offers", Map.of());

        assertThat(siti.download(scheme + "/offers").text()).contains("2026-11-21");
        assertThat(siti.get(scheme).body()).doesNotContain("Catat 1 peserta");
    }

    @Test
    void people_are_found_by_a_search_and_named_one_by_one() {
        var siti = WEB.signIn("siti");
        var scheme = scheme(Kind.COMPANY, 1_000_000, NOVEMBER, NOVEMBER.plusMonths(6), "Dulah");
        var other = MEMBERS.enrol("Mariyam Setiawati", "pedagang", "36.04", TODAY);

        var found = siti.post(scheme, scheme + "/search", Map.of("q", "Mariyam Setiawati"));
        siti.upload(
                scheme,
                scheme + "/members",
                "",
                new byte[0],
                Map.of("numbers", other.number().digits()));

        assertThat(found.body()).contains("Mariyam Setiawati", other.number().digits());
        assertThat(siti.download(scheme + "/paid-until").text()).contains("Mariyam Setiawati");
    }

    @Test
    void an_officer_of_another_place_finds_neither_sponsor_nor_scheme_nor_member() {
        var scheme = scheme(Kind.VILLAGE, 1_000_000, NOVEMBER, NOVEMBER.plusMonths(1), "Jaja");
        var far = WEB.signIn("jauh");

        assertThat(far.get(scheme).status()).isEqualTo(404);
        assertThat(far.download(scheme + "/paid-until").status()).isEqualTo(404);
        assertThat(far.get(HOME).body()).doesNotContain("Penanggung Uji");
        assertThat(far.get("/console").body()).doesNotContain("Penanggung yang segera berakhir");
    }

    @Test
    void each_role_gets_as_far_as_it_may() {
        var scheme = scheme(Kind.VILLAGE, 8_400, NOVEMBER, NOVEMBER.plusMonths(1), "Karim Abidin", "Zulkifli Hasan");
        var village = WEB.signIn("desa");
        var admin = WEB.signIn("kepala");
        var auditor = WEB.signIn("periksa");

        assertThat(village.get(HOME).status()).isEqualTo(403);
        assertThat(village.get(scheme).status()).isEqualTo(403);
        assertThat(admin.get(HOME + "/new").status()).isEqualTo(200);
        assertThat(admin.get(scheme).body())
                .contains("Uang tidak cukup", "di luar wewenang")
                .doesNotContain("Zulkifli");
        assertThat(admin.download(scheme + "/paid-until").status()).isEqualTo(403);
        assertThat(admin.post(scheme, scheme + "/offers", Map.of()).status()).isEqualTo(403);
        assertThat(auditor.get(scheme).body()).contains("Zulkifli").doesNotContain("Sebutkan peserta");
        assertThat(auditor.get(HOME + "/new").status()).isEqualTo(403);
        assertThat(auditor.post(scheme, scheme + "/pay", Map.of()).status()).isEqualTo(403);
    }

    @Test
    void only_who_posts_payments_records_money() {
        var sponsor = sponsor(Kind.VILLAGE, 1_000);
        var address = HOME + "/" + sponsor.id();
        var money = Map.of("amount", "5.000", "reference", "X1", "day", "2026-11-20");

        assertThat(WEB.signIn("kepala")
                        .post(address, address + "/funding", money)
                        .status())
                .isEqualTo(403);
        assertThat(WEB.get(Sponsors.class).account(sponsor.id()).received()).isEqualTo(Rupiah.of(1_000));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|T|2026-11-20|jumlah dalam rupiah",
                "-5|T|2026-11-20|jumlah dalam rupiah",
                "16800.001|T|2026-11-20|jumlah dalam rupiah",
                "9999999999999|T|2026-11-20|jumlah dalam rupiah",
                "100|''|2026-11-20|Isi nomor transfer",
                "100|T|2026-11-22|tidak lebih dari hari ini",
                "100|T|kemarin|tidak lebih dari hari ini"
            })
    void money_that_cannot_be_is_refused_with_one_message(String amount, String reference, String day, String fault) {
        var siti = WEB.signIn("siti");
        var sponsor = sponsor(Kind.VILLAGE, 1_000);
        var address = HOME + "/" + sponsor.id();

        var answer =
                siti.post(address, address + "/funding", Map.of("amount", amount, "reference", reference, "day", day));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains(fault);
        assertThat(WEB.get(Sponsors.class).account(sponsor.id()).received()).isEqualTo(Rupiah.of(1_000));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|JKK,JKM|2026-11|2026-12|1000000|Isi nama",
                "P|ABC|2026-11|2026-12|1000000|Pilih jaminannya",
                "P|JKK,JKM|2026-12|2026-11|1000000|tidak mendahului bulan pertama",
                "P|JKK,JKM|2026-07|2026-12|1000000|Pilih bulan pertama",
                "P|JKK,JKM|2026-11|2028-12|1000000|tidak mendahului",
                "P|JKK,JKM|2026-11|2026-12|banyak|jumlah dalam rupiah"
            })
    void a_scheme_that_cannot_be_is_refused_with_one_message(
            String name, String programmes, String from, String to, String budget, String fault) {
        var siti = WEB.signIn("siti");
        var sponsor = sponsor(Kind.VILLAGE, 1_000);

        var answer = siti.post(
                HOME + "/" + sponsor.id() + "/schemes/new",
                Map.of("name", name, "programmes", programmes, "from", from, "to", to, "budget", budget));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains(fault);
        assertThat(WEB.get(Schemes.class).of(sponsor.id())).isEmpty();
    }

    @Test
    void a_sponsor_without_a_name_or_outside_the_scope_is_refused() {
        var siti = WEB.signIn("siti");

        var answer =
                siti.post(HOME + "/new", Map.of("name", "", "kind", "bank", "region", "35.10.05.2002", "contact", ""));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("Isi nama", "Pilih uang siapa", "tidak ditemukan");
    }

    @Test
    void a_file_that_is_no_table_adds_nobody() {
        var siti = WEB.signIn("siti");
        var scheme = scheme(Kind.VILLAGE, 1_000_000, NOVEMBER, NOVEMBER.plusMonths(1), "Sanusi");

        var broken = siti.upload(scheme, scheme + "/members", "a.xlsx", "bukan tabel");
        var nothing = siti.upload(scheme, scheme + "/members", "", new byte[0], Map.of("numbers", " "));

        assertThat(broken.status()).isEqualTo(422);
        assertThat(broken.body()).contains("bukan tabel yang terbaca");
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.body()).contains("Isi nomor atau pilih berkas");
    }

    @Test
    void pages_fit_every_screen_and_reader() {
        var isShort = scheme(Kind.VILLAGE, 8_400, NOVEMBER, NOVEMBER.plusMonths(1), "Marni", "Sukirman");
        var ending = scheme(Kind.REGION, 10_000_000, NOVEMBER, NOVEMBER.plusMonths(1), "Tuti");
        var sponsor = WEB.get(Schemes.class)
                .find(UUID.fromString(ending.substring(ending.lastIndexOf('/') + 1)))
                .orElseThrow()
                .sponsorId();

        WEB.expectFit(
                "siti",
                "/console",
                HOME,
                HOME + "/new",
                HOME + "/" + sponsor,
                HOME + "/" + sponsor + "/schemes/new",
                ending,
                isShort);
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_reason_and_cause_has_its_words(Language language) {
        var keys = new ArrayList<String>();
        for (var kind : Kind.values()) {
            keys.add("sponsors.kind." + kind.code());
        }
        for (var reason : Reason.values()) {
            keys.addAll(List.of("sponsors.reason." + reason.code(), "sponsors.reason." + reason.code() + ".todo"));
        }
        for (var ending : List.of(Ending.WENT_ON, Ending.IN_ARREARS, Ending.LAPSED)) {
            keys.add("sponsors.offers." + ending.name().toLowerCase(Locale.ROOT));
        }
        for (var cause : Cause.values()) {
            for (var form :
                    List.of("warning.%s", "warning.%s.todo", "warning.%s.over", "cause.%s", "errand.ending.%s")) {
                keys.add("sponsors." + form.formatted(cause.code()));
            }
        }

        assertThat(Texts.load(language).keys()).containsAll(keys);
    }

    private static Sponsor sponsor(Kind kind, long money) {
        var sponsors = WEB.get(Sponsors.class);
        var sponsor = sponsors.create("Penanggung Uji " + ++serial, kind, RegionCode.of("36.04"), "", "siti");
        SponsorMoney.receive(sponsors, new Funding(sponsor.id(), "T" + ++serial, Rupiah.of(money), TODAY));
        return sponsor;
    }

    /** A scheme with members who are paid for as far as the money reaches; its address. */
    private static String scheme(Kind kind, long money, YearMonth from, YearMonth to, String... names) {
        var schemes = WEB.get(Schemes.class);
        var terms = new Scheme.Terms(Programmes.JKK_JKM, from, to, Rupiah.of(10_000_000), OptionalInt.empty());
        var scheme = schemes.open(sponsor(kind, money).id(), "Program uji " + ++serial, terms, "siti");
        var ids = Arrays.stream(names)
                .map(name -> MEMBERS.enrol(name, "nelayan", "36.04", TODAY).id())
                .toList();
        schemes.add(scheme, ids, "siti");
        WEB.awaitQuiet();
        return HOME + "/schemes/" + scheme.id();
    }
}
