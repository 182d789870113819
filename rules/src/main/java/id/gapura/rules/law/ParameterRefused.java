package id.gapura.rules.law;

/** A file of parameters that cannot be law, or of facts that cannot be a case. The message reads {@code file:line: what is
 * wrong}. */
public final class ParameterRefused extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    ParameterRefused(String file, int line, String fault) {
        super(file + ":" + line + ": " + fault);
    }
}
