package id.gapura.cli;

import id.gapura.accounts.Audit;
import id.gapura.messaging.Channel;
import id.gapura.partner.messages.Gateways;
import id.gapura.program.Program;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gapura partner gateways}: who carries messages, and who is tried first. */
@Command(
        name = "gateways",
        description =
                "Lists the gateways for messages in the order in which they are tried; sets it, closes or opens one.",
        mixinStandardHelpOptions = true)
final class GatewaysCommand implements Callable<Integer> {
    private final InstantSource clock;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Installation installation = new Installation();

    @Option(
            names = "--order",
            split = ",",
            paramLabel = "CODE",
            description = "Who is tried first, second and so on; whoever is not named comes after.")
    private List<String> order = List.of();

    @Option(names = "--close", paramLabel = "CODE", description = "Nothing new goes to it until it is opened again.")
    private Optional<String> closed = Optional.empty();

    @Option(names = "--open", paramLabel = "CODE", description = "Opens one that was closed.")
    private Optional<String> opened = Optional.empty();

    GatewaysCommand(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        try (var program = Program.open(installation.settings(clock))) {
            var gateways = program.get(Gateways.class);
            var audit = program.get(Audit.class);
            if (!order.isEmpty()) {
                heeded(() -> gateways.order(order));
                audit.record("system", "gateway.order", "", String.join(",", order));
            }
            closed.ifPresent(code -> {
                heeded(() -> gateways.close(code));
                audit.record("system", "gateway.closed", "", code);
            });
            opened.ifPresent(code -> {
                heeded(() -> gateways.open(code));
                audit.record("system", "gateway.opened", "", code);
            });
            var out = spec.commandLine().getOut();
            gateways.list().forEach(gateway -> {
                var channels =
                        gateway.channels().stream().map(Channel::code).sorted().collect(Collectors.joining(","));
                var speech = gateway.manner().speech().code();
                out.printf(
                        Locale.ROOT,
                        "%-30s %-10s %-20s %-7s %s%n",
                        gateway.code(),
                        speech,
                        channels,
                        gateway.isOpen() ? "" : "closed",
                        gateway.url());
            });
        }
        return 0;
    }

    private static void heeded(Runnable wish) {
        try {
            wish.run();
        } catch (IllegalArgumentException unknown) {
            throw new Refusal(String.valueOf(unknown.getMessage()));
        }
    }
}
