package id.gapura.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.gapura.accounts.Role;
import id.gapura.demo.invented.RosterGenerator;
import id.gapura.demo.invented.RosterKind;
import id.gapura.enrolment.rosters.Roster;
import id.gapura.enrolment.rosters.Rosters;
import id.gapura.enrolment.rosters.Rosters.Checked;
import id.gapura.enrolment.rosters.Rosters.Upload;
import id.gapura.insight.Insight;
import id.gapura.kernel.Rupiah;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.program.WebVisitor;
import id.gapura.screen.Browser;
import id.gapura.screen.Browser.Sight;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page of rosters, payments and insight, as each eye sees it; pictures go to {@code target/screens}. */
class MoneySightTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final Browser BROWSER = Browser.start();
    private static final Map<String, String> PAGES = new LinkedHashMap<>();
    private static String paymentFile = "";

    @BeforeAll
    static void seed(@TempDir Path folder) throws IOException {
        WEB.loadVillages();
        WEB.staff("siti", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("nasional", Role.BRANCH_OFFICER, "");
        WEB.staff("nasional2", Role.BRANCH_OFFICER, "");
        WEB.staff("pusat", Role.ADMINISTRATOR, "");
        var checked = check(folder, RosterKind.PASAR_SENEN, "pasar-kadugenep.csv");
        var imported = check(folder, RosterKind.KADUGENEP, "kadugenep.csv");
        WEB.get(Rosters.class).start(imported);
        var waiting = check(folder, RosterKind.MUNCAR_NELAYAN, "nelayan.xlsx");
        members();
        WEB.awaitQuiet();
        WEB.sql()
                .sql(
                        "UPDATE enrolment.roster SET state = 'importing', started_at = uploaded_at - interval '40 seconds',"
                                + " accepted = 33, warned = 0, duplicate = 0, rejected = 0, blank = 0 WHERE roster_id = ?")
                .param(waiting)
                .update();
        WEB.get(Insight.class).setTarget(RegionCode.of("36"), TODAY, 40, "RKAT 2026", "pusat");
        WEB.get(Insight.class).setTarget(RegionCode.of("35"), TODAY, 120, "RKAT 2026", "pusat");
        WEB.get(Insight.class).setTarget(RegionCode.of("36.04.19"), TODAY, 24, "RKAT 2026", "pusat");
        WEB.get(Insight.class).setTarget(RegionCode.of("36.04.09"), TODAY, 6, "RKAT 2026", "pusat");
        paymentFile = payments(WEB.signIn("nasional"));
        PAGES.put("rosters", "/console/rosters");
        PAGES.put("roster-upload", "/console/rosters/upload");
        PAGES.put("roster-dry-run", "/console/rosters/" + checked);
        PAGES.put("roster-importing", "/console/rosters/" + waiting);
        PAGES.put("roster-result", "/console/rosters/" + imported);
        PAGES.put("payments-suspense", "/console/payments/suspense");
        PAGES.put("lapses", "/console/lapses?month=2026-12");
        PAGES.put("lapses-none", "/console/lapses?month=2026-10&region=36.04.05");
        PAGES.put("coverage", "/console/coverage");
        PAGES.put("coverage-district", "/console/coverage?region=36.04.19");
        PAGES.put("coverage-target", "/console/coverage/target?region=36.04.19");
        PAGES.put("money-home", "/console");
    }

    @AfterAll
    static void close() {
        BROWSER.close();
        WEB.close();
    }

    @ParameterizedTest
    @MethodSource("id.gapura.screen.Browser$Sight#all")
    void each_page_is_open_to_every_eye(Sight sight) {
        var officer = WEB.open(BROWSER, sight, "siti", "/console");
        PAGES.forEach((name, path) -> look(officer, path, name, sight));
    }

    @ParameterizedTest
    @MethodSource("id.gapura.screen.Browser$Sight#all")
    void each_page_of_head_office_is_open_to_every_eye(Sight sight) {
        var officer = WEB.open(BROWSER, sight, "nasional", "/console");

        look(officer, "/console/payments", "payments", sight);
        look(officer, paymentFile, "payment-file", sight);
    }

    @ParameterizedTest
    @MethodSource("id.gapura.screen.Browser$Sight#all")
    void each_page_of_the_nation_is_open_to_every_eye(Sight sight) {
        var administrator = WEB.open(BROWSER, sight, "pusat", "/console");

        look(administrator, "/console/coverage", "coverage-nation", sight);
        look(administrator, "/console/lapses?month=2026-12", "lapses-nation", sight);
        look(administrator, "/console/coverage/target?region=36", "coverage-target-form", sight);
    }

    @ParameterizedTest
    @MethodSource("id.gapura.screen.Browser$Sight#all")
    void a_refused_upload_is_open_to_every_eye(Sight sight) throws IOException {
        var page = WEB.open(BROWSER, sight, "siti", "/console/rosters/upload");
        var file =
                Files.writeString(Files.createTempDirectory("refused").resolve("tanpa-nik.csv"), "Nama,Alamat\na,b\n");

        page.setInputFiles("#f-file", file);
        page.fill("#f-region", "Kadugenep");
        page.click("main form .button");
        page.waitForSelector(".notice");

        see(page, "roster-refused", sight);
        assertThat(page.textContent("main")).contains("Nama · Alamat");
    }

    private static void look(Page page, String path, String name, Sight sight) {
        page.navigate(WEB.address(path));
        see(page, name, sight);
    }

    private static void see(Page page, String name, Sight sight) {
        Browser.look(page, name + "-" + sight);
    }

    private static java.util.UUID check(Path folder, RosterKind kind, String name) throws IOException {
        var file = folder.resolve(name);
        new RosterGenerator(new SplittableRandom(name.length()), TODAY).write(kind, 90, file, folder.resolve("key"));
        var upload =
                new Upload(name, RegionCode.of("36.04.19.2008"), new Roster.Terms("JKK,JKM", "self"), "siti", Map.of());
        try (var content = Files.newInputStream(file)) {
            return ((Checked.Judged) WEB.get(Rosters.class).check(upload, content))
                    .roster()
                    .id();
        }
    }

    private static void members() {
        var members = new TestMembers(WEB);
        var names = new String[] {"Sarip Hidayat", "Siti Aminah", "Tono Wijaya", "Umi Kulsum", "Wahyu Ramadhan"};
        var regions = new String[] {"36.04.19.2008", "36.04.19.2001", "36.04.09", "36.04.05", "36.04", "35.10.05"};
        var work = new String[] {"nelayan", "penjahit", "tani", "pedagang bakso"};
        for (int i = 0; i < 70; i++) {
            var worker =
                    members.enrol(names[i % 5] + " " + (char) ('A' + i % 7), work[i % 4], regions[i * i % 6], TODAY);
            if (i % 9 > 0) {
                members.pay(worker, 1 + i % 3, TODAY);
            }
        }
        members.pay("3604990101807777", Rupiah.of(16_800), TODAY.minusDays(3));
        members.pay("kopi", Rupiah.of(8_400), TODAY);
    }

    private static String payments(WebVisitor officer) {
        var file = """
                channel,external_id,nik_or_payment_code,amount,time
                bank-jaya,B1,3604990101800010,8400,2026-11-21 09:00
                bank-jaya,B2,3604990101809999,9000,2026-11-21 09:00
                bank-jaya,B3,3604990101800002,banyak,2026-11-21 09:00
                bank-jaya,B4,3604990101800002,8400,2031-11-21 09:00
                bank-jaya,B5,3604990101800003,1234,2026-11-21 09:00
                bank-jaya,B5,3604990101800003,1235,2026-11-21 09:00
                bank-jaya,B2,3604990101809999,9000,2026-11-21 09:00
                """;
        var location = officer.upload("/console/payments", "/console/payments", "bank-jaya-2026-11-21.csv", file)
                .location();
        WEB.signIn("nasional2").post(location, location + "/approval", Map.of());
        WEB.awaitQuiet();
        return location;
    }
}
