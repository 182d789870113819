package id.gapura.console.people;

import id.gapura.console.PersonFrame;
import id.gapura.console.adoption.Suggestion;
import id.gapura.screen.Fact;
import id.gapura.screen.Link;
import id.gapura.screen.Moment;
import id.gapura.screen.Table;
import id.gapura.screen.money.Coins;
import java.util.List;
import java.util.Optional;

/**
 * All that an officer sees of a person, the answer first.
 *
 * @param cover absent for a worker who is no member
 * @param next absent where no further month can be paid
 */
public record PersonPage(
        Head head, Optional<CoverAnswer> cover, Optional<NextMonth> next, Known known, Money money, Past past) {
    /**
     * Who it is, what the other tabs tell in a line each, and what this officer may do about it.
     *
     * @param suggested what would help them on; absent for who is in no stage, or where this officer may not see it
     */
    public record Head(
            PersonFrame frame,
            List<Fact> aspects,
            Optional<Suggestion> suggested,
            boolean mayChange,
            boolean mayRenumber,
            boolean mayCollect) {
        public Head {
            aspects = List.copyOf(aspects);
        }

        public String address() {
            return frame.address();
        }
    }

    /**
     * What was paid: the lines of the book, and each payment with its receipt.
     *
     * @param piggyBank absent while it is empty
     * @param refund where its money is paid out; absent while it is empty, or this officer may not
     */
    public record Money(Table statement, Table receipts, Optional<Coins> piggyBank, Optional<Link> refund) {}

    /**
     * What is known.
     *
     * @param nik masked or not
     * @param changeTerms where the terms are changed; absent where this officer may not, or where there are none
     * @param withdrawals by which a consent to deductions is taken back at the person's request
     */
    public record Known(
            String nik,
            boolean isNikShown,
            List<Fact> identity,
            List<Fact> contact,
            List<Fact> terms,
            Optional<Link> changeTerms,
            List<Deductions.Withdrawal> withdrawals) {
        public Known {
            identity = List.copyOf(identity);
            contact = List.copyOf(contact);
            terms = List.copyOf(terms);
            withdrawals = List.copyOf(withdrawals);
        }
    }

    /** What happened, and who looks like this person. */
    public record Past(List<Moment> history, List<Link> lookalikes) {
        public Past {
            history = List.copyOf(history);
            lookalikes = List.copyOf(lookalikes);
        }
    }
}
