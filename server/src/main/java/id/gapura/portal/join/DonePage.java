package id.gapura.portal.join;

import id.gapura.portal.pay.QrPicture;
import java.util.List;
import java.util.Optional;

/**
 * What came of it, and what to do now.
 *
 * @param ending which of them
 * @param card the member number; empty where it is not this visitor's to see
 * @param ticket empty where nothing is waited for
 * @param offered what the visitor gets besides
 * @param payment empty where there is nothing to pay
 * @param mayRemind whether to offer reminders by message
 * @param untold what a member has told nothing of yet, by the ends of the texts {@code join.<name>}
 */
public record DonePage(
        Ending ending,
        String card,
        String ticket,
        Offered offered,
        Optional<Payment> payment,
        boolean mayRemind,
        List<Untold> untold) {
    public DonePage {
        untold = List.copyOf(untold);
    }

    /** Something that a claim needs one day and that a member can tell alone, under {@code /me}. */
    public enum Untold {
        EVIDENCE("evidence", "upload"),
        WORK("work", "building"),
        FAMILY("family", "people");

        private final String code;
        private final String icon;

        Untold(String code, String icon) {
            this.code = code;
            this.icon = icon;
        }

        public String code() {
            return code;
        }

        public String icon() {
            return icon;
        }
    }

    /** How it ended; each has its texts {@code join.end.<name>} and {@code join.end.<name>.todo}. */
    public enum Ending {
        ENROLLED,
        PROVISIONAL,
        ALREADY_MEMBER,
        WAITING,
        REFUSED
    }

    /** What to do where the first months are free, instead of paying; empty for the usual. */
    public String todo() {
        return offered.isFree() ? "join.free." + ending : "";
    }

    /** Whether there is something to pay now. */
    public boolean isPayable() {
        return payment.isPresent() && !offered.isFree();
    }

    /**
     * Something to pay with.
     *
     * @param amount in words
     * @param month in words
     * @param code to scan; absent where none is offered
     * @param check address that says whether it was paid; empty likewise
     * @param choices address of the page with all ways
     */
    public record Payment(String amount, String month, Optional<QrPicture> code, String check, String choices) {}
}
