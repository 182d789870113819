package id.gapura.cli;

import picocli.CommandLine.Command;

/** {@code gapura partner}: those who report payments over HTTP. */
@Command(
        name = "partner",
        description = "Works on the keys of partners who report payments.",
        subcommands = CreatePartnerCommand.class,
        mixinStandardHelpOptions = true)
final class PartnerCommand {}
