package id.gapura.receipts;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.gapura.screen.Browser;
import id.gapura.screen.Browser.Sight;
import id.gapura.screen.Language;
import id.gapura.vault.SigningKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page is opened from a folder, without a network. */
class CheckPageTest {
    private static final Browser BROWSER = Browser.start();

    @TempDir
    private static Path folder = Path.of("");

    private static SigningKeys older = SigningKeys.random();
    private static SigningKeys keys = older;
    private static Path file = Path.of("");

    @BeforeAll
    static void keep() throws IOException {
        var kept = folder.resolve("signing.keys");
        older = SigningKeys.loadOrCreate(kept);
        SigningKeys.rotate(kept);
        keys = SigningKeys.loadOrCreate(kept);
        file = Files.writeString(
                folder.resolve("check.html"), new CheckPage(keys).html(TestPapers.shell(Language.INDONESIAN)));
    }

    @AfterAll
    static void close() {
        BROWSER.close();
    }

    @Test
    void a_genuine_receipt_is_green_and_says_what_it_says() {
        var page = open(Sight.PHONE);

        var answer = check(page, Code.of(TestPapers.RECEIPT, keys).text());

        Browser.look(page, "check-genuine-phone");
        assertThat(tone(page)).isEqualTo("good");
        assertThat(answer)
                .contains("Asli", "Kuitansi iuran", "1234 5678 903", "SN", "31 Desember 2026", "Rp33.600")
                .contains("21 November 2026, 12.03 WIB", "9F3A2B1C4D5E");
        assertThat(page.textContent("main")).contains("keadaan pada hari dibuat", "masih berlaku hari ini");
    }

    @Test
    void what_an_older_key_signed_stays_genuine() {
        var page = open(Sight.DESKTOP);

        check(page, Code.of(TestPapers.CARD, older).text().toLowerCase(java.util.Locale.ROOT) + "\n");

        Browser.look(page, "check-card-desktop");
        assertThat(older.name()).isNotEqualTo(keys.name());
        assertThat(tone(page)).isEqualTo("good");
    }

    @Test
    void one_altered_character_anywhere_is_red() {
        var page = open(Sight.PHONE);
        var genuine = Code.of(TestPapers.RECEIPT, keys).text();
        var altered = IntStream.range(0, genuine.length())
                .filter(i -> genuine.charAt(i) != '.')
                .mapToObj(i -> {
                    char other = genuine.charAt(i) == 'A' ? 'B' : genuine.charAt(i) == '2' ? '3' : 'A';
                    return genuine.substring(0, i) + other + genuine.substring(i + 1);
                })
                .toList();
        check(page, altered.getLast());

        Browser.look(page, "check-altered-phone");
        assertThat(tone(page)).isEqualTo("bad");
        assertThat(tones(page, altered)).hasSizeGreaterThan(150).containsOnly("bad");
    }

    @Test
    void a_badge_scanned_with_its_address_is_genuine_and_only_the_address_knows_whether_it_counts() {
        var page = open(Sight.PHONE);
        var badge = new StaffBadge(
                new Holder("9F3A2B1C4D5E", "Asep"),
                "Petugas desa",
                "Serang",
                java.time.LocalDate.of(2027, 11, 21),
                TestPapers.CARD.madeAt(),
                "HTTPS://GAPURA.EXAMPLE/BADGE/");
        var code = badge.checkAt() + Code.of(badge, keys).text();

        var answer = check(page, code);

        assertThat(tone(page)).isEqualTo("good");
        assertThat(answer)
                .contains(
                        "Tanda pengenal petugas",
                        "9F3A 2B1C 4D5E",
                        "21 November 2027",
                        "hanya diketahui dengan internet");
        check(page, code.replace(".20271121.", ".20281121."));
        assertThat(tone(page)).isEqualTo("bad");
    }

    @Test
    void a_receipt_that_an_officers_device_signed_is_green_up_to_its_last_day() throws Exception {
        var page = open(Sight.PHONE);
        var device = TestDevice.fresh();
        var day = java.time.LocalDate.of(2026, 11, 21);

        var answer = check(page, device.code(day, keys));

        Browser.look(page, "check-field-phone");
        assertThat(tone(page)).isEqualTo("good");
        assertThat(answer)
                .contains("Asli", "Rp33.600", "31 Desember 2026", "9F3A2B1C4D5E", "1A2B3C4D")
                .contains("begitu perangkat itu tersambung");
        assertThat(check(page, device.code(day.plusDays(1), older))).contains("Asli");
        assertThat(check(page, device.code(day.minusDays(1), keys))).contains("Tidak berlaku");
        assertThat(tone(page)).isEqualTo("bad");
    }

    @Test
    void one_altered_character_of_a_devices_receipt_is_red_and_so_is_a_device_we_do_not_vouch_for() throws Exception {
        var page = open(Sight.PHONE);
        var day = java.time.LocalDate.of(2026, 12, 1);
        var genuine = TestDevice.fresh().code(day, keys);
        var altered = IntStream.range(0, genuine.length())
                .filter(i -> genuine.charAt(i) != '.')
                .mapToObj(i -> {
                    char other = genuine.charAt(i) == 'A' ? 'B' : genuine.charAt(i) == '2' ? '3' : 'A';
                    return genuine.substring(0, i) + other + genuine.substring(i + 1);
                })
                .toList();
        var forger = SigningKeys.random();
        var forged = TestDevice.fresh().code(day, forger);

        assertThat(tones(page, altered)).hasSizeGreaterThan(300).containsOnly("bad");
        assertThat(tones(page, List.of(forged, forged.replace(forger.name(), keys.name()))))
                .containsOnly("bad");
    }

    @Test
    void the_last_letter_of_a_signature_has_no_second_spelling() {
        var page = open(Sight.PHONE);
        var genuine = Code.of(TestPapers.RECEIPT, keys).text();
        var digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        char last = genuine.charAt(genuine.length() - 1);

        var others = digits.chars()
                .filter(c -> c != last)
                .mapToObj(c -> genuine.substring(0, genuine.length() - 1) + (char) c)
                .toList();

        assertThat(tones(page, List.of(genuine))).containsExactly("good");
        assertThat(tones(page, others)).hasSize(31).containsOnly("bad");
    }

    @Test
    void a_code_of_a_key_that_is_not_ours_is_red_also_under_the_name_of_ours() {
        var page = open(Sight.PHONE);
        var forger = SigningKeys.random();
        var forged = Code.of(TestPapers.RECEIPT, forger).text();

        var unknown = check(page, forged);
        var unknownTone = tone(page);
        check(page, forged.replace(forger.name(), keys.name()));

        assertThat(unknown).contains("Tidak dikenal");
        assertThat(unknownTone).isEqualTo("bad");
        assertThat(tone(page)).isEqualTo("bad");
    }

    @Test
    void something_else_is_said_to_be_something_else() {
        var page = open(Sight.PHONE);

        assertThat(check(page, "https://example.org")).contains("Bukan kode Gapura");
    }

    @Test
    void a_browser_without_the_signature_is_told_so_and_nothing_is_called_genuine() {
        var page = open(Sight.PHONE);
        page.evaluate("() => { crypto.subtle.importKey = () => Promise.reject(new Error('unknown')); }");

        var answer = check(page, Code.of(TestPapers.RECEIPT, keys).text());

        assertThat(answer).contains("Peramban ini belum bisa memeriksa");
        assertThat(tone(page)).isEqualTo("warning");
    }

    private static Page open(Sight sight) {
        var page = BROWSER.openFile(sight, file);
        page.context().setOffline(true);
        return page;
    }

    /** Types a code, asks, and waits for the answer to that. */
    private static String check(Page page, String code) {
        page.evaluate("document.getElementById('answer').hidden = true");
        page.fill("#code", code);
        page.click("button");
        page.waitForSelector("#answer:not([hidden])");
        return page.innerText("#answer");
    }

    /** What the page makes of many codes, asked of its own function. */
    @SuppressWarnings("unchecked")
    private static List<String> tones(Page page, List<String> codes) {
        var script = "async codes => (await Promise.all(codes.map(check))).map(result => result.tone)";
        return (List<String>) page.evaluate(script, codes);
    }

    private static String tone(Page page) {
        return page.getAttribute("#answer", "class");
    }
}
