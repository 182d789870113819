package id.gapura.console.adoption;

import id.gapura.screen.Link;
import id.gapura.screen.Tone;

/**
 * What would help one person on; shown by {@code console/adoption/suggestion}.
 *
 * @param way where the whole way so far is told
 */
public record Suggestion(Stage stage, String step, String why, Link way, Doing doing) {
    /** The stage somebody is in, since when, and for how many days. */
    public record Stage(Tone tone, String name, String since) {}

    /** Where the step is done. */
    public sealed interface Doing {
        /** Away from any page, or by others than this officer. */
        record Elsewhere() implements Doing {}

        record See(Link link) implements Doing {}

        /** Makes a link by which the person pays. */
        record MakePayLink(String address) implements Doing {}
    }
}
