package id.gapura.partner.invitation;

import id.gapura.database.RacedTransaction;
import id.gapura.enrolment.attempts.Attempt;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.enrolment.attempts.Attempts.OpenResult;
import id.gapura.enrolment.attempts.Door;
import id.gapura.enrolment.attempts.Opening;
import id.gapura.enrolment.attempts.RefusedRows;
import id.gapura.enrolment.attempts.RefusedRows.Refusal;
import id.gapura.enrolment.drafts.DraftProblem;
import id.gapura.enrolment.drafts.DraftReader;
import id.gapura.jobs.Outbox;
import id.gapura.kernel.Ids;
import id.gapura.kernel.Jakarta;
import id.gapura.partner.invitation.Invitation.Named;
import id.gapura.partner.invitation.InvitationStore.Claim;
import id.gapura.places.RegionCode;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Takes a worker whom a platform names: opens an attempt and asks the worker, once. */
final class Inviting {
    private static final int MONTHS_AHEAD = 12;

    private final RacedTransaction transaction;
    private final InvitationStore store;
    private final Attempts attempts;
    private final RefusedRows rows;
    private final Knowing knowing;
    private final DraftReader reader;
    private final Tools tools;

    Inviting(
            RacedTransaction transaction,
            InvitationStore store,
            Attempts attempts,
            RefusedRows rows,
            Knowing knowing,
            DraftReader reader,
            Tools tools) {
        this.transaction = transaction;
        this.store = store;
        this.attempts = attempts;
        this.rows = rows;
        this.knowing = knowing;
        this.reader = reader;
        this.tools = tools;
    }

    /** What makes moments and ids, and tells of them. */
    record Tools(InstantSource clock, Ids ids, Outbox outbox) {}

    RowAnswer invite(String channel, Nominee nominee) {
        var content = store.contentIndex(nominee);
        return transaction.run(() -> {
            store.queueUp(nominee);
            return store.claimed(channel, nominee.externalId())
                    .map(claim -> again(claim, content, nominee))
                    .orElseGet(() -> first(channel, nominee, content));
        });
    }

    /** Of a row that cannot be read: nobody is asked, and whoever can be reached by it is on somebody's list. */
    RowAnswer refuse(String channel, Nominee said, List<Flaw> flaws) {
        return transaction.run(() -> {
            store.queueUp(said);
            return refused(channel, said, flaws);
        });
    }

    private RowAnswer again(Claim claim, UUID content, Nominee nominee) {
        return claim.content().equals(content)
                ? new RowAnswer.Taken(store.find(claim.invitation()).orElseThrow())
                : new RowAnswer.Conflict(nominee.externalId());
    }

    private RowAnswer first(String channel, Nominee nominee, UUID content) {
        var flaws = flaws(nominee);
        if (!flaws.isEmpty()) {
            return refused(channel, nominee, flaws);
        }
        var member = knowing.member(nominee);
        var used = member.isPresent() ? Optional.<Flaw>empty() : knowing.used(channel, nominee);
        if (used.isPresent()) {
            return refused(channel, nominee, List.of(used.get()));
        }
        var named = new Named(channel, nominee.externalId(), tools.clock.instant());
        return new RowAnswer.Taken(member.map(worker -> known(worker, named, nominee, content))
                .orElseGet(() -> asked(named, nominee, content)));
    }

    /** Nobody has to see to a member, to whom this platform has asked before, or who is seen to, or said no. */
    private RowAnswer refused(String channel, Nominee nominee, List<Flaw> flaws) {
        boolean isSeenTo = !Knowing.isSomebody(nominee)
                || store.claimed(channel, nominee.externalId()).isPresent()
                || knowing.member(nominee).isPresent()
                || knowing.ofWorker(channel, nominee).isPresent();
        if (!isSeenTo) {
            rows.keep(Knowing.row(channel, nominee), new Refusal(Flaw.reason(flaws), Flaw.fields(flaws)));
        }
        return new RowAnswer.Refused(nominee.externalId(), flaws);
    }

    private List<Flaw> flaws(Nominee nominee) {
        var place = reader.place(nominee.draft(), RegionCode.NATION);
        var ofDraft = reader.read(nominee.draft(), place, Jakarta.today(tools.clock)).faults().stream()
                .filter(fault -> fault.problem() != DraftProblem.CONSENT_MISSING)
                .map(Flaw::of);
        var ofMonth = nominee.fromMonth().filter(month -> !isAhead(month)).stream()
                .map(_ -> new Flaw("fromMonth", "not-a-month-from-now", ""));
        return Stream.concat(ofDraft, ofMonth).toList();
    }

    private boolean isAhead(YearMonth month) {
        var thisMonth = Jakarta.month(tools.clock.instant());
        return !month.isBefore(thisMonth) && !month.isAfter(thisMonth.plusMonths(MONTHS_AHEAD));
    }

    private Invitation known(UUID worker, Named named, Nominee nominee, UUID content) {
        rows.meet(Knowing.row(named.channel(), nominee), worker);
        var id = claimed(tools.ids.next(), named, content);
        var today = Jakarta.today(tools.clock);
        return kept(
                new Invitation(id, named, Status.ALREADY_MEMBER, Status.ALREADY_MEMBER, nominee.fromMonth(), today));
    }

    private UUID claimed(UUID id, Named named, UUID content) {
        store.claim(named, new Claim(id, content));
        return id;
    }

    /** Whoever waits because of a row that was refused goes on under the same attempt. */
    private Invitation asked(Named named, Nominee nominee, UUID content) {
        var row = Knowing.row(named.channel(), nominee);
        var waiting = rows.find(row);
        var id = claimed(waiting.map(Attempt::id).orElseGet(tools.ids::next), named, content);
        var attempt = waiting.map(found -> rows.ask(found, row)).orElseGet(() -> opened(id, row));
        var answerBy = attempt.followUp().listedOn().orElseThrow().minusDays(1);
        var invitation = kept(new Invitation(
                id, named, Status.AWAITING_CONSENT, Status.AWAITING_CONSENT, nominee.fromMonth(), answerBy));
        tools.outbox.publish(new WorkerNamed(id));
        return invitation;
    }

    private Attempt opened(UUID id, RefusedRows.Row row) {
        var opening = new Opening(id, Door.PLATFORM, RegionCode.NATION, row.draft(), row.actor());
        if (!(attempts.open(opening) instanceof OpenResult.Opened(var attempt))) {
            throw new IllegalStateException("a new id was used before: " + id);
        }
        return attempt;
    }

    private Invitation kept(Invitation invitation) {
        store.insert(invitation);
        return invitation;
    }
}
