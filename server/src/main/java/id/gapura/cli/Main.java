package id.gapura.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.time.InstantSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands of {@code ./gapura}. */
@Command(
        name = "gapura",
        description = "Brings informal workers into employment social security and keeps them covered.",
        subcommands = {StartCommand.class, RosterCommand.class, StaffCommand.class},
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
        return line(new PrintWriter(System.out, true, UTF_8), new PrintWriter(System.err, true, UTF_8))
                .execute(arguments);
    }

    static CommandLine line(PrintWriter out, PrintWriter faults) {
        return new CommandLine(new Main(), new Commands(InstantSource.system()))
                .setOut(out)
                .setErr(faults)
                .setParameterExceptionHandler(Faults::ofArguments)
                .setExecutionExceptionHandler(Faults::ofExecution);
    }

    /** Makes commands; those that need to know what time it is get the clock. */
    private record Commands(InstantSource clock) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> kind) throws Exception {
            if (kind == StartCommand.class) {
                return kind.cast(new StartCommand(clock));
            }
            if (kind == CheckRosterCommand.class) {
                return kind.cast(new CheckRosterCommand(clock));
            }
            if (kind == CreateStaffCommand.class) {
                return kind.cast(new CreateStaffCommand(clock));
            }
            return CommandLine.defaultFactory().create(kind);
        }
    }
}
