package id.gapura.accounts;

import id.gapura.places.RegionCode;

/**
 * Who counts cash that was brought.
 *
 * @param place where the officer works, whose till takes the cash
 */
public record Counter(String login, RegionCode place) {
    /** The till's name as a channel: it owes what is in it until that is in the bank. */
    public String till() {
        var digits = place.text().replaceAll("\\D", "");
        return "cash-" + (digits.isEmpty() ? "center" : digits);
    }
}
