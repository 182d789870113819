package id.gapura.cli.rules;

import picocli.CommandLine.Command;

/** {@code gapura rules}: what the law asks and gives. */
@Command(
        name = "rules",
        description = "Says what the law asks and gives, and why.",
        subcommands = {
            ContributionCommand.class,
            QuoteCommand.class,
            StatusCommand.class,
            BenefitCommand.class,
            ShowCommand.class,
            ReformCommand.class
        },
        mixinStandardHelpOptions = true)
public final class RulesCommand {}
