package id.gapura.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.gapura.kernel.Rupiah;
import id.gapura.ledger.JournalEntry.Posting;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "fund:JKK",
                "fund:JKM",
                "fund:JHT",
                "settlement:bank jaya",
                "collection:bank-jaya",
                "suspense",
                "celengan",
                "transfer",
                "member-jht",
                "agent-float:A7",
                "sponsor:S-1",
                "payout"
            })
    void an_account_of_the_chart_is_found_by_its_name(String name) {
        assertThat(Account.get(name).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "fund",
                "fund:",
                "fund:JKX",
                "fund:JKK:x",
                "suspense:",
                "suspense:x",
                "cash",
                "settlement",
                "FUND:JKK"
            })
    void a_posting_to_an_account_that_is_not_in_the_chart_is_refused(String name) {
        assertThat(Account.find(name)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Posting.debit(name, new Rupiah(1)))
                .withMessageContaining("no account is called");
    }
}
