package id.gapura.cli;

import id.gapura.accounts.Audit;
import id.gapura.partner.snap.Bank;
import id.gapura.partner.snap.Banks;
import id.gapura.partner.snap.Banks.NewBank;
import id.gapura.partner.snap.Banks.Outcome;
import id.gapura.partner.snap.standard.RsaKeys;
import id.gapura.program.Program;
import id.gapura.sandbox.BankIdentity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gapura partner bank}: registers banks that call by SNAP BI, and changes their keys while they go on calling. */
@Command(
        name = "bank",
        description = "Registers banks that call by SNAP BI and changes their keys.",
        mixinStandardHelpOptions = true)
final class BankCommand {
    private final InstantSource clock;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    BankCommand(InstantSource clock) {
        this.clock = clock;
    }

    @Command(
            name = "create",
            description = "Registers a bank, prints the shared secret once, and our public key.",
            mixinStandardHelpOptions = true)
    int create(
            @Mixin Installation installation,
            @Option(names = "--client-id", required = true, description = "X-CLIENT-KEY and X-PARTNER-ID.")
                    String client,
            @Option(names = "--name", required = true) String name,
            @Option(names = "--service-id", required = true, description = "Our number at the bank, digits.")
                    String service,
            @Option(names = "--public-key", paramLabel = "FILE", description = "PEM, RSA, 2048 bits or more.")
                    Optional<Path> key,
            @Option(names = "--status-url", defaultValue = "", description = "Where the bank's own API is.") String url,
            @Option(
                            names = "--sandbox",
                            paramLabel = "FILE",
                            description = "Instead of a key: makes one and writes all that the sandbox bank needs.")
                    Optional<Path> sandbox) {
        if (key.isPresent() == sandbox.isPresent()) {
            throw new Refusal("give either --public-key or --sandbox");
        }
        var pair = RsaKeys.pair();
        var pem = key.map(BankCommand::read).orElseGet(() -> RsaKeys.pem(pair.getPublic()));
        var wanted = new NewBank(client, name, "va-" + client.toLowerCase(Locale.ROOT), service, url, pem);
        try (var program = Program.open(installation.settings(clock))) {
            var banks = program.get(Banks.class);
            var made = done(banks.register(wanted));
            program.get(Audit.class)
                    .record("system", "bank.created", made.bank().id() + "", client);
            var ours = banks.ownPublicKey();
            sandbox.ifPresent(file -> new BankIdentity(
                            client,
                            made.bank().serviceId(),
                            pair.getPrivate(),
                            made.secret(),
                            RsaKeys.readPublic(ours).orElseThrow())
                    .write(file));
            say("Bank " + client + " can call. Channel " + made.bank().channel());
            say(sandbox.isPresent() ? "Keys of the sandbox bank: " + sandbox.get() : secret(made));
            say(ours);
        }
        return 0;
    }

    @Command(name = "list", description = "Lists banks with their good keys.", mixinStandardHelpOptions = true)
    int list(@Mixin Installation installation) {
        try (var program = Program.open(installation.settings(clock))) {
            var banks = program.get(Banks.class);
            for (var bank : banks.list()) {
                say(bank.clientId() + "  " + bank.name() + "  "
                        + bank.serviceId().strip() + "  " + bank.channel() + (bank.isActive() ? "" : "  off"));
                banks.keys(bank)
                        .forEach(key ->
                                say("    " + key.kind().code() + "  " + key.id() + "  since " + key.createdAt()));
            }
        }
        return 0;
    }

    @Command(
            name = "add-key",
            description = "Makes another public key, or another secret, good beside the present one.",
            mixinStandardHelpOptions = true)
    int addKey(
            @Mixin Installation installation,
            @Option(names = "--client-id", required = true) String client,
            @Option(names = "--public-key", paramLabel = "FILE", description = "A new secret is made without it.")
                    Optional<Path> key) {
        try (var program = Program.open(installation.settings(clock))) {
            var banks = program.get(Banks.class);
            var bank = bank(banks, client);
            var added =
                    done(key.map(file -> banks.addPublicKey(bank, read(file))).orElseGet(() -> banks.addSecret(bank)));
            program.get(Audit.class).record("system", "bank.key-added", bank.id() + "", client);
            say(added.secret().isEmpty() ? "Both public keys are good now." : secret(added));
        }
        return 0;
    }

    @Command(name = "retire-key", description = "Ends a key of the list.", mixinStandardHelpOptions = true)
    int retireKey(
            @Mixin Installation installation,
            @Option(names = "--client-id", required = true) String client,
            @Option(names = "--key", required = true, paramLabel = "ID") UUID key) {
        try (var program = Program.open(installation.settings(clock))) {
            var banks = program.get(Banks.class);
            var bank = bank(banks, client);
            if (!banks.retire(bank, key)) {
                throw new Refusal("this bank has no good key " + key);
            }
            program.get(Audit.class).record("system", "bank.key-retired", bank.id() + "", key + "");
            say("Key " + key + " is refused from now on.");
        }
        return 0;
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
        spec.commandLine().getOut().flush();
    }

    private static String secret(Outcome.Done done) {
        return "Shared secret, shown this once: " + done.secret();
    }

    private static Bank bank(Banks banks, String client) {
        return banks.find(client).orElseThrow(() -> new Refusal("no bank has the client id " + client));
    }

    private static Outcome.Done done(Outcome ended) {
        return switch (ended) {
            case Outcome.Done done -> done;
            case Outcome.Refused(var reason) -> throw new Refusal(sentence(reason));
        };
    }

    private static String sentence(Banks.Reason reason) {
        return switch (reason) {
            case CLIENT_ID_MALFORMED -> "the client id must be 3 to 36 letters, digits or dashes";
            case NAME_MISSING -> "the name is empty";
            case CHANNEL_MALFORMED -> "the client id makes no channel: use letters, digits and dashes";
            case SERVICE_ID_MALFORMED -> "the service id must be 1 to 8 digits";
            case STATUS_URL_MALFORMED -> "the status address must be http:// or https:// without a slash at its end";
            case KEY_UNREADABLE -> "the key is no RSA public key in PEM of 2048 bits or more";
            case TAKEN -> "there is a bank with this client id already";
            case TWO_KEYS_ALREADY -> "two keys of this kind are good already: retire one first";
        };
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new Refusal("cannot read " + file, unreadable);
        }
    }
}
