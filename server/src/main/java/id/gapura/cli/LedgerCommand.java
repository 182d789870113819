package id.gapura.cli;

import picocli.CommandLine.Command;

/** {@code gapura ledger}: what can be asked of the ledger. */
@Command(
        name = "ledger",
        description = "Proves the ledger's seals and reads its balances.",
        subcommands = {VerifyLedgerCommand.class, BalanceCommand.class},
        mixinStandardHelpOptions = true)
final class LedgerCommand {}
