package id.gapura.console.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Audit;
import id.gapura.accounts.Role;
import id.gapura.database.Database;
import id.gapura.database.TestDatabase;
import id.gapura.program.TestWeb;
import id.gapura.program.WebVisitor;
import id.gapura.screen.Language;
import id.gapura.screen.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AuditPageTest {
    private static final Pattern RECORDED = Pattern.compile("\\b(?:record(?:Step)?|onRecord)\\([^;]*;");
    private static final Pattern ACT = Pattern.compile("(?<!text\\()\"([a-z]+(?:-[a-z]+)*\\.[a-z]+(?:-[a-z]+)*)\"");
    private static final TestWeb WEB = TestWeb.on(LocalDate.of(2026, 11, 21));

    @BeforeAll
    static void seed() {
        WEB.staff("auditor", Role.AUDITOR, "");
        WEB.staff("boss", Role.ADMINISTRATOR, "");
        WEB.staff("officer", Role.BRANCH_OFFICER, "");
        WEB.get(Audit.class).record("officer", "person.seen", "0199", "");
        WEB.get(Audit.class).recordStep("officer", "payout.approved", "0199", "", "NEEDS_ANOTHER_OFFICER");
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    @Test
    void auditor_and_administrator_read_the_newest_lines_and_what_the_last_check_found() {
        var auditor = WEB.signIn("auditor");
        var until = WEB.get(Audit.class).last().number();

        check(auditor);

        assertThat(auditor.get("/console/audit").body())
                .contains("Rantai utuh", "oleh auditor, sampai baris " + until, "Melihat data peserta", "person.seen")
                .contains("Mencoba langkah yang ditolak", "payout.approved NEEDS_ANOTHER_OFFICER");
        assertThat(WEB.signIn("boss").get("/console/audit").body()).contains("Rantai utuh");
    }

    private static void check(WebVisitor visitor) {
        assertThat(visitor.post("/console/audit", "/console/audit/check", Map.of())
                        .status())
                .isEqualTo(302);
    }

    @Test
    void every_act_that_the_program_records_has_words() throws IOException {
        var words = Texts.load(Language.INDONESIAN).keys();
        var recorded = new TreeSet<String>();
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            for (var source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                RECORDED.matcher(Files.readString(source))
                        .results()
                        .flatMap(call -> ACT.matcher(call.group()).results())
                        .forEach(act -> recorded.add(act.group(1)));
            }
        }

        assertThat(recorded).contains("person.seen", "staff.signed-in");
        assertThat(recorded.stream().filter(act -> !words.contains("act." + act)))
                .isEmpty();
    }

    @Test
    void an_officer_does_not() {
        var officer = WEB.signIn("officer");

        assertThat(officer.get("/console/audit").status()).isEqualTo(403);
        assertThat(officer.post("/console", "/console/audit/check", Map.of()).status())
                .isEqualTo(403);
    }

    @Test
    void a_line_changed_past_the_program_shows() {
        var audit = WEB.get(Audit.class);
        audit.record("officer", "person.seen", "changed", "");
        long number = audit.newest(1).getFirst().number();
        var change = "update accounts.audit set subject = '%s' where number = " + number;

        TestDatabase.asOwner(WEB.get(Database.class), change.formatted("somebody else"));
        var auditor = WEB.signIn("auditor");
        check(auditor);
        var broken = auditor.get("/console/audit").body();
        TestDatabase.asOwner(WEB.get(Database.class), change.formatted("changed"));
        var still = auditor.get("/console/audit").body();
        check(auditor);

        assertThat(broken).contains("Rantai putus di baris " + number, "Laporkan kepada pemeriksa internal");
        assertThat(still).as("a look is no check").contains("Rantai putus di baris " + number);
        assertThat(auditor.get("/console/audit").body()).contains("Rantai utuh");
    }

    @Test
    void the_page_is_fit_for_every_device_and_eye() {
        WEB.expectFit("auditor", "/console/audit");
    }
}
