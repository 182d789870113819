package id.gapura.cli.draws;

import picocli.CommandLine.Command;

/** {@code gapura draw}: what anybody can do with the file of a draw. */
@Command(
        name = "draw",
        description = "Checks the published file of a prize draw.",
        subcommands = VerifyDrawCommand.class,
        mixinStandardHelpOptions = true)
public final class DrawCommand {}
