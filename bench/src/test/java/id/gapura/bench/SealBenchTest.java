package id.gapura.bench;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.kernel.Jakarta;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

/** A short day: that all of it is sealed and proven, not how fast. */
class SealBenchTest {
    @Test
    void a_day_of_payments_is_sealed_and_proven() {
        var sealed = SealBench.sealed(2_500);

        assertThat(sealed.seal().day()).isBeforeOrEqualTo(Jakarta.today(InstantSource.system()));
        assertThat(sealed.seal().entries())
                .as("one for each payment and one for the channel's debt")
                .isGreaterThan(2_500);
        assertThat(sealed.sealSeconds()).isPositive();
        assertThat(sealed.verifySeconds()).isPositive();
    }
}
