package id.gapura.console.adoption;

import id.gapura.adoption.NextStep;
import id.gapura.consents.Consent;
import id.gapura.screen.Shell;
import java.util.Optional;

/**
 * What would help somebody on, as far as they may be called or visited.
 *
 * @param said what they said of that last; absent for who was never asked
 */
record AllowedStep(NextStep next, Optional<Consent> said) {
    boolean isAllowed() {
        return said.map(Consent::isGiven).orElse(!next.act().takesLeave());
    }

    String act(Shell shell) {
        if (isAllowed()) {
            return shell.text("adoption.do." + next.act().code());
        }
        return said.isPresent() ? shell.text("consents.alone") : shell.text("adoption.do.unasked");
    }

    String why(Shell shell) {
        return shell.text(
                "adoption.why." + next.act().code(), next.days(), shell.format().shortDate(next.on()));
    }
}
