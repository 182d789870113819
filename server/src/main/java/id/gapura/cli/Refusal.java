package id.gapura.cli;

/** A command cannot do what was asked; the message is one line for whoever asked, without personal data. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Refusal(String message) {
        super(message);
    }

    public Refusal(String message, Throwable cause) {
        super(message, cause);
    }
}
