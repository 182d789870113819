package id.gapura.field;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Accounts.NewStaff;
import id.gapura.accounts.Audit;
import id.gapura.accounts.Role;
import id.gapura.agents.Agents;
import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Subject;
import id.gapura.consents.Way;
import id.gapura.contributions.Contributions;
import id.gapura.database.Proof;
import id.gapura.enrolment.attempts.AttemptEvent;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.enrolment.attempts.Care;
import id.gapura.enrolment.attempts.Decision;
import id.gapura.enrolment.attempts.Door;
import id.gapura.enrolment.attempts.Opening;
import id.gapura.enrolment.drafts.Draft;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.enrolment.followup.NextStep;
import id.gapura.enrolment.followup.Outcome;
import id.gapura.enrolment.followup.Reason;
import id.gapura.field.commands.PhotoRounds;
import id.gapura.kernel.Ids;
import id.gapura.kernel.Rupiah;
import id.gapura.outreach.TestOutreach;
import id.gapura.outreach.contact.Contacts;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.receipts.DeviceReceipt;
import id.gapura.registry.Prospects;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import id.gapura.registry.evidence.Evidence;
import id.gapura.sandbox.device.Cut;
import id.gapura.sandbox.device.SandboxDevice;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class CommandsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 21);
    private static final String VILLAGE = "36.04.19.2008";
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final Map<String, String> CONSENT =
            Map.of("key", "consent.prospect.1", "language", "id", "text", "Bolehkah saya mencatat nama Anda?");
    private static final SplittableRandom RANDOM = new SplittableRandom(1);
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

    private static SandboxDevice device(String login) {
        return SandboxDevice.register(
                WEB.address(""), login, TestWeb.password(), WEB.get(InstantSource.class), RANDOM.split());
    }

    /** A device of a new agent who may hold so much. */
    private static SandboxDevice agent(String login, long limit) {
        var staff = new NewStaff(login, "Agen " + login, TestWeb.password(), Role.AGENT, RegionCode.of(VILLAGE));
        WEB.get(Agents.class).register(new Agents.NewAgent(staff, new Rupiah(limit), Optional.empty()));
        return device(login);
    }

    private static Map<String, Object> prospect(String name) {
        return Map.of("name", name, "region", VILLAGE, "consent", CONSENT);
    }

    private static List<String> prospects() {
        return WEB.get(Prospects.class).open(RegionCode.of(VILLAGE), 1_000).stream()
                .map(prospect -> prospect.name())
                .toList();
    }

    private static String answered(SandboxDevice device, UUID command) {
        device.sendAll();
        JsonNode answer = device.answer(command);
        return answer == null
                ? ""
                : answer.path("result").asString() + " " + answer.path("reason").asString();
    }

    @Test
    void what_is_sent_again_is_done_once_and_answered_alike() {
        var device = device("asep");
        var command = device.does("prospect", prospect("Sekali Saja"));

        device.send(new Cut(Integer.MAX_VALUE, 0));
        assertThat(device.waiting()).isEqualTo(1);
        var answer = answered(device, command);

        assertThat(answer).isEqualTo("done ");
        assertThat(prospects()).filteredOn("Sekali Saja"::equals).hasSize(1);
    }

    @Test
    void the_same_id_with_other_content_is_a_conflict_and_changes_nothing() {
        var device = device("asep");
        var command = device.does("prospect", prospect("Yang Pertama"));
        device.sendAll();

        device.doesAs(command, "prospect", prospect("Yang Kedua"));
        var answer = answered(device, command);

        assertThat(answer).startsWith("conflict");
        assertThat(prospects()).contains("Yang Pertama").doesNotContain("Yang Kedua");
    }

    @Test
    void one_that_is_refused_holds_up_no_other() {
        var device = device("asep");
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
        var device = device("asep");

        assertThat(device.sendAsIs(body)).containsAnyOf("malformed", "unknown");
    }

    @Test
    void somebody_seen_without_a_network_is_on_record_afterwards() {
        var siti = WEB.people().member("Siti Terlihat", VILLAGE);
        var far = WEB.people().member("Jauh Terlihat", "36.04.19.2001");
        var device = device("asep");
        var seen = device.does("seen", Map.of("number", siti.number().digits()));
        var outside = device.does("seen", Map.of("number", far.number().digits()));

        assertThat(answered(device, seen)).isEqualTo("done ");
        assertThat(answered(device, outside)).isEqualTo("refused nobody");
        assertThat(WEB.get(Audit.class).about(siti.id().toString(), 10))
                .anySatisfy(line -> assertThat(line.act()).isEqualTo("person.seen"));
    }

    @Test
    void a_wrong_clock_is_put_right_and_both_times_are_kept() {
        var device = device("asep");
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

    private static Map<String, Object> enrolment(String name, String nik) {
        return Map.of(
                "name",
                name,
                "nik",
                nik,
                "region",
                VILLAGE,
                "phone",
                "081234567890",
                "livelihood",
                "Pedagang sayur",
                "programmes",
                "JKK,JKM",
                "consent",
                "Bolehkah data Anda dicatat?",
                "contact",
                CONSENT);
    }

    /** Born on 2 May 1986; a number of the year's district 99. */
    private static String nik() {
        return "360499420586%04d".formatted(5_000 + ++serial);
    }

    @Test
    void somebody_enrolled_outside_is_a_member_once_and_may_be_contacted() {
        var device = device("asep");
        var command = device.does("enrol", enrolment("Nining Baru", nik()));

        device.send(new Cut(Integer.MAX_VALUE, 0));
        device.sendAll();

        var attempt = WEB.get(Attempts.class).find(command).orElseThrow();
        var worker = attempt.progress().workerId().orElseThrow();
        var number = WEB.get(Registry.class).find(worker).orElseThrow().number();
        assertThat(answered(device, command)).isEqualTo("done ");
        assertThat(Objects.requireNonNull(device.answer(command)).path("number").asString())
                .isEqualTo(number.digits());
        assertThat(attempt.opened().door()).isEqualTo(Door.FIELD);
        assertThat(WEB.get(Consents.class).mayContact(worker)).isTrue();
        assertThat(device.read("").getFirst().path("columns").path("name").toString())
                .contains("Nining Baru");
    }

    @Test
    void one_nik_noted_by_two_officers_is_one_member_or_a_case_to_decide() {
        var nik = nik();
        var first = device("asep");
        WEB.staff("neng" + ++serial, Role.VILLAGE_OFFICER, VILLAGE);
        var second = device("neng" + serial);
        var third = device("asep");
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
        var device = device("asep");
        var tooOld = device.does("enrol", enrolment("Mbah Sarmin", "3604990205500001"));
        var elsewhere = new HashMap<>(enrolment("Jauh", nik()));
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

    private static Map<String, Object> photoOf(UUID enrolment) {
        return Map.of("of", enrolment.toString(), "consent", CONSENT);
    }

    private static byte[] jpeg() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "jpeg", out);
        return out.toByteArray();
    }

    private static UUID worker(UUID enrolment) {
        return WEB.get(Attempts.class)
                .find(enrolment)
                .orElseThrow()
                .progress()
                .workerId()
                .orElseThrow();
    }

    private static long photosThatWait() {
        return WEB.sql()
                .sql("SELECT count(*) FROM field.photo")
                .query(Long.class)
                .single();
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
        WEB.setToday(TODAY.plusDays(30));
        try {
            var device = device("asep");
            var cases = device.brief().path("cases");
            var one = cases.valueStream()
                    .filter(told -> told.path("id").asString().equals(mine.toString()))
                    .findFirst()
                    .orElseThrow();

            assertThat(cases(device)).contains("Butuh Bantuan").doesNotContain("Butuh Di Jauh");
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
            assertThat(cases(agent("agen-tolong", 100_000))).isEmpty();
        } finally {
            WEB.setToday(TODAY);
        }
    }

    @Test
    void what_came_of_a_case_is_noted_once_under_the_officer_who_was_there() {
        var attempt = needy("Sudah Ditemui", VILLAGE);
        var far = needy("Jauh Sekali", "36.04.19.2001");
        var device = device("asep");
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
    void a_case_that_was_closed_meanwhile_is_said_to_be_over() {
        var attempt = needy("Sudah Ditutup", VILLAGE);
        WEB.get(Attempts.class).care(attempt, new Care.Close(Outcome.CANNOT_BE_HELPED, ""), "ratna");
        var device = device("asep");

        var late = device.does("rescue", Map.of("of", attempt.toString(), "outcome", "reached"));

        assertThat(answered(device, late)).isEqualTo("refused case-over");
    }

    @Test
    void a_photo_that_came_with_an_enrolment_is_evidence_once_and_so_is_the_leave() throws IOException {
        var device = device("asep");
        var enrolment = device.does("enrol", enrolment("Euis Berfoto", nik()));
        var photo = device.does("photo", photoOf(enrolment), jpeg());

        device.send(new Cut(Integer.MAX_VALUE, 0));

        assertThat(answered(device, photo)).isEqualTo("done ");
        var worker = worker(enrolment);
        assertThat(WEB.get(Evidence.class).of(worker)).singleElement().satisfies(piece -> {
            assertThat(piece.id()).isEqualTo(photo);
            assertThat(piece.madeOn()).isEqualTo(TODAY);
            assertThat(piece.origin().actor()).isEqualTo("asep");
        });
        assertThat(WEB.get(Evidence.class).photo(worker, photo)).isPresent();
        assertThat(WEB.get(Consents.class).allows(Subject.worker(worker), Purpose.EVIDENCE_PHOTO))
                .isTrue();
        assertThat(photosThatWait()).isZero();
    }

    @Test
    void a_photo_whose_leave_was_taken_back_before_it_arrived_is_not_kept() throws IOException {
        var device = device("asep");
        var enrolment = device.does("enrol", enrolment("Warti Mundur", nik()));
        device.sendAll();
        var photo = device.does("photo", photoOf(enrolment), jpeg());
        var worker = worker(enrolment);
        WEB.clock().standAt(WEB.clock().instant().plusSeconds(60));
        WEB.get(Consents.class).withdraw(Subject.worker(worker), Purpose.EVIDENCE_PHOTO, Source.own(Way.PAGE));

        device.sendAll();

        assertThat(answered(device, photo)).isEqualTo("refused photo-withdrawn");
        assertThat(WEB.get(Evidence.class).of(worker)).isEmpty();
        assertThat(photosThatWait()).isZero();
    }

    @Test
    void a_photo_waits_for_the_decision_about_its_enrolment() throws IOException {
        var nik = nik();
        var device = device("asep");
        device.does("enrol", enrolment("Wawan Setiawan", nik));
        var accepted = device.does("enrol", enrolment("Dadang Kurnia", nik));
        var kept = device.does("photo", photoOf(accepted), jpeg());
        var refused = device.does("enrol", enrolment("Maman Suparman", nik));
        device.does("photo", photoOf(refused), jpeg());
        device.sendAll();
        assertThat(photosThatWait()).isEqualTo(2);

        WEB.get(Attempts.class).decide(accepted, new Decision.Accept("KTP dilihat"), "ratna");
        WEB.get(Attempts.class).decide(refused, new Decision.Refuse("NIK orang lain"), "ratna");
        WEB.get(PhotoRounds.class).run("");

        assertThat(WEB.get(Evidence.class).of(worker(accepted)))
                .extracting(piece -> piece.id())
                .containsExactly(kept);
        assertThat(photosThatWait()).isZero();
    }

    @Test
    void a_photo_that_was_cut_on_the_way_arrives_whole_with_the_next_sending_and_once() throws IOException {
        var device = device("asep");
        var enrolment = device.does("enrol", enrolment("Euis Terputus", nik()));
        device.sendAll();
        var photo = device.does("photo", photoOf(enrolment), jpeg());

        device.send(new Cut(400, Integer.MAX_VALUE));
        assertThat(WEB.get(Evidence.class).of(worker(enrolment))).isEmpty();
        device.send(new Cut(Integer.MAX_VALUE, 0));
        device.sendAll();

        assertThat(WEB.get(Evidence.class).of(worker(enrolment)))
                .extracting(piece -> piece.id())
                .containsExactly(photo);
    }

    @Test
    void what_is_no_picture_is_refused_and_kept_nowhere() {
        var device = device("asep");
        var enrolment = device.does("enrol", enrolment("Euis Rusak", nik()));
        var photo = device.does("photo", photoOf(enrolment), new byte[] {1, 2, 3});

        device.sendAll();

        assertThat(answered(device, photo)).isEqualTo("refused no-picture");
        assertThat(WEB.get(Evidence.class).of(worker(enrolment))).isEmpty();
        assertThat(photosThatWait()).isZero();
    }

    @Test
    void a_photo_without_leave_or_without_an_enrolment_by_this_device_is_refused() throws IOException {
        var first = device("asep");
        var second = device("asep");
        var enrolment = first.does("enrol", enrolment("Imas Tanpa Foto", nik()));
        first.sendAll();
        var silent = first.does("photo", Map.of("of", enrolment.toString()), jpeg());
        var stranger = second.does("photo", photoOf(enrolment), jpeg());

        assertThat(answered(first, silent)).isEqualTo("refused consent-missing");
        assertThat(answered(second, stranger)).isEqualTo("refused no-enrolment");
        assertThat(WEB.get(Evidence.class).of(worker(enrolment))).isEmpty();
    }

    private static String certificate(SandboxDevice device) {
        return device.brief().path("cash").path("certificate").asString();
    }

    private static Worker member() {
        return WEB.people().member("Peserta " + ++serial, VILLAGE);
    }

    @Test
    void cash_taken_outside_buys_months_counts_for_the_agent_and_a_receipt_is_kept() {
        var member = member();
        var device = agent("tunai1", 50_000);
        var taking = device.takesCash(certificate(device), member.number().digits(), 2, 16_800);

        device.send(new Cut(Integer.MAX_VALUE, 0));

        assertThat(answered(device, taking)).isEqualTo("done ");
        assertThat(WEB.get(Contributions.class).payments(member.id()))
                .singleElement()
                .satisfies(payment -> assertThat(payment.months()).hasSize(2));
        assertThat(device.brief().path("cash").path("open").asLong()).isEqualTo(16_800);
        assertThat(receipts(device)).containsExactly(taking);
    }

    private static List<UUID> receipts(SandboxDevice device) {
        return WEB.sql()
                .sql("SELECT command_id FROM field.receipt WHERE device_id = :device")
                .param("device", UUID.fromString(device.id()))
                .query((row, _) -> UUID.fromString(row.getString("command_id")))
                .list();
    }

    @Test
    void a_receipt_that_says_another_amount_than_was_booked_is_found_by_the_proof() {
        var device = agent("tunai5", 50_000);
        var taking = device.takesCash(certificate(device), member().number().digits(), 1, 8_400);
        device.sendAll();
        assertThat(differences()).isEmpty();

        shorten(taking, 100);
        assertThat(differences()).singleElement().asString().contains(DeviceReceipt.paperOf(taking), "8300");
        shorten(taking, -100);
    }

    private static void shorten(UUID taking, long by) {
        WEB.sql()
                .sql("UPDATE agents.taking SET amount_idr = amount_idr - :by WHERE taking_id = :id")
                .param("by", by)
                .param("id", taking)
                .update();
    }

    private static List<String> differences() {
        var found = new ArrayList<String>();
        WEB.all(Proof.class).stream()
                .filter(proof -> proof.name().startsWith("receipts that devices gave"))
                .forEach(proof -> proof.run(found::add));
        return found;
    }

    @Test
    void what_the_receipt_does_not_say_is_refused() {
        var member = member();
        var device = agent("tunai2", 50_000);
        var other = agent("tunai3", 50_000);
        var number = member.number().digits();
        var less = device.takesCash(certificate(device), number, 1, 8_400, 8_000);
        var forged =
                device.does("cash", Map.of("number", number, "months", 1, "amount", 8_400, "receipt", "GAPURA1.T.X"));
        var others = other.receiptOf(certificate(other), UUID.randomUUID(), number, 8_400);
        var stolen = device.does("cash", Map.of("number", number, "months", 1, "amount", 8_400, "receipt", others));

        for (var command : List.of(less, forged, stolen)) {
            assertThat(answered(device, command)).isEqualTo("refused receipt-differs");
        }
        assertThat(WEB.get(Contributions.class).payments(member.id())).isEmpty();
        assertThat(receipts(device)).isEmpty();
    }

    @Test
    void a_receipt_number_counts_once() {
        var member = member();
        var device = agent("tunai4", 50_000);
        var certificate = certificate(device);
        var first = device.takesCash(certificate, member.number().digits(), 1, 8_400);
        var sameEnd =
                UUID.fromString("00000000-0000-4000-8000-" + first.toString().substring(24));
        device.sendAll();
        device.doesAs(
                sameEnd,
                "cash",
                Map.of(
                        "number",
                        member.number().digits(),
                        "months",
                        1,
                        "amount",
                        8_400,
                        "receipt",
                        device.receiptOf(certificate, sameEnd, member.number().digits(), 8_400)));

        assertThat(answered(device, sameEnd)).isEqualTo("refused receipt-used");
        assertThat(WEB.get(Contributions.class).payments(member.id())).hasSize(1);
    }

    @Test
    void an_officer_who_is_no_agent_takes_no_cash() {
        var member = member();
        var device = device("asep");

        assertThat(device.brief().path("cash").isNull()).isTrue();
        assertThat(answered(
                        device, device.takesCash("GAPURA1.T", member.number().digits(), 1, 8_400)))
                .isEqualTo("refused no-agent");
        assertThat(WEB.get(Contributions.class).payments(member.id())).isEmpty();
    }

    @Test
    void whoever_is_met_outside_can_be_said_to_come_from_an_activity_and_an_unknown_one_is_left_out() {
        var market = new TestOutreach(WEB, TODAY, TODAY).market("Pasar", TODAY);
        var device = device("asep");
        var known = new HashMap<>(prospect("Dari Pasar"));
        known.put("activity", market.id().toString());
        var unknown = new HashMap<>(prospect("Entah Dari Mana"));
        unknown.put("activity", UUID.randomUUID().toString());

        assertThat(answered(device, device.does("prospect", known))).isEqualTo("done ");
        assertThat(answered(device, device.does("prospect", unknown))).isEqualTo("done ");

        assertThat(WEB.get(Contacts.class).counts(List.of(market.id())))
                .isEqualTo(Map.of(market.id(), new Contacts.Count(0, 1, 0)));
    }
}
