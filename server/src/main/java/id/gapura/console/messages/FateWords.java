package id.gapura.console.messages;

import id.gapura.messaging.Outcomes.Fate;
import id.gapura.messaging.State;
import id.gapura.screen.Shell;
import id.gapura.screen.Tone;

/** What became of a message, in words. */
public record FateWords(Shell shell) {
    /** What it was about: the occasion, that it went to many, or for what somebody asked for its kind. */
    String topic(Fate fate) {
        return fate.topic().isEmpty()
                ? shell.text("messages.kind." + fate.kind().code())
                : shell.text("messages.occasion." + fate.topic().replaceAll(":.*", ""));
    }

    public String state(State state) {
        return shell.text("messages.state." + state.code());
    }

    /** Why it did not go; a carrier's own word where we have none for it. Empty where nothing is wrong. */
    public String reason(Fate fate) {
        return switch (fate.state()) {
            case WAITING, SENT, DELIVERED -> "";
            case WITHHELD -> shell.text("messages.reason." + (fate.reason().isEmpty() ? "no-consent" : fate.reason()));
            case LATE -> shell.text("messages.reason.late");
            case UNKNOWN -> shell.text("messages.reason.unknown");
            case FAILED ->
                shell.textOr("messages.reason." + fate.reason(), shell.text("messages.reason.other", fate.reason()));
        };
    }

    public static Tone tone(State state) {
        return switch (state) {
            case DELIVERED, SENT -> Tone.GOOD;
            case WAITING -> Tone.INFO;
            case WITHHELD, LATE -> Tone.NEUTRAL;
            case UNKNOWN -> Tone.WARNING;
            case FAILED -> Tone.BAD;
        };
    }
}
