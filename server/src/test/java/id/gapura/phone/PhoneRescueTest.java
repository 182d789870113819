package id.gapura.phone;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.consents.Consent;
import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Subject;
import id.gapura.consents.Way;
import id.gapura.enrolment.attempts.Attempt;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.enrolment.attempts.Care;
import id.gapura.enrolment.attempts.Door;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.enrolment.followup.Outcome;
import id.gapura.enrolment.followup.Reason;
import id.gapura.enrolment.rescue.RescueFilter;
import id.gapura.enrolment.rescue.RescueList;
import id.gapura.messaging.Channel;
import id.gapura.partner.messages.PhoneTown;
import id.gapura.places.Places;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who writes or calls and gets no further is on an officer's list, with a deadline, under the door of messages. */
class PhoneRescueTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final PhoneTown TOWN = new PhoneTown(TestWeb.on(TODAY));
    private static final TestWeb WEB = TOWN.web;

    private static int people;

    private final String phone = "+62815%07d".formatted(++people);
    private final Caller caller = new Caller(TOWN, phone);

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("pusat", Role.BRANCH_OFFICER, "");
        WEB.staff("serang", Role.BRANCH_OFFICER, "36.04");
    }

    @AfterAll
    static void close() {
        TOWN.close();
    }

    private static List<Attempt> listed(String region, LocalDate day) {
        return WEB.get(RescueList.class).list(RescueFilter.in(RegionCode.of(region)), day, 0, 100);
    }

    private static Optional<Consent> agreed(Attempt attempt) {
        return WEB.get(Consents.class).standing(Subject.attempt(attempt.id()), Purpose.CONTACT);
    }

    private Attempt only() {
        assertThat(caller.begun()).hasSize(1);
        return caller.begun().getFirst();
    }

    @Test
    void daftar_alone_begins_what_an_officer_has_when_nothing_follows() {
        caller.write("DAFTAR");
        caller.write(Channel.WHATSAPP, "daftar");

        var begun = only();
        assertThat(begun.opened().door()).isEqualTo(Door.MESSAGE);
        assertThat(begun.followUp().owner()).isEqualTo("pusat");
        assertThat(begun.followUp().dueOn()).contains(TODAY.plusDays(10));
        assertThat(listed("", TODAY)).extracting(Attempt::id).doesNotContain(begun.id());
        assertThat(listed("", TODAY.plusDays(3))).extracting(Attempt::id).contains(begun.id());
    }

    @Test
    void what_is_answered_on_the_page_goes_on_with_what_the_message_began() {
        var answer = caller.write("DAFTAR");
        var path = answer.substring(answer.indexOf("/join/with/")).split(" ", 2)[0];
        var visitor = WEB.visitor();

        assertThat(visitor.get(path).location()).isEqualTo("/join/pick");
        assertThat(visitor.get("/join/pick").location()).isEqualTo("/join/choose");
        assertThat(visitor.get("/join/choose").location()).isEqualTo("/join");
        assertThat(visitor.get("/join").body()).contains("value=\"0815", "value=\"" + only().id());
        var answers = Map.of(
                "attempt",
                only().id().toString(),
                "name",
                "Siti Aminah",
                "nik",
                "3604994205867%03d".formatted(people),
                "phone",
                "0" + phone.substring(3));
        assertThat(visitor.post("/join", answers).location()).isEqualTo("/join/choose");

        assertThat(only().draft().get(DraftField.NAME)).isEqualTo("Siti Aminah");
        assertThat(only().opened().door()).isEqualTo(Door.MESSAGE);
    }

    @Test
    void who_has_not_proved_the_phone_changes_nothing_of_what_a_message_began() {
        caller.write("DAFTAR");
        var begun = only();
        var stranger = WEB.visitor();
        stranger.get("/join");

        stranger.post(
                "/join",
                Map.of(
                        "attempt",
                        begun.id().toString(),
                        "name",
                        "Orang Lain",
                        "nik",
                        "3604994205868%03d".formatted(people),
                        "phone",
                        "0" + phone.substring(3)));

        assertThat(WEB.get(Attempts.class).find(begun.id()).orElseThrow().draft())
                .isEqualTo(begun.draft());
    }

    @Test
    void who_writes_again_after_an_officer_gave_up_is_on_the_list_again() {
        caller.write("DAFTAR");
        WEB.get(Attempts.class).care(only().id(), new Care.Close(Outcome.UNREACHABLE, ""), "pusat");

        caller.write("DAFTAR");

        assertThat(caller.begun())
                .hasSize(2)
                .filteredOn(one -> one.followUp().outcome().isEmpty())
                .singleElement()
                .satisfies(one -> assertThat(one.followUp().listedOn()).contains(TODAY.plusDays(3)));
    }

    @Test
    void bantuan_is_on_the_list_of_the_place_at_once_with_the_words_agreed_to() {
        assertThat(caller.write("BANTUAN")).contains("Balas dengan nama dan kabupaten");
        assertThat(only().followUp().listedOn()).contains(TODAY.plusDays(3));

        assertThat(caller.write("Bu Rohmah, Kadugenep")).contains("Petugas akan menelepon");

        var asked = only();
        assertThat(asked.draft().get(DraftField.NAME)).isEqualTo("Bu Rohmah");
        assertThat(agreed(asked))
                .hasValueSatisfying(
                        said -> assertThat(said.words().orElseThrow().text()).contains("Anda setuju dihubungi"))
                .hasValueSatisfying(said -> assertThat(said.source()).isEqualTo(Source.own(Way.MESSAGE)));
        assertThat(asked.opened().door()).isEqualTo(Door.MESSAGE);
        assertThat(asked.followUp().owner()).isEqualTo("serang");
        assertThat(asked.followUp().reason()).contains(Reason.CALL_ASKED);
        assertThat(asked.followUp().dueOn()).contains(TODAY.plusDays(2));
        assertThat(listed("36.04", TODAY)).extracting(Attempt::id).contains(asked.id());
    }

    @Test
    void a_name_that_two_places_have_is_chosen_by_number() {
        caller.write("BANTUAN");

        assertThat(caller.write("Siti, Serang")).contains("Yang mana?", "1 Kabupaten Serang", "2 Kota Serang");
        assertThat(only().followUp().reason()).contains(Reason.CALL_ASKED);
        assertThat(only().followUp().owner()).isEqualTo("pusat");
        assertThat(caller.write("1")).contains("Petugas akan menelepon");

        assertThat(only().place()).isEqualTo(RegionCode.of("36.04"));
        assertThat(only().followUp().owner()).isEqualTo("serang");
    }

    @Test
    void who_names_no_place_is_asked_once_and_called_whatever_they_answer() {
        caller.write("HELP");

        assertThat(caller.write("Siti")).contains("regency or city");
        assertThat(caller.write("rumah saya")).contains("will call");

        assertThat(only().followUp().owner()).isEqualTo("pusat");
        assertThat(only().followUp().reason()).contains(Reason.CALL_ASKED);
    }

    @Test
    void what_is_answered_after_asking_for_a_call_does_not_put_the_call_off() {
        caller.menu("", "5", "Siti, Kabupaten Serang");
        WEB.setToday(TODAY.plusDays(1));

        caller.menu("", "1", "1");
        caller.menu("3604994205869%03d".formatted(people));
        caller.write("HELP");
        caller.write("Bu Siti, Kadugenep");
        WEB.setToday(TODAY);

        assertThat(only().draft().get(DraftField.NAME)).isEqualTo("Siti");
        assertThat(only().draft().get(DraftField.NIK)).startsWith("3604");
        assertThat(only().followUp().reason()).contains(Reason.CALL_ASKED);
        assertThat(only().followUp().dueOn()).contains(TODAY.plusDays(2));
    }

    @Test
    void in_the_middle_of_asking_for_help_one_may_still_stop() {
        caller.write("BANTUAN");

        assertThat(caller.write("BERHENTI")).contains("tidak akan menerima");
        assertThat(caller.write("Bu Rohmah, Serang")).contains("Petugas akan membaca", "DAFTAR");

        assertThat(agreed(only())).isEmpty();
        assertThat(only().followUp().reason()).contains(Reason.UNFINISHED);
    }

    @ParameterizedTest
    @CsvSource({
        "Kabupaten Bandung, 32.04",
        "kab. bandung, 32.04",
        "Kota Padang, 13.71",
        "padang, 13.71",
        "Kota Tangerang, 36.71",
        "Petir, 36.04.19"
    })
    void a_place_whose_name_is_part_of_others_is_understood(String typed, String code) {
        caller.menu("", "1", "Siti Aminah", "91999942058699%02d".formatted(people));

        assertThat(caller.menu(typed)).contains("Pilih");
        assertThat(only().place()).isEqualTo(RegionCode.of(code));
    }

    @Test
    void a_district_hides_no_village_of_its_name_elsewhere(@TempDir Path folder) throws IOException {
        var regions = Files.writeString(folder.resolve("regions.csv"), """
                code,name
                36.02.01,Cibeber
                36.02.01.2001,Cibeber
                36.04.19.2098,Cibeber
                36.04.97,Uji
                36.04.97.2001,Cibeber
                """);
        assertThat(WEB.get(Places.class).importRegions(regions, "regions.csv"))
                .isInstanceOf(Places.RegionImport.Done.class);
        caller.menu("", "1", "Siti Aminah", "91999942058699%02d".formatted(people));

        var offered = caller.menu("Cibeber");
        caller.menu("2");

        assertThat(offered).endsWith("""
                        1 Cibeber, Kabupaten Lebak
                        2 Cibeber, Petir, Kabupaten Serang
                        3 Cibeber, Uji, Kabupaten Serang""");
        assertThat(only().place()).isEqualTo(RegionCode.of("36.04.19.2098"));
    }

    @Test
    void the_menu_offers_places_by_number_and_takes_another_name_as_well() {
        assertThat(caller.menu("", "1", "Siti Aminah", "91999942058699%02d".formatted(people)))
                .contains("kabupaten atau kota");

        assertThat(caller.menu("Bandung")).contains("1 Kabupaten Bandung", "2 Kota Bandung");
        assertThat(caller.menu("7")).contains("Tidak ditemukan");
        assertThat(caller.menu("Serang")).contains("2 Kota Serang");
        assertThat(caller.menu("2")).contains("Pilih");

        assertThat(only().place()).isEqualTo(RegionCode.of("36.73"));
    }
}
