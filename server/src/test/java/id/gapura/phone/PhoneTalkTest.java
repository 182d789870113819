package id.gapura.phone;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Subject;
import id.gapura.consents.Way;
import id.gapura.consents.Words;
import id.gapura.enrolment.attempts.Attempt;
import id.gapura.enrolment.attempts.Door;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.enrolment.identity.IdentityCheck;
import id.gapura.kernel.Nik;
import id.gapura.membership.Membership;
import id.gapura.messaging.Channel;
import id.gapura.outreach.TestOutreach;
import id.gapura.outreach.activity.OwnCodes;
import id.gapura.outreach.communicator.Communicators;
import id.gapura.outreach.contact.Contacts;
import id.gapura.partner.messages.PhoneTown;
import id.gapura.partner.snap.Banks;
import id.gapura.partner.snap.standard.RsaKeys;
import id.gapura.program.TestWeb;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import id.gapura.rules.Programmes;
import id.gapura.rules.Sector;
import id.gapura.sandbox.PhoneScreens.Screen;
import id.gapura.sandbox.SandboxDukcapil;
import id.gapura.sandbox.SandboxDukcapil.Mood;
import id.gapura.sandbox.SandboxDukcapilDoor;
import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PhoneTalkTest {
    private static final PhoneTown TOWN = new PhoneTown(TestWeb.on(LocalDate.of(2026, 11, 21)));
    private static final TestWeb WEB = TOWN.web;
    private static final TestOutreach OUTREACH =
            new TestOutreach(WEB, LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 31));
    private static final SandboxDukcapil OFFICE = new SandboxDukcapil();
    private static final SandboxDukcapilDoor OFFICE_DOOR = SandboxDukcapilDoor.open(OFFICE, 0);
    private static int people;

    private final String nik = "360499420586%04d".formatted(9000 - ++people);
    private final String phone = "+62818%07d".formatted(people);
    private final Caller caller = new Caller(TOWN, phone);
    private final Screen sms = new Screen(phone, Channel.SMS);

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("serang", Role.BRANCH_OFFICER, "36.04");
        WEB.get(IdentityCheck.class).connect(OFFICE_DOOR.address(), SandboxDukcapil.KEY);
        var bank = new Banks.NewBank(
                "bank-jaya",
                "Bank Jaya",
                "va-jaya",
                "88201",
                "",
                RsaKeys.pem(RsaKeys.pair().getPublic()));
        assertThat(WEB.get(Banks.class).register(bank)).isInstanceOf(Banks.Outcome.Done.class);
    }

    @AfterAll
    static void close() {
        OFFICE_DOOR.close();
        TOWN.close();
    }

    @AfterEach
    void an_honest_office() {
        OFFICE.be(Mood.HONEST);
    }

    private String write(Screen screen, String text) {
        return caller.write(screen.channel(), text);
    }

    /** Dials or types, and reads the screen. */
    private String menu(String... typed) {
        var shown = caller.menu(typed);
        assertThat(shown).doesNotContain(nik);
        return shown;
    }

    private Worker member() {
        return WEB.people().member("Siti Aminah", "36.04.19.2008", phone);
    }

    private List<Attempt> begun() {
        return caller.begun();
    }

    private boolean mayMessage(Worker worker) {
        return WEB.get(Consents.class)
                .mayMessage(worker.id(), WEB.get(Vault.class).blindIndex(Field.PHONE, phone));
    }

    @Test
    void a_nik_sent_with_daftar_goes_into_the_sealed_draft_and_nowhere_else() {
        var answer = write(sms, "DAFTAR Siti Aminah " + nik);

        assertThat(answer).contains("Hapus pesan Anda").doesNotContain(nik, nik.substring(10));
        var draft = begun().getFirst().draft();
        assertThat(draft.get(DraftField.NIK)).isEqualTo(nik);
        assertThat(draft.get(DraftField.NAME)).isEqualTo("Siti Aminah");
        assertThat(begun().getFirst().opened().door()).isEqualTo(Door.MESSAGE);
        var index = WEB.get(Vault.class).blindIndex(Field.PHONE, phone);
        var kept = WEB.sql()
                .sql("SELECT text_sealed FROM messaging.incoming WHERE phone_index = ?")
                .param(index)
                .query(byte[].class)
                .single();
        assertThat(WEB.get(Vault.class).open(index, Field.CONVERSATION, kept)).isEqualTo("DAFTAR Siti Aminah […]");
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain(nik);
    }

    @Test
    void a_nik_that_nobody_asked_for_is_not_kept_at_all() {
        assertThat(write(sms, "NIK saya " + nik)).contains("tidak menyimpannya");
        assertThat(begun()).isEmpty();

        write(sms, "DAFTAR");
        assertThat(begun().getFirst().draft().find(DraftField.NIK)).isEmpty();
    }

    @Test
    void a_nik_sent_after_daftar_is_of_use() {
        write(sms, "DAFTAR");

        assertThat(write(sms, nik)).contains("Hapus pesan Anda", "/join/with/");
        assertThat(begun().getFirst().draft().get(DraftField.NIK)).isEqualTo(nik);
    }

    @Test
    void cek_tells_until_when_each_of_a_family_is_protected_and_no_name() {
        var worker = member();
        WEB.people().paid(worker, YearMonth.of(2026, 11), 2);
        WEB.people().member("Budi Santoso", "36.04.19.2008", phone);

        var answer = write(new Screen(phone, Channel.WHATSAPP), "Cek");

        assertThat(answer)
                .contains("Kartu ..." + worker.number().digits().substring(8) + ": terlindungi sampai 31 Des 2026")
                .contains("belum terlindungi")
                .doesNotContain("Siti", "Budi");
        assertThat(write(sms, "CHECK")).contains("protected until 31 Dec 2026");
    }

    @Test
    void bayar_gives_a_code_and_a_link_that_opens_the_payment_page() {
        var worker = member();

        var answer = write(sms, "BAYAR");

        assertThat(answer).contains("Rp8.400", "November 2026", worker.number().digits());
        var path = answer.substring(answer.indexOf("/pay/")).strip();
        assertThat(WEB.visitor().get(path).body()).contains("1 bulan: Rp8.400");
    }

    @Test
    void who_is_not_on_record_is_told_how_to_join() {
        assertThat(write(sms, "CEK")).contains("belum tercatat", "DAFTAR");
        assertThat(write(sms, "PAY")).contains("No member is on record", "JOIN");
    }

    @Test
    void one_word_stops_reminders_at_once_and_one_begins_them_again() {
        var worker = member();
        var words = new Words("consent.messages.1", "id", "Bolehkah?");
        WEB.get(Consents.class).give(Subject.worker(worker.id()), Purpose.MESSAGES, words, Source.own(Way.PAGE));
        assertThat(mayMessage(worker)).isTrue();
        WEB.clock().standAt(WEB.clock().instant().plus(Duration.ofMinutes(1)));

        assertThat(write(sms, " berhenti!")).contains("tidak akan menerima");
        assertThat(mayMessage(worker)).isFalse();
        WEB.clock().standAt(WEB.clock().instant().plus(Duration.ofMinutes(1)));
        write(sms, "MULAI");

        assertThat(mayMessage(worker)).isTrue();
    }

    @Test
    void bahasa_changes_the_language_of_reminders_and_alone_lists_them() {
        assertThat(write(sms, "bahasa jawa")).contains("Basa Jawa");
        assertThat(write(sms, "LANGUAGE Sundanese")).contains("Basa Sunda");
        assertThat(write(sms, "BAHASA")).contains("BAHASA JAWA", "BAHASA SUNDA");

        assertThat(WEB.sql()
                        .sql("SELECT language FROM reminders.language WHERE phone_index = ?")
                        .param(WEB.get(Vault.class).blindIndex(Field.PHONE, phone))
                        .query(String.class)
                        .single())
                .isEqualTo("su");
    }

    @Test
    void anything_else_is_answered_with_what_can_be_written() {
        assertThat(write(sms, "halo?")).contains("DAFTAR", "CEK", "BAYAR", "BERHENTI", "BANTUAN");
    }

    @Test
    void the_menu_enrols_screen_by_screen_and_the_outcome_comes_by_sms() {
        assertThat(menu("")).contains("1 Daftar", "6 English");
        assertThat(menu("1")).contains("Nama seperti di KTP");
        assertThat(menu("Siti Aminah")).contains("NIK");
        assertThat(menu(nik)).contains("Rp8.400", "Rp28.400");
        assertThat(menu("1")).contains("Setuju");
        assertThat(menu("1")).contains("dikirim lewat SMS");

        var told = TOWN.await(sms, 1);
        var worker = WEB.get(Registry.class).findByPhone(phone).getFirst();
        assertThat(told).contains(worker.number().digits(), "Rp8.400", "/pay/").doesNotContain(nik, "Siti");
        assertThat(worker.nik()).isEqualTo(new Nik(nik));
        assertThat(menu("", "2")).contains("belum terlindungi");
        assertThat(menu("", "3")).contains(worker.number().digits()).doesNotContain("http");
    }

    @Test
    void who_drives_for_pay_says_so_with_the_choice() {
        assertThat(menu("", "1", "Siti Aminah", nik)).contains("Ojek, kurir, sopir:", "4 Rp28.400, seperti 2");
        menu("4", "1");
        TOWN.await(sms, 1);

        var worker = WEB.get(Registry.class).findByPhone(phone).getFirst();
        var terms = WEB.get(Membership.class).find(worker.id()).orElseThrow().terms();
        assertThat(terms.sector()).isEqualTo(Sector.TRANSPORT);
        assertThat(terms.programmes()).isEqualTo(Programmes.JKK_JKM_JHT);
    }

    /** The relief of transport ends with March 2027: from April on there is nothing to ask. */
    @Test
    void drivers_are_asked_apart_as_long_as_they_pay_less() {
        var stood = WEB.clock().instant();
        try {
            WEB.setToday(LocalDate.of(2027, 3, 31));
            assertThat(menu("", "1", "Siti Aminah", nik)).contains("Rp16.800", "3 Rp8.400, seperti 1");
            WEB.setToday(LocalDate.of(2027, 4, 1));
            assertThat(menu("", "1", "1")).contains("Pilih", "Rp16.800").doesNotContain("3 Rp");
            assertThat(menu("3")).contains("Pilih");
            WEB.setToday(LocalDate.of(2027, 4, 2));
            assertThat(menu("", "1", "1")).doesNotContain("3 Rp");
            assertThat(menu("1")).contains("Setuju");
        } finally {
            WEB.clock().standAt(stood);
        }
    }

    @Test
    void what_was_typed_into_the_menu_is_not_in_the_messages_kept() {
        menu("", "1", "Siti Aminah", nik);

        var vault = WEB.get(Vault.class);
        var index = vault.blindIndex(Field.PHONE, phone);
        var kept = WEB.sql()
                .sql("SELECT text_sealed FROM messaging.incoming WHERE phone_index = ?")
                .param(index)
                .query(byte[].class)
                .list();
        assertThat(kept.stream().map(text -> vault.open(index, Field.CONVERSATION, text)))
                .contains("Siti Aminah", "[…]")
                .doesNotContain(nik);
    }

    @Test
    void a_menu_that_broke_off_goes_on_where_it_stopped_also_days_later() {
        menu("", "1", "Siti Aminah");
        WEB.clock().standAt(WEB.clock().instant().plus(Duration.ofHours(30)));

        assertThat(menu("", "1")).contains("belum selesai");
        assertThat(menu("1")).contains("NIK");
        assertThat(begun()).hasSize(1);
        assertThat(menu("", "1", "2")).contains("Nama");
        assertThat(begun()).hasSize(2);
    }

    @Test
    void what_is_wrong_is_said_and_asked_again() {
        assertThat(menu("", "1", "Siti", "3604")).contains("NIK harus 16 angka; ini 4 angka");
        assertThat(menu(nik)).contains("Pilih");
        assertThat(menu("9")).contains("Pilih");
        assertThat(menu("2", "2")).contains("Dibatalkan. Isian tersimpan");
        assertThat(menu("", "7")).contains("1 Daftar");
    }

    @Test
    void who_is_not_as_the_office_has_it_gets_a_ticket_by_sms() {
        OFFICE.be(Mood.NAME_DIFFERS);

        menu("", "1", "Siti Aminah", nik, "1", "1");

        assertThat(TOWN.await(sms, 1)).containsPattern("Tiket: \\d{3} \\d{3} \\d{3}\\. Lihat hasilnya: http.*/ticket");
    }

    @Test
    void while_the_office_is_silent_the_ticket_comes_with_the_number() {
        OFFICE.be(Mood.DOWN);

        menu("", "1", "Siti Aminah", nik, "1", "1");

        var number = TOWN.await(sms, 1);
        assertThat(number).contains("Nomor kartu").containsPattern("nomor tiket Anda \\d{3} \\d{3} \\d{3}\\.");
        WEB.awaitQuiet();
        assertThat(TOWN.heard(sms)).isEqualTo(1);
    }

    @Test
    void a_members_number_goes_to_the_phone_on_record_only() {
        menu("", "1", "Siti Aminah", nik, "1", "1");
        TOWN.await(sms, 1);
        var other = "+62819%07d".formatted(people);
        var otherMenu = new Screen(other, Channel.MENU);
        for (var typed : List.of("", "1", "Siti Aminah", nik, "1", "1")) {
            TOWN.phone.say(otherMenu, typed);
        }

        var told = TOWN.await(new Screen(other, Channel.SMS), 1);

        var number =
                WEB.get(Registry.class).findByPhone(phone).getFirst().number().digits();
        assertThat(told).contains("sudah terdaftar").doesNotContain(number);
        assertThat(TOWN.await(sms, 2)).contains(number);
    }

    @Test
    void the_menu_speaks_english_too_and_stops_messages() {
        assertThat(menu("", "6")).contains("1 Join", "6 Bahasa Indonesia");
        assertThat(menu("1")).contains("Name as on the identity card");
        assertThat(menu("", "6", "4")).contains("no more reminders");
        var index = WEB.get(Vault.class).blindIndex(Field.PHONE, phone);
        assertThat(WEB.get(Consents.class)
                        .standing(Subject.phone(index), Purpose.MESSAGES)
                        .orElseThrow()
                        .isGiven())
                .isFalse();
        assertThat(menu("", "5")).contains("Balas dengan nama");
        assertThat(menu("Pak Tarno, Kota Serang")).contains("Petugas akan menelepon");
    }

    @Test
    void a_spoken_word_alone_or_after_the_keyword_is_kept_with_what_somebody_begins() {
        var spot = OUTREACH.radio("Iklan " + phone, LocalDate.of(2026, 11, 21), "MELATI" + (char) ('A' + people % 26));
        var word = spot.words().spoken().orElseThrow();

        var answer = write(sms, word.toLowerCase(Locale.ROOT));
        var attempt = begun().getFirst();
        write(sms, "DAFTAR " + word + " " + nik + " Siti Aminah");

        assertThat(answer).contains("/join/with/");
        assertThat(begun()).hasSize(1).first().satisfies(one -> {
            assertThat(one.id()).isEqualTo(attempt.id());
            assertThat(one.draft().get(DraftField.NAME)).isEqualTo("Siti Aminah");
        });
        assertThat(WEB.get(Contacts.class).counts(List.of(spot.id())))
                .isEqualTo(Map.of(spot.id(), new Contacts.Count(1, 0, 0)));
    }

    @Test
    void the_code_of_a_person_alone_is_kept_with_what_somebody_begins() {
        var who = WEB.get(Communicators.class).called("Agen " + phone, TestOutreach.VILLAGE, "siti");
        var code = WEB.get(OwnCodes.class).give(who, "siti").orElseThrow();

        assertThat(write(sms, code.code().toLowerCase(Locale.ROOT))).contains("/join/with/");

        assertThat(begun()).hasSize(1);
        assertThat(WEB.get(Contacts.class).counts(List.of(code.id())))
                .isEqualTo(Map.of(code.id(), new Contacts.Count(1, 0, 0)));
    }

    @Test
    void a_sentence_that_begins_with_a_spoken_word_is_no_call_and_a_wrong_word_is_answered_as_ever() {
        OUTREACH.radio("Iklan " + phone, LocalDate.of(2026, 11, 21), "KAMBOJA" + (char) ('A' + people % 26));

        assertThat(write(sms, "KAMBOJA" + (char) ('A' + people % 26) + " bunga kesukaan saya"))
                .contains("DAFTAR");
        assertThat(write(sms, "KAMBOJAQQ")).contains("DAFTAR");
        assertThat(begun()).isEmpty();
    }
}
