package id.gapura.contributions;

import id.gapura.kernel.Rupiah;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** What became of a reported payment. */
public sealed interface Outcome {
    /** The money was taken: what the first report of a payment is answered, and every repeat again. */
    sealed interface Taken extends Outcome {}

    /**
     * It went to a member.
     *
     * @param months it bought, in order, together with what was in the piggy bank; may be none
     * @param piggyBank what is in the member's piggy bank ({@code celengan}) afterwards
     */
    record Posted(UUID workerId, List<YearMonth> months, Rupiah piggyBank) implements Taken {
        public Posted {
            months = List.copyOf(months);
        }
    }

    /** It waits in suspense. */
    record Suspended(Reason reason) implements Taken {}

    /**
     * The same payment was reported before; nothing changed.
     *
     * @param first what the first report was answered
     */
    record Repeated(Taken first) implements Outcome {}

    /** The id was used before for another payer, amount or time; nothing was taken. */
    record Conflicting() implements Outcome {}

    /** Nothing was taken, and the id stays free: the money is the payer's, and whoever reports it gives it back. */
    record Refused(Refusal reason) implements Outcome {}

    /** Why a deduction from earnings is not taken. */
    enum Refusal {
        /** The worker never agreed to deductions of this channel, or is nobody we know. */
        NO_CONSENT("no-consent"),
        /** The worker withdrew the consent before the trip. */
        CONSENT_WITHDRAWN("consent-withdrawn"),
        /** The worker agreed only after the trip. */
        BEFORE_CONSENT("before-consent");

        private final String code;

        Refusal(String code) {
            this.code = code;
        }

        /** A stable word. */
        public String code() {
            return code;
        }
    }

    /** Why money waits in suspense. */
    enum Reason {
        /** Neither a NIK nor a member number. */
        PAYER_UNREADABLE("payer-unreadable"),
        /** Nobody is registered under it. */
        PAYER_UNKNOWN("payer-unknown"),
        /** It was paid together with an enrolment that is not accepted yet. */
        ENROLMENT_WAITS("enrolment-waits"),
        /** The membership has ended. */
        MEMBER_CLOSED("member-closed"),
        /** Two records of one person had both paid the month. */
        PAID_TWICE("paid-twice"),
        /** It had been posted to somebody and was taken back. */
        TAKEN_BACK("taken-back");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        /** The word the database keeps. */
        public String code() {
            return code;
        }

        /**
         * The reason of a code.
         *
         * @throws IllegalArgumentException if there is none
         */
        public static Reason of(String code) {
            for (var reason : values()) {
                if (reason.code.equals(code)) {
                    return reason;
                }
            }
            throw new IllegalArgumentException("no reason is called " + code);
        }
    }
}
