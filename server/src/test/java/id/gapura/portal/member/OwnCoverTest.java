package id.gapura.portal.member;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.partner.aggregator.AggregatorTown;
import id.gapura.partner.link.PersonalLink;
import id.gapura.partner.link.PersonalLinks;
import id.gapura.partner.messages.PhoneTown;
import id.gapura.registry.Worker;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Until when members are protected, and what follows if they skip the next month. */
class OwnCoverTest {
    private static final AggregatorTown CHARGES = new AggregatorTown();
    private static final PhoneTown TOWN = new PhoneTown(CHARGES.web);

    private static int people;

    private final Worker member = somebody();

    private static Worker somebody() {
        TOWN.web.setToday(AggregatorTown.TODAY);
        return TOWN.web.people().member("Siti Aminah", "36.04.19.2008", "+62812%07d".formatted(++people));
    }

    @AfterAll
    static void close() {
        TOWN.close();
        CHARGES.close();
    }

    private String page(LocalDate day) {
        TOWN.web.setToday(day);
        var visitor = TOWN.web.visitor();
        TOWN.signIn(visitor, member);
        return visitor.get("/me").body();
    }

    private String payPage(LocalDate day) {
        TOWN.web.setToday(day);
        var token = TOWN.web.get(PersonalLinks.class).create(PersonalLink.toPay(member.id()), PersonalLinks.SENT);
        return TOWN.web.visitor().get("/pay/" + token).body();
    }

    private void pay(YearMonth month) {
        TOWN.web.people().paid(member, month, 1);
    }

    @Test
    void before_a_skipped_month_the_last_protected_day_the_lapse_and_the_new_waiting_time_are_said() {
        pay(YearMonth.of(2026, 11));

        var page = page(LocalDate.of(2026, 11, 25));

        assertThat(page)
                .contains("Terlindungi sampai 30 November 2026")
                .contains("perlindungan berhenti setelah 30 November 2026")
                .contains("tidak aktif pada 1 Maret 2027")
                .contains("baru dibayar penuh setelah 3 bulan iuran berturut-turut");
        assertThat(payPage(LocalDate.of(2026, 11, 25)))
                .contains("Mengapa sekarang", "perlindungan berhenti setelah 30 November 2026");
    }

    @Test
    void in_arrears_the_day_of_the_lapse_comes_nearer() {
        pay(YearMonth.of(2026, 11));

        assertThat(page(LocalDate.of(2026, 12, 5))).contains("tunggakan menjadi 2 bulan", "1 Maret 2027");
        assertThat(page(LocalDate.of(2027, 2, 5)))
                .contains("Bila bulan ini juga dilewati, kepesertaan menjadi tidak aktif pada 1 Maret 2027");
    }

    @Test
    void after_a_lapse_it_is_said_what_it_takes_to_return() {
        pay(YearMonth.of(2026, 11));

        var page = page(LocalDate.of(2027, 3, 1));

        assertThat(page)
                .contains("tidak aktif sejak 1 Maret 2027")
                .contains("bayar Rp16.800 untuk Maret 2027", "harus sedang bekerja dan sehat")
                .contains("baru dibayar penuh setelah 3 bulan")
                .doesNotContain("Bila bulan berikutnya");
        assertThat(payPage(LocalDate.of(2027, 3, 1))).contains("Untuk kembali: bayar Rp16.800");
    }

    @Test
    void who_never_paid_has_nothing_to_lose() {
        assertThat(page(LocalDate.of(2026, 11, 26))).doesNotContain("Bila bulan", "Untuk kembali", "berturut-turut");
        assertThat(payPage(LocalDate.of(2026, 11, 26))).doesNotContain("Mengapa sekarang");
    }
}
