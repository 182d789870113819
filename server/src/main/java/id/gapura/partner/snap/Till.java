package id.gapura.partner.snap;

import id.gapura.contributions.IncomingPayment;

/** Where money goes in. A payment taken before is answered as the first time. */
@FunctionalInterface
interface Till {
    /** What became of a payment; in the first two cases the money is ours. */
    enum Taken {
        POSTED,
        /** It waits for somebody to say what it is for. */
        SUSPENDED,
        /** Its id was used for another payment; nothing was taken. */
        CONFLICTING
    }

    /** Known to be committed when this returns. */
    Taken take(IncomingPayment payment);
}
