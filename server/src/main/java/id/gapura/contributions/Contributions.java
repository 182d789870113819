package id.gapura.contributions;

import id.gapura.contributions.PaymentFile.Line;
import id.gapura.contributions.PiggyBanks.PiggyBank;
import id.gapura.kernel.Rupiah;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;

/**
 * The face of contributions: take a file of payments, and look at what became of payments. See {@link Intake} for
 * those that are reported as they happen.
 */
public final class Contributions {
    private final PaymentFilePosting files;
    private final PaymentRecords records;
    private final PiggyBanks piggyBanks;

    Contributions(PaymentFilePosting files, PaymentRecords records, PiggyBanks piggyBanks) {
        this.files = files;
        this.records = records;
        this.piggyBanks = piggyBanks;
    }

    /** How a file ended. */
    public sealed interface FileResult {
        /** Its good lines are posted; the others are listed with their reasons. */
        record Taken(PaymentFile file) implements FileResult {}

        /** Nothing was taken: no table, or not one of payments. */
        record Refused(FileFault fault, int line) implements FileResult {}
    }

    /** Why a whole file was refused. */
    public enum FileFault {
        /** No readable table, cut off, or beyond the limits. */
        UNREADABLE,
        /** The first row does not name channel, external id, payer, amount and time. */
        COLUMN_MISSING,
        EMPTY
    }

    /** Takes a channel's daily file. Sending it twice, or again after a failure half-way, posts nothing twice. */
    public FileResult postFile(Path file, String fileName, String actor) {
        return files.post(file, fileName, actor);
    }

    /** The newest files first. */
    public List<PaymentFile> files(int limit) {
        return records.files(limit);
    }

    public Optional<PaymentFile> findFile(UUID fileId) {
        return records.findFile(fileId);
    }

    /** The lines of a file that were not simply posted, in its order. */
    public List<Line> lines(UUID fileId, int limit) {
        return records.lines(fileId, limit);
    }

    /** Money that waits in suspense, oldest first. */
    public List<Suspended> suspended(int limit) {
        return records.suspended(limit);
    }

    /** How many payments wait in suspense and what they come to. */
    public Suspended.Total suspenseTotal() {
        return records.suspenseTotal();
    }

    /** What a member paid and which months it bought, newest first. */
    public List<MemberPayment> payments(UUID workerId) {
        return records.payments(workerId);
    }

    /** The months that members have paid and what each cost, by member; who has paid none is absent. */
    public Map<UUID, SortedMap<YearMonth, Rupiah>> paidMonths(Collection<UUID> workerIds) {
        return records.paidMonths(workerIds);
    }

    /** What is in a member's piggy bank ({@code celengan}). */
    public Rupiah piggyBank(UUID workerId) {
        return piggyBanks
                .find(List.of(workerId))
                .getOrDefault(workerId, PiggyBank.empty(workerId))
                .balance();
    }
}
