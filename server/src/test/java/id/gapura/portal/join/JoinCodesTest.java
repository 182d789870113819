package id.gapura.portal.join;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Subject;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.messaging.codes.PhoneLinks;
import id.gapura.program.TestWeb;
import id.gapura.program.WebVisitor;
import id.gapura.program.WebVisitor.Answer;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The code to the phone: going on elsewhere, wrong, late and too many. */
class JoinCodesTest {
    private static final JoinTown TOWN = new JoinTown();
    private static final TestWeb WEB = TOWN.web;

    private final Newcomer siti = TOWN.newcomer();

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @Test
    void a_lost_connection_goes_on_with_another_device_by_phone_and_code() {
        siti.answer(siti.visitor, "Siti Aminah");
        TOWN.phones.await(siti.screen, 1);
        var other = WEB.visitor();
        WEB.clock().standAt(WEB.clock().instant().plus(Duration.ofMinutes(5)));

        assertThat(other.post("/join/resume", Map.of("phone", siti.national)).location())
                .isEqualTo("/join/code");
        siti.prove(other, 2);

        assertThat(other.get("/join/pick").location()).isEqualTo("/join/choose");
        assertThat(other.get("/join/choose").body()).contains("Siti Aminah, lahir 2 Mei 1986");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id|Jangan telepon atau kunjungi saya|Petugas tidak akan menelepon atau mengunjungi Anda",
                "en|Do not call or visit me|No officer will call or visit you"
            })
    void whoever_comes_back_may_say_that_nobody_calls_or_visits_and_a_later_yes_gives_it_back(
            String language, String button, String said) {
        siti.answer(siti.visitor, "Siti Aminah");
        TOWN.phones.await(siti.screen, 1);
        var attempt = siti.begun().getFirst().id();
        var other = WEB.visitor();
        other.get("/?lang=" + language);
        WEB.clock().standAt(WEB.clock().instant().plus(Duration.ofMinutes(5)));
        other.post("/join/resume", Map.of("phone", siti.national));
        var unproved = says(other, false);
        siti.prove(other, 2);
        other.get("/join/pick");
        var before = other.get("/join/choose").body();

        says(other, false);
        var after = other.get("/join/choose").body();
        boolean isAlone = consents().refuses(attempt, Purpose.CONTACT);
        WEB.clock().standAt(WEB.clock().instant().plusSeconds(1));
        other.post("/join/choose", Map.of("programmes", "JKK,JKM", "contact", "true"));

        assertThat(unproved.location()).isEqualTo("/join/choose");
        assertThat(before).contains(button);
        assertThat(after).contains(said).doesNotContain(button);
        assertThat(isAlone).isTrue();
        assertThat(consents().allows(Subject.attempt(attempt), Purpose.CONTACT)).isTrue();
    }

    @Test
    void whose_answers_are_faulty_may_say_so_beside_the_questions() {
        siti.visitor.post(
                "/join",
                Map.of(
                        "attempt",
                        UUID.randomUUID().toString(),
                        "name",
                        "Siti",
                        "nik",
                        "360499",
                        "phone",
                        siti.national));
        var attempt = siti.begun().getFirst().id();
        assertThat(siti.visitor.get("/join").body())
                .as("the phone is not proved")
                .doesNotContain("agreed");
        siti.visitor.post("/join/resume", Map.of("phone", siti.national));
        siti.prove(siti.visitor, 1);
        siti.visitor.get("/join/pick");

        assertThat(siti.visitor.get("/join").body()).contains("Jangan telepon atau kunjungi saya");
        siti.visitor.post("/join", "/join/contact", Map.of("agreed", "false"));

        assertThat(consents().refuses(attempt, Purpose.CONTACT)).isTrue();
        assertThat(siti.visitor.get("/join").body()).contains("tidak akan menelepon", "Ya, boleh");
    }

    private static Answer says(WebVisitor who, boolean agreed) {
        return who.post("/join/resume", "/join/contact", Map.of("agreed", Boolean.toString(agreed)));
    }

    private static Consents consents() {
        return WEB.get(Consents.class);
    }

    @Test
    void of_too_many_at_one_address_the_answers_are_kept_and_the_codes_wait_a_minute() {
        var one = "203.0.113.7";
        var crowd = Stream.generate(TOWN::newcomer).limit(60).toList();
        var elsewhere = TOWN.newcomer();
        WEB.clock().standAt(WEB.clock().instant());
        for (var somebody : crowd) {
            assertThat(somebody.answer(somebody.visitor.at(one), "Siti Aminah").location())
                    .isEqualTo("/join/code");
        }

        var late = siti.answer(siti.visitor.at(one), "Siti Aminah");

        assertThat(late.status()).isEqualTo(422);
        assertThat(late.body()).contains("Terlalu banyak pendaftar dari jaringan Anda", "Isian Anda tersimpan");
        assertThat(siti.begun()).hasSize(1);
        assertThat(elsewhere
                        .answer(elsewhere.visitor.at("203.0.113.8"), "Budi Santoso")
                        .location())
                .isEqualTo("/join/code");
        WEB.clock().standAt(WEB.clock().instant().plus(Duration.ofMinutes(1)));
        assertThat(siti.answer(siti.visitor, "Siti Aminah").location()).isEqualTo("/join/code");
        assertThat(siti.begun()).hasSize(1);
    }

    @Test
    void of_several_begun_with_one_phone_one_is_picked() {
        siti.answer(siti.visitor, "Siti Aminah");
        siti.answerForBudi(WEB.visitor());
        TOWN.phones.await(siti.screen, 1);
        WEB.clock().standAt(WEB.clock().instant().plus(Duration.ofMinutes(5)));
        var other = WEB.visitor();
        other.post("/join/resume", Map.of("phone", siti.national));
        siti.prove(other, 2);

        var page = other.get("/join/pick");
        assertThat(page.body()).contains("Siti Aminah", "Budi Santoso");
        WEB.expectFit(other, "/join/pick");
        var budi = siti.begun().stream()
                .filter(one -> one.draft().get(DraftField.NAME).startsWith("Budi"))
                .findFirst()
                .orElseThrow();
        other.post("/join/pick", Map.of("attempt", budi.id().toString()));

        assertThat(other.get("/join/choose").body()).contains("Budi Santoso, lahir 2 Mei 1986, Laki-laki");
        assertThat(other.post(
                                "/join/pick",
                                "/join/pick",
                                Map.of("attempt", UUID.randomUUID().toString()))
                        .location())
                .isEqualTo("/join/pick");
    }

    @Test
    void who_goes_on_with_another_one_after_the_end_pays_for_that_one() {
        siti.answer(siti.visitor, "Siti Aminah");
        siti.answerForBudi(WEB.visitor());
        siti.prove(siti.visitor, 1);
        siti.choose(siti.visitor);
        assertThat(siti.visitor.get("/join/done").body()).contains("Rp8.400");

        assertThat(siti.visitor.get("/join/pick").location()).isEqualTo("/join/choose");
        siti.visitor.post("/join/choose", Map.of("programmes", "JKK,JKM,JHT"));

        assertThat(siti.visitor.get("/join/done").body()).contains("Rp28.400").doesNotContain("Rp8.400");
    }

    @Test
    void with_a_phone_of_which_nothing_is_known_one_learns_so_only_after_proving_it() {
        assertThat(siti.visitor
                        .post("/join/resume", Map.of("phone", siti.national))
                        .location())
                .isEqualTo("/join/code");
        siti.prove(siti.visitor, 1);

        assertThat(siti.visitor.get("/join/pick").body()).contains("Tidak ada yang belum selesai");
    }

    @Test
    void nothing_can_be_chosen_or_seen_without_the_code() {
        siti.answer(siti.visitor, "Siti Aminah");

        assertThat(siti.visitor.get("/join/choose").location()).isEqualTo("/join/code");
        assertThat(siti.visitor.get("/join/done").location()).isEqualTo("/join/code");
        assertThat(siti.visitor.get("/join/pick").location()).isEqualTo("/join");
        assertThat(siti.visitor
                        .post("/join", "/join/choose", Map.of("programmes", "JKK,JKM"))
                        .location())
                .isEqualTo("/join/code");
        assertThat(siti.begun()).hasSize(1);
        assertThat(WEB.visitor().get("/join/choose").location()).isEqualTo("/join/code");
        assertThat(WEB.visitor().get("/join/code").location()).isEqualTo("/join");
    }

    @Test
    void a_quarter_of_an_hour_later_the_phone_has_to_be_proved_again() {
        siti.answer(siti.visitor, "Siti Aminah");
        siti.prove(siti.visitor, 1);
        WEB.clock().standAt(WEB.clock().instant().plus(Duration.ofMinutes(15)));

        assertThat(siti.visitor.get("/join/choose").location()).isEqualTo("/join/code");
        assertThat(siti.visitor.get("/join").body()).doesNotContain("Siti", siti.nik);
    }

    @Test
    void a_wrong_code_may_be_typed_again_and_a_new_one_asked_for() {
        siti.answer(siti.visitor, "Siti Aminah");
        var right = TOWN.phones.code(siti.phone, 1);
        var wrong = right.equals("000000") ? "000001" : "000000";

        assertThat(siti.visitor.post("/join/code", Map.of("code", wrong)).body())
                .contains("Kode ini tidak cocok");
        for (int i = 0; i < 4; i++) {
            siti.visitor.post("/join/code", Map.of("code", wrong));
        }
        assertThat(siti.visitor.post("/join/code", Map.of("code", right)).body())
                .contains("tidak berlaku lagi");
        WEB.clock().standAt(WEB.clock().instant().plus(Duration.ofMinutes(1)));
        siti.visitor.post("/join/code", "/join/code/again", Map.of());
        siti.prove(siti.visitor, 2);

        assertThat(siti.visitor.get("/join/choose").status()).isEqualTo(200);
    }

    @Test
    void going_back_finds_the_answers_and_a_mended_one_needs_no_new_code() {
        siti.answer(siti.visitor, "Siti Amina");
        siti.prove(siti.visitor, 1);

        var back = siti.visitor.get("/join");
        assertThat(back.body()).contains("value=\"Siti Amina\"");
        var mended = siti.visitor.post("/join", siti.three(Newcomer.attempt(back), "Siti Aminah"));

        assertThat(mended.location()).isEqualTo("/join/choose");
        assertThat(siti.visitor.get("/join/choose").body()).contains("Siti Aminah,");
        assertThat(TOWN.phones.heard(siti.screen)).isEqualTo(1);
    }

    @Test
    void another_phone_has_to_be_proved_anew() {
        siti.answer(siti.visitor, "Siti Aminah");
        siti.prove(siti.visitor, 1);
        var form = Map.of(
                "attempt",
                Newcomer.attempt(siti.visitor.get("/join")),
                "name",
                "Siti Aminah",
                "nik",
                siti.nik,
                "phone",
                "08179999999");

        assertThat(siti.visitor.post("/join", form).location()).isEqualTo("/join/code");
        assertThat(siti.visitor.get("/join/choose").location()).isEqualTo("/join/code");
    }

    @Test
    void a_link_that_came_to_the_phone_proves_it_for_a_day() {
        var token = WEB.get(PhoneLinks.class).create(siti.phone);

        assertThat(siti.visitor.get("/join/with/" + token).location()).isEqualTo("/join");
        assertThat(siti.visitor.get("/join").body()).contains("value=\"" + siti.national + "\"");
        assertThat(siti.answer(siti.visitor, "Siti Aminah").location()).isEqualTo("/join/choose");
        assertThat(TOWN.phones.heard(siti.screen)).isZero();
        WEB.clock().standAt(WEB.clock().instant().plus(PhoneLinks.LASTING));
        assertThat(WEB.visitor().get("/join/with/" + token).status()).isEqualTo(404);
        WEB.expectFitForAll("/join/with/" + token, "/pay/nobody");
        assertThat(WEB.visitor().get("/join/with/nobody").body()).contains("tidak berlaku lagi");
    }

    @Test
    void too_many_codes_for_a_phone_are_refused_and_the_answers_kept() {
        for (int i = 0; i < 5; i++) {
            siti.answer(WEB.visitor(), "Siti Aminah");
            WEB.clock().standAt(WEB.clock().instant().plus(Duration.ofMinutes(1)));
        }

        var refused = siti.answer(siti.visitor, "Siti Aminah");

        assertThat(refused.body()).contains("Terlalu banyak kode untuk nomor ini", "value=\"Siti Aminah\"");
    }
}
