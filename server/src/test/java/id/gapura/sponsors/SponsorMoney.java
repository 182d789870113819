package id.gapura.sponsors;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.sponsors.Sponsors.Confirmation;
import id.gapura.sponsors.Sponsors.Funding;
import id.gapura.sponsors.Sponsors.Receipt;

/** Money that two officers say has come. */
public final class SponsorMoney {
    private SponsorMoney() {}

    /** Reported by one and confirmed by another. */
    public static void receive(Sponsors sponsors, Funding funding) {
        assertThat(sponsors.report(funding, "petugas-satu")).isEqualTo(Receipt.REPORTED);
        assertThat(sponsors.confirm(funding.sponsorId(), funding.reference(), "petugas-dua"))
                .isEqualTo(Confirmation.RECEIVED);
    }
}
