package id.gapura.partner.invitation;

import id.gapura.database.RacedTransaction;
import id.gapura.enrolment.attempts.Attempt;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.enrolment.attempts.Attempts.OpenResult;
import id.gapura.enrolment.attempts.Door;
import id.gapura.enrolment.attempts.Opening;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.enrolment.drafts.DraftProblem;
import id.gapura.enrolment.drafts.DraftReader;
import id.gapura.jobs.Outbox;
import id.gapura.kernel.Ids;
import id.gapura.kernel.Jakarta;
import id.gapura.partner.invitation.Invitation.Named;
import id.gapura.partner.invitation.InvitationStore.Claim;
import id.gapura.places.RegionCode;
import id.gapura.registry.NameKey;
import id.gapura.registry.Registry;
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
    private final DraftReader reader;
    private final Registry registry;
    private final Outbox outbox;
    private final Tools tools;

    Inviting(
            RacedTransaction transaction,
            InvitationStore store,
            Attempts attempts,
            DraftReader reader,
            Registry registry,
            Outbox outbox,
            Tools tools) {
        this.transaction = transaction;
        this.store = store;
        this.attempts = attempts;
        this.reader = reader;
        this.registry = registry;
        this.outbox = outbox;
        this.tools = tools;
    }

    /** What makes moments and ids. */
    record Tools(InstantSource clock, Ids ids) {}

    RowAnswer invite(String channel, Nominee nominee) {
        var content = store.contentIndex(nominee);
        return transaction.run(() -> {
            store.queueUp(nominee);
            return store.claimed(channel, nominee.externalId())
                    .map(claim -> again(claim, content, nominee))
                    .orElseGet(() -> first(channel, nominee, content));
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
            return new RowAnswer.Refused(nominee.externalId(), flaws);
        }
        boolean isMember = isMember(nominee);
        var used = isMember ? Optional.<Flaw>empty() : used(channel, nominee);
        if (used.isPresent()) {
            return new RowAnswer.Refused(nominee.externalId(), List.of(used.get()));
        }
        var named = new Named(channel, nominee.externalId(), tools.clock.instant());
        var claim = new Claim(tools.ids.next(), content);
        store.claim(named, claim);
        return new RowAnswer.Taken(
                isMember ? known(claim.invitation(), named, nominee) : asked(claim.invitation(), named, nominee));
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

    /** Only who knows the name that goes with a NIK hears that its holder is a member. */
    private boolean isMember(Nominee nominee) {
        var nik = DraftReader.nik(nominee.draft()).orElseThrow();
        return Optional.ofNullable(registry.namesByNik(List.of(nik)).get(nik))
                .filter(name -> NameKey.same(name, nominee.draft().get(DraftField.NAME)))
                .isPresent();
    }

    /** Why this worker is not asked now, although nothing is wrong with what was sent. */
    private Optional<Flaw> used(String channel, Nominee nominee) {
        var nik = DraftReader.nik(nominee.draft()).orElseThrow();
        if (attempts.hasDeclined(nik, actor(channel))) {
            return Optional.of(new Flaw("nik", "declined", ""));
        }
        if (attempts.isUnderWay(nik, Jakarta.today(tools.clock))) {
            return Optional.of(new Flaw("nik", "being-enrolled", ""));
        }
        var phone = DraftReader.phone(nominee.draft()).orElseThrow();
        return attempts.namedWithPhone(phone).stream().anyMatch(this::isAsked)
                ? Optional.of(new Flaw("phone", "phone-of-another", ""))
                : Optional.empty();
    }

    private boolean isAsked(Attempt attempt) {
        return Status.of(attempt, Jakarta.today(tools.clock)) == Status.AWAITING_CONSENT;
    }

    private static String actor(String channel) {
        return "platform:" + channel;
    }

    private Invitation known(UUID id, Named named, Nominee nominee) {
        var today = Jakarta.today(tools.clock);
        return kept(
                new Invitation(id, named, Status.ALREADY_MEMBER, Status.ALREADY_MEMBER, nominee.fromMonth(), today));
    }

    private Invitation asked(UUID id, Named named, Nominee nominee) {
        var opening = new Opening(id, Door.PLATFORM, RegionCode.NATION, nominee.draft(), actor(named.channel()));
        if (!(attempts.open(opening) instanceof OpenResult.Opened(var attempt))) {
            throw new IllegalStateException("a new id was used before: " + id);
        }
        var answerBy = attempt.followUp().listedOn().orElseThrow().minusDays(1);
        var invitation = kept(new Invitation(
                id, named, Status.AWAITING_CONSENT, Status.AWAITING_CONSENT, nominee.fromMonth(), answerBy));
        outbox.publish(new WorkerNamed(id));
        return invitation;
    }

    private Invitation kept(Invitation invitation) {
        store.insert(invitation);
        return invitation;
    }
}
