package id.gapura.cli;

/** A command cannot do what was asked; the message is one line for whoever asked, without personal data. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refusal(String message) {
        super(message);
    }

    Refusal(String message, Throwable cause) {
        super(message, cause);
    }
}
