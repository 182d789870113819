package id.gapura.portal.member.payments;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.contributions.Contributions;
import id.gapura.contributions.IncomingPayment;
import id.gapura.contributions.Intake;
import id.gapura.contributions.MemberPayment;
import id.gapura.contributions.trips.TripConsent.Evidence;
import id.gapura.contributions.trips.TripConsents;
import id.gapura.contributions.trips.TripConsents.Given;
import id.gapura.kernel.Rupiah;
import id.gapura.partner.messages.PhoneTown;
import id.gapura.partner.platform.ApiKeys;
import id.gapura.partner.snap.Banks;
import id.gapura.partner.snap.standard.RsaKeys;
import id.gapura.program.TestWeb;
import id.gapura.program.WebVisitor;
import id.gapura.registry.Worker;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What came in for members, and what they can show of it. */
class OwnPaymentsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final PhoneTown TOWN = new PhoneTown(TestWeb.on(TODAY));
    private static final TestWeb WEB = TOWN.web;
    private static final String HOME = "/me/payments";

    private static int people;

    private final Worker member = somebody("Siti Aminah");
    private final WebVisitor visitor = WEB.visitor();

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        var key = RsaKeys.pem(RsaKeys.pair().getPublic());
        WEB.get(Banks.class).register(new Banks.NewBank("bank-jaya", "Bank Jaya", "va-jaya", "88201", "", key));
        WEB.get(ApiKeys.class).create("Ojek Contoh", "trip-ojek-contoh");
    }

    @AfterAll
    static void close() {
        TOWN.close();
    }

    private static Worker somebody(String name) {
        return WEB.people().member(name, "36.04.19.2008", "+62819%07d".formatted(++people));
    }

    private void pay(String channel, long amount) {
        pay(member, channel, amount);
    }

    private static void pay(Worker payer, String channel, long amount) {
        WEB.get(Intake.class)
                .accept(new IncomingPayment(
                        channel,
                        channel + "-" + payer.id(),
                        payer.number().digits(),
                        Rupiah.of(amount),
                        WEB.get(InstantSource.class).instant()));
    }

    private MemberPayment only() {
        var payments = WEB.get(Contributions.class).payments(member.id());
        assertThat(payments).hasSize(1);
        return payments.getFirst();
    }

    private static String text(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(Files.readAllBytes(pdf))) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void a_member_sees_every_payment_whoever_made_it_in_words() {
        var earlier = WEB.get(InstantSource.class).instant().minusSeconds(60);
        WEB.get(TripConsents.class)
                .give(new Given(member.id(), "trip-ojek-contoh", Evidence.PLATFORM, "OJ-1", earlier));
        var channels =
                List.of("va-jaya", "qris", "wallet-contoh", "sponsor", "group", "agent-budi", "trip-ojek-contoh");
        channels.forEach(channel -> pay(channel, 8_400));
        pay("bank-lain", 700);
        TOWN.signIn(visitor, member);

        assertThat(visitor.get("/me").body()).contains("href=\"" + HOME + "\"");
        var page = visitor.get(HOME).body();

        assertThat(page)
                .contains("Bank Jaya", "QRIS", "dompet digital", "dibayarkan penanggung", "lewat kelompok Anda")
                .contains("tunai lewat agen", "Ojek Contoh", "bank-lain", "masuk celengan")
                .contains("Rp8.400", "November 2026", "Rp700")
                .doesNotContain("va-jaya", "agent-budi", "trip-ojek-contoh");
        WEB.get(Contributions.class)
                .payments(member.id())
                .forEach(payment -> assertThat(page).contains(HOME + "/" + payment.paymentId() + ".pdf"));
        WEB.expectFit(visitor, HOME);
    }

    @Test
    void who_saves_for_old_age_sees_how_much_it_is() {
        pay("va-jaya", 8_400);
        TOWN.signIn(visitor, member);

        assertThat(visitor.get(HOME).body()).doesNotContain("Tabungan hari tua");

        WEB.sql()
                .sql("UPDATE membership.member SET programmes = 'JKK,JKM,JHT' WHERE worker_id = :id")
                .param("id", member.id())
                .update();
        pay("qris", 28_400);

        assertThat(visitor.get(HOME).body()).contains("Tabungan hari tua (JHT) Anda: Rp20.000.");
        WEB.expectFit(visitor, HOME);
    }

    @Test
    void each_payment_has_a_receipt_for_its_member_and_nobody_else() throws IOException {
        pay("sponsor", 8_400);
        TOWN.signIn(visitor, member);
        var other = WEB.visitor();
        TOWN.signIn(other, somebody("Budi"));
        var receipt = HOME + "/" + only().paymentId();

        var pdf = visitor.download(receipt + ".pdf");
        var png = visitor.download(receipt + ".png");

        assertThat(pdf.disposition()).contains("kuitansi.pdf");
        assertThat(text(pdf.file()))
                .contains("Siti Aminah", "Rp8.400", "November 2026", "dibayarkan penanggung", "30 November 2026");
        assertThat(new String(Files.readAllBytes(png.file()), 1, 3, StandardCharsets.US_ASCII))
                .isEqualTo("PNG");
        assertThat(other.get(receipt + ".pdf").status()).isEqualTo(404);
        assertThat(other.get(HOME).body()).contains("Belum ada pembayaran").doesNotContain("Rp8.400");
        assertThat(WEB.visitor().get(receipt + ".pdf").location()).isEqualTo("/me/sign-in");
        assertThat(WEB.visitor().get(HOME).location()).isEqualTo("/me/sign-in");
        assertThat(visitor.get(receipt + ".exe").status()).isEqualTo(404);
    }

    @Test
    void what_was_paid_under_a_record_that_was_merged_is_there_with_its_receipt() throws IOException {
        var second = somebody("Siti Amina");
        pay(second, "va-jaya", 16_800);
        WEB.people().merge(second.id(), member.id());
        TOWN.signIn(visitor, member);

        assertThat(visitor.get(HOME).body())
                .contains("Bank Jaya", "Rp16.800", "November 2026 sampai Desember 2026")
                .doesNotContain("masuk celengan");
        assertThat(text(visitor.download(HOME + "/" + only().paymentId() + ".pdf")
                        .file()))
                .contains("Siti Aminah", "Rp16.800", "November 2026", "31 Desember 2026");
        WEB.expectFit(visitor, HOME);
    }

    @Test
    void what_was_paid_twice_is_not_said_to_be_in_the_piggy_bank() {
        var second = somebody("Siti Amina");
        var third = somebody("Siti Aminha");
        pay("va-jaya", 8_400);
        pay(second, "qris", 8_400);
        pay(third, "wallet-contoh", 16_800);
        WEB.people().merge(second.id(), member.id());
        WEB.people().merge(third.id(), member.id());
        TOWN.signIn(visitor, member);

        assertThat(visitor.get(HOME).body())
                .contains("QRIS", "ada bulan yang terbayar dua kali", "dompet digital", "Desember 2026")
                .doesNotContain("masuk celengan");
        WEB.expectFit(visitor, HOME);
    }

    @Test
    void the_card_is_the_own_one() throws IOException {
        TOWN.signIn(visitor, member);
        pay("va-jaya", 8_400);

        var card = visitor.download("/me/card.pdf");

        assertThat(card.disposition()).contains("kartu.pdf");
        assertThat(text(card.file())).contains("Siti Aminah", member.number().spaced(), "30 November 2026");
        assertThat(visitor.download("/me/card.png").status()).isEqualTo(200);
        assertThat(WEB.visitor().get("/me/card.pdf").location()).isEqualTo("/me/sign-in");
    }
}
