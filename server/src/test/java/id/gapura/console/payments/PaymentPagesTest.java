package id.gapura.console.payments;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.console.TestMembers;
import id.gapura.contributions.Contributions;
import id.gapura.contributions.Outcome;
import id.gapura.contributions.files.PaymentFile.Ending;
import id.gapura.contributions.reading.LineFault;
import id.gapura.program.TestWeb;
import id.gapura.program.WebVisitor;
import id.gapura.program.WebVisitor.Answer;
import id.gapura.screen.Language;
import id.gapura.screen.Texts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PaymentPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final TestMembers MEMBERS = new TestMembers(WEB);
    private static final String HOME = "/console/payments";
    private static final String HEADINGS = "channel,external_id,nik_or_payment_code,amount,time\n";

    @BeforeAll
    static void seed() {
        WEB.staff("siti", Role.BRANCH_OFFICER, "");
        WEB.staff("budi", Role.BRANCH_OFFICER, "");
        WEB.staff("cabang", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("desa", Role.VILLAGE_OFFICER, "36.04");
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    @Test
    void a_file_ends_with_counts_money_and_what_to_do_about_each_line() {
        var siti = WEB.signIn("siti");
        var member = MEMBERS.enrol("Sarip", "nelayan", "36.04", TODAY);
        var price = MEMBERS.price(YearMonth.of(2026, 11)).amount();
        var file = HEADINGS
                + "bank-jaya,A1," + member.nik().digits() + "," + price + ",2026-11-21 09:00\n"
                + "bank-jaya,A2,3604990101809999,9000,2026-11-21 09:00\n"
                + "bank-jaya,A3," + member.nik().digits() + ",banyak,2026-11-21 09:00\n";

        var sent = send(siti, "bank.csv", file);
        var result = siti.get(sent.location()).body();
        var again = siti.get(send(siti, "bank.csv", file).location()).body();
        var list = siti.download(sent.location() + "/lines");

        assertThat(result)
                .contains("Belum ada peserta dengan nomor ini", "Jumlah tidak terbaca", "Rp17.400", "Baris\u00a04");
        assertThat(again).contains("Pembayaran ini sudah dilaporkan sebelumnya");
        assertThat(list.disposition()).contains("attachment", "gapura-baris-bank.csv");
        assertThat(list.text()).contains("3,Belum ada peserta dengan nomor ini.,\"Daftarkan dulu orangnya");
        assertThat(siti.get(HOME).body()).contains("bank.csv");
    }

    @Test
    void another_officer_sees_what_a_file_says_before_anything_is_booked() {
        var siti = WEB.signIn("siti");
        var budi = WEB.signIn("budi");
        var member = MEMBERS.enrol("Wati", "pedagang", "36.04", TODAY);
        var row = "warung-baru,W1," + member.nik().digits() + ",8400,2026-11-21 09:00\n";
        var address = siti.upload(HOME, HOME, "warung.csv", HEADINGS + row).location();

        assertThat(siti.get(address).body())
                .contains("warung-baru", "Rp8.400", "Yang mengirim tidak boleh menyetujui", "/refusal\"")
                .doesNotContain("/approval\"");
        siti.post(address, address + "/approval", Map.of());
        assertThat(siti.get(HOME).body()).contains("Menunggu persetujuan");
        assertThat(budi.get("/console").body()).contains("Berkas pembayaran menunggu persetujuan");
        WEB.expectFit("budi", address);
        budi.post(address, address + "/refusal", Map.of());

        assertThat(siti.get(address).body()).contains("Ditolak oleh budi").doesNotContain("/refusal\"");
        assertThat(WEB.get(Contributions.class).payments(member.id())).isEmpty();
    }

    @Test
    void a_file_that_is_being_posted_shows_how_far_it_is_and_one_that_stopped_says_so() {
        var siti = WEB.signIn("siti");
        var address = send(siti, "half.csv", HEADINGS + "bank-jaya,H1,1,9000,2026-11-21 09:00\n")
                .location();
        var id = address.substring(address.lastIndexOf('/') + 1);

        state(id, "posting");
        assertThat(siti.get(address).body()).contains("Pembayaran sedang dicatat", "1 dari 1 baris");
        assertThat(siti.get(HOME).body()).contains("Sedang dicatat");
        state(id, "failed");
        assertThat(siti.get(address).body())
                .contains("Berkas ini tidak dapat dibaca lagi", "Kirim lagi berkas yang sama");
        state(id, "posted");
    }

    private static void state(String file, String state) {
        WEB.sql()
                .sql("UPDATE contributions.payment_file SET state = :state WHERE file_id = :id::uuid")
                .param("state", state)
                .param("id", file)
                .update();
    }

    @Test
    void money_in_suspense_shows_the_payer_only_by_the_last_four_digits() {
        var siti = WEB.signIn("siti");
        MEMBERS.pay("3604990101807777", MEMBERS.price(YearMonth.of(2026, 11)), TODAY);

        var suspense = siti.get(HOME + "/suspense").body();

        assertThat(suspense).contains("••••7777", "bank-jaya", "sejak hari ini").doesNotContain("3604990101807777");
        assertThat(siti.get("/console").body()).contains("Pembayaran belum dikenali");
        assertThat(siti.get(HOME).body()).contains("belum dikenali");
    }

    @Test
    void a_short_payer_is_hidden_whole() {
        assertThat(SuspensePage.masked("3604990101807777")).isEqualTo("••••7777");
        assertThat(SuspensePage.masked("1234567")).isEqualTo("••••");
        assertThat(SuspensePage.masked("")).isEqualTo("••••");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.csv|channel,amount\\nbank,1\\n|Ada kolom yang kurang pada judul|Tidak ada yang dibukukan",
                "a.xlsx|channel,amount\\n|Nama berkas tidak cocok dengan isinya|Tidak ada yang dibukukan",
                "a.csv|channel,external_id,nik,amount,time\\nbank,\"1\\n|Baris 2: Tanda kutip dibuka|Tidak ada yang dibukukan",
                "a.csv|channel,external_id,nik,amount,time\\nbank,1,2,168|Baris terakhir berkas tidak ditutup|Tidak ada yang dibukukan",
                "a.csv|''|Pilih berkasnya|Contoh berkas"
            })
    void each_bad_file_gets_one_clear_message(String name, String content, String message, String more) {
        var siti = WEB.signIn("siti");

        var answer = send(siti, name, content.replace("\\n", "\n"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains(message, more);
    }

    @ParameterizedTest
    @EnumSource
    void the_sample_is_a_file_that_can_be_sent(Language language) {
        var siti = WEB.signIn("siti");
        siti.get(HOME + "?lang=" + language.code());

        var sample = siti.download(HOME + "/sample").text();
        var answer = send(siti, "sample.csv", sample);

        assertThat(answer.status()).isEqualTo(302);
        assertThat(siti.get(answer.location()).body()).doesNotContain("<script>");
        assertThat(WEB.sql()
                        .sql(
                                "SELECT refused FROM contributions.payment_file ORDER BY uploaded_at DESC, file_id DESC LIMIT 1")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void only_who_may_post_payments_gets_in() {
        var village = WEB.signIn("desa");

        assertThat(village.get(HOME).status()).isEqualTo(403);
        assertThat(village.get(HOME + "/suspense").status()).isEqualTo(403);
        assertThat(village.download(HOME + "/sample").status()).isEqualTo(403);
        assertThat(village.get("/console").body()).doesNotContain("Pembayaran");
        var branch = WEB.signIn("cabang");
        assertThat(branch.get(HOME).status()).isEqualTo(403);
        assertThat(branch.download(HOME + "/sample").status()).isEqualTo(403);
        assertThat(branch.get(HOME + "/suspense").status())
                .as("what is nobody's yet may be somebody's there")
                .isEqualTo(200);
    }

    @Test
    void a_file_that_does_not_exist_is_not_found() {
        var answer = WEB.signIn("siti").get(HOME + "/files/01900000-0000-7000-8000-000000000000");

        assertThat(answer.status()).isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource
    void every_ending_and_reason_has_its_words(Language language) {
        var keys = Texts.load(language).keys();
        var endings = Arrays.stream(Ending.values())
                .map(ending -> "payments.ending." + ending.name().toLowerCase(Locale.ROOT));
        var reasons = Stream.of(
                        Arrays.stream(Outcome.Reason.values()).map(Outcome.Reason::code),
                        Arrays.stream(LineFault.values()).map(LineFault::code),
                        Arrays.stream(Outcome.Refusal.values()).map(Outcome.Refusal::code),
                        Stream.of("repeated", "conflicting"))
                .flatMap(codes -> codes)
                .flatMap(code -> Stream.of("payments.reason." + code, "payments.reason." + code + ".todo"));

        assertThat(keys).containsAll(Stream.concat(endings, reasons).toList());
    }

    /** Sends a file, has it approved and waits until it is posted. */
    private static Answer send(WebVisitor visitor, String name, String content) {
        var answer = visitor.upload(HOME, HOME, name, content);
        if (answer.status() == 302) {
            WEB.signIn("budi").post(answer.location(), answer.location() + "/approval", Map.of());
            WEB.awaitQuiet();
        }
        return answer;
    }
}
