package id.gapura.cli;

import picocli.CommandLine.Command;

/** {@code gapura roster}: what can be done with a roster. */
@Command(
        name = "roster",
        description = "Works on files of workers to be enrolled.",
        subcommands = CheckRosterCommand.class,
        mixinStandardHelpOptions = true)
final class RosterCommand {}
