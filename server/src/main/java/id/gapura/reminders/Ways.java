package id.gapura.reminders;

import id.gapura.messaging.Channel;
import id.gapura.messaging.Mailboxes;
import id.gapura.messaging.talk.Conversations;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;

/**
 * By which channel somebody is told: by mail, where they confirmed an address; else by WhatsApp, where they wrote to us by
 * it last; else by SMS, which every phone has. What WhatsApp does not bring goes by SMS (see {@code messaging}).
 */
final class Ways {
    private final Mailboxes mailboxes;
    private final Conversations conversations;

    Ways(Mailboxes mailboxes, Conversations conversations) {
        this.mailboxes = mailboxes;
        this.conversations = conversations;
    }

    /** The channel for each worker, by the blind index of the phone they have. */
    Map<UUID, Channel> of(Map<UUID, UUID> phones) {
        var byMail = mailboxes.confirmed(phones.keySet());
        var byWhatsApp = conversations.lastHeardBy(Channel.WHATSAPP, new HashSet<>(phones.values()));
        var ways = new HashMap<UUID, Channel>();
        phones.forEach((worker, phone) -> ways.put(
                worker,
                byMail.contains(worker) ? Channel.EMAIL : byWhatsApp.contains(phone) ? Channel.WHATSAPP : Channel.SMS));
        return ways;
    }
}
