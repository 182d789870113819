package id.gapura.field;

import static id.gapura.field.TestDevices.CONSENT;
import static id.gapura.field.TestDevices.VILLAGE;
import static id.gapura.field.TestDevices.answered;
import static id.gapura.field.TestDevices.enrolment;
import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Audit;
import id.gapura.accounts.Role;
import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Subject;
import id.gapura.consents.Way;
import id.gapura.enrolment.attempts.AttemptEvent;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.enrolment.attempts.Care;
import id.gapura.enrolment.attempts.Door;
import id.gapura.enrolment.attempts.Opening;
import id.gapura.enrolment.drafts.Draft;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.enrolment.followup.NextStep;
import id.gapura.enrolment.followup.Outcome;
import id.gapura.enrolment.followup.Reason;
import id.gapura.kernel.Ids;
import id.gapura.outreach.TestOutreach;
import id.gapura.outreach.contact.Contacts;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.registry.Prospects;
import id.gapura.registry.Registry;
import id.gapura.sandbox.device.Cut;
import id.gapura.sandbox.device.SandboxDevice;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 21);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final TestDevices DEVICES = new TestDevices(WEB);
    private static int serial;

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("asep", Role.VILLAGE_OFFICER, VILLAGE);
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    private static Map<String, Object> prospect(String name) {
        return Map.of("name", name, "region", VILLAGE, "consent", CONSENT);
    }

    private static List<String> prospects() {
        return WEB.get(Prospects.class).open(RegionCode.of(VILLAGE), 1_000).stream()
                .map(prospect -> prospect.name())
                .toList();
    }

    @Test
    void what_is_sent_again_is_done_once_and_answered_alike() {
        var device = DEVICES.of("asep");
        var command = device.does("prospect", prospect("Sekali Saja"));

        device.send(new Cut(Integer.MAX_VALUE, 0));
        assertThat(device.waiting()).isEqualTo(1);
        var answer = answered(device, command);

        assertThat(answer).isEqualTo("done ");
        assertThat(prospects()).filteredOn("Sekali Saja"::equals).hasSize(1);
    }

    @Test
    void the_same_id_with_other_content_is_a_conflict_and_changes_nothing() {
        var device = DEVICES.of("asep");
        var command = device.does("prospect", prospect("Yang Pertama"));
        device.sendAll();

        device.doesAs(command, "prospect", prospect("Yang Kedua"));
        var answer = answered(device, command);

        assertThat(answer).startsWith("conflict");
        assertThat(prospects()).contains("Yang Pertama").doesNotContain("Yang Kedua");
    }

    @Test
    void one_that_is_refused_holds_up_no_other() {
        var device = DEVICES.of("asep");
        var outside = new HashMap<>(prospect("Di Luar"));
        outside.put("region", "36.04.19.2001");
        var without = new HashMap<>(prospect("Tanpa Izin"));
        without.remove("consent");
        var first = device.does("prospect", outside);
        var second = device.does("prospect", without);
        var unknown = device.does("dance", Map.of());
        var last = device.does("prospect", prospect("Yang Baik"));

        assertThat(answered(device, last)).isEqualTo("done ");
        assertThat(answered(device, first)).isEqualTo("refused outside");
        assertThat(answered(device, second)).isEqualTo("refused consent-missing");
        assertThat(answered(device, unknown)).isEqualTo("unknown ");
        assertThat(prospects()).contains("Yang Baik").doesNotContain("Di Luar", "Tanpa Izin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no json\n", "[1,2]\n", "{\"id\":5}\n", "{\"bytes\":99999999}\n", "{\"bytes\":-1}\n"})
    void what_is_no_frame_is_said_to_be_none(String body) {
        var device = DEVICES.of("asep");

        assertThat(device.sendAsIs(body)).containsAnyOf("malformed", "unknown");
    }

    @Test
    void somebody_seen_without_a_network_is_on_record_afterwards() {
        var siti = WEB.people().member("Siti Terlihat", VILLAGE);
        var far = WEB.people().member("Jauh Terlihat", "36.04.19.2001");
        var device = DEVICES.of("asep");
        var seen = device.does("seen", Map.of("number", siti.number().digits()));
        var outside = device.does("seen", Map.of("number", far.number().digits()));

        assertThat(answered(device, seen)).isEqualTo("done ");
        assertThat(answered(device, outside)).isEqualTo("refused nobody");
        assertThat(WEB.get(Audit.class).about(siti.id().toString(), 10))
                .anySatisfy(line -> assertThat(line.act()).isEqualTo("person.seen"));
    }

    @Test
    void a_wrong_clock_is_put_right_and_both_times_are_kept() {
        var device = DEVICES.of("asep");
        var ours = WEB.clock().instant().minus(Duration.ofHours(5));
        var shown = Instant.parse("2001-02-03T04:05:06Z");
        var correction = Duration.between(shown, ours).toMillis();
        var command = device.doesAt(shown.toEpochMilli(), correction, "prospect", prospect("Jam Salah"));
        var future = device.doesAt(
                WEB.clock().millis() + Duration.ofDays(700).toMillis(), 0, "prospect", prospect("Dari Masa Depan"));

        device.sendAll();

        assertThat(times(device, command)).isEqualTo(List.of(shown, ours));
        assertThat(times(device, future).get(1)).isEqualTo(WEB.clock().instant());
    }

    private static List<Instant> times(SandboxDevice device, UUID command) {
        return WEB.sql()
                .sql("SELECT device_at, made_at FROM field.command WHERE device_id = :device AND command_id = :id")
                .param("device", UUID.fromString(device.id()))
                .param("id", command)
                .query((row, _) -> List.of(
                        row.getTimestamp("device_at").toInstant(),
                        row.getTimestamp("made_at").toInstant()))
                .single();
    }

    @Test
    void somebody_enrolled_outside_is_a_member_once_and_may_be_contacted() {
        var device = DEVICES.of("asep");
        var command = device.does("enrol", enrolment("Nining Baru", DEVICES.nik()));

        device.send(new Cut(Integer.MAX_VALUE, 0));
        device.sendAll();
        WEB.awaitQuiet();

        var attempt = WEB.get(Attempts.class).find(command).orElseThrow();
        var worker = attempt.progress().workerId().orElseThrow();
        var number = WEB.get(Registry.class).find(worker).orElseThrow().number();
        assertThat(answered(device, command)).isEqualTo("done ");
        assertThat(Objects.requireNonNull(device.answer(command)).path("number").asString())
                .isEqualTo(number.digits());
        assertThat(attempt.opened().door()).isEqualTo(Door.FIELD);
        assertThat(WEB.get(Consents.class).allows(Subject.worker(worker), Purpose.CONTACT))
                .isTrue();
        assertThat(device.read("").getFirst().path("columns").path("name").toString())
                .contains("Nining Baru");
    }

    @Test
    void one_nik_noted_by_two_officers_is_one_member_or_a_case_to_decide() {
        var nik = DEVICES.nik();
        var first = DEVICES.of("asep");
        WEB.staff("neng" + ++serial, Role.VILLAGE_OFFICER, VILLAGE);
        var second = DEVICES.of("neng" + serial);
        var third = DEVICES.of("asep");
        first.does("enrol", enrolment("Rohayati Yunus", nik));
        var same = second.does("enrol", enrolment("ROHAYATI YUNUS", nik));
        var other = third.does("enrol", enrolment("Budi Santoso", nik));

        first.sendAll();

        assertThat(answered(second, same)).isEqualTo("done already-member");
        assertThat(answered(third, other)).isEqualTo("to-decide waiting");
        assertThat(Objects.requireNonNull(third.answer(other)).path("ticket").asString())
                .hasSize(9);
        assertThat(WEB.get(Attempts.class).find(other).orElseThrow().followUp().reason())
                .contains(Reason.NIK_OF_ANOTHER);
    }

    @Test
    void whoever_cannot_be_registered_is_kept_for_the_branch_and_the_officer_reads_why() {
        var device = DEVICES.of("asep");
        var tooOld = device.does("enrol", enrolment("Mbah Sarmin", "3604990205500001"));
        var elsewhere = new HashMap<>(enrolment("Jauh", DEVICES.nik()));
        elsewhere.put("region", "36.04.19.2001");
        var outside = device.does("enrol", elsewhere);

        assertThat(answered(device, tooOld)).isEqualTo("to-decide not-ready");
        assertThat(Objects.requireNonNull(device.answer(tooOld)).path("problem").asString())
                .isEqualTo("TOO_OLD");
        assertThat(answered(device, outside)).isEqualTo("to-decide outside-kept");
        assertThat(WEB.get(Attempts.class).find(tooOld)).isPresent();
        var kept = WEB.get(Attempts.class).find(outside).orElseThrow();
        assertThat(kept.place()).isEqualTo(RegionCode.of("36.04.19.2001"));
        assertThat(kept.progress().workerId()).isEmpty();
    }

    /** Somebody whose enrolment waits for an officer, in the village or elsewhere. */
    private static UUID needy(String name, String place) {
        var opening = new Opening(
                WEB.get(Ids.class).next(),
                Door.CONSOLE,
                RegionCode.of(place),
                new Draft(Map.of(DraftField.NAME, name, DraftField.PHONE, "081234567890", DraftField.NIK, "123")),
                "ratna");
        WEB.get(Attempts.class).open(opening);
        return opening.id();
    }

    private static List<String> cases(SandboxDevice device) {
        var names = new ArrayList<String>();
        device.brief().path("cases").forEach(one -> names.add(one.path("name").asString()));
        return names;
    }

    @Test
    void open_cases_of_the_place_are_on_the_device_of_who_may_help_and_of_no_agent() {
        var mine = needy("Butuh Bantuan", VILLAGE);
        needy("Butuh Di Jauh", "36.04.19.2001");
        var alone = needy("Butuh Sendiri", VILLAGE);
        WEB.get(Consents.class).withdraw(Subject.attempt(alone), Purpose.CONTACT, new Source(Way.VOICE, "asep"));
        WEB.setToday(TODAY.plusDays(30));
        try {
            var device = DEVICES.of("asep");
            var cases = device.brief().path("cases");
            var one = cases.valueStream()
                    .filter(told -> told.path("id").asString().equals(mine.toString()))
                    .findFirst()
                    .orElseThrow();

            assertThat(cases(device)).contains("Butuh Bantuan").doesNotContain("Butuh Di Jauh", "Butuh Sendiri");
            assertThat(device.brief().toString()).doesNotContain("3604994");
            assertThat(one.path("reason").asString()).isEqualTo("faulty");
            assertThat(one.path("due").asLong())
                    .isEqualTo(WEB.get(Attempts.class)
                            .find(mine)
                            .orElseThrow()
                            .followUp()
                            .dueOn()
                            .orElseThrow()
                            .toEpochDay());
            assertThat(cases(DEVICES.agent("agen-tolong", 100_000))).isEmpty();
        } finally {
            WEB.setToday(TODAY);
        }
    }

    @Test
    void what_came_of_a_case_is_noted_once_under_the_officer_who_was_there() {
        var attempt = needy("Sudah Ditemui", VILLAGE);
        var far = needy("Jauh Sekali", "36.04.19.2001");
        var device = DEVICES.of("asep");
        var met =
                device.does("rescue", Map.of("of", attempt.toString(), "outcome", "needs-help", "note", "KTP hilang"));
        device.send(new Cut(Integer.MAX_VALUE, 0));
        var again = answered(device, met);
        var missed = device.does("rescue", Map.of("of", attempt.toString(), "outcome", "not-reached"));
        var outside = device.does("rescue", Map.of("of", far.toString(), "outcome", "reached"));
        var nonsense = device.does("rescue", Map.of("of", attempt.toString(), "outcome", "perhaps"));

        assertThat(again).isEqualTo("done ");
        assertThat(answered(device, missed)).isEqualTo("done ");
        assertThat(answered(device, outside)).isEqualTo("refused no-case");
        assertThat(answered(device, nonsense)).isEqualTo("refused no-case");
        assertThat(WEB.get(Attempts.class).history(attempt).stream()
                        .filter(event -> event.kind() == AttemptEvent.Kind.CONTACTED)
                        .map(event -> event.actor() + " " + event.detail()))
                .containsExactlyInAnyOrder("asep reached: KTP hilang", "asep not-reached");
        assertThat(WEB.get(Attempts.class)
                        .find(attempt)
                        .orElseThrow()
                        .followUp()
                        .next())
                .contains(NextStep.FINISH);
    }

    @Test
    void who_wants_no_calls_is_on_no_device_from_then_on_also_when_the_case_is_over_by_then() {
        var attempt = needy("Tidak Mau", VILLAGE);
        var closed = needy("Tidak Mau Lagi", VILLAGE);
        WEB.get(Attempts.class).care(closed, new Care.Close(Outcome.CANNOT_BE_HELPED, ""), "ratna");
        var device = DEVICES.of("asep");
        var agent = DEVICES.agent("agen-tanpa-telepon", 100_000);

        var foreign = agent.does("rescue", Map.of("of", attempt.toString(), "outcome", "no-calls"));
        var agents = answered(agent, foreign);
        boolean isAloneByAgent = WEB.get(Consents.class).refuses(attempt, Purpose.CONTACT);
        var said = device.does("rescue", Map.of("of", attempt.toString(), "outcome", "no-calls", "note", "marah"));
        var late = device.does("rescue", Map.of("of", closed.toString(), "outcome", "no-calls"));

        assertThat(agents).isEqualTo("refused no-case");
        assertThat(isAloneByAgent).isFalse();
        assertThat(answered(device, said)).isEqualTo("done ");
        assertThat(answered(device, late)).isEqualTo("done ");
        assertThat(WEB.get(Consents.class).refusing(List.of(attempt, closed), Purpose.CONTACT))
                .containsExactlyInAnyOrder(attempt, closed);
        assertThat(WEB.get(Consents.class)
                        .history(Subject.attempt(attempt))
                        .getFirst()
                        .source())
                .isEqualTo(new Source(Way.VOICE, "asep"));
        assertThat(WEB.get(Attempts.class).history(attempt).getFirst())
                .satisfies(event -> assertThat(event.kind()).isEqualTo(AttemptEvent.Kind.LEFT_ALONE))
                .satisfies(event -> assertThat(event.detail()).isEqualTo("marah"));
    }

    @Test
    void a_case_that_was_closed_meanwhile_is_said_to_be_over() {
        var attempt = needy("Sudah Ditutup", VILLAGE);
        WEB.get(Attempts.class).care(attempt, new Care.Close(Outcome.CANNOT_BE_HELPED, ""), "ratna");
        var device = DEVICES.of("asep");

        var late = device.does("rescue", Map.of("of", attempt.toString(), "outcome", "reached"));

        assertThat(answered(device, late)).isEqualTo("refused case-over");
    }

    @Test
    void whoever_is_met_outside_can_be_said_to_come_from_an_activity_and_an_unknown_one_is_left_out() {
        var market = new TestOutreach(WEB, TODAY.minusDays(9), TODAY).market("Pasar", TODAY.minusDays(9));
        var device = DEVICES.of("asep");
        var known = new HashMap<>(prospect("Dari Pasar"));
        known.put("activity", market.id().toString());
        var unknown = new HashMap<>(prospect("Entah Dari Mana"));
        unknown.put("activity", UUID.randomUUID().toString());

        assertThat(answered(device, device.does("prospect", known))).isEqualTo("done ");
        assertThat(answered(device, device.does("prospect", unknown))).isEqualTo("done ");

        assertThat(WEB.get(Contacts.class).counts(List.of(market.id())))
                .isEqualTo(Map.of(market.id(), new Contacts.Count(0, 1, 0)));
        assertThat(WEB.sql()
                        .sql("SELECT day_on FROM outreach.contact WHERE activity_id = ?")
                        .param(market.id())
                        .query(LocalDate.class)
                        .list())
                .containsExactly(TODAY.minusDays(9));
    }
}
