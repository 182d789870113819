package id.gapura.portal.member;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Audit;
import id.gapura.accounts.Role;
import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Subject;
import id.gapura.consents.Way;
import id.gapura.consents.Words;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.enrolment.attempts.TestAttempts;
import id.gapura.enrolment.drafts.Draft;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.kernel.Rupiah;
import id.gapura.partner.api.TestPlatform;
import id.gapura.partner.invitation.EnrolmentRequest.Row;
import id.gapura.partner.invitation.Invitation;
import id.gapura.partner.invitation.Invitations;
import id.gapura.partner.invitation.Nominee;
import id.gapura.partner.invitation.RowAnswer;
import id.gapura.partner.messages.PhoneTown;
import id.gapura.partner.platform.ApiKeys;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import id.gapura.rules.Programmes;
import id.gapura.sandbox.device.SandboxDevice;
import id.gapura.sponsors.Scheme.Terms;
import id.gapura.sponsors.Schemes;
import id.gapura.sponsors.Sponsor.Kind;
import id.gapura.sponsors.SponsorMoney;
import id.gapura.sponsors.Sponsors;
import id.gapura.sponsors.Sponsors.Funding;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What members are shown of who saw their data, beyond their own page. */
class OwnSeenTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final PhoneTown TOWN = new PhoneTown(TestWeb.on(TODAY));
    private static final TestWeb WEB = TOWN.web;
    private static final TestAttempts PEOPLE = new TestAttempts(WEB::get, WEB.clock());
    private static final TestPlatform OJEK =
            new TestPlatform(WEB, WEB.get(ApiKeys.class).create("Ojek Contoh", "ojek-contoh"));
    private static final String PATH = "/api/v1/enrolments";
    private static final Words DATA = new Words("consent.platform-data.1", "id", "Boleh melihat sampai kapan.");

    private static int people;

    private final String phone = "+62813%07d".formatted(++people);

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("serang", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("lebak", Role.BRANCH_OFFICER, "36.02");
        WEB.staff("lurah", Role.VILLAGE_OFFICER, "36.04.19.2008");
    }

    @AfterAll
    static void close() {
        PEOPLE.close();
        TOWN.close();
    }

    private String seen(Worker who) {
        var visitor = WEB.visitor();
        TOWN.signIn(visitor, who);
        return visitor.get("/me/seen").body();
    }

    /** Named by a platform, and asked. */
    private Invitation named(String externalId) {
        var draft = new Draft(Map.of(
                DraftField.NAME,
                "Asep Hidayat",
                DraftField.NIK,
                TestAttempts.nik("%04d".formatted(7_000 + people)),
                DraftField.PHONE,
                "0" + phone.substring(3),
                DraftField.LIVELIHOOD,
                "Pengemudi ojek"));
        var row = new Row.Complete(new Nominee(externalId, draft, Optional.empty()));
        var answer = WEB.get(Invitations.class).invite(OJEK.key().channel(), List.of(row));
        return ((RowAnswer.Taken) answer.getFirst()).invitation();
    }

    private Worker enrolled(Invitation invitation) {
        WEB.get(Invitations.class)
                .yes(invitation.id(), "Saya setuju didaftarkan.", Map.of(Purpose.PLATFORM_DATA, DATA));
        WEB.awaitQuiet();
        var attempt = WEB.get(Attempts.class).find(invitation.id()).orElseThrow();
        return WEB.get(Registry.class)
                .find(attempt.progress().workerId().orElseThrow())
                .orElseThrow();
    }

    @Test
    void who_opened_the_enrolment_and_which_platform_asked_is_shown_to_whom_it_is_about() {
        var invitation = named("D-1");
        var member = enrolled(invitation);
        var other = WEB.people().member("Budi", "36.04.19.2008", "+62814%07d".formatted(people));

        WEB.signIn("serang").get("/console/rescue/" + invitation.id());
        assertThat(OJEK.get(PATH + "/D-1").body()).contains("\"protected\":false");
        assertThat(OJEK.get(PATH + "/D-2").statusCode()).isEqualTo(404);

        assertThat(seen(member))
                .contains("Membuka pendaftaran Anda", "Petugas cabang, Kabupaten Serang")
                .contains("Menanyakan pendaftaran dan perlindungan Anda", "Ojek Contoh")
                .doesNotContain("ojek-contoh", "kali hari itu");
        assertThat(seen(other)).doesNotContain("Ojek Contoh", "Membuka pendaftaran");
        assertThat(WEB.get(Audit.class).about(invitation.id().toString(), 9))
                .extracting(Audit.Line::actor)
                .contains("platform:ojek-contoh");
    }

    @Test
    void a_list_that_somebody_took_along_is_shown_to_whose_area_it_is_of_since_they_are_known() {
        var member = WEB.people().member("Siti Aminah", "36.04.19.2008", phone);
        WEB.clock().standAt(WEB.clock().instant().plus(Duration.ofMinutes(1)));
        WEB.signIn("serang").download("/console/lapses/list.csv?month=2026-12&region=36.04");
        WEB.clock().standAt(WEB.clock().instant().plus(Duration.ofMinutes(1)));
        var later = WEB.people().member("Budi", "36.04.19.2008", "+62814%07d".formatted(people));

        assertThat(seen(member)).contains("Mengunduh daftar wilayah Anda", "Petugas cabang, Kabupaten Serang");
        assertThat(seen(later)).doesNotContain("Mengunduh daftar wilayah");
    }

    @Test
    void a_list_of_who_has_come_how_far_is_shown_however_much_is_looked_at_in_the_area_since() {
        var member = WEB.people().member("Siti Aminah", "36.04.19.2008", phone);
        WEB.clock().standAt(WEB.clock().instant().plus(Duration.ofMinutes(1)));
        WEB.signIn("serang").download("/console/adoption/people.csv?stage=decision&region=36.04");
        WEB.sql().sql("""
                        INSERT INTO accounts.audit (number, at, actor, act, subject, detail, hash)
                        SELECT last.number + i, last.at, 'serang', 'rescue.listed', '36.04', '', last.hash
                        FROM (SELECT * FROM accounts.audit ORDER BY number DESC LIMIT 1) last, generate_series(1, 1000) i
                        """).update();

        assertThat(seen(member)).contains("siapa yang sudah sampai tahap mana", "Petugas cabang, Kabupaten Serang");
    }

    @Test
    void a_list_of_another_area_is_not_shown() {
        var member = WEB.people().member("Siti Aminah", "36.04.19.2008", phone);
        WEB.clock().standAt(WEB.clock().instant().plus(Duration.ofMinutes(1)));
        WEB.signIn("lebak").download("/console/lapses/list.csv?month=2026-12&region=36.02");

        assertThat(seen(member)).doesNotContain("Kabupaten Lebak");
    }

    @Test
    void a_phone_that_carries_the_list_of_a_village_is_shown_to_who_lives_there_and_to_nobody_else() {
        var member = WEB.people().member("Siti Aminah", "36.04.19.2008", phone);
        var neighbour = WEB.people().member("Budi", "36.04.19.2009", "+62814%07d".formatted(people));
        later();
        SandboxDevice.register(WEB.address(""), "lurah", TestWeb.password(), WEB.clock(), new SplittableRandom(1))
                .read("");

        assertThat(seen(member)).contains("Membawa daftar peserta wilayah Anda di HP", "Petugas desa");
        assertThat(seen(neighbour)).doesNotContain("Membawa daftar peserta");
    }

    /** A minute later. */
    private static void later() {
        WEB.clock().standAt(WEB.clock().instant().plus(Duration.ofMinutes(1)));
    }

    /** A scheme of a village that pays for members as far as its money reaches; its page. */
    private static String scheme(long money, Worker... members) {
        var sponsors = WEB.get(Sponsors.class);
        var schemes = WEB.get(Schemes.class);
        var sponsor = sponsors.create("Desa " + ++people, Kind.VILLAGE, RegionCode.of("36.04"), "", "serang");
        SponsorMoney.receive(sponsors, new Funding(sponsor.id(), "T" + people, Rupiah.of(money), TODAY));
        var november = YearMonth.from(TODAY);
        var terms = new Terms(
                Programmes.JKK_JKM, november, november.plusMonths(1), Rupiah.of(10_000_000), OptionalInt.empty());
        var scheme = schemes.open(sponsor.id(), "Program " + people, terms, "serang");
        schemes.add(scheme, Arrays.stream(members).map(Worker::id).toList(), "serang");
        WEB.awaitQuiet();
        later();
        return "/console/sponsors/schemes/" + scheme.id();
    }

    @Test
    void a_schemes_page_is_shown_however_much_else_is_done_to_it_since() {
        var paid = another("Siti Aminah", "36.04.19.2008");
        var unpaid = another("Budi", "36.04.19.2008");
        var scheme = scheme(8_400, paid, unpaid);
        WEB.signIn("serang").get(scheme);
        WEB.sql()
                .sql("""
                        INSERT INTO accounts.audit (number, at, actor, act, subject, detail, hash)
                        SELECT last.number + i, last.at, 'serang', 'sponsor.members-added', :scheme, '', last.hash
                        FROM (SELECT * FROM accounts.audit ORDER BY number DESC LIMIT 1) last, generate_series(1, 1000) i
                        """)
                .param("scheme", scheme.substring(scheme.lastIndexOf('/') + 1))
                .update();
        later();

        assertThat(seen(unpaid)).contains("belum dibayarkan penanggung Anda");
    }

    private Worker another(String name, String region) {
        return WEB.people().member(name, region, "+62816%07d".formatted(++people));
    }

    @Test
    void a_list_of_a_sponsor_is_shown_to_whom_it_names_and_to_nobody_else() {
        var member = WEB.people().member("Siti Aminah", "36.04.19.2008", phone);
        var elsewhere = another("Jauh", "36.02");
        var named = another("Menyusul", "36.04.19.2008");
        var other = another("Budi", "36.04.19.2008");
        var scheme = scheme(1_000_000, member, elsewhere);
        WEB.signIn("serang").download(scheme + "/paid-until");
        later();
        var id = UUID.fromString(scheme.substring(scheme.lastIndexOf('/') + 1));
        var schemes = WEB.get(Schemes.class);
        schemes.add(schemes.find(id).orElseThrow(), List.of(named.id()), "serang");

        assertThat(seen(member))
                .contains(
                        "Mengunduh daftar peserta yang dibayarkan penanggung Anda", "Petugas cabang, Kabupaten Serang");
        assertThat(seen(other)).doesNotContain("penanggung Anda");
        assertThat(seen(elsewhere)).doesNotContain("penanggung Anda");
        assertThat(seen(named)).doesNotContain("penanggung Anda");
    }

    @Test
    void a_sponsors_own_copy_is_shown_to_who_had_agreed_to_be_named() {
        var consents = WEB.get(Consents.class);
        var willing = WEB.people().member("Siti Aminah", "36.04.19.2008", phone);
        var unwilling = another("Budi", "36.04.19.2008");
        var words = new Words(Purpose.SPONSOR_DATA.wordsKey(), "id", "Bolehkah?");
        consents.give(Subject.worker(willing.id()), Purpose.SPONSOR_DATA, words, Source.own(Way.PAGE));
        WEB.signIn("serang").download(scheme(1_000_000, willing, unwilling) + "/for-sponsor");
        later();
        consents.withdraw(Subject.worker(willing.id()), Purpose.SPONSOR_DATA, Source.own(Way.PAGE));
        consents.give(Subject.worker(unwilling.id()), Purpose.SPONSOR_DATA, words, Source.own(Way.PAGE));

        assertThat(seen(willing)).contains("Mengunduh daftar untuk penanggung Anda, dengan nama Anda");
        assertThat(seen(unwilling)).doesNotContain("penanggung Anda");
    }

    @Test
    void a_schemes_page_is_shown_to_whom_it_names_as_unpaid_and_its_offers_to_who_was_paid_for() {
        var paid = WEB.people().member("Siti Aminah", "36.04.19.2008", phone);
        var unpaid = another("Budi", "36.04.19.2008");
        var scheme = scheme(8_400, paid, unpaid);
        var serang = WEB.signIn("serang");
        assertThat(serang.get(scheme).body()).contains("Budi").doesNotContain("Siti Aminah");
        assertThat(serang.download(scheme + "/offers").text())
                .contains("Siti Aminah")
                .doesNotContain("Budi");
        later();

        assertThat(seen(paid)).contains("sebelum penanggung Anda berhenti").doesNotContain("belum dibayarkan");
        assertThat(seen(unpaid)).contains("belum dibayarkan penanggung Anda").doesNotContain("sebelum penanggung");
    }

    @Test
    void a_schemes_page_that_names_nobody_is_shown_to_nobody() {
        WEB.staff("kepala", Role.ADMINISTRATOR, "");
        var paid = another("Siti Aminah", "36.04.19.2008");
        var unpaid = another("Budi", "36.04.19.2008");
        var scheme = scheme(8_400, paid, unpaid);
        assertThat(WEB.signIn("kepala").get(scheme).body()).doesNotContain("Budi");

        assertThat(seen(unpaid)).doesNotContain("penanggung Anda");
    }
}
