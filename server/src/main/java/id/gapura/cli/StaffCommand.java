package id.gapura.cli;

import picocli.CommandLine.Command;

/** {@code gapura staff}: accounts of those who work with the program. */
@Command(
        name = "staff",
        description = "Works on the accounts of staff.",
        subcommands = CreateStaffCommand.class,
        mixinStandardHelpOptions = true)
final class StaffCommand {}
