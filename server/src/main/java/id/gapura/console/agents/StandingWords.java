package id.gapura.console.agents;

import id.gapura.agents.Standing;
import id.gapura.screen.Shell;
import id.gapura.screen.Stat;
import id.gapura.screen.Tone;

/** Says whether an agent recruits. */
final class StandingWords {
    private StandingWords() {}

    static String brief(Standing standing, Shell shell) {
        return shell.text("agents.standing." + standing.state().code());
    }

    static Stat stat(Standing standing, Shell shell) {
        var note = standing.pausesOn()
                .map(day -> shell.text(
                        "agents.standing." + standing.state().code() + ".note",
                        shell.format().shortDate(day)))
                .orElse("");
        return new Stat(
                shell.text("agents.standing"),
                brief(standing, shell),
                note,
                switch (standing.state()) {
                    case ACTIVE -> Tone.NEUTRAL;
                    case WARNED -> Tone.WARNING;
                    case PAUSED -> Tone.BAD;
                });
    }
}
