package id.gapura.cli;

import picocli.CommandLine.Command;

/** {@code gapura partner}: those who collect contributions or carry messages for us. */
@Command(
        name = "partner",
        description = "Works on banks and other partners who collect contributions or carry messages.",
        subcommands = {
            BankCommand.class,
            AccountCommand.class,
            CreatePartnerCommand.class,
            AggregatorCommand.class,
            GatewayCommand.class,
            GatewaysCommand.class
        },
        mixinStandardHelpOptions = true)
final class PartnerCommand {}
