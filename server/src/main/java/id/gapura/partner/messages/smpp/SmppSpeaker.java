package id.gapura.partner.messages.smpp;

import id.gapura.kernel.Ids;
import id.gapura.messaging.Messages;
import id.gapura.messaging.talk.Conversations;
import id.gapura.partner.messages.Gateway;
import id.gapura.partner.messages.Manner;
import id.gapura.partner.messages.ServerAddress;
import id.gapura.partner.messages.Speaker;
import id.gapura.partner.messages.Speech;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Speaks SMPP, over one line to each centre. */
final class SmppSpeaker implements Speaker, AutoCloseable {
    static final String SCHEME = "smpp";

    private static final String LOGIN = "[!-~]{1,15}";

    private final Conversations conversations;
    private final Messages messages;
    private final InstantSource clock;
    private final Ids ids;
    private final Map<UUID, SmppCarrier> carriers = new ConcurrentHashMap<>();

    SmppSpeaker(Conversations conversations, Messages messages, InstantSource clock, Ids ids) {
        this.conversations = conversations;
        this.messages = messages;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public Speech speech() {
        return Speech.SMPP;
    }

    @Override
    public SmppCarrier carrier(Gateway gateway) {
        return carriers.computeIfAbsent(gateway.id(), _ -> {
            var inbox = new SmppInbox(gateway.code(), conversations, messages, ids);
            return new SmppCarrier(gateway, new SmppLine(gateway, inbox, clock));
        });
    }

    @Override
    public String fault(String url, Manner manner) {
        var address = ServerAddress.find(url, SCHEME);
        if (address.filter(one -> one.login().matches(LOGIN)).isEmpty()) {
            return "its address is such as smpps://login@sms.example:3550, or smpp:// inside a tunnel";
        }
        return Sender.isSound(manner.sendsAs()) ? "" : "it sends as a number, or as a word of up to eleven letters";
    }

    @Override
    public void close() {
        carriers.values().forEach(SmppCarrier::close);
    }
}
