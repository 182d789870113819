package id.gapura.console.badges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gapura.accounts.Accounts;
import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.accounts.Badge;
import id.gapura.accounts.Badges;
import id.gapura.accounts.Role;
import id.gapura.accounts.Staff;
import id.gapura.program.TestWeb;
import id.gapura.program.WebVisitor.Answer;
import id.gapura.receipts.TestPapers;
import id.gapura.screen.Browser;
import id.gapura.screen.Browser.Sight;
import id.gapura.screen.Language;
import id.gapura.screen.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BadgePagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final String VILLAGE = "36.04.19.2008";
    private static final String LIST = "/console/badges";
    private static final Texts INDONESIAN = Texts.load(Language.INDONESIAN);

    private static int serial;

    @BeforeAll
    static void staff() {
        WEB.loadVillages();
        WEB.staff("boss", Role.ADMINISTRATOR, "36.04");
        WEB.staff("bandung", Role.ADMINISTRATOR, "32");
        WEB.staff("serang", Role.BRANCH_OFFICER, "36.04");
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    @BeforeEach
    void today() {
        WEB.setToday(TODAY);
    }

    @Test
    void a_badge_is_issued_shown_on_the_phone_and_checked_by_anybody_who_scans_it() throws Exception {
        var holder = staff(Role.VILLAGE_OFFICER);
        var boss = WEB.signIn("boss");

        var issued = boss.post(LIST + "/staff/" + holder.id() + "/new", Map.of("until", "2027-11-21"));
        var list = boss.get(LIST).body();
        var own = WEB.signIn(holder.login()).get("/console/badge").body();
        var checked = WEB.visitor().get(scanned(holder));

        assertThat(issued.status()).isEqualTo(302);
        assertThat(list)
                .contains("Berlaku sampai 21 November 2027", badge(holder).spaced());
        assertThat(own).contains("/console/badge.png", badge(holder).spaced());
        assertThat(checked.status()).isEqualTo(200);
        assertThat(checked.body())
                .contains("Berlaku hari ini", holder.displayName(), "Petugas desa", "21 November 2027")
                .contains("kode sekali pakai", "Foto tempat kerja", "tel:175")
                .doesNotContain("Iuran tunai, dengan kuitansi");
        assertThat(WEB.get(Audit.class).about(badge(holder).id().toString(), 5))
                .extracting(Audit.Line::act, Audit.Line::actor)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("badge.issued", "boss"));
    }

    @ParameterizedTest
    @CsvSource({
        "ADMINISTRATOR,''",
        "BRANCH_OFFICER,enrol photo mandate survey",
        "VILLAGE_OFFICER,enrol photo mandate survey",
        "AUDITOR,''",
        "AGENT,enrol photo cash",
        "COMPANION,enrol photo survey",
        "INTERVIEWER,survey"
    })
    void a_badge_says_of_each_role_what_it_may_ask(Role role, String may) throws Exception {
        var page = WEB.visitor().get(scanned(issued(role, TODAY.plusDays(1)))).body();

        var said = Stream.of("enrol", "photo", "cash", "mandate", "survey")
                .filter(one -> page.contains(INDONESIAN.get("badge.may." + one)))
                .collect(Collectors.joining(" "));
        assertThat(said).isEqualTo(may);
        assertThat(page).contains("Berlaku hari ini");
        assertThat(page.contains("Yang boleh dimintanya")).isEqualTo(!may.isEmpty());
    }

    @Test
    void whoever_enrols_at_a_desk_meets_people_too() {
        assertThat(Role.values())
                .filteredOn(role -> role.may(Action.ENROL))
                .allMatch(role -> role.may(Action.MEET_PEOPLE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-20|Belum berlaku, baru mulai 21 November 2026",
                "2026-11-21|Berlaku hari ini",
                "2026-12-30|Berlaku hari ini",
                "2026-12-31|Berlaku hari ini",
                "2027-01-01|sejak 31 Desember 2026 berakhir"
            })
    void a_badge_is_good_from_its_first_day_to_its_last(LocalDate day, String verdict) throws Exception {
        var holder = issued(Role.VILLAGE_OFFICER, LocalDate.of(2026, 12, 31));
        var address = scanned(holder);

        WEB.setToday(day);

        assertThat(WEB.visitor().get(address).body()).contains(verdict);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20,422", "2026-11-21,302", "2028-11-21,302", "2028-11-22,422", "besok,422"})
    void a_badge_lasts_from_today_to_two_years(String until, int status) {
        var holder = staff(Role.AGENT);

        var answer = WEB.signIn("boss").post(LIST + "/staff/" + holder.id() + "/new", Map.of("until", until));

        assertThat(answer.status()).isEqualTo(status);
        assertThat(WEB.get(Badges.class).held(List.of(holder.id()))).hasSize(status == 302 ? 1 : 0);
    }

    @Test
    void a_badge_taken_back_is_worth_nothing_at_once() throws Exception {
        var holder = issued(Role.VILLAGE_OFFICER, TODAY.plusYears(1));
        var address = scanned(holder);
        var badge = badge(holder);
        var boss = WEB.signIn("boss");
        var revocation = LIST + "/" + badge.id() + "/revocation";

        var unasked = boss.post(revocation, Map.of());
        var invented = boss.post(revocation, Map.of("reason", "replaced"));
        var revoked = boss.post(revocation, Map.of("reason", "lost"));

        assertThat(unasked.status()).isEqualTo(422);
        assertThat(invented.status()).isEqualTo(422);
        assertThat(revoked.status()).isEqualTo(302);
        assertThat(WEB.visitor().get(address).body())
                .contains("dilaporkan hilang pada 21 November 2026", "Jangan beri data")
                .doesNotContain("Yang boleh dimintanya");
        assertThat(WEB.signIn(holder.login()).get("/console/badge").body()).contains("belum punya tanda pengenal");
        assertThat(WEB.signIn(holder.login()).get("/console/badge.png").status())
                .isEqualTo(404);
        assertThat(boss.get(LIST + "/" + badge.id() + ".pdf").status()).isEqualTo(404);
        assertThat(boss.get(revocation).status()).isEqualTo(404);
        assertThat(WEB.get(Audit.class).about(badge.id().toString(), 5))
                .extracting(Audit.Line::act)
                .contains("badge.revoked");
    }

    @Test
    void a_new_badge_takes_the_place_of_the_one_before() throws Exception {
        var holder = issued(Role.AGENT, TODAY.plusDays(3));
        var older = scanned(holder);

        WEB.get(Badges.class).issue(holder, TODAY.plusYears(1), "boss");

        assertThat(WEB.visitor().get(older).body()).contains("sudah diganti yang baru");
        assertThat(WEB.visitor().get(scanned(holder)).body()).contains("Berlaku hari ini");
        assertThat(WEB.get(Badges.class).held(List.of(holder.id()))).hasSize(1);
    }

    @Test
    void whoever_is_kept_out_has_no_badge_from_that_moment_on_and_none_when_let_in_again() throws Exception {
        var holder = issued(Role.VILLAGE_OFFICER, TODAY.plusYears(1));
        var address = scanned(holder);
        var boss = WEB.signIn("boss");

        boss.post("/console/staff", "/console/staff/" + holder.id() + "/enabled", Map.of("enabled", "false"));
        var out = WEB.visitor().get(address).body();
        var asked = boss.get(LIST + "/staff/" + holder.id() + "/new");
        boss.post("/console/staff", "/console/staff/" + holder.id() + "/enabled", Map.of("enabled", "true"));
        var in = WEB.visitor().get(address).body();

        assertThat(out).contains("tidak bertugas lagi sejak 21 November 2026");
        assertThat(asked.status()).isEqualTo(404);
        assertThat(in).contains("tidak bertugas lagi");
        assertThatThrownBy(() -> WEB.get(Badges.class).issue(kept(holder), TODAY, "boss"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WEB.get(Badges.class).issue(holder, TODAY, "boss"))
                .as("as it was read before the account was closed")
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Staff kept(Staff staff) {
        WEB.get(Accounts.class).setEnabled(staff.id(), false, "boss");
        return WEB.get(Accounts.class).find(staff.login()).orElseThrow();
    }

    @Test
    void one_altered_character_anywhere_is_no_badge_and_neither_is_the_code_of_a_card() throws Exception {
        var address = scanned(issued(Role.AGENT, TODAY.plusYears(1)));
        var code = address.substring("/badge/".length());
        var visitor = WEB.visitor();

        var altered = IntStream.range(0, code.length())
                .filter(i -> code.charAt(i) != '.')
                .mapToObj(i -> code.substring(0, i) + (code.charAt(i) == 'A' ? 'B' : 'A') + code.substring(i + 1))
                .map(forged -> visitor.get("/badge/" + forged))
                .toList();
        var card = WEB.people().member("Pemegang Kartu");
        var serang = WEB.signIn("serang");
        var cardCode = TestPapers.read(Files.readAllBytes(
                serang.download("/console/people/" + card.id() + "/card.png").file()));

        assertThat(altered).hasSizeGreaterThan(120).extracting(Answer::status).containsOnly(404);
        assertThat(altered.getLast().body()).contains("Palsu atau rusak").doesNotContain("Berlaku hari ini");
        assertThat(visitor.get("/badge/" + cardCode).status()).isEqualTo(404);
        assertThat(visitor.get("/badge/apa-saja").status()).isEqualTo(404);
    }

    @Test
    void badges_are_an_administrators_within_their_scope() throws Exception {
        var holder = issued(Role.VILLAGE_OFFICER, TODAY.plusYears(1));
        var badge = LIST + "/" + badge(holder).id();
        var issuing = LIST + "/staff/" + holder.id() + "/new";
        var officer = WEB.signIn("serang");
        var elsewhere = WEB.signIn("bandung");

        for (var path : List.of(LIST, issuing, badge + "/revocation", badge + ".pdf", LIST + "/sheet.pdf")) {
            assertThat(officer.get(path).status()).as(path).isEqualTo(403);
        }
        for (var path : List.of(issuing, badge + "/revocation", badge + ".pdf", LIST + "/sheet.pdf")) {
            assertThat(elsewhere.get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(elsewhere.get(LIST).body()).doesNotContain(holder.displayName());
        assertThat(officer.post("/console/badge", issuing, Map.of("until", "2027-01-01"))
                        .status())
                .isEqualTo(403);
        assertThat(elsewhere
                        .post(LIST, badge + "/revocation", Map.of("reason", "lost"))
                        .status())
                .isEqualTo(404);
        assertThat(WEB.visitor().get(scanned(holder)).body()).contains("Berlaku hari ini");
    }

    @Test
    void badges_are_printed_as_large_as_a_bank_card_alone_or_many_to_a_page() throws Exception {
        var holder = issued(Role.VILLAGE_OFFICER, TODAY.plusYears(1));
        var other = issued(Role.AGENT, TODAY.plusYears(1));
        var boss = WEB.signIn("boss");

        var one = boss.download(LIST + "/" + badge(holder).id() + ".pdf").file();
        var sheet = boss.download(LIST + "/sheet.pdf").file();

        try (var document = Loader.loadPDF(one.toFile())) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(242f, 243f);
        }
        assertThat(text(one)).contains(holder.displayName(), badge(holder).spaced(), "Petugas desa");
        assertThat(text(sheet)).contains(holder.displayName(), other.displayName());
    }

    @ParameterizedTest
    @EnumSource
    void every_reason_has_its_words(Language language) {
        assertThat(Texts.load(language).keys())
                .containsAll(Stream.concat(
                                Arrays.stream(Badge.Reason.values()).map(reason -> "badge.revoked." + reason.code()),
                                RevocationForm.REASONS.stream().map(reason -> "badges.reason." + reason.code()))
                        .toList());
    }

    @Test
    void the_pages_fit_a_phone_and_a_desktop_and_the_public_one_needs_no_script() throws Exception {
        var boss = WEB.get(Accounts.class).find("boss").orElseThrow();
        WEB.get(Badges.class).issue(boss, TODAY.plusYears(1), "boss");
        var holder = issued(Role.VILLAGE_OFFICER, TODAY.plusYears(1));
        var address = scanned(holder);

        WEB.expectFit(
                "boss",
                "/console/badge",
                LIST,
                LIST + "/staff/" + holder.id() + "/new",
                LIST + "/" + badge(holder).id() + "/revocation");
        try (var browser = Browser.start()) {
            for (var path : List.of(address, "/badge/palsu")) {
                var page = browser.open(Sight.PHONE, WEB.address(path));
                Browser.look(page, path.equals(address) ? "badge-valid-phone" : "badge-forged-phone");
            }
            var plain = browser.openWithoutScripts(Sight.PHONE, WEB.address(address));
            assertThat(plain.textContent("main")).contains("Berlaku hari ini", holder.displayName());
        }
        assertThat(WEB.visitor().get(address).body().length()).isLessThan(50_000);
    }

    private static Staff staff(Role role) {
        var login = "petugas" + ++serial;
        return WEB.staff(login, role, VILLAGE);
    }

    private static Staff issued(Role role, LocalDate until) {
        var holder = staff(role);
        WEB.get(Badges.class).issue(holder, until, "boss");
        return holder;
    }

    private static Badge badge(Staff holder) {
        return WEB.get(Badges.class).held(List.of(holder.id())).getFirst();
    }

    /** Where the code on the holder's phone leads. */
    private static String scanned(Staff holder) throws Exception {
        var picture = WEB.signIn(holder.login()).download("/console/badge.png").file();
        var text = TestPapers.read(Files.readAllBytes(picture));
        assertThat(text).startsWith(WEB.address("/badge/").toUpperCase(Locale.ROOT) + "GAPURA1.B.");
        return text.substring(WEB.address("").length());
    }

    private static String text(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
