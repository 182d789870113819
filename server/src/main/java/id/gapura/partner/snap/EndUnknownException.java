package id.gapura.partner.snap;

/**
 * A payment was written down and did not come to its end before it was to be answered. Its bank asks how it stands, or
 * tells of it again; the program goes on with it by itself.
 */
final class EndUnknownException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EndUnknownException(RuntimeException why) {
        super("a bank's payment is written down and not ended", why);
    }
}
