package id.gapura.field;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Accounts.NewStaff;
import id.gapura.accounts.Role;
import id.gapura.adoption.objection.Catalogue;
import id.gapura.adoption.objection.Objection;
import id.gapura.adoption.objection.Objections;
import id.gapura.adoption.objection.Told;
import id.gapura.adoption.objection.Tongues;
import id.gapura.agents.Agents;
import id.gapura.kernel.Rupiah;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.registry.Prospects;
import id.gapura.sandbox.device.Cut;
import id.gapura.sandbox.device.SandboxDevice;
import id.gapura.screen.Browser;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Objections heard at a door without a network. */
class FieldObjectionTest {
    private static final String VILLAGE = "36.04.19.2008";
    private static final String OTHER = "36.04.19.2001";
    private static final SplittableRandom RANDOM = new SplittableRandom(5);
    private static final TestWeb WEB = TestWeb.on(LocalDate.of(2026, 5, 21));
    private static final Browser BROWSER = Browser.start();

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("asep", Role.VILLAGE_OFFICER, VILLAGE);
        WEB.staff("dewi", Role.COMPANION, VILLAGE);
    }

    @AfterAll
    static void close() {
        BROWSER.close();
        WEB.close();
    }

    private static Objections objections() {
        return WEB.get(Objections.class);
    }

    private static Objection wishesDeath() {
        return objections().list().getFirst();
    }

    private static SandboxDevice device(String login) {
        return SandboxDevice.register(
                WEB.address(""), login, TestWeb.password(), WEB.get(InstantSource.class), RANDOM.split());
    }

    private static Map<String, Object> heardFrom(String number, Objection objection) {
        var body = new HashMap<String, Object>();
        body.put("number", number);
        body.put("objection", objection.id().toString());
        body.put("objectionVersion", objection.entry().version());
        body.put("reply", objection.replies().getFirst().id().toString());
        body.put("replyVersion", objection.replies().getFirst().entry().version());
        return body;
    }

    private static String answer(SandboxDevice device, UUID command) {
        device.sendAll();
        var answer = Objects.requireNonNull(device.answer(command));
        return answer.path("result").asString() + " " + answer.path("reason").asString();
    }

    @Test
    void what_is_said_at_a_door_is_answered_in_its_language_and_sent_in_the_evening() {
        var worker = WEB.people().member("Siti Aminah", VILLAGE);
        try (var phone = Phone.of("asep", WEB, BROWSER)) {
            phone.offline(true);
            phone.open("Cari");
            phone.page().fill("#f-q", "amina");
            phone.press("Siti Aminah");
            phone.press("Keberatan dan jawabannya");
            phone.press("Katanya seperti mendoakan mati");
            phone.page().selectOption("#f-tongue", "jv");
            phone.awaitText("Jarene kaya ndongakake mati");
            phone.awaitText("Kita nganggo helm dudu amarga kepengin tiba.");
            phone.look("objection");
            phone.button("Simpan").click();
            phone.awaitText("Pilih jawaban yang Anda berikan.");
            phone.page().check("input[name=reply] >> nth=1");
            phone.button("Simpan").click();
            phone.awaitText("Keberatan Siti Aminah tersimpan");
            phone.open("Baru");
            phone.press("Catat calon peserta");
            phone.page().fill("#f-name", "Joko Calon");
            phone.page().check("#f-consent");
            phone.button("Simpan calon peserta").click();
            phone.press("Keberatan dan jawabannya");
            phone.press("Terlalu mahal");
            phone.awaitText("Larang banget");
            phone.page().check("input[name=reply] >> nth=0");
            phone.button("Simpan").click();
            phone.awaitText("Keberatan Joko Calon tersimpan");

            phone.offline(false);
            phone.open("Catatan");
            phone.button("Kirim").click();
            phone.awaitSent();
        }

        assertThat(objections().of(worker.id()))
                .extracting(told -> told.reply().indonesian())
                .singleElement()
                .asString()
                .contains("anak tetap sekolah");
        var joko = WEB.get(Prospects.class).open(RegionCode.of(VILLAGE), 10).getFirst();
        assertThat(objections().of(joko.id()))
                .extracting(told -> told.objection().indonesian())
                .containsExactly("Terlalu mahal");
    }

    @Test
    void what_is_sent_again_is_kept_once_in_the_words_that_the_device_had() {
        var device = device("dewi");
        var worker = WEB.people().member("Nur Aini", VILLAGE);
        var body = heardFrom(worker.number().digits(), objections().list().getLast());
        var catalogue = WEB.get(Catalogue.class);
        var reply = objections().list().getLast().replies().getFirst();
        catalogue.reword(reply.id(), reply.entry().version(), new Tongues("Baru", "New", "Anyar", "Anyar"), "pusat");
        catalogue.retire(reply.id());
        var command = device.does("objection", body);

        device.send(new Cut(Integer.MAX_VALUE, 0));
        assertThat(device.waiting()).isEqualTo(1);

        assertThat(answer(device, command)).isEqualTo("done ");
        assertThat(objections().of(worker.id())).extracting(Told::reply).containsExactly(reply.words());
    }

    @Test
    void of_other_places_and_with_no_such_reply_it_is_refused() {
        var device = device("asep");
        var far = WEB.people().member("Jauh Sekali", OTHER);
        var near = WEB.people().member("Dekat Saja", VILLAGE);
        var mixed = heardFrom(near.number().digits(), wishesDeath());
        mixed.put("reply", objections().list().get(1).replies().getFirst().id().toString());
        var future = heardFrom(near.number().digits(), wishesDeath());
        future.put("replyVersion", 9);
        var nobody = heardFrom("", wishesDeath());
        nobody.put("prospect", UUID.randomUUID().toString());

        assertThat(answer(
                        device, device.does("objection", heardFrom(far.number().digits(), wishesDeath()))))
                .isEqualTo("refused nobody");
        assertThat(answer(device, device.does("objection", nobody))).isEqualTo("refused nobody");
        assertThat(answer(device, device.does("objection", mixed))).isEqualTo("refused no-reply");
        assertThat(answer(device, device.does("objection", future))).isEqualTo("refused no-reply");
        assertThat(objections().of(near.id())).isEmpty();
        assertThat(objections().of(far.id())).isEmpty();
    }

    @Test
    void an_agent_has_no_catalogue_and_puts_nothing_down() {
        var staff = new NewStaff("agen", "Agen Uji", TestWeb.password(), Role.AGENT, RegionCode.of(VILLAGE));
        WEB.get(Agents.class).register(new Agents.NewAgent(staff, new Rupiah(1_000_000), Optional.empty()));
        var agent = device("agen");
        var worker = WEB.people().member("Didi", VILLAGE);

        assertThat(agent.brief().path("objections")).isEmpty();
        assertThat(device("dewi").brief().path("objections")).isNotEmpty();
        assertThat(answer(
                        agent, agent.does("objection", heardFrom(worker.number().digits(), wishesDeath()))))
                .isEqualTo("refused not-allowed");
    }
}
