package id.gapura.console.villages;

import id.gapura.accounts.Badges;
import id.gapura.accounts.Role;
import id.gapura.console.TestMembers;
import id.gapura.groups.Groups;
import id.gapura.groups.PayGroup;
import id.gapura.insight.Insight;
import id.gapura.kernel.Rupiah;
import id.gapura.outreach.TestOutreach;
import id.gapura.outreach.activity.Activities;
import id.gapura.outreach.activity.Activity;
import id.gapura.outreach.activity.ActivityKind;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.registry.Worker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Villages in which people joined a year ago and stayed, and what else earns the award. */
final class TestVillage {
    static final LocalDate JOINED = LocalDate.of(2025, 11, 16);
    /** The first day on which it can be told whether they stayed their first year. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

    private static final int HALF = 7;

    private final TestWeb web;
    private final TestMembers members;
    private final TestOutreach outreach;

    TestVillage(TestWeb web) {
        this.web = web;
        this.members = new TestMembers(web);
        this.outreach = new TestOutreach(web, JOINED, TODAY.plusYears(1));
    }

    /** So many people who joined a year ago and are covered until the end of December. */
    List<Worker> staying(String village, int people) {
        var all = new ArrayList<Worker>();
        web.setToday(JOINED);
        for (int i = 0; i < people; i++) {
            all.add(members.enrol("Warga " + i, "Petani", village, JOINED));
        }
        all.forEach(one -> members.pay(one, HALF, JOINED));
        var second = JOINED.plusMonths(HALF);
        web.setToday(second);
        all.forEach(one -> members.pay(one, HALF, second));
        web.setToday(TODAY);
        web.awaitQuiet();
        return all;
    }

    /** A village in which every criterion is met, each by a hair. */
    void earn(String village) {
        var people = staying(village, 10);
        people.subList(0, 5).forEach(this::family);
        target(village, 20);
        badge(village);
        web.get(Groups.class)
                .create(
                        "Arisan",
                        PayGroup.Kind.ARISAN,
                        RegionCode.of(village),
                        people.getFirst().id(),
                        "siti");
        meeting(village, TODAY.minusYears(1).plusDays(1));
    }

    void target(String village, long members) {
        web.get(Insight.class).setTarget(RegionCode.of(village), JOINED, members, "SK 1", "kepala");
    }

    /** That somebody lives with a worker, as the table keeps it. */
    private void family(Worker worker) {
        web.sql()
                .sql("INSERT INTO registry.worker_household (worker_id, household_id, person_id) VALUES (:w, :h, :p)")
                .param("w", worker.id())
                .param("h", UUID.randomUUID())
                .param("p", UUID.randomUUID())
                .update();
    }

    void badge(String village) {
        var staff = web.staff("kader-" + village.replace(".", ""), Role.VILLAGE_OFFICER, village);
        web.get(Badges.class).issue(staff, TODAY.plusYears(1), "kepala");
    }

    Activity meeting(String village, LocalDate day) {
        var plan = TestOutreach.plan(
                ActivityKind.VILLAGE_MEETING,
                "Musyawarah",
                RegionCode.of(village),
                TestOutreach.morning(day),
                List.of());
        var planned = outreach.add(plan);
        web.get(Activities.class).done(planned, new Activity.Effect(Rupiah.of(100_000), 40));
        return planned;
    }

    /** A sign that stands at the gate for months. */
    Activity gate(String village) {
        var span = new Activity.Span(
                TestOutreach.morning(TODAY.minusDays(10)).from(),
                TestOutreach.morning(TODAY.plusDays(90)).to());
        return outreach.add(
                TestOutreach.plan(ActivityKind.GATE, "Papan gapura", RegionCode.of(village), span, List.of()));
    }
}
