package id.gapura.partner.snap;

import id.gapura.accounts.Audit;
import id.gapura.contributions.Contributions;
import id.gapura.contributions.MemberPayment;
import id.gapura.partner.snap.Banks.NewBank;
import id.gapura.partner.snap.standard.Fields;
import id.gapura.partner.snap.standard.RsaKeys;
import id.gapura.partner.snap.standard.SnapAnswer;
import id.gapura.program.TestMembers;
import id.gapura.program.TestProgram;
import id.gapura.sandbox.BankIdentity;
import id.gapura.sandbox.SandboxBank;
import java.security.KeyPair;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** A program at noon of 21 November 2026, a registered bank that calls it straight, and members with accounts. */
final class SnapTown implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    /** What a month costs then: half of 16,800. */
    static final long PRICE = 8_400;

    final TestProgram program = TestProgram.on(TODAY);
    final KeyPair keys = RsaKeys.pair();
    final Bank bank;
    final SandboxBank caller;
    private final TestMembers members = new TestMembers(program);
    private final SplittableRandom random = new SplittableRandom(7);

    SnapTown() {
        this("");
    }

    /** @param statusUrl where the bank can be asked */
    SnapTown(String statusUrl) {
        var banks = program.get(Banks.class);
        var wanted =
                new NewBank("bank-jaya", "Bank Jaya", "va-jaya", "88201", statusUrl, RsaKeys.pem(keys.getPublic()));
        if (!(banks.register(wanted) instanceof Banks.Outcome.Done(Bank registered, String secret))) {
            throw new AssertionError("the bank is refused");
        }
        bank = registered;
        caller = caller(secret, keys);
    }

    /** The bank as it would call with other keys. */
    SandboxBank caller(String secret, KeyPair pair) {
        var ours = RsaKeys.readPublic(program.get(Banks.class).ownPublicKey()).orElseThrow();
        var identity = new BankIdentity("bank-jaya", VaNumbers.SERVICE_ID, pair.getPrivate(), secret, ours);
        return new SandboxBank(identity, program.get(Snap.class)::answer, program.clock(), random);
    }

    /** The numbers the bank uses. */
    static final class VaNumbers {
        static final String SERVICE_ID = "   88201";

        private VaNumbers() {}
    }

    UUID member(String name) {
        return members.member(name, LocalDate.of(1986, 5, 2));
    }

    /** The standing number of a new member, one month at a time. */
    String account(String name) {
        return program.get(VirtualAccounts.class).standing(member(name), 1).customerNo();
    }

    List<MemberPayment> payments(String customerNo) {
        var account = program.get(VirtualAccounts.class).find(customerNo).orElseThrow();
        return program.get(Contributions.class).payments(account.workerId());
    }

    /** The newest line of the audit: who, what, which code. */
    String lastAudit() {
        var line = program.get(Audit.class).newest(1).getFirst();
        return line.actor() + " " + line.act() + " " + line.detail();
    }

    /** How many rows every table has that a bank's request could fill. */
    List<Long> rows() {
        return List.of("partner.snap_request", "partner.snap_payment", "contributions.inbox", "ledger.posting").stream()
                .map(table -> program.sql()
                        .sql("SELECT count(*) FROM " + table)
                        .query(Long.class)
                        .single())
                .toList();
    }

    static String code(SnapAnswer answer) {
        return field(answer, "responseCode");
    }

    static String message(SnapAnswer answer) {
        return field(answer, "responseMessage");
    }

    /** A field of an answer, such as {@code virtualAccountData.paymentFlagStatus}. */
    static String field(SnapAnswer answer, String name) {
        return Fields.of(answer.body()).orElseThrow().optional(name, 255);
    }

    @Override
    public void close() {
        program.close();
    }
}
