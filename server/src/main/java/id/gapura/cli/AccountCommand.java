package id.gapura.cli;

import id.gapura.partner.snap.VirtualAccounts;
import id.gapura.program.Program;
import id.gapura.registry.MemberNumber;
import id.gapura.registry.Registry;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gapura partner account}: opens the number by which a member pays at a bank, or closes one. */
@Command(
        name = "account",
        description = "Opens a member's virtual account and prints our part of its number, or closes one for good.",
        mixinStandardHelpOptions = true)
final class AccountCommand implements Callable<Integer> {
    private final InstantSource clock;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Installation installation = new Installation();

    @Option(names = "--member", paramLabel = "NUMBER", description = "The number on the card.")
    private Optional<String> member = Optional.empty();

    @Option(
            names = "--close",
            paramLabel = "NUMBER",
            description = "Our part of a number that is to be closed, such as one given to somebody else by mistake.")
    private Optional<String> closed = Optional.empty();

    @Option(names = "--months", defaultValue = "1", description = "How many months a payment buys; 1 unless told.")
    private int months = 1;

    @Option(
            names = "--until",
            paramLabel = "DATE",
            description = "Makes a bill, paid once and by this day, instead of the member's standing number.")
    private Optional<LocalDate> until = Optional.empty();

    AccountCommand(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        if (months < 1) {
            throw new Refusal("an account is for one month or more");
        }
        if (closed.isPresent() == member.isPresent()) {
            throw new Refusal("name a member, or the number that is to be closed");
        }
        try (var program = Program.open(installation.settings(clock))) {
            var accounts = program.get(VirtualAccounts.class);
            closed.ifPresent(number -> close(number, accounts));
            member.ifPresent(number -> open(number, program.get(Registry.class), accounts));
        }
        return 0;
    }

    private static void close(String number, VirtualAccounts accounts) {
        if (!accounts.close(number)) {
            throw new Refusal("there is no open account of this number");
        }
    }

    private void open(String number, Registry registry, VirtualAccounts accounts) {
        var worker = MemberNumber.find(number)
                .flatMap(registry::findByNumber)
                .orElseThrow(() -> new Refusal("nobody has this member number"));
        var account = until.map(day -> accounts.bill(worker.id(), months, day))
                .orElseGet(() -> accounts.standing(worker.id(), months));
        spec.commandLine().getOut().println(account.customerNo());
    }
}
