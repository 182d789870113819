package id.gapura.cli;

import id.gapura.database.DatabaseUnavailableException;
import java.util.Optional;
import org.springframework.boot.web.server.PortInUseException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** What is said when a command does not end well: one line, and no stack trace for what the caller can put right. */
final class Faults {
    private Faults() {}

    static int ofArguments(ParameterException fault, String[] arguments) {
        var command = fault.getCommandLine();
        var firstLine = String.valueOf(fault.getMessage()).lines().findFirst().orElse("wrong arguments");
        say(command, firstLine + " (see " + command.getCommandSpec().qualifiedName() + " --help)");
        return ExitCode.USAGE;
    }

    static int ofExecution(Exception fault, CommandLine command, ParseResult parsed) throws Exception {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            var sentence = sentence(cause);
            if (sentence.isPresent()) {
                say(command, sentence.get());
                return ExitCode.SOFTWARE;
            }
        }
        throw fault;
    }

    /** What the caller can act on; empty for a bug. */
    private static Optional<String> sentence(Throwable fault) {
        return switch (fault) {
            case Refusal refusal -> Optional.ofNullable(refusal.getMessage());
            case DatabaseUnavailableException unavailable -> Optional.ofNullable(unavailable.getMessage());
            case PortInUseException taken ->
                Optional.of("port " + taken.getPort() + " is in use; choose another with --port");
            default -> Optional.empty();
        };
    }

    private static void say(CommandLine command, String message) {
        command.getErr().println("gapura: " + message);
    }
}
