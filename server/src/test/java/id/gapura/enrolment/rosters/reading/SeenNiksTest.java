package id.gapura.enrolment.rosters.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.enrolment.rosters.reading.NikClaims.Claim;
import id.gapura.kernel.Nik;
import org.junit.jupiter.api.Test;

class SeenNiksTest {
    @Test
    void remembers_every_number_and_its_first_name_while_it_grows() {
        var seen = new SeenNiks();

        for (int i = 0; i < 50_000; i++) {
            assertThat(seen.claim(nik(i), "name " + i)).isEqualTo(Claim.FREE);
        }

        for (int i = 0; i < 50_000; i++) {
            assertThat(seen.claim(nik(i), "other")).isEqualTo(Claim.OTHER_NAME);
            assertThat(seen.claim(nik(i), "name " + i)).isEqualTo(Claim.SAME_NAME);
        }
    }

    private static Nik nik(int serial) {
        return new Nik(Long.toString(3604990101000000L + serial));
    }
}
