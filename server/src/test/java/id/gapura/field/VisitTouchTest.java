package id.gapura.field;

import static id.gapura.field.TestDevices.CONSENT;
import static id.gapura.field.TestDevices.VILLAGE;
import static id.gapura.field.TestDevices.answered;
import static id.gapura.field.TestDevices.enrolment;
import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.consents.Source;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.jobs.Outbox;
import id.gapura.kernel.Jakarta;
import id.gapura.outreach.TestOutreach;
import id.gapura.outreach.activity.Activities;
import id.gapura.outreach.activity.Activities.Wanted;
import id.gapura.outreach.activity.Activity;
import id.gapura.outreach.activity.Activity.Span;
import id.gapura.outreach.activity.ActivityKind;
import id.gapura.outreach.activity.Origin;
import id.gapura.outreach.attribution.Attribution;
import id.gapura.outreach.attribution.Model;
import id.gapura.outreach.contact.Contact;
import id.gapura.outreach.contact.Contacts;
import id.gapura.outreach.contact.Visit;
import id.gapura.outreach.contact.VisitOutcome;
import id.gapura.outreach.contact.Way;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.registry.LookalikeReview.WorkersMerged;
import id.gapura.registry.Prospects;
import id.gapura.registry.Worker;
import id.gapura.registry.twice.NotedTwice;
import id.gapura.sandbox.device.SandboxDevice;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** A visit is kept of everybody, and one that met somebody is a contact of the activity it was part of. */
class VisitTouchTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 21);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final TestDevices DEVICES = new TestDevices(WEB);
    private static final TestOutreach OUTREACH = new TestOutreach(WEB, TODAY.minusDays(30), TODAY.plusDays(30));

    private final Contacts contacts = WEB.get(Contacts.class);

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("asep", Role.VILLAGE_OFFICER, VILLAGE);
        WEB.staff("dewi", Role.COMPANION, VILLAGE);
    }

    @BeforeEach
    void today() {
        WEB.setToday(TODAY);
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    /** From door to door in a place, from yesterday to tomorrow. */
    private static Activity doors(String title, String region) {
        var span = new Span(
                TestOutreach.morning(TODAY.minusDays(1)).from(),
                TestOutreach.morning(TODAY.plusDays(1)).to());
        return OUTREACH.add(
                TestOutreach.plan(ActivityKind.DOOR_TO_DOOR, title, RegionCode.of(region), span, List.of("dewi")));
    }

    private static UUID noted(SandboxDevice device, String name) {
        var prospect = device.does("prospect", Map.of("name", name, "region", VILLAGE, "consent", CONSENT));
        assertThat(answered(device, prospect)).isEqualTo("done ");
        return prospect;
    }

    private static Map<String, Object> to(UUID prospect, String outcome, Activity activity) {
        return Map.of(
                "prospect",
                prospect.toString(),
                "outcome",
                outcome,
                "activity",
                activity.id().toString());
    }

    private static UUID visits(SandboxDevice device, Map<String, Object> visit) {
        var command = device.does("visit", visit);
        assertThat(answered(device, command)).isEqualTo("done ");
        return command;
    }

    private static UUID enrols(SandboxDevice device, String name, UUID prospect) {
        var body = new HashMap<>(enrolment(name, DEVICES.nik()));
        body.put("prospect", prospect.toString());
        var command = device.does("enrol", body);
        assertThat(answered(device, command)).isEqualTo("done ");
        WEB.awaitQuiet();
        return WEB.get(Attempts.class)
                .find(command)
                .orElseThrow()
                .progress()
                .workerId()
                .orElseThrow();
    }

    private List<UUID> touches(UUID prospect) {
        return contacts.ofProspects(List.of(prospect)).getOrDefault(prospect, List.of()).stream()
                .map(Contact::activityId)
                .toList();
    }

    @Test
    void a_prospect_visited_from_door_to_door_who_enrols_was_brought_by_that_activity() {
        var doors = doors("Dari pintu ke pintu", VILLAGE);
        var dewi = DEVICES.of("dewi");
        var joko = noted(DEVICES.of("asep"), "Joko Pintu");
        WEB.setToday(TODAY.minusDays(1));
        var first = visits(dewi, to(joko, "declined", doors));
        WEB.setToday(TODAY);
        var second = visits(dewi, to(joko, "met", doors));

        var worker = enrols(dewi, "Joko Pintu", joko);

        assertThat(contacts.ofWorker(worker)).allSatisfy(contact -> {
            assertThat(contact.activityId()).isEqualTo(doors.id());
            assertThat(contact.way()).isEqualTo(Way.FIELD);
            assertThat(contact.by()).isEqualTo("dewi");
        });
        assertThat(contacts.ofWorker(worker))
                .extracting(contact -> Jakarta.day(contact.at()))
                .containsExactly(TODAY.minusDays(1), TODAY);
        assertThat(contacts.visits(worker)).extracting(Visit::id).containsExactly(first, second);
        assertThat(contacts.visits(worker))
                .extracting(Visit::outcome)
                .containsExactly(VisitOutcome.DECLINED, VisitOutcome.MET);
        var report = WEB.get(Attribution.class)
                .report(Wanted.between(TestOutreach.REGENCY, TODAY.minusDays(3), TODAY.plusDays(3)), Model.DECAYED)
                .by(Origin::called);
        assertThat(Objects.requireNonNull(report.get(doors.plan().title()))
                        .joined()
                        .persons())
                .isEqualTo(1);
    }

    @Test
    void where_nobody_was_there_the_visit_is_kept_and_counts_for_nothing() {
        var doors = doors("Pintu tertutup", VILLAGE);
        var dewi = DEVICES.of("dewi");
        var lilis = noted(dewi, "Lilis Pergi");

        visits(dewi, to(lilis, "not-home", doors));

        assertThat(touches(lilis)).isEmpty();
        assertThat(contacts.visits(lilis)).singleElement().satisfies(visit -> {
            assertThat(visit.outcome()).isEqualTo(VisitOutcome.NOT_HOME);
            assertThat(visit.activityId()).contains(doors.id());
            assertThat(visit.by()).isEqualTo("dewi");
        });
        assertThat(visitsOf(enrols(dewi, "Lilis Pergi", lilis))).hasSize(1);
    }

    private List<Visit> visitsOf(UUID worker) {
        assertThat(contacts.ofWorker(worker)).isEmpty();
        return contacts.visits(worker);
    }

    @Test
    void carried_out_again_after_its_answer_was_lost_it_counts_once() {
        var doors = doors("Pintu dua kali", VILLAGE);
        var dewi = DEVICES.of("dewi");
        var dedeh = noted(dewi, "Dedeh Dua Kali");
        var body = to(dedeh, "met", doors);
        var command = visits(dewi, body);

        WEB.sql()
                .sql("UPDATE field.command SET result = NULL, reason = NULL, facts = NULL WHERE command_id = :id")
                .param("id", command)
                .update();
        dewi.doesAs(command, "visit", body);
        assertThat(answered(dewi, command)).isEqualTo("done ");

        assertThat(touches(dedeh)).containsExactly(doors.id());
        assertThat(contacts.visits(dedeh)).hasSize(1);
    }

    @Test
    void a_visit_is_part_of_an_activity_only_where_and_when_that_goes_on() {
        var here = doors("Pintu di sini", VILLAGE);
        var around = doors("Pintu sekecamatan", "36.04.19");
        var elsewhere = doors("Pintu tetangga", "36.04.19.2001");
        var off = doors("Pintu batal", VILLAGE);
        WEB.get(Activities.class).cancel(off);
        var dewi = DEVICES.of("dewi");
        var oom = noted(dewi, "Oom Pintu");
        visits(dewi, to(oom, "met", elsewhere));
        visits(dewi, to(oom, "met", off));
        visits(
                dewi,
                Map.of(
                        "prospect",
                        oom.toString(),
                        "outcome",
                        "met",
                        "activity",
                        UUID.randomUUID().toString()));
        visits(dewi, Map.of("prospect", oom.toString(), "outcome", "met", "activity", "x"));
        visits(dewi, Map.of("prospect", oom.toString(), "outcome", "met"));
        assertThat(touches(oom)).isEmpty();

        visits(dewi, to(oom, "met", around));
        for (int day = -2; day <= 2; day++) {
            WEB.setToday(TODAY.plusDays(day));
            visits(dewi, to(oom, "met", here));
        }

        assertThat(touches(oom)).containsExactlyInAnyOrder(around.id(), here.id(), here.id(), here.id());
        assertThat(contacts.visits(oom)).hasSize(11);
    }

    @Test
    void a_visit_to_a_member_is_a_contact_of_theirs_too() {
        var doors = doors("Pintu peserta", VILLAGE);
        var siti = WEB.people().member("Siti Peserta", VILLAGE);

        visits(DEVICES.agent("agen-pintu", 100_000), member(siti, "will-pay", doors));

        assertThat(contacts.ofWorker(siti.id())).extracting(Contact::activityId).containsExactly(doors.id());
        assertThat(contacts.visits(siti.id())).extracting(Visit::by).containsExactly("agen-pintu");
    }

    private static Map<String, Object> member(Worker worker, String outcome, Activity activity) {
        return Map.of(
                "number",
                worker.number().digits(),
                "outcome",
                outcome,
                "activity",
                activity.id().toString());
    }

    @Test
    void what_a_device_tells_after_another_has_enrolled_the_prospect_is_known_of_the_member() {
        var doors = doors("Pintu tanpa sinyal", VILLAGE);
        var dewi = DEVICES.of("dewi");
        var asep = DEVICES.of("asep");
        var yuyun = noted(asep, "Yuyun Sinyal");
        var visit = dewi.does("visit", to(yuyun, "met", doors));
        var worker = enrols(asep, "Yuyun Sinyal", yuyun);
        assertThat(contacts.ofWorker(worker)).isEmpty();

        assertThat(answered(dewi, visit)).isEqualTo("done ");

        assertThat(contacts.ofWorker(worker)).extracting(Contact::activityId).containsExactly(doors.id());
        assertThat(contacts.visits(worker)).extracting(Visit::id).containsExactly(visit);
    }

    @Test
    void of_who_was_noted_twice_the_one_who_stays_was_visited_and_who_is_forgotten_never_was() {
        var doors = doors("Pintu kembar", VILLAGE);
        var dewi = DEVICES.of("dewi");
        var ours = noted(dewi, "Enah Kembar Pintu");
        var theirs = noted(DEVICES.of("asep"), "Enah Kembar Pintu");
        var earlier = visits(dewi, to(theirs, "met", doors));
        WEB.awaitQuiet();
        var twice = WEB.get(NotedTwice.class);
        twice.merge(twice.find(ours, theirs).orElseThrow(), ours, "asep");
        WEB.awaitQuiet();
        var later = visits(dewi, to(theirs, "not-home", doors));

        assertThat(contacts.visits(ours)).extracting(Visit::id).containsExactly(earlier, later);
        assertThat(touches(ours)).containsExactly(doors.id());

        var bystander = noted(dewi, "Bukan Enah");
        visits(dewi, to(bystander, "met", doors));
        WEB.get(Prospects.class).forget(ours, TestOutreach.VILLAGE, new Source(id.gapura.consents.Way.VOICE, "asep"));
        WEB.awaitQuiet();

        assertThat(contacts.visits(ours)).isEmpty();
        assertThat(contacts.visits(theirs)).isEmpty();
        assertThat(contacts.visits(bystander)).hasSize(1);
    }

    @Test
    void of_merged_workers_the_one_that_stays_was_visited() {
        var doors = doors("Pintu rekam ganda", VILLAGE);
        var merged = WEB.people().member("Rohmat Ganda", VILLAGE);
        var survivor = WEB.people().member("Rohmad Ganda", VILLAGE);
        var visit = visits(DEVICES.of("dewi"), member(merged, "met", doors));

        WEB.get(TransactionTemplate.class)
                .executeWithoutResult(
                        _ -> WEB.get(Outbox.class).publish(new WorkersMerged(merged.id(), survivor.id())));
        WEB.awaitQuiet();

        assertThat(contacts.visits(survivor.id())).extracting(Visit::id).containsExactly(visit);
    }
}
