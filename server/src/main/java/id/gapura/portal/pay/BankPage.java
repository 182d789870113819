package id.gapura.portal.pay;

import id.gapura.screen.Fact;
import java.util.List;

/**
 * A number to pay at a bank.
 *
 * @param numbers one for each bank
 */
public record BankPage(String amount, String months, String until, List<Fact> numbers, String again) {
    public BankPage {
        numbers = List.copyOf(numbers);
    }
}
