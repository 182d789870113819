package id.gapura.partner.messages;

import id.gapura.kernel.ServiceAddress;
import id.gapura.messaging.Carrier;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;

/** Speaks our own signed interface. */
final class OwnSpeaker implements Speaker {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final InstantSource clock;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    OwnSpeaker(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Speech speech() {
        return Speech.GAPURA;
    }

    @Override
    public Carrier carrier(Gateway gateway) {
        return new HttpCarrier(gateway, client, clock);
    }

    @Override
    public String fault(String url, Manner manner) {
        return ServiceAddress.find(url).isPresent() ? "" : "its address begins with https://";
    }
}
