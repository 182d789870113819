package id.gapura.field.commands;

import java.util.Map;

/**
 * What became of a command.
 *
 * @param reason why it was not simply done; empty if it was
 * @param facts what the device may show, such as a member number; never a NIK or a name
 */
public record Answer(Result result, String reason, Map<String, String> facts) {
    public Answer {
        facts = Map.copyOf(facts);
    }

    /** How it ended. */
    public enum Result {
        DONE("done"),
        /** It had no effect; the officer who made it must look. */
        REFUSED("refused"),
        /** It is kept, and somebody at the branch decides. */
        TO_DECIDE("to-decide");

        private final String code;

        Result(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }

        static Result of(String code) {
            for (var result : values()) {
                if (result.code.equals(code)) {
                    return result;
                }
            }
            throw new IllegalArgumentException("no result is called " + code);
        }
    }

    public static Answer done(Map<String, String> facts) {
        return new Answer(Result.DONE, "", facts);
    }

    public static Answer done() {
        return done(Map.of());
    }

    public static Answer refused(String reason) {
        return new Answer(Result.REFUSED, reason, Map.of());
    }
}
