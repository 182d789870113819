package id.gapura.cli;

import id.gapura.accounts.Audit;
import id.gapura.messaging.Channel;
import id.gapura.partner.messages.Gateway;
import id.gapura.partner.messages.Gateways;
import id.gapura.partner.messages.Manner;
import id.gapura.partner.messages.NewGateway;
import id.gapura.partner.messages.ServerAddress;
import id.gapura.partner.messages.Speech;
import id.gapura.partner.messages.whatsapp.WhatsAppDesk;
import id.gapura.program.Program;
import id.gapura.sandbox.SandboxIdentity;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gapura partner gateway}: sets up our account at a gateway for messages. */
@Command(
        name = "gateway",
        description = "Sets up a gateway for messages; a secret of our making is shown this once.",
        mixinStandardHelpOptions = true)
final class GatewayCommand implements Callable<Integer> {
    private final InstantSource clock;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Installation installation = new Installation();

    @Option(names = "--code", required = true, description = "Stands with every message, such as contoh.")
    private String code = "";

    @Option(
            names = "--speaks",
            defaultValue = "GAPURA",
            description = "How it is spoken to: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless told.")
    private Speech speech = Speech.GAPURA;

    @Option(
            names = "--channels",
            split = ",",
            description = "What it carries: ${COMPLETION-CANDIDATES}, with commas between; all it can unless told.")
    private Set<Channel> channels = Set.of();

    @Option(names = "--url", required = true, description = "Where it is asked.")
    private String url = "";

    @Option(
            names = "--as",
            paramLabel = "SENDER",
            defaultValue = "",
            description =
                    "From whom an SMS or a mail comes; with WhatsApp the approved template, such as kabar_gapura:id.")
    private String sendsAs = "";

    @Option(
            names = "--reports",
            paramLabel = "MAILBOX",
            defaultValue = "",
            description = "Where mail comes back that a server took and could not deliver, such as"
                    + " imaps://kabar@mail.example:993; its password is the second line of --secrets, or the first.")
    private String reports = "";

    @Option(
            names = "--secrets",
            paramLabel = "FILE",
            description = "Holds what the gateway gave us: its first line the password or token,"
                    + " with WhatsApp the second the app secret.")
    private Optional<Path> secrets = Optional.empty();

    @Option(
            names = "--sandbox",
            paramLabel = "FILE",
            description = "Writes what the simulator of it needs instead of showing the secret.")
    private Optional<Path> sandbox = Optional.empty();

    GatewayCommand(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        var wanted = wanted();
        try (var program = Program.open(installation.settings(clock))) {
            var gateway = registered(program.get(Gateways.class), wanted);
            program.get(Audit.class)
                    .record("system", "gateway.created", gateway.id().toString(), code);
            var out = spec.commandLine().getOut();
            out.println("account " + gateway.id());
            show(gateway, out);
        }
        return 0;
    }

    private void show(Gateway gateway, PrintWriter out) {
        if (sandbox.isPresent()) {
            new SandboxIdentity(login(gateway), gateway.secret()).write(sandbox.get());
            out.println("Keys of the simulator: " + sandbox.get());
        } else if (speech == Speech.GAPURA) {
            out.println("secret  " + gateway.secret());
            out.println("The secret is not shown again.");
        }
        if (speech == Speech.WHATSAPP) {
            out.println("webhook /api/v1/whatsapp/" + gateway.id());
            out.println("verify  " + WhatsAppDesk.verifyToken(gateway));
        }
    }

    /** As whom Gapura comes to the simulator. */
    private String login(Gateway gateway) {
        return ServerAddress.find(gateway.url(), speech.code())
                .map(ServerAddress::login)
                .orElse(gateway.id().toString());
    }

    private NewGateway wanted() {
        var given = secrets.map(GatewayCommand::lines).orElse(List.of());
        if (sandbox.isEmpty() && given.size() < secretsNeeded()) {
            throw new Refusal("--secrets FILE holds the password or token"
                    + (speech == Speech.WHATSAPP ? " and, on a second line, the app secret" : ""));
        }
        var manner = new Manner(speech, sendsAs, given.size() > 1 ? given.get(1) : "", reports);
        try {
            return new NewGateway(code, channels, url, manner, given.stream().findFirst());
        } catch (IllegalArgumentException wrong) {
            throw new Refusal(String.valueOf(wrong.getMessage()));
        }
    }

    /** A mail server without a login asks for none. */
    private int secretsNeeded() {
        return switch (speech) {
            case GAPURA -> 0;
            case SMPP -> 1;
            case WHATSAPP -> 2;
            case SMTP -> url.contains("@") ? 1 : 0;
        };
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readString(file)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException unreadable) {
            throw new Refusal("cannot read " + file, unreadable);
        }
    }

    private static Gateway registered(Gateways gateways, NewGateway wanted) {
        try {
            return gateways.register(wanted);
        } catch (IllegalArgumentException wrong) {
            throw new Refusal(String.valueOf(wrong.getMessage()));
        }
    }
}
