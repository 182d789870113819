package id.gapura.outreach.contact;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.consents.Consent;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Words;
import id.gapura.database.Proof;
import id.gapura.enrolment.attempts.TestAttempts;
import id.gapura.enrolment.drafts.Draft;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.enrolment.rosters.Roster;
import id.gapura.enrolment.rosters.Rosters;
import id.gapura.enrolment.rosters.Rosters.Checked;
import id.gapura.enrolment.rosters.Rosters.Upload;
import id.gapura.jobs.Outbox;
import id.gapura.kernel.Jakarta;
import id.gapura.outreach.TestOutreach;
import id.gapura.outreach.activity.Activities;
import id.gapura.outreach.activity.Activity;
import id.gapura.outreach.activity.Activity.Span;
import id.gapura.outreach.activity.ActivityKind;
import id.gapura.outreach.contact.Contacts.Count;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.registry.LookalikeReview.WorkersMerged;
import id.gapura.registry.Prospect;
import id.gapura.registry.Prospects;
import id.gapura.registry.Prospects.NewProspect;
import id.gapura.registry.twice.NotedTwice;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

class ContactsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final TestAttempts PEOPLE = new TestAttempts(WEB::get, WEB.clock());
    private static final TestOutreach OUTREACH = new TestOutreach(WEB, TODAY.minusDays(60), TODAY.plusDays(60));
    private static final Contacts CONTACTS = WEB.get(Contacts.class);
    private static int words;

    @BeforeEach
    void today() {
        WEB.setToday(TODAY);
    }

    @AfterAll
    static void close() {
        PEOPLE.close();
        WEB.close();
    }

    private static Activity market() {
        return OUTREACH.market("Pasar " + ++words, TODAY);
    }

    private static UUID worker(UUID attempt) {
        return PEOPLE.get(attempt).progress().workerId().orElseThrow();
    }

    private static List<UUID> activities(UUID worker) {
        return CONTACTS.ofWorker(worker).stream().map(Contact::activityId).toList();
    }

    private static List<String> differences() {
        var differences = new ArrayList<String>();
        WEB.all(Proof.class).stream()
                .filter(ContactProof.class::isInstance)
                .forEach(proof -> proof.run(differences::add));
        return differences;
    }

    @Test
    void what_is_known_of_an_attempt_is_known_of_the_worker_it_makes_and_said_twice_it_is_once() {
        var market = market();
        var opening = PEOPLE.opening(TestAttempts.complete("Siti Aminah", TestAttempts.nik()));
        PEOPLE.face().open(opening);

        CONTACTS.ofAttempt(opening.id(), market.id(), Way.PAGE, "self");
        CONTACTS.ofAttempt(opening.id(), market.id(), Way.PAGE, "self");
        PEOPLE.face().submit(opening.id(), "self");
        WEB.awaitQuiet();

        assertThat(activities(worker(opening.id()))).containsExactly(market.id());
        assertThat(CONTACTS.counts(List.of(market.id()))).isEqualTo(Map.of(market.id(), new Count(1, 0, 1)));
        assertThat(differences()).isEmpty();
    }

    @Test
    void a_contact_told_after_the_end_of_an_attempt_is_the_workers_too() {
        var market = market();
        var attempt = PEOPLE.handedIn("Jaenudin", TestAttempts.nik());

        CONTACTS.ofAttempt(attempt, market.id(), Way.FIELD, "asep");

        assertThat(activities(worker(attempt))).containsExactly(market.id());
    }

    @Test
    void an_attempt_left_behind_brings_what_it_knows_when_another_of_the_same_person_ends() {
        var radio = OUTREACH.radio("Iklan", TODAY, "KENANGA");
        var market = market();
        var nik = TestAttempts.nik();
        var left = PEOPLE.opening(Draft.of(DraftField.NIK, nik));
        PEOPLE.face().open(left);
        CONTACTS.ofAttempt(left.id(), radio.id(), Way.SMS, "self");
        WEB.setToday(TODAY.plusDays(1));
        var done = PEOPLE.opening(TestAttempts.complete("Wati", nik));
        PEOPLE.face().open(done);
        CONTACTS.ofAttempt(done.id(), market.id(), Way.CONSOLE, "siti");

        PEOPLE.face().submit(done.id(), "siti");
        WEB.awaitQuiet();

        assertThat(activities(worker(done.id()))).containsExactly(radio.id(), market.id());
    }

    @Test
    void what_is_known_of_a_merged_worker_is_known_of_the_one_that_stays() {
        var market = market();
        var merged = PEOPLE.handedIn("Rohmat", TestAttempts.nik());
        var survivor = PEOPLE.handedIn("Rohmad", TestAttempts.nik());
        CONTACTS.ofAttempt(merged, market.id(), Way.PAGE, "self");

        merge(merged, survivor);

        assertThat(activities(worker(survivor))).containsExactly(market.id());
        assertThat(CONTACTS.counts(List.of(market.id()))).isEqualTo(Map.of(market.id(), new Count(1, 0, 1)));
    }

    private static void merge(UUID merged, UUID survivor) {
        WEB.sql()
                .sql("UPDATE registry.worker SET merged_into = :to WHERE worker_id = :from")
                .param("from", worker(merged))
                .param("to", worker(survivor))
                .update();
        WEB.get(TransactionTemplate.class)
                .executeWithoutResult(
                        _ -> WEB.get(Outbox.class).publish(new WorkersMerged(worker(merged), worker(survivor))));
        WEB.awaitQuiet();
    }

    @Test
    void what_is_told_of_a_merged_worker_afterwards_is_known_of_the_one_that_stays_too() {
        var ofAttempt = market();
        var ofWorker = market();
        var ofProspect = market();
        var merged = PEOPLE.handedIn("Sarmin", TestAttempts.nik());
        var between = PEOPLE.handedIn("Sarmim", TestAttempts.nik());
        var survivor = PEOPLE.handedIn("Sarmen", TestAttempts.nik());
        merge(merged, between);
        merge(between, survivor);
        var prospect = prospect("Sarmin");
        var now = WEB.clock().instant();
        CONTACTS.ofProspect(prospect, new Contact(ofProspect.id(), Way.CONSOLE, now, "siti"));

        CONTACTS.ofAttempt(merged, ofAttempt.id(), Way.FIELD, "asep");
        CONTACTS.ofWorker(worker(merged), new Contact(ofWorker.id(), Way.CONSOLE, now, "siti"));
        CONTACTS.follow(prospect, merged, TestOutreach.VILLAGE);

        assertThat(activities(worker(survivor)))
                .containsExactlyInAnyOrder(ofAttempt.id(), ofWorker.id(), ofProspect.id());
        assertThat(activities(worker(merged))).hasSize(3);
        assertThat(CONTACTS.counts(List.of(ofWorker.id()))).isEqualTo(Map.of(ofWorker.id(), new Count(0, 0, 1)));
        assertThat(differences()).isEmpty();
    }

    @Test
    void what_brought_a_prospect_is_the_attempts_and_then_the_workers_with_its_own_day() {
        var market = market();
        var prospect = prospect("Neneng");
        var met = new Contact(market.id(), Way.CONSOLE, WEB.clock().instant(), "siti");
        CONTACTS.ofProspect(prospect, met);
        WEB.setToday(TODAY.plusDays(20));
        var attempt = PEOPLE.handedIn("Neneng", TestAttempts.nik());
        WEB.awaitQuiet();

        CONTACTS.follow(prospect, attempt, TestOutreach.VILLAGE);

        assertThat(CONTACTS.ofWorker(worker(attempt))).containsExactly(met);
        assertThat(state(prospect)).isEqualTo(Prospect.State.ENROLLED);
        assertThat(differences()).isEmpty();
    }

    private static UUID prospect(String name) {
        var prospect = UUID.randomUUID();
        var contact = new NewProspect(name, Optional.empty(), TestOutreach.VILLAGE, Optional.empty(), Optional.empty());
        var heard = new Source(id.gapura.consents.Way.VOICE, "siti");
        var words = new Words("consent.prospect.1", "id", "Bolehkah saya mencatat nama Anda?");
        var agreed = new Consent(
                Purpose.CONTACT, Optional.of(words), heard, WEB.clock().instant());
        WEB.get(Prospects.class).record(prospect, contact, agreed);
        return prospect;
    }

    private static Prospect.State state(UUID prospect) {
        return WEB.get(Prospects.class).find(prospect).orElseThrow().state();
    }

    @Test
    void a_prospect_stays_one_until_the_attempt_has_a_worker_and_brings_what_is_told_of_them_meanwhile() {
        var before = market();
        var meanwhile = market();
        var now = WEB.clock().instant();
        var prospect = prospect("Yuyun");
        CONTACTS.ofProspect(prospect, new Contact(before.id(), Way.CONSOLE, now, "siti"));
        var opening = PEOPLE.opening(TestAttempts.complete("Yuyun", TestAttempts.nik()));
        PEOPLE.face().open(opening);

        CONTACTS.follow(prospect, opening.id(), TestOutreach.VILLAGE);
        CONTACTS.follow(prospect, opening.id(), TestOutreach.VILLAGE);
        WEB.awaitQuiet();
        assertThat(state(prospect)).isEqualTo(Prospect.State.OPEN);
        CONTACTS.ofProspect(prospect, new Contact(meanwhile.id(), Way.CONSOLE, now, "siti"));
        PEOPLE.face().submit(opening.id(), "siti");
        WEB.awaitQuiet();

        assertThat(state(prospect)).isEqualTo(Prospect.State.ENROLLED);
        assertThat(activities(worker(opening.id()))).containsExactlyInAnyOrder(before.id(), meanwhile.id());
        assertThat(CONTACTS.counts(List.of(before.id()))).isEqualTo(Map.of(before.id(), new Count(1, 1, 1)));
        assertThat(differences()).isEmpty();
    }

    @Test
    void
            a_prospect_noted_twice_is_closed_and_brings_all_that_is_known_though_they_were_followed_before_that_was_seen() {
        var first = market();
        var second = market();
        var now = WEB.clock().instant();
        var one = prospect("Yayah Rokayah");
        var other = prospect("Yayah Rokayah");
        CONTACTS.ofProspect(one, new Contact(first.id(), Way.CONSOLE, now, "siti"));
        CONTACTS.ofProspect(other, new Contact(second.id(), Way.CONSOLE, now, "asep"));
        var opening = PEOPLE.opening(TestAttempts.complete("Yayah Rokayah", TestAttempts.nik()));
        PEOPLE.face().open(opening);
        CONTACTS.follow(one, opening.id(), TestOutreach.VILLAGE);
        WEB.awaitQuiet();

        var twice = WEB.get(NotedTwice.class);
        assertThat(twice.merge(twice.find(one, other).orElseThrow(), other, "siti"))
                .isEqualTo(NotedTwice.Result.DONE);
        PEOPLE.face().submit(opening.id(), "siti");
        WEB.awaitQuiet();

        assertThat(state(other)).isEqualTo(Prospect.State.ENROLLED);
        assertThat(activities(worker(opening.id()))).containsExactlyInAnyOrder(first.id(), second.id());
        assertThat(differences()).isEmpty();
    }

    @Test
    void who_was_noted_twice_is_being_enrolled_under_both_names_until_it_ends() {
        var one = prospect("Kokom Komariah");
        var other = prospect("Kokom Komariah");
        var alone = prospect("Rina Sendiri");
        var opening = PEOPLE.opening(TestAttempts.complete("Kokom Komariah", TestAttempts.nik()));
        PEOPLE.face().open(opening);
        var since = WEB.clock().instant();
        CONTACTS.follow(one, opening.id(), TestOutreach.VILLAGE);
        WEB.awaitQuiet();
        assertThat(CONTACTS.beingEnrolled(List.of(one, other, alone))).isEqualTo(Map.of(one, since));

        var twice = WEB.get(NotedTwice.class);
        twice.merge(twice.find(one, other).orElseThrow(), other, "siti");

        assertThat(CONTACTS.beingEnrolled(List.of(other, alone))).isEqualTo(Map.of(other, since));
        PEOPLE.face().submit(opening.id(), "siti");
        assertThat(CONTACTS.beingEnrolled(List.of(other, alone))).isEmpty();
        assertThat(CONTACTS.beingEnrolled(List.of())).isEmpty();
    }

    @Test
    void who_is_no_prospect_of_the_region_is_not_followed() {
        var market = market();
        var prospect = prospect("Oom");
        CONTACTS.ofProspect(
                prospect, new Contact(market.id(), Way.CONSOLE, WEB.clock().instant(), "siti"));
        var attempt = PEOPLE.handedIn("Oom", TestAttempts.nik());

        CONTACTS.follow(prospect, attempt, RegionCode.of("36.04.19.2001"));
        CONTACTS.follow(UUID.randomUUID(), attempt, RegionCode.NATION);
        assertThat(activities(worker(attempt))).isEmpty();
        assertThat(state(prospect)).isEqualTo(Prospect.State.OPEN);

        CONTACTS.follow(prospect, attempt, TestOutreach.REGENCY);
        assertThat(activities(worker(attempt))).containsExactly(market.id());
        assertThat(state(prospect)).isEqualTo(Prospect.State.ENROLLED);
    }

    @Test
    void what_is_told_weeks_later_was_when_the_activity_last_went_on() {
        var told = WEB.clock().instant();

        var over = Contact.told(OUTREACH.market("Pasar lama", TODAY.minusDays(21)), Way.CONSOLE, told, "siti");
        var going = Contact.told(standing(), Way.CONSOLE, told, "siti");
        var soon = Contact.told(OUTREACH.market("Pasar nanti", TODAY.plusDays(1)), Way.CONSOLE, told, "siti");

        assertThat(Jakarta.day(over.at())).isEqualTo(TODAY.minusDays(21));
        assertThat(going.at()).isEqualTo(told);
        assertThat(soon.at()).isEqualTo(told);
    }

    /** A sign that stands from a month ago for two months. */
    private static Activity standing() {
        var span = new Span(
                TestOutreach.morning(TODAY.minusDays(30)).from(),
                TestOutreach.morning(TODAY.plusDays(30)).to());
        return OUTREACH.add(
                TestOutreach.plan(ActivityKind.GATE, "Gapura " + ++words, TestOutreach.VILLAGE, span, List.of()));
    }

    @Test
    void a_roster_of_an_activity_that_is_over_says_that_its_people_came_by_it_then() {
        var market = OUTREACH.market("Pasar daftar", TODAY.minusDays(21));
        var sign = standing();
        var ofMarket = check("nama,nik\nAdang Wijaya,3604990101807011\n");
        var ofSign = check("nama,nik\nUjang Hidayat,3604990101807012\n");
        CONTACTS.ofRoster(ofMarket, market.id(), "siti");
        CONTACTS.ofRoster(ofSign, sign.id(), "siti");

        WEB.get(Rosters.class).start(ofMarket);
        WEB.get(Rosters.class).start(ofSign);
        WEB.awaitQuiet();

        assertThat(days(market)).containsExactly(TODAY.minusDays(21));
        assertThat(days(sign)).containsExactly(TODAY);
    }

    private static List<LocalDate> days(Activity activity) {
        return WEB.sql()
                .sql("SELECT day_on FROM outreach.contact WHERE activity_id = ?")
                .param(activity.id())
                .query((row, _) -> row.getObject(1, LocalDate.class))
                .list();
    }

    @Test
    void everybody_a_roster_registers_came_by_the_activity_its_sender_named() {
        var market = market();
        var first = check("nama,nik\nKarta Wijaya,3604990101807001\nSarip Hidayat,3604990101807002\n");
        CONTACTS.ofRoster(first, market.id(), "siti");
        var roster = check("nama,nik\nKarta Wijaya,3604990101807001\nSarip Hidayat,3604990101807002\n");
        CONTACTS.followRoster(first, roster);
        WEB.get(Rosters.class).discard(first);

        WEB.get(Rosters.class).start(roster);
        WEB.awaitQuiet();

        assertThat(CONTACTS.counts(List.of(market.id()))).isEqualTo(Map.of(market.id(), new Count(0, 0, 2)));
    }

    private static UUID check(String rows) {
        var upload =
                new Upload("warga.csv", TestOutreach.VILLAGE, new Roster.Terms("JKK,JKM", "self"), "siti", Map.of());
        var content = new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8));
        return WEB.get(Rosters.class).check(upload, content) instanceof Checked.Judged(var roster, var _)
                ? roster.id()
                : UUID.randomUUID();
    }

    @Test
    void a_code_or_a_spoken_word_means_its_activity_however_it_is_written_and_a_wrong_one_means_nothing() {
        var radio = OUTREACH.radio("Bincang", TODAY, "Cempaka");
        var code = radio.words().code();
        var activities = WEB.get(Activities.class);

        assertThat(activities.called("cempaka")).contains(radio);
        assertThat(activities.called(code.substring(0, 3) + " " + code.substring(3)))
                .contains(radio);
        assertThat(activities.called("cempakb")).isEmpty();
        assertThat(activities.called((code.startsWith("A") ? "C" : "A") + code.substring(1)))
                .isEmpty();
        assertThat(activities.called("'; drop table")).isEmpty();
    }

    @Test
    void the_proof_finds_a_contact_that_was_not_carried_to_the_worker() {
        var attempt = PEOPLE.handedIn("Mariyam", TestAttempts.nik());
        WEB.sql()
                .sql("""
                        INSERT INTO outreach.contact
                            (subject_id, activity_id, way, day_on, subject_kind, touched_at, recorded_by)
                        VALUES (:attempt, :activity, 'page', '2026-06-15', 'attempt', '2026-06-15T05:00:00Z', 'self')
                        """)
                .param("attempt", attempt)
                .param("activity", market().id())
                .update();

        assertThat(differences()).hasSize(1).first().asString().contains(attempt.toString());

        WEB.sql()
                .sql(
                        "INSERT INTO outreach.contact SELECT worker_id, activity_id, way, day_on, 'worker', touched_at, recorded_by"
                                + " FROM outreach.contact JOIN outreach.attempt_worker ON attempt_id = subject_id"
                                + " WHERE subject_kind = 'attempt' ON CONFLICT DO NOTHING")
                .update();
        assertThat(differences()).isEmpty();
    }
}
