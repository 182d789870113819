package id.gapura.field;

import static id.gapura.field.TestDevices.VILLAGE;
import static id.gapura.field.TestDevices.answered;
import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Audit;
import id.gapura.accounts.Role;
import id.gapura.program.Patience;
import id.gapura.program.TestWeb;
import id.gapura.registry.Registry;
import id.gapura.registry.Work;
import id.gapura.registry.Worker;
import id.gapura.registry.evidence.Evidence;
import id.gapura.registry.evidence.HealthStatement;
import id.gapura.registry.evidence.HealthStatement.Given;
import id.gapura.registry.evidence.Piece;
import id.gapura.registry.evidence.Piece.Content;
import id.gapura.registry.household.Family.Member;
import id.gapura.registry.household.Households;
import id.gapura.registry.livelihood.Livelihood;
import id.gapura.registry.livelihood.Livelihoods;
import id.gapura.registry.livelihood.Occupation;
import id.gapura.registry.livelihood.Occupation.Description;
import id.gapura.registry.livelihood.OccupationChange;
import id.gapura.registry.livelihood.Season;
import id.gapura.registry.livelihood.Workplace;
import id.gapura.registry.livelihood.Workplace.Kind;
import id.gapura.rules.Kin;
import id.gapura.sandbox.device.SandboxDevice;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.support.TransactionTemplate;

/** A member's record as officers outside complete it: what is kept, what is not overwritten, and who may. */
class RecordCommandsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 21);
    private static final String REASON = "dikatakan peserta kepada petugas di lapangan";
    /** What the test's members live on, as a device is told. */
    private static final String SEEN = "Pedagang sayur, Pasar Petir";

    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final TestDevices DEVICES = new TestDevices(WEB);

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("asep", Role.VILLAGE_OFFICER, VILLAGE);
        WEB.staff("ratna", Role.BRANCH_OFFICER, "36.04.19");
        WEB.staff("tetangga", Role.VILLAGE_OFFICER, "36.04.19.2001");
        WEB.staff("pendamping", Role.COMPANION, VILLAGE);
        WEB.staff("penanya", Role.INTERVIEWER, VILLAGE);
        DEVICES.agent("agen-catat", 100_000);
    }

    @BeforeEach
    void today() {
        WEB.setToday(TODAY);
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    private static Map<String, Object> relative(Worker whose, String name, String kin, String birth) {
        var body = new HashMap<String, Object>();
        body.put("number", whose.number().digits());
        body.put("reason", REASON);
        body.put("name", name);
        body.put("kin", kin);
        body.put("sex", "F");
        body.put("birth", birth);
        return body;
    }

    private static Map<String, Object> work(Worker whose, String which, String seen, Map<String, ?> job) {
        return Map.of("number", whose.number().digits(), "reason", REASON, "which", which, "seen", seen, "job", job);
    }

    private static Map<String, Object> health(Worker whose, Map<String, Boolean> answers) {
        return Map.of(
                "number",
                whose.number().digits(),
                "reason",
                REASON,
                "health",
                Map.of("version", "2025-01", "answers", answers));
    }

    private static String does(SandboxDevice device, String kind, Map<String, Object> body) {
        return answered(device, device.does(kind, body));
    }

    private static List<Member> family(Worker worker) {
        return WEB.get(Households.class).of(worker.id()).members();
    }

    private static Worker again(Worker worker) {
        return WEB.get(Registry.class).find(worker.id()).orElseThrow();
    }

    private static List<Description> jobs(Worker worker) {
        return WEB.get(Livelihoods.class).of(again(worker)).current().stream()
                .map(Occupation::what)
                .toList();
    }

    private static List<String> acts(Worker worker) {
        return WEB.get(Audit.class).about(worker.id().toString(), 20).stream()
                .map(line -> line.actor() + " " + line.act() + " " + line.detail())
                .toList();
    }

    @Test
    void somebody_of_the_family_is_kept_once_with_who_said_so() {
        var asep = DEVICES.of("asep");
        var siti = WEB.people().member("Siti Keluarga", VILLAGE);
        var body = relative(siti, "Rina Anak", "child", "2015-03-04");
        var command = asep.does("relative", body);

        assertThat(answered(asep, command)).isEqualTo("done ");
        asep.doesAs(command, "relative", body);
        assertThat(answered(asep, command)).isEqualTo("done ");

        assertThat(Objects.requireNonNull(asep.answer(command)).path("number").asString())
                .isEqualTo(siti.number().digits());
        assertThat(family(siti)).singleElement().satisfies(member -> {
            assertThat(member.who().name()).isEqualTo("Rina Anak");
            assertThat(member.who().birthOn()).contains(LocalDate.of(2015, 3, 4));
            assertThat(member.kin()).contains(Kin.CHILD);
            assertThat(member.inherits()).isTrue();
        });
        assertThat(acts(siti)).containsExactly("asep person.relative-kept field");
        assertThat(WEB.signIn("asep").get("/console/people/" + siti.id()).body())
                .contains(REASON);
    }

    @Test
    void who_is_of_the_family_already_is_not_put_down_twice_unless_the_birth_date_tells_them_apart() {
        var asep = DEVICES.of("asep");
        var siti = WEB.people().member("Siti Dua Rina", VILLAGE);
        does(asep, "relative", relative(siti, "Rina Soelastri", "child", "2015-03-04"));

        assertThat(does(asep, "relative", relative(siti, "RINA Sulastri", "child", "")))
                .isEqualTo("refused relative-known");
        assertThat(does(asep, "relative", relative(siti, "Rina Sulastri", "parent", "2015-03-04")))
                .isEqualTo("refused relative-known");
        assertThat(family(siti)).hasSize(1);
        assertThat(acts(siti)).first().isEqualTo("asep step.refused person.relative-kept relative-known field");

        assertThat(does(asep, "relative", relative(siti, "Rina Sulastri", "parent", "1961-03-04")))
                .isEqualTo("done ");
        assertThat(family(siti)).hasSize(2);
    }

    @Test
    void of_whom_no_birth_date_is_on_record_a_birth_date_or_another_kinship_tells_another() {
        var asep = DEVICES.of("asep");
        var siti = WEB.people().member("Siti Tanpa Tanggal", VILLAGE);
        does(asep, "relative", relative(siti, "Rina Sulastri", "child", ""));

        assertThat(does(asep, "relative", relative(siti, "Rina Soelastri", "child", "")))
                .isEqualTo("refused relative-known");
        assertThat(does(asep, "relative", relative(siti, "Rina Soelastri", "child", "2015-03-04")))
                .as("the way out that the refusal names")
                .isEqualTo("done ");

        does(asep, "relative", relative(siti, "Ani Yuliani", "child", ""));
        assertThat(does(asep, "relative", relative(siti, "Ani Juliani", "parent", "")))
                .as("another kinship")
                .isEqualTo("done ");
        assertThat(family(siti)).hasSize(4);
    }

    @Test
    void somebody_of_another_sex_is_another() {
        var asep = DEVICES.of("asep");
        var siti = WEB.people().member("Siti Lain Kelamin", VILLAGE);
        does(asep, "relative", relative(siti, "Dian Permata", "child", "2015-03-04"));
        var brother = relative(siti, "Dian Permata", "child", "");
        assertThat(does(asep, "relative", brother)).isEqualTo("refused relative-known");

        brother.put("sex", "M");

        assertThat(does(asep, "relative", brother)).isEqualTo("done ");
        assertThat(family(siti)).hasSize(2);
    }

    @Test
    void who_cannot_be_read_is_not_kept() {
        var asep = DEVICES.of("asep");
        var siti = WEB.people().member("Siti Tak Terbaca", VILLAGE);
        var unread = Stream.of(
                relative(siti, " ", "child", ""),
                relative(siti, "R".repeat(121), "child", ""),
                relative(siti, "Rina", "neighbour", ""),
                relative(siti, "Rina", "child", "2026-05-22"),
                relative(siti, "Rina", "child", "kemarin"));

        assertThat(unread)
                .allSatisfy(body -> assertThat(does(asep, "relative", body)).isEqualTo("refused relative-unread"));
        assertThat(family(siti)).isEmpty();
        assertThat(does(asep, "relative", relative(siti, "Rina", "child", "2026-05-21")))
                .as("born today")
                .isEqualTo("done ");
    }

    @Test
    void the_main_job_is_described_as_in_the_console_and_another_stands_beside_it() {
        var asep = DEVICES.of("asep");
        var siti = WEB.people().member("Siti Dua Kerja", VILLAGE);
        var stall =
                Map.of("livelihood", "trader", "words", "pedagang ikan", "at", "stall", "place", "Pasar Petir, B-12");
        var field = Map.of("livelihood", "farmer", "at", "field", "season", List.of(3, 4));

        assertThat(does(asep, "work", work(siti, "first", SEEN, stall))).isEqualTo("done ");
        assertThat(does(asep, "work", work(siti, "another", SEEN, field))).isEqualTo("done ");
        assertThat(does(asep, "work", work(siti, "another", SEEN, field))).isEqualTo("refused work-full");

        assertThat(jobs(siti))
                .containsExactly(
                        new Description(
                                Livelihood.TRADER,
                                Optional.of("pedagang ikan"),
                                new Workplace(
                                        Kind.STALL,
                                        Optional.empty(),
                                        Optional.of("Pasar Petir, B-12"),
                                        Optional.empty()),
                                Season.ALL_YEAR,
                                Optional.empty()),
                        new Description(
                                Livelihood.FARMER,
                                Optional.empty(),
                                new Workplace(Kind.FIELD, Optional.empty(), Optional.empty(), Optional.empty()),
                                new Season(Set.of(Month.MARCH, Month.APRIL)),
                                Optional.empty()));
        assertThat(again(siti).work().livelihood()).contains("pedagang ikan");
        assertThat(acts(siti)).contains("asep person.work-kept field");
    }

    @Test
    void what_was_described_meanwhile_is_not_overwritten() {
        var asep = DEVICES.of("asep");
        var siti = WEB.people().member("Siti Lebih Dulu", VILLAGE);
        var waiting = asep.does("work", work(siti, "first", SEEN, Map.of("livelihood", "ojek", "at", "base")));
        var own = new Description(
                Livelihood.FISHER,
                Optional.of("nelayan"),
                new Workplace(Kind.BOAT, Optional.empty(), Optional.empty(), Optional.of("Sinar Laut")),
                Season.ALL_YEAR,
                Optional.empty());
        WEB.get(Livelihoods.class)
                .describe(new OccupationChange.Command(siti.id(), 1, 0, "self", "dikatakan sendiri"), own);

        assertThat(answered(asep, waiting)).isEqualTo("refused work-known");
        assertThat(jobs(siti)).containsExactly(own);
        assertThat(acts(siti)).containsExactly("asep step.refused person.work-kept work-known field");
    }

    @Test
    void what_a_roster_says_otherwise_meanwhile_is_not_overwritten() {
        var asep = DEVICES.of("asep");
        var siti = WEB.people().member("Siti Daftar Baru", VILLAGE);
        var job = Map.of("livelihood", "ojek", "at", "base");
        var waiting = asep.does("work", work(siti, "first", SEEN, job));
        var stated = new Work(Optional.of("Penjahit"), Optional.empty());
        WEB.get(TransactionTemplate.class)
                .executeWithoutResult(_ -> WEB.get(Registry.class).restateWork(siti.id(), stated));

        assertThat(answered(asep, waiting)).isEqualTo("refused work-changed");
        assertThat(jobs(siti)).isEmpty();
        assertThat(again(siti).work()).isEqualTo(stated);
        assertThat(does(asep, "work", work(siti, "first", "Penjahit", job))).isEqualTo("done ");
        assertThat(does(asep, "work", work(siti, "another", "", Map.of("at", "base"))))
                .isEqualTo("refused work-unread");
    }

    @Test
    void what_was_said_of_health_is_evidence_of_its_day() {
        var asep = DEVICES.of("asep");
        var siti = WEB.people().member("Siti Sehat", VILLAGE);
        var answers = Map.of("ill", false, "treated", false, "injured", true);
        var command = asep.does("health", health(siti, answers));
        WEB.setToday(TODAY.plusDays(2));

        assertThat(answered(asep, command)).isEqualTo("done ");
        assertThat(does(asep, "health", health(siti, Map.of("ill", false)))).isEqualTo("refused health-unread");

        var said = new HealthStatement("2025-01", Given.READ_OUT, answers);
        assertThat(WEB.get(Evidence.class).of(siti.id())).singleElement().satisfies(piece -> {
            assertThat(piece.id()).isEqualTo(command);
            assertThat(piece.madeOn()).isEqualTo(TODAY);
            assertThat(piece.origin().source()).isEqualTo("field:" + asep.id());
            assertThat(piece.content()).contains(new Content.Health(said));
        });
        assertThat(acts(siti)).contains("asep person.evidence-recorded field, health");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pendamping", "penanya", "agen-catat"})
    void who_may_not_describe_people_in_the_console_may_not_outside(String login) {
        var device = DEVICES.of(login);
        var siti = WEB.people().member("Siti Tak Boleh " + login, VILLAGE);

        assertThat(device.brief().path("who").path("describes").asBoolean(true)).isFalse();
        assertThat(all(device, siti)).containsOnly("refused not-allowed");
        assertNothingIsKnownOf(siti);
    }

    @Test
    void a_device_completes_the_records_of_its_own_place_alone() {
        var siti = WEB.people().member("Siti Wilayah", VILLAGE);

        assertThat(all(DEVICES.of("tetangga"), siti)).containsOnly("refused nobody");
        assertNothingIsKnownOf(siti);

        var ratna = DEVICES.of("ratna");
        assertThat(ratna.brief().path("who").path("describes").asBoolean(false)).isTrue();
        assertThat(all(ratna, siti)).as("of the district around it").containsOnly("done ");
    }

    private static List<String> all(SandboxDevice device, Worker siti) {
        return List.of(
                does(device, "relative", relative(siti, "Rina", "child", "")),
                does(device, "work", work(siti, "first", SEEN, Map.of("livelihood", "ojek", "at", "base"))),
                does(device, "health", health(siti, Map.of("ill", false, "treated", false, "injured", false))));
    }

    private static void assertNothingIsKnownOf(Worker siti) {
        assertThat(family(siti)).isEmpty();
        assertThat(jobs(siti)).isEmpty();
        assertThat(WEB.get(Evidence.class).of(siti.id())).extracting(Piece::id).isEmpty();
        assertThat(acts(siti)).isEmpty();
    }

    @Test
    void what_is_put_down_in_a_record_that_was_merged_stands_in_the_one_that_stays() {
        WEB.staff("yusuf", Role.BRANCH_OFFICER, "36.04");
        var asep = DEVICES.of("asep");
        var gone = WEB.people().member("Siti Rangkap", VILLAGE);
        var stays = WEB.people().member("Siti Rangkap", VILLAGE);
        var waiting = asep.does("relative", relative(gone, "Rina", "child", ""));
        WEB.people().merge(gone.id(), stays.id());

        assertThat(answered(asep, waiting)).isEqualTo("done ");

        assertThat(family(stays)).extracting(one -> one.who().name()).containsExactly("Rina");
    }

    @Test
    void the_same_sent_twice_at_once_is_kept_once_and_answered_alike() throws Exception {
        var asep = DEVICES.of("asep");
        var siti = WEB.people().member("Siti Serentak", VILLAGE);
        var frame =
                """
                {"id": "%s", "kind": "work", "bytes": 0, "body": {"number": "%s", "reason": "ya", "which": "first",
                 "seen": "%s", "job": {"livelihood": "ojek", "at": "base"}}}
                """.formatted(UUID.randomUUID(), siti.number().digits(), SEEN).replace("\n ", " ");
        try (var lines = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers =
                    Objects.requireNonNull(WEB.get(TransactionTemplate.class).execute(_ -> {
                        WEB.get(Registry.class).lock(siti.id());
                        var both = Stream.generate(() -> lines.submit(() -> asep.sendAsIs(frame)))
                                .limit(2)
                                .toList();
                        Patience.until("both wait", () -> waitingForLocks() >= 2);
                        return both;
                    }));

            for (var answer : answers) {
                assertThat(answer.get()).contains("\"result\":\"done\"");
            }
        }
        assertThat(jobs(siti)).hasSize(1);
        assertThat(acts(siti)).containsExactly("asep person.work-kept field");
    }

    private static int waitingForLocks() {
        return WEB.sql()
                .sql("SELECT count(*) FROM pg_locks WHERE NOT granted")
                .query(Integer.class)
                .single();
    }
}
