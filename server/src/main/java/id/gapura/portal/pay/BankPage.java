package id.gapura.portal.pay;

import id.gapura.screen.Fact;
import java.util.List;

/**
 * A number to pay at a bank.
 *
 * @param cover what is paid up to now
 * @param numbers one for each bank
 */
public record BankPage(String amount, String months, CoverNow cover, List<Fact> numbers, String again) {
    public BankPage {
        numbers = List.copyOf(numbers);
    }
}
