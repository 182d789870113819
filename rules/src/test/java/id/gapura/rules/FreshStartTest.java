package id.gapura.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.rules.law.Changes;
import id.gapura.rules.law.Law;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FreshStartTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Test
    void whoever_returns_waits_the_months_of_the_law_for_the_full_death_benefit() {
        var waiting = new FreshStart(Law.current()).waiting(DAY).orElseThrow();

        assertThat(waiting.inIndonesian()).contains("setelah 3 bulan", "sebelum itu Rp10.000.000");
        assertThat(waiting.inEnglish()).contains("after 3 contribution months", "before that it is Rp10,000,000");
    }

    @Test
    void nobody_waits_anew_where_the_law_counts_on() {
        var draft = """
                parameter: jkm.clock-restarts
                unit: yes-no
                entries:
                  - from: 2027-01-01
                    value: no
                    verified: false
                    note: A draft.
                    source: {instrument: Draft, provision: Article 1, url: none}
                """;
        var reformed = new FreshStart(Law.current().with(Changes.read("draft.yaml", draft)));

        assertThat(reformed.waiting(LocalDate.of(2026, 12, 31))).isPresent();
        assertThat(reformed.waiting(LocalDate.of(2027, 1, 1))).isEmpty();
    }
}
