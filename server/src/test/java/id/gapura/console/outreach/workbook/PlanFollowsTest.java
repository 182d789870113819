package id.gapura.console.outreach.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.kernel.Rupiah;
import id.gapura.outreach.TestOutreach;
import id.gapura.outreach.activity.Activities;
import id.gapura.outreach.activity.Activities.Changed;
import id.gapura.outreach.activity.Activity;
import id.gapura.outreach.activity.Activity.Effort;
import id.gapura.outreach.activity.Activity.Plan;
import id.gapura.outreach.activity.Activity.Where;
import id.gapura.outreach.activity.ActivityKind;
import id.gapura.outreach.workbook.Topic;
import id.gapura.outreach.workbook.Workbook;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.program.WebVisitor;
import id.gapura.screen.Pictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The plan and the brief of a campaign after its lines have become activities. */
class PlanFollowsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final Activities ACTIVITIES = WEB.get(Activities.class);

    private final TestOutreach outreach = new TestOutreach(WEB, TODAY.minusDays(10), TODAY.plusDays(90));
    private final String workbook =
            "/console/outreach/campaigns/" + outreach.campaign().id() + "/workbook";

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("siti", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("desa", Role.VILLAGE_OFFICER, TestOutreach.VILLAGE.text());
        WEB.staff("tetangga", Role.VILLAGE_OFFICER, "36.04.19.2001");
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    /** Writes a line of the plan that is to bring ten members for half a million. */
    private Topic line(WebVisitor who, String title) {
        var topic = new Topic.Line(UUID.randomUUID());
        var form = new HashMap<>(Map.of(
                "kind", "market",
                "title", title,
                "region", TestOutreach.VILLAGE.text(),
                "venue", "Pasar lama",
                "day", "2026-06-20",
                "start", "08.00",
                "end", "09.00",
                "communicator", "Ketua pedagang",
                "cost", "500.000",
                "reach", "40"));
        form.put("wanted", "10");
        form.put("version", "0");
        assertThat(who.post(workbook + "/entries/" + topic.code(), form).status())
                .isEqualTo(302);
        return topic;
    }

    private Activity activity(Topic line) {
        var made = WEB.get(Workbook.class).activities(outreach.campaign().id());
        return ACTIVITIES.find(Objects.requireNonNull(made.get(line))).orElseThrow();
    }

    private static Plan moved(Plan plan) {
        return new Plan(
                plan.kind(),
                plan.title(),
                new Where(plan.where().region(), "Lapangan baru"),
                TestOutreach.hours(TODAY.plusDays(30), 15, 17),
                plan.audience(),
                new Effort(List.of(), Rupiah.of(900_000), 70));
    }

    @Test
    void it_says_what_each_activity_is_by_now_marks_those_called_off_and_holds_those_planned_elsewhere()
            throws IOException {
        var siti = WEB.signIn("siti");
        var moved = line(siti, "Pasar pindah");
        var off = line(siti, "Pasar batal");
        siti.post(workbook + "/plan", workbook + "/make", Map.of());
        line(siti, "Pasar belum");
        assertThat(ACTIVITIES.change(activity(moved), moved(activity(moved).plan()), Optional.empty(), "siti"))
                .isEqualTo(Changed.KEPT);
        assertThat(ACTIVITIES.cancel(activity(off))).isTrue();
        var elsewhere = outreach.market("Pasar dadakan", TODAY.plusDays(3));

        var plan = siti.get(workbook + "/plan").body();
        var brief = text(siti.download(workbook + "/brief.pdf").file());

        assertThat(plan)
                .contains("Pasar pindah", "Lapangan baru", "15 Jul 2026", "Rp900.000", "Dibatalkan")
                .contains("Pasar dadakan", "Direncanakan", "Pasar belum", "Ditulis sendiri")
                .contains("Jadikan kegiatan (1)")
                .contains("Rp2.400.000", ">210<", ">20<");
        assertThat(brief)
                .contains("Pasar pindah", "15 Jul 2026, 15.00", "Lapangan baru", "Rp900.000")
                .contains(activity(moved).words().code(), elsewhere.words().code(), "Pasar dadakan", "Pasar belum")
                .contains("Dibatalkan", "Rp2.400.000")
                .doesNotContain(activity(off).words().code());
    }

    private static String text(Path file) throws IOException {
        try (var document = Loader.loadPDF(Files.readAllBytes(file))) {
            Pictures.keepPages("workbook-brief-followed", document);
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void what_was_moved_to_another_place_is_seen_by_the_officers_of_that_place() {
        var siti = WEB.signIn("siti");
        var line = line(siti, "Pasar pindah desa");
        siti.post(workbook + "/plan", workbook + "/make", Map.of());
        var known = activity(line);
        var there = new Plan(
                ActivityKind.MARKET,
                known.plan().title(),
                new Where(RegionCode.of("36.04.19.2001"), ""),
                known.plan().span(),
                known.plan().audience(),
                known.plan().effort());
        assertThat(WEB.signIn("desa").get(workbook + "/plan").body()).contains("Pasar pindah desa");

        assertThat(ACTIVITIES.change(known, there, Optional.empty(), "siti")).isEqualTo(Changed.KEPT);

        assertThat(WEB.signIn("desa").get(workbook + "/plan").body()).doesNotContain("Pasar pindah desa");
        assertThat(WEB.signIn("tetangga").get(workbook + "/plan").body()).contains("Pasar pindah desa");
    }
}
