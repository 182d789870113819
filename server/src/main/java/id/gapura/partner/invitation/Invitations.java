package id.gapura.partner.invitation;

import id.gapura.consents.Purpose;
import id.gapura.consents.Words;
import id.gapura.enrolment.attempts.Attempt;
import id.gapura.enrolment.attempts.Ending;
import id.gapura.partner.invitation.EnrolmentRequest.Row;
import id.gapura.partner.webhook.Protection;
import id.gapura.partner.webhook.Protections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The face of invitations: for platforms that name workers, and for the page on which a worker answers. */
public final class Invitations {
    private final InvitationStore store;
    private final Inviting inviting;
    private final Answering answering;
    private final Protections protections;

    Invitations(InvitationStore store, Inviting inviting, Answering answering, Protections protections) {
        this.store = store;
        this.inviting = inviting;
        this.answering = answering;
        this.protections = protections;
    }

    /**
     * What a worker is asked.
     *
     * @param status how it stands now, which the platform may not have heard yet
     */
    public record Asked(Invitation invitation, Attempt attempt, Status status) {}

    /** An invitation, and what its platform may see besides. */
    public record Told(Invitation invitation, Optional<Protection> protection) {}

    /** Takes workers whom a platform names, each by itself; one answer for each, in order. */
    public List<RowAnswer> invite(String channel, List<Row> rows) {
        return rows.stream().map(row -> invite(channel, row)).toList();
    }

    private RowAnswer invite(String channel, Row row) {
        return switch (row) {
            case Row.Complete(var nominee) -> inviting.invite(channel, nominee);
            case Row.Faulty(var said, var flaws) -> inviting.refuse(channel, said, flaws);
        };
    }

    /** How somebody stands whom this platform named; empty for whom it did not. */
    public Optional<Told> find(String channel, String externalId) {
        return store.claimed(channel, externalId)
                .flatMap(claim -> store.find(claim.invitation()))
                .map(invitation -> new Told(invitation, protections.of(channel, externalId)));
    }

    /** What a worker is asked, or was; empty where there is nothing to answer. */
    public Optional<Asked> asked(UUID id) {
        return store.find(id).flatMap(answering::asked);
    }

    /**
     * The worker says yes. Takes a few seconds while the ID office is asked; not in a transaction.
     *
     * @param registration the words that were agreed to about being enrolled
     * @param besides what was agreed to besides, in which words
     * @return what came of it, also when it was said before; empty where the worker had said no or the time was over
     */
    public Optional<Ending> yes(UUID id, String registration, Map<Purpose, Words> besides) {
        return answering.yes(id, registration, besides);
    }

    /** What has come of a yes that was said before; empty where there was none. */
    public Optional<Ending> ending(UUID id) {
        return answering.handIn(id);
    }

    /** The worker says no; after a yes it changes nothing. */
    public void no(UUID id) {
        answering.no(id);
    }

    /** How many of those whom a platform named stand where. */
    public Map<Status, Long> count(String channel) {
        return store.count(channel);
    }
}
