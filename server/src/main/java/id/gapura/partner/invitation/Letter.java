package id.gapura.partner.invitation;

import id.gapura.kernel.Jakarta;
import id.gapura.messaging.Channel;
import id.gapura.messaging.Kind;
import id.gapura.messaging.Messages;
import id.gapura.messaging.NewMessage;
import id.gapura.messaging.NewMessage.To;
import id.gapura.partner.link.PersonalLink;
import id.gapura.partner.link.PersonalLinks;
import id.gapura.partner.platform.ApiKeys;
import id.gapura.screen.Language;
import id.gapura.screen.PublicAddress;
import id.gapura.screen.Texts;
import java.time.Duration;
import java.time.InstantSource;

/** The short message with the link by which a worker answers. */
final class Letter {
    /** So long after the last day to answer the link still tells how it ended. */
    private static final int TELLING_DAYS = 30;

    private final Messages messages;
    private final PersonalLinks links;
    private final ApiKeys platforms;
    private final PublicAddress address;
    private final InstantSource clock;
    private final Texts texts = Texts.load(Language.INDONESIAN);

    Letter(Messages messages, PersonalLinks links, ApiKeys platforms, PublicAddress address, InstantSource clock) {
        this.messages = messages;
        this.links = links;
        this.platforms = platforms;
        this.address = address;
        this.clock = clock;
    }

    void send(Invitation invitation, String phone) {
        var text = texts.get(
                "invited.sms",
                platforms.nameOf(invitation.named().channel()),
                texts.format().shortDate(invitation.answerBy()),
                address.of("/invited/" + link(invitation)));
        messages.send(new NewMessage(To.phone(phone), Channel.SMS, Kind.NOTICE, text));
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
