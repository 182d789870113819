package id.gapura.partner.messages.whatsapp;

import id.gapura.kernel.ServiceAddress;
import id.gapura.messaging.Carrier;
import id.gapura.messaging.talk.Conversations;
import id.gapura.partner.messages.Gateway;
import id.gapura.partner.messages.Manner;
import id.gapura.partner.messages.Speaker;
import id.gapura.partner.messages.Speech;
import java.net.http.HttpClient;
import java.time.Duration;

/** Speaks to the WhatsApp Cloud API. */
final class WhatsAppSpeaker implements Speaker {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Conversations conversations;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    WhatsAppSpeaker(Conversations conversations) {
        this.conversations = conversations;
    }

    @Override
    public Speech speech() {
        return Speech.WHATSAPP;
    }

    @Override
    public Carrier carrier(Gateway gateway) {
        return new WhatsAppCarrier(gateway, client, conversations);
    }

    @Override
    public String fault(String url, Manner manner) {
        if (ServiceAddress.find(url).isEmpty()) {
            return "its address is such as https://graph.facebook.com/v23.0/ and the id of the phone number";
        }
        boolean isSound = manner.sendsAs().isEmpty()
                || WhatsAppTemplate.find(manner.sendsAs()).isPresent();
        return isSound ? "" : "its template is named such as kabar_gapura:id, with its language";
    }
}
