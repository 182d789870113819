package id.gapura.partner.aggregator;

import id.gapura.partner.platform.RequestSignature;

/**
 * What somebody called to us, as it came.
 *
 * @param account id of our account at the aggregator, as the header has it
 * @param signed what was signed besides the body
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way to the signature; never compared
public record Callback(String account, RequestSignature signed, String signature, byte[] body) {
    /** Shows nothing of the body. */
    @Override
    public String toString() {
        return "Callback[" + account + "]";
    }

    /** How a callback is answered; only a good one changed something. */
    public enum Answer {
        /** What it says is known and committed, now or before. */
        TAKEN(200, "ok"),
        UNREADABLE(422, "unreadable"),
        FORGED(401, "signature-wrong"),
        NO_SUCH_CHARGE(404, "no-such-charge"),
        /** Its amount, kind or transaction is not the charge's. */
        DIFFERENT(409, "not-as-charged");

        private final int status;
        private final String word;

        Answer(int status, String word) {
            this.status = status;
            this.word = word;
        }

        /** Of HTTP. */
        public int status() {
            return status;
        }

        /** A stable word. */
        public String word() {
            return word;
        }
    }
}
