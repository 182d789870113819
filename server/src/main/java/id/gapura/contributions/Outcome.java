package id.gapura.contributions;

import id.gapura.kernel.Rupiah;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What became of a reported payment. */
public sealed interface Outcome {
    /**
     * It bought months.
     *
     * @param months in order
     */
    record Posted(UUID workerId, List<YearMonth> months) implements Outcome {
        public Posted {
            months = List.copyOf(months);
        }
    }

    /** The same payment was reported before; nothing changed. */
    record Repeated() implements Outcome {}

    /** The id was used before for another payer, amount or time; nothing was taken. */
    record Conflicting() implements Outcome {}

    /**
     * It waits in suspense.
     *
     * @param expected the price of the next month, where a member was found
     */
    record Suspended(Reason reason, Optional<Rupiah> expected) implements Outcome {}

    /** Why money waits in suspense. */
    enum Reason {
        /** Neither a NIK nor a member number. */
        PAYER_UNREADABLE("payer-unreadable"),
        /** Nobody is registered under it. */
        PAYER_UNKNOWN("payer-unknown"),
        /** Not the price of a whole number of months. */
        AMOUNT_WRONG("amount-wrong"),
        /** The membership has ended. */
        MEMBER_CLOSED("member-closed"),
        /** Two records of one person had both paid the month. */
        PAID_TWICE("paid-twice");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        /** The word the database keeps. */
        public String code() {
            return code;
        }

        static Reason of(String code) {
            for (var reason : values()) {
                if (reason.code.equals(code)) {
                    return reason;
                }
            }
            throw new IllegalArgumentException("no reason is called " + code);
        }
    }
}
