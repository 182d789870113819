package id.gapura.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.time.InstantSource;

/** The command line as a person types it, without a process; what it says is kept. */
public final class TestCommands {
    private final StringWriter out = new StringWriter();
    private final StringWriter faults = new StringWriter();
    private final Main.Commands commands;

    private TestCommands(Main.Commands commands) {
        this.commands = commands;
    }

    public static TestCommands at(Instant now) {
        return new TestCommands(new Main.Commands(InstantSource.fixed(now), _ -> ""));
    }

    /** Answers every question for a password. */
    static TestCommands at(Instant now, String password) {
        return new TestCommands(new Main.Commands(InstantSource.fixed(now), _ -> password));
    }

    /** The exit status. */
    public int run(String... arguments) {
        return Main.line(commands, new PrintWriter(out, true), new PrintWriter(faults, true))
                .execute(arguments);
    }

    /** What was said so far. */
    public String out() {
        return out.toString();
    }

    /** What was said of faults so far. */
    public String faults() {
        return faults.toString();
    }
}
