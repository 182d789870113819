package id.gapura.cli;

import id.gapura.accounts.Audit;
import id.gapura.ledger.Seal;
import id.gapura.ledger.Seals;
import id.gapura.ledger.Seals.Broken;
import id.gapura.program.Program;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code gapura ledger verify}: recomputes every daily seal from what is recorded. */
@Command(
        name = "verify",
        description = {
            "Recomputes every daily seal; names the first day that does not hold, and ends with 1 if there is one.",
            "Keep the last hash somewhere else: whoever could rewrite every seal cannot rewrite your copy.",
            "So with that of the audit, which also shows an audit whose last lines were cut off."
        },
        mixinStandardHelpOptions = true)
final class VerifyLedgerCommand implements Callable<Integer> {
    private final InstantSource clock;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Installation installation = new Installation();

    VerifyLedgerCommand(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        try (var program = Program.open(installation.settings(clock))) {
            var found = program.get(Seals.class).verify();
            var out = spec.commandLine().getOut();
            found.last()
                    .ifPresentOrElse(seal -> say(out, found.days(), seal), () -> out.println("No day holds a seal."));
            found.broken().ifPresent(broken -> say(out, broken));
            say(out, program.get(Audit.class).last());
            return found.broken().isEmpty() ? 0 : 1;
        }
    }

    private static void say(PrintWriter out, long days, Seal last) {
        out.println(days + " sealed days hold, until " + last.day());
        out.println("hash of " + last.day() + ": " + last.hash());
    }

    private static void say(PrintWriter out, Audit.Link last) {
        out.println(
                last.number() == 0
                        ? "The audit has no line."
                        : "hash of line " + last.number() + " of the audit: " + last.hash());
    }

    private static void say(PrintWriter out, Broken broken) {
        out.println("BROKEN at " + broken.day() + ": " + broken.fault().sentence());
    }
}
