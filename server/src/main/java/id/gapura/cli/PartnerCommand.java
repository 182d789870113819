package id.gapura.cli;

import picocli.CommandLine.Command;

/** {@code gapura partner}: those who collect contributions for us. */
@Command(
        name = "partner",
        description = "Works on banks that collect contributions.",
        subcommands = {BankCommand.class, AccountCommand.class},
        mixinStandardHelpOptions = true)
final class PartnerCommand {}
