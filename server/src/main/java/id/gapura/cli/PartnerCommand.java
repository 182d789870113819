package id.gapura.cli;

import picocli.CommandLine.Command;

/** {@code gapura partner}: those who collect contributions for us. */
@Command(
        name = "partner",
        description = "Works on banks and other partners who collect contributions.",
        subcommands = {BankCommand.class, AccountCommand.class, CreatePartnerCommand.class, AggregatorCommand.class},
        mixinStandardHelpOptions = true)
final class PartnerCommand {}
