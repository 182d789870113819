package id.gapura.cli;

import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Rupiah;
import id.gapura.ledger.Ledger;
import id.gapura.program.Program;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gapura ledger balance}: the trial balance of a day. */
@Command(
        name = "balance",
        description = "Prints what every account held at the end of a day, in whole rupiah.",
        mixinStandardHelpOptions = true)
final class BalanceCommand implements Callable<Integer> {
    private final InstantSource clock;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Installation installation = new Installation();

    @Option(names = "--on", paramLabel = "DATE", description = "The day, such as 2026-11-21; today if left out.")
    private Optional<LocalDate> on = Optional.empty();

    BalanceCommand(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        try (var program = Program.open(installation.settings(clock))) {
            var out = spec.commandLine().getOut();
            long debit = 0;
            long credit = 0;
            line(out, "account", "debit", "credit");
            for (var balance : program.get(Ledger.class).trialBalance(on.orElseGet(() -> Jakarta.today(clock)))) {
                long amount = balance.amount().amount();
                line(
                        out,
                        balance.account(),
                        side(balance.amount()),
                        side(balance.amount().negated()));
                debit += Math.max(amount, 0);
                credit += Math.max(-amount, 0);
            }
            line(out, "sum", Long.toString(debit), Long.toString(credit));
            return debit == credit ? 0 : 1;
        }
    }

    /** The amount where it is on this side, nothing where it is on the other. */
    private static String side(Rupiah amount) {
        return amount.isPositive() ? Long.toString(amount.amount()) : "";
    }

    private static void line(PrintWriter out, String account, String debit, String credit) {
        out.printf(Locale.ROOT, "%-40s %18s %18s%n", account, debit, credit);
    }
}
