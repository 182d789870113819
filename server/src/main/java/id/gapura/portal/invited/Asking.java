package id.gapura.portal.invited;

import id.gapura.enrolment.drafts.DraftReader;
import id.gapura.jobs.Listener;
import id.gapura.kernel.Jakarta;
import id.gapura.messaging.Channel;
import id.gapura.messaging.Kind;
import id.gapura.messaging.Messages;
import id.gapura.messaging.NewMessage;
import id.gapura.messaging.NewMessage.To;
import id.gapura.partner.invitation.Invitation;
import id.gapura.partner.invitation.Invitations;
import id.gapura.partner.invitation.Invitations.Asked;
import id.gapura.partner.invitation.WorkerNamed;
import id.gapura.partner.link.PersonalLink;
import id.gapura.partner.link.PersonalLinks;
import id.gapura.partner.platform.ApiKeys;
import id.gapura.screen.Language;
import id.gapura.screen.PublicAddress;
import id.gapura.screen.Texts;
import java.time.Duration;
import java.time.InstantSource;

/** Sends the short message with the link by which a worker answers: by day where they live, for nobody waits for it. */
final class Asking implements Listener<WorkerNamed> {
    /** So long after the last day to answer the link still tells how it ended. */
    private static final int TELLING_DAYS = 30;

    private final Invitations invitations;
    private final ApiKeys platforms;
    private final PersonalLinks links;
    private final Post post;
    private final InstantSource clock;
    private final Texts texts = Texts.load(Language.INDONESIAN);

    Asking(Invitations invitations, ApiKeys platforms, PersonalLinks links, Post post, InstantSource clock) {
        this.invitations = invitations;
        this.platforms = platforms;
        this.links = links;
        this.post = post;
        this.clock = clock;
    }

    /** How a message leaves, and where its links lead. */
    record Post(Messages messages, PublicAddress address) {}

    @Override
    public String name() {
        return "portal.invited";
    }

    @Override
    public Class<WorkerNamed> event() {
        return WorkerNamed.class;
    }

    @Override
    public void on(WorkerNamed named) {
        invitations.asked(named.invitationId()).ifPresent(this::ask);
    }

    private void ask(Asked asked) {
        var invitation = asked.invitation();
        var text = texts.get(
                "invited.sms",
                platforms.nameOf(invitation.named().channel()),
                texts.format().shortDate(invitation.answerBy()),
                post.address.of("/invited/" + link(invitation)));
        DraftReader.phone(asked.attempt().draft())
                .map(phone -> To.phone(phone).in(asked.attempt().place()))
                .ifPresent(to -> post.messages.send(new NewMessage(to, Channel.SMS, Kind.INVITATION, text)));
    }

    private String link(Invitation invitation) {
        var end = invitation
                .answerBy()
                .plusDays(1 + TELLING_DAYS)
                .atStartOfDay(Jakarta.ZONE)
                .toInstant();
        return links.create(PersonalLink.toAnswer(invitation.id()), Duration.between(clock.instant(), end));
    }
}
