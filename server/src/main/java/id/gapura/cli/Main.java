package id.gapura.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.function.UnaryOperator;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands of {@code ./gapura}. */
@Command(
        name = "gapura",
        description = "Brings informal workers into employment social security and keeps them covered.",
        subcommands = {
            DemoCommand.class,
            StartCommand.class,
            RosterCommand.class,
            StaffCommand.class,
            LedgerCommand.class,
            VerifyCommand.class
        },
        mixinStandardHelpOptions = true,
        version = "Gapura 0.1")
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        int code = run(arguments);
        System.exit(code);
    }

    /** Does what the arguments say and returns the exit code. */
    static int run(String... arguments) {
        var commands = new Commands(InstantSource.system(), Password::ask);
        return line(commands, new PrintWriter(System.out, true, UTF_8), new PrintWriter(System.err, true, UTF_8))
                .execute(arguments);
    }

    static CommandLine line(Commands commands, PrintWriter out, PrintWriter faults) {
        return new CommandLine(new Main(), commands)
                .setOut(out)
                .setErr(faults)
                .setParameterExceptionHandler(Faults::ofArguments)
                .setExecutionExceptionHandler(Faults::ofExecution);
    }

    /**
     * Makes commands with what they need of the world.
     *
     * @param passwords asks a question and gets a password
     */
    record Commands(InstantSource clock, UnaryOperator<String> passwords) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> kind) throws Exception {
            if (kind == StartCommand.class) {
                return kind.cast(new StartCommand(clock));
            }
            if (kind == CheckRosterCommand.class) {
                return kind.cast(new CheckRosterCommand(clock));
            }
            if (kind == CreateStaffCommand.class) {
                return kind.cast(new CreateStaffCommand(clock, passwords));
            }
            if (kind == DemoCommand.class) {
                return kind.cast(new DemoCommand(clock));
            }
            if (kind == VerifyCommand.class) {
                return kind.cast(new VerifyCommand(clock));
            }
            if (kind == VerifyLedgerCommand.class) {
                return kind.cast(new VerifyLedgerCommand(clock));
            }
            if (kind == BalanceCommand.class) {
                return kind.cast(new BalanceCommand(clock));
            }
            return CommandLine.defaultFactory().create(kind);
        }
    }
}
