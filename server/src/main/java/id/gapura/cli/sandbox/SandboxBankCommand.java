package id.gapura.cli.sandbox;

import id.gapura.cli.Refusal;
import id.gapura.kernel.Rupiah;
import id.gapura.partner.snap.standard.SnapAnswer;
import id.gapura.sandbox.BankIdentity;
import id.gapura.sandbox.HttpLine;
import id.gapura.sandbox.SandboxBank;
import id.gapura.sandbox.SandboxBank.Order;
import id.gapura.sandbox.SandboxBank.Standing;
import id.gapura.sandbox.SandboxBankDoor;
import id.gapura.sandbox.Trick;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code gapura sandbox bank}: a bank that speaks SNAP BI to a running Gapura. Each command prints the status and body of
 * the answer and ends with 0 when Gapura said yes, 1 when it said no.
 */
@Command(
        name = "bank",
        description = "A bank that speaks SNAP BI; its keys come from gapura partner bank create --sandbox FILE.",
        mixinStandardHelpOptions = true)
public final class SandboxBankCommand {
    private static final int USUAL_PORT = 8090;
    private static final int FIRST_OF_REFUSALS = 300;
    private static final int ID_DIGITS = 18;

    private final InstantSource clock;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public SandboxBankCommand(InstantSource clock) {
        this.clock = clock;
    }

    /** Which bank calls which Gapura. */
    static final class Call {
        @Option(names = "--keys", required = true, paramLabel = "FILE", description = "What the bank signs with.")
        private Path keys = Path.of("");

        @Option(
                names = "--gapura",
                defaultValue = "http://localhost:8080",
                description = "${DEFAULT-VALUE} unless told.")
        private String gapura = "";

        @Option(
                names = "--trick",
                defaultValue = "NONE",
                description = "How it signs: ${COMPLETION-CANDIDATES}; NONE is the usual way.")
        private Trick trick = Trick.NONE;

        private SandboxBank bank(InstantSource clock) {
            try {
                return new SandboxBank(BankIdentity.read(keys), new HttpLine(gapura), clock, new SecureRandom());
            } catch (UncheckedIOException | IllegalArgumentException unreadable) {
                throw new Refusal("cannot read keys of a bank from " + keys, unreadable);
            }
        }
    }

    @Command(
            name = "serve",
            description = "Opens the bank's page on this machine, and its status service.",
            mixinStandardHelpOptions = true)
    int serve(@Mixin Call call, @Option(names = "--port", defaultValue = "" + USUAL_PORT) int port)
            throws InterruptedException {
        var door = SandboxBankDoor.open(call.bank(clock), port);
        Runtime.getRuntime().addShutdownHook(new Thread(door::close, "bank-end"));
        spec.commandLine().getOut().println("The sandbox bank is on http://localhost:" + door.port());
        new CountDownLatch(1).await();
        return 0;
    }

    @Command(name = "inquire", description = "Asks whose a number is and what is due.", mixinStandardHelpOptions = true)
    int inquire(@Mixin Call call, @Parameters(paramLabel = "CUSTOMER-NO") String customerNo) {
        var bank = call.bank(clock);
        return show(bank.inquire(customerNo, bank.number(ID_DIGITS), call.trick));
    }

    @Command(name = "pay", description = "Pays what is due, or an amount.", mixinStandardHelpOptions = true)
    int pay(
            @Mixin Call call,
            @Parameters(paramLabel = "CUSTOMER-NO") String customerNo,
            @Option(names = "--amount", paramLabel = "RUPIAH") Optional<Long> amount,
            @Option(names = "--request-id", description = "Of an earlier payment, to tell of it again.")
                    Optional<String> requestId,
            @Option(names = "--twice", description = "Tells of it twice.") boolean twice,
            @Option(names = "--pending", description = "Does not know how it ended.") boolean pending) {
        var bank = call.bank(clock);
        var id = requestId.orElseGet(() -> bank.number(ID_DIGITS));
        var asked = amount.isPresent()
                ? Optional.<SnapAnswer>empty()
                : Optional.of(bank.inquire(customerNo, id, Trick.NONE));
        var due = amount.map(Rupiah::of).or(() -> asked.flatMap(SandboxBank::due));
        if (due.isEmpty()) {
            return show(asked.orElseThrow());
        }
        var order = new Order(id, customerNo, due.get(), pending ? Standing.PENDING : Standing.DONE);
        int code = show(bank.pay(order, call.trick));
        return twice ? show(bank.pay(order, call.trick)) : code;
    }

    @Command(name = "status", description = "Asks how a payment stands.", mixinStandardHelpOptions = true)
    int status(
            @Mixin Call call,
            @Parameters(paramLabel = "CUSTOMER-NO") String customerNo,
            @Parameters(paramLabel = "REQUEST-ID") String requestId) {
        return show(call.bank(clock).status(customerNo, requestId));
    }

    private int show(SnapAnswer answer) {
        var out = spec.commandLine().getOut();
        out.println(answer.status() + " " + answer.body());
        out.flush();
        return answer.status() < FIRST_OF_REFUSALS ? 0 : 1;
    }
}
