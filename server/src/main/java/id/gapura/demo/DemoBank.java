package id.gapura.demo;

import id.gapura.kernel.Jakarta;
import id.gapura.membership.Member;
import id.gapura.membership.Membership;
import id.gapura.partner.snap.Banks;
import id.gapura.partner.snap.Banks.NewBank;
import id.gapura.partner.snap.Snap;
import id.gapura.partner.snap.VirtualAccounts;
import id.gapura.partner.snap.standard.RsaKeys;
import id.gapura.rules.Cover;
import id.gapura.sandbox.BankIdentity;
import id.gapura.sandbox.Line;
import id.gapura.sandbox.SandboxBank;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** The sandbox bank of the demo: registered with Gapura, some members pay there, and a visitor can. */
public final class DemoBank {
    /** Where its page is, and where Gapura asks it. */
    public static final int PORT = 8090;

    private static final String CLIENT_ID = "bank-contoh";
    private static final int CUSTOMERS = 40;
    private static final int LOOKED_AT = 2_000;

    private final DemoServices services;
    private final Path keys;

    public DemoBank(DemoServices services, Path folder) {
        this.services = services;
        this.keys = folder.resolve("sandbox-bank.keys");
    }

    /** Registers the bank; on {@code today} some of those who owe a month pay it there. */
    void live(LocalDate today, SplittableRandom random, InstantSource clock) {
        register();
        var bank = bank(services.get(Snap.class)::answer, clock, random);
        var accounts = services.get(VirtualAccounts.class);
        services.get(Membership.class).page(new UUID(0, 0), LOOKED_AT).stream()
                .filter(member -> owes(member, today))
                .limit(CUSTOMERS)
                .forEach(member -> bank.payWhatIsDue(
                        accounts.standing(member.workerId(), 1).customerNo()));
    }

    private void register() {
        var pair = RsaKeys.pair();
        var banks = services.get(Banks.class);
        var wanted = new NewBank(
                CLIENT_ID,
                "Bank Contoh",
                "va-contoh",
                "88201",
                "http://localhost:" + PORT,
                RsaKeys.pem(pair.getPublic()));
        if (!(banks.register(wanted) instanceof Banks.Outcome.Done(var bank, var secret))) {
            throw new IllegalStateException("the demo's bank is refused");
        }
        var ours = RsaKeys.readPublic(banks.ownPublicKey()).orElseThrow();
        new BankIdentity(CLIENT_ID, bank.serviceId(), pair.getPrivate(), secret, ours).write(keys);
    }

    private boolean owes(Member member, LocalDate today) {
        var next = services.get(Cover.class).nextMonthToPay(member.cover(), today);
        return !member.isClosed() && !next.isAfter(YearMonth.from(today));
    }

    /** The bank, calling over a line. */
    public SandboxBank bank(Line line, InstantSource clock) {
        return bank(line, clock, new java.security.SecureRandom());
    }

    private SandboxBank bank(Line line, InstantSource clock, RandomGenerator random) {
        return new SandboxBank(BankIdentity.read(keys), line, clock, random);
    }

    /** A number that a visitor can pay, as it is typed at the bank. */
    public String numberToTry() {
        var today = Jakarta.today(services.get(InstantSource.class));
        var members = services.get(Membership.class).page(new UUID(0, 0), LOOKED_AT);
        var member =
                members.stream().filter(one -> owes(one, today)).findFirst().orElse(members.getFirst());
        return BankIdentity.read(keys).serviceId().strip()
                + services.get(VirtualAccounts.class)
                        .standing(member.workerId(), 1)
                        .customerNo();
    }
}
