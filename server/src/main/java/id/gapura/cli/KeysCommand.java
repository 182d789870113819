package id.gapura.cli;

import picocli.CommandLine.Command;

/** {@code gapura keys}: the keys of the installation. */
@Command(
        name = "keys",
        description = "Works on the keys that sign receipts and cards.",
        subcommands = RotateKeyCommand.class,
        mixinStandardHelpOptions = true)
final class KeysCommand {}
