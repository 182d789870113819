package id.gapura.enrolment.rosters.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.enrolment.rosters.reading.Applicant.Birth;
import id.gapura.enrolment.rosters.reading.NikClaims.Claim;
import id.gapura.kernel.Nik;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SeenNiksTest {
    private static final Birth BORN = new Birth(LocalDate.of(1958, 3, 4), "", true);

    @Test
    void remembers_every_number_and_its_first_name_while_it_grows() {
        var seen = new SeenNiks();

        for (int i = 0; i < 50_000; i++) {
            assertThat(seen.claim(nik(i), "name " + i, BORN)).isEqualTo(Claim.FREE);
        }

        for (int i = 0; i < 50_000; i++) {
            assertThat(seen.claim(nik(i), "other", BORN)).isEqualTo(Claim.OTHER_NAME);
            assertThat(seen.claim(nik(i), "name " + i, BORN)).isEqualTo(Claim.SAME_PERSON);
            assertThat(seen.claim(nik(i), "name " + i, new Birth(BORN.on().plusDays(1), "", true)))
                    .isEqualTo(Claim.SAME_PERSON);
        }
    }

    private static Nik nik(int serial) {
        return new Nik(Long.toString(3604990101000000L + serial));
    }
}
