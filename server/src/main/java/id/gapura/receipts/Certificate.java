package id.gapura.receipts;

import java.time.LocalDate;
import java.util.List;

/**
 * What a village is given to hang up ({@code piagam}).
 *
 * @param region where it is, from the district up
 * @param reasons a line on each thing that earned it; none where that was overwritten on the same day
 * @param office who gives it
 * @param term for how long
 * @param address of the village's page, behind the code
 */
public record Certificate(
        String village, String region, List<String> reasons, String office, Term term, String address) {
    public Certificate {
        reasons = List.copyOf(reasons);
    }

    /** Its number, and the days from which and to which it holds, both inclusive. */
    public record Term(String number, LocalDate from, LocalDate to) {}
}
