package id.gapura.cli.sandbox;

import picocli.CommandLine.Command;

/** {@code gapura sandbox}: those whom Gapura works with, pretended. */
@Command(
        name = "sandbox",
        description = "Pretends to be somebody whom Gapura works with.",
        subcommands = {
            SandboxBankCommand.class,
            SandboxAggregatorCommand.class,
            SandboxDukcapilCommand.class,
            SandboxPhoneCommand.class,
            SandboxSmscCommand.class,
            SandboxWhatsAppCommand.class,
            SandboxMailCommand.class,
            SandboxPlatformCommand.class
        },
        mixinStandardHelpOptions = true)
public final class SandboxCommand {}
