package id.gapura.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import id.gapura.accounts.Audit;
import id.gapura.accounts.Role;
import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Subject;
import id.gapura.program.TestWeb;
import id.gapura.registry.Prospect;
import id.gapura.registry.Prospects;
import id.gapura.registry.Worker;
import id.gapura.sandbox.device.SandboxDevice;
import id.gapura.screen.Browser;
import id.gapura.survey.Round;
import id.gapura.survey.Rounds;
import id.gapura.survey.TestSurveys;
import id.gapura.survey.answer.Interviews;
import id.gapura.survey.question.QuestionKind;
import id.gapura.survey.sample.Outcome;
import id.gapura.survey.sample.Samples;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Those drawn for a survey, on the devices of interviewers. */
class FieldDrawnTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 21);
    private static final SplittableRandom RANDOM = new SplittableRandom(3);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static TestSurveys surveys;
    private static Worker aminah;
    private static Worker bani;
    private static UUID joko;

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("dadan", Role.INTERVIEWER, TestSurveys.VILLAGE.text());
        WEB.staff("tetangga", Role.INTERVIEWER, "36.04.19.2001");
        surveys = new TestSurveys(WEB);
        aminah = surveys.willing("Aminah");
        bani = surveys.willing("Bani");
        joko = surveys.noted("Joko Tani", "petani padi");
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    @AfterEach
    void withdraw() {
        WEB.setToday(TODAY);
        WEB.get(Rounds.class)
                .near(TestSurveys.VILLAGE, 0)
                .forEach(round -> WEB.get(Rounds.class).withdraw(round.id(), "siti"));
    }

    private static Round drawn(int each) {
        return drawn(each, TODAY.minusDays(2));
    }

    private static Round drawn(int each, LocalDate from) {
        var round = surveys.round(from, TODAY.plusDays(5));
        var wanted = round.plan().sample().stream().collect(Collectors.toMap(part -> part, _ -> each));
        assertThat(WEB.get(Samples.class).draw(round, wanted, "siti")).isInstanceOf(Samples.Result.Done.class);
        return round;
    }

    private static SandboxDevice device(String login) {
        return SandboxDevice.register(
                WEB.address(""), login, TestWeb.password(), WEB.get(InstantSource.class), RANDOM.split());
    }

    private static List<JsonNode> names(SandboxDevice device, Round round) {
        return device.brief()
                .path("surveys")
                .valueStream()
                .filter(sheet ->
                        sheet.path("round").asString().equals(round.id().toString()))
                .flatMap(sheet -> sheet.path("names").valueStream())
                .toList();
    }

    private static List<String> ids(SandboxDevice device, Round round) {
        return names(device, round).stream()
                .map(name -> name.path("id").asString())
                .toList();
    }

    private static String answer(SandboxDevice device, UUID command) {
        device.sendAll();
        var answer = Objects.requireNonNull(device.answer(command));
        return answer.path("result").asString() + " " + answer.path("reason").asString();
    }

    private static Map<String, Object> of(Round round, UUID person, String outcome) {
        var body = new HashMap<String, Object>();
        body.put("round", round.id().toString());
        body.put("person", person.toString());
        if (!outcome.isEmpty()) {
            body.put("outcome", outcome);
        }
        return body;
    }

    private static long count(Round round, Outcome outcome) {
        return WEB.get(Samples.class).find(round).orElseThrow().count(outcome);
    }

    @Test
    void the_interviewer_of_the_place_is_told_whom_to_ask_and_no_more_of_them_than_it_takes_to_find_them() {
        var round = drawn(5);
        var device = device("dadan");

        assertThat(ids(device, round))
                .containsExactlyInAnyOrder(aminah.id().toString(), bani.id().toString(), joko.toString());
        var member = names(device, round).stream()
                .filter(name -> name.path("name").asString().equals("Aminah"))
                .findFirst()
                .orElseThrow();
        assertThat(member.propertyNames())
                .containsExactlyInAnyOrder(
                        "id", "name", "number", "address", "phone", "livelihood", "region", "placeName");
        assertThat(member.path("address").asString()).isEqualTo("Kp. Tegal RT 02");
        assertThat(member.path("phone").asString()).isEmpty();
        assertThat(member.path("livelihood").asString()).isEqualTo("trader");
        assertThat(names(device("tetangga"), round)).isEmpty();
    }

    @Test
    void a_round_of_which_nobody_was_drawn_has_no_names() {
        var round = surveys.round(TODAY, TODAY.plusDays(5));

        var sheet = device("dadan")
                .brief()
                .path("surveys")
                .valueStream()
                .filter(one -> one.path("round").asString().equals(round.id().toString()))
                .findFirst()
                .orElseThrow();

        assertThat(sheet.path("names").isArray()).isFalse();
    }

    @Test
    void who_wants_no_calls_any_more_is_on_no_device_and_the_reserve_is() {
        var round = drawn(1);
        var device = device("dadan");
        var early = surveys.noted("Karto Tani", "petani");
        var later = drawn(5);
        assertThat(ids(device, later)).contains(early.toString());

        surveys.leaveAlone(Subject.prospect(early));

        assertThat(ids(device, later)).doesNotContain(early.toString()).contains(joko.toString());
        var order = traders(round);
        assertThat(ids(device, round)).contains(order.getFirst()).doesNotContain(order.getLast());
        device.does("drawn", of(round, UUID.fromString(order.getFirst()), "refused"));
        device.sendAll();
        assertThat(ids(device, round)).contains(order.getLast()).doesNotContain(order.getFirst());
    }

    /** In the order of the lot. */
    private static List<String> traders(Round round) {
        return WEB.get(Samples.class).find(round).orElseThrow().lots().stream()
                .filter(lot -> lot.stratum().segment().isPresent())
                .flatMap(lot -> lot.order().stream())
                .map(one -> one.personId().toString())
                .toList();
    }

    @Test
    void what_came_of_somebody_is_noted_and_who_looked_at_them_stands_in_the_audit() {
        var round = drawn(5);
        var device = device("dadan");
        var neighbour = device("tetangga");

        assertThat(answer(device, device.does("drawn", of(round, joko, "")))).isEqualTo("done ");
        var seen = WEB.get(Audit.class).newest(1).getFirst();
        assertThat(seen.act() + " " + seen.actor() + " " + seen.subject()).isEqualTo("prospect.seen dadan " + joko);
        assertThat(answer(device, device.does("drawn", of(round, joko, "not-found"))))
                .isEqualTo("done ");
        assertThat(count(round, Outcome.NOT_FOUND)).isEqualTo(1);
        assertThat(WEB.get(Audit.class).newest(1).getFirst().subject())
                .isEqualTo(round.id().toString());
        assertThat(answer(device, device.does("drawn", of(round, joko, "gone"))))
                .isEqualTo("refused survey-not-drawn");
        assertThat(answer(device, device.does("drawn", of(round, UUID.randomUUID(), "refused"))))
                .isEqualTo("refused survey-not-drawn");
        assertThat(answer(neighbour, neighbour.does("drawn", of(round, bani.id(), "refused"))))
                .isEqualTo("refused survey-not-drawn");
        assertThat(count(round, Outcome.REFUSED)).isZero();
    }

    @Test
    void names_go_out_the_day_before_and_what_a_device_had_not_is_on_record_once() {
        var round = drawn(1, TODAY.plusDays(2));
        var device = device("dadan");
        var about = round.id().toString();
        assertThat(ids(device, round)).isEmpty();
        assertThat(downloads(about)).isEmpty();

        WEB.setToday(TODAY.plusDays(1));
        assertThat(ids(device, round)).hasSize(2);
        assertThat(ids(device, round)).hasSize(2);
        assertThat(names(device("tetangga"), round)).isEmpty();
        assertThat(downloads(about)).singleElement().satisfies(line -> {
            assertThat(line.actor()).isEqualTo("dadan");
            assertThat(line.detail()).startsWith("device=").endsWith(" people=2");
        });

        WEB.setToday(TODAY.plusDays(2));
        var first = traders(round).getFirst();
        device.does("drawn", of(round, UUID.fromString(first), "not-eligible"));
        device.sendAll();
        assertThat(count(round, Outcome.NOT_ELIGIBLE)).isEqualTo(1);
        assertThat(ids(device, round)).hasSize(2).doesNotContain(first);
        assertThat(downloads(about)).hasSize(2);
        assertThat(downloads(about).getFirst().detail()).endsWith(" people=1");
        assertThat(ids(device("dadan"), round)).hasSize(2);
        assertThat(downloads(about)).hasSize(3);
    }

    private static List<Audit.Line> downloads(String round) {
        return WEB.get(Audit.class).about(round, "survey.names-downloaded", 9);
    }

    @Test
    void who_is_not_drawn_any_more_was_looked_at_all_the_same_if_they_live_there() {
        var round = drawn(5);
        var joined = surveys.willing("Baru Datang").id();
        var dropped = surveys.noted("Sudah Dicatat", "petani");
        var device = device("dadan");
        var neighbour = device("tetangga");

        for (var person : List.of(joined, dropped)) {
            assertThat(answer(device, device.does("drawn", of(round, person, ""))))
                    .isEqualTo("done ");
            assertThat(WEB.get(Audit.class).newest(1).getFirst().subject()).isEqualTo(person.toString());
            assertThat(answer(device, device.does("drawn", of(round, person, "refused"))))
                    .isEqualTo("refused survey-not-drawn");
            assertThat(answer(neighbour, neighbour.does("drawn", of(round, person, ""))))
                    .isEqualTo("refused survey-not-drawn");
        }
        assertThat(answer(device, device.does("drawn", of(round, UUID.randomUUID(), ""))))
                .isEqualTo("refused survey-not-drawn");
        WEB.get(Prospects.class).close(dropped, Prospect.State.DECLINED, TestSurveys.VILLAGE);
        surveys.leaveAlone(Subject.worker(joined));
    }

    @Test
    void a_lookup_that_is_refused_is_nothing_for_the_interviewer_to_look_at() {
        var moved = surveys.noted("Pindah Rumah", "petani");
        drawn(5);
        try (var browser = Browser.start();
                var phone = Phone.of("dadan", WEB, browser)) {
            phone.offline(true);
            phone.open("Hari ini");
            phone.awaitText("Survei Uji");
            phone.press("Survei Uji");
            phone.press("Pindah Rumah");
            phone.awaitText("Mulai wawancara");
            WEB.sql()
                    .sql("UPDATE registry.prospect SET region_code = '36.04.19.2001' WHERE prospect_id = :id")
                    .param("id", moved)
                    .update();
            phone.open("Catatan");
            phone.offline(false);
            phone.sendNow();

            assertThat(phone.text()).doesNotContain("Tidak jadi ditanya", "tidak lagi dalam undian");
        }
        assertThat(WEB.get(Audit.class).about(moved.toString(), "prospect.seen", 1))
                .isEmpty();
        surveys.leaveAlone(Subject.prospect(moved));
    }

    @Test
    void an_interview_begun_from_the_list_is_that_persons_and_a_reserve_comes_for_who_does_not_want() {
        var round = drawn(1);
        var first = traders(round).getFirst().equals(aminah.id().toString()) ? aminah : bani;
        var reserve = first.equals(aminah) ? bani : aminah;
        try (var browser = Browser.start();
                var phone = Phone.of("dadan", WEB, browser)) {
            assertThat(phone.everything()).doesNotContain("Aminah", "Bani");
            phone.offline(true);
            openNames(phone);
            phone.awaitText("Joko Tani");
            assertThat(phone.text())
                    .contains(first.person().name())
                    .doesNotContain(reserve.person().name());
            phone.look("drawn");
            phone.press(first.person().name());
            phone.awaitText("Mulai wawancara");
            phone.page().locator("summary").click();
            phone.button("Simpan hasil").click();
            phone.awaitText("Pilih hasilnya.");
            phone.look("drawn-name");
            phone.page().check("input[name=outcome][value=refused]");
            phone.button("Simpan hasil").click();
            phone.awaitText("Joko Tani");
            assertThat(phone.text()).doesNotContain(first.person().name());
            phone.open("Catatan");
            phone.awaitText("Tidak jadi ditanya: " + first.person().name());
            phone.offline(false);
            phone.sendNow();
            assertThat(count(round, Outcome.REFUSED)).isEqualTo(1);

            openNames(phone);
            phone.press(reserve.person().name());
            phone.press("Mulai wawancara");
            phone.awaitText("Boleh saya bertanya sebentar?");
            assertThat(phone.page().inputValue("#f-livelihood")).isEqualTo("trader");
            phone.page()
                    .check("input[name='q-"
                            + surveys.question(QuestionKind.YES_NO).id() + "'][value=yes]");
            phone.page().check("#f-consent");
            phone.button("Simpan jawaban").click();
            phone.awaitText("Jawabannya tersimpan");
            phone.button("Orang berikutnya").click();
            phone.awaitText("Joko Tani");
            assertThat(phone.text()).doesNotContain(reserve.person().name());
            phone.open("Catatan");
            phone.sendNow();
        }

        assertThat(count(round, Outcome.ANSWERED)).isEqualTo(1);
        assertThat(WEB.get(Interviews.class)
                        .progress(round, TestSurveys.VILLAGE)
                        .values())
                .containsExactly(1L);
        assertThat(WEB.get(Consents.class).allows(Subject.worker(reserve.id()), Purpose.SURVEY))
                .isTrue();
        assertThat(ids(device("dadan"), round)).containsExactly(joko.toString());
    }

    private static void openNames(Phone phone) {
        phone.open("Hari ini");
        phone.awaitText("Survei Uji");
        phone.page()
                .locator("main button")
                .filter(new Locator.FilterOptions().setHasText("2 orang lagi"))
                .first()
                .click();
    }
}
