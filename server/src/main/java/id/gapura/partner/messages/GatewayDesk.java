package id.gapura.partner.messages;

import id.gapura.messaging.Messages;
import id.gapura.messaging.talk.Conversations;
import id.gapura.partner.platform.SignatureCheck.Claimed;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Takes what gateways call. An answer of 200 means committed. */
public final class GatewayDesk {
    private final Gateways gateways;
    private final Conversations conversations;
    private final Messages messages;
    private final InstantSource clock;

    GatewayDesk(Gateways gateways, Conversations conversations, Messages messages, InstantSource clock) {
        this.gateways = gateways;
        this.conversations = conversations;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * What a gateway is answered.
     *
     * @param status of HTTP
     */
    public record Answer(int status, Map<String, Object> body) {
        static Answer of(int status, String word) {
            return new Answer(status, Map.of("status", word));
        }
    }

    private static final Answer FORGED = Answer.of(401, "signature-wrong");
    private static final Answer UNREADABLE = Answer.of(422, "unreadable");

    /** Words that came in; a menu shows the answer that is given here. */
    public Answer incoming(Claimed claimed, byte[] body) {
        var gateway = genuine(claimed, body);
        if (gateway.isEmpty()) {
            return FORGED;
        }
        return GatewayCall.incoming(body, gateway.get())
                .map(conversations::take)
                .map(reply -> {
                    var words = new LinkedHashMap<String, Object>();
                    words.put("status", "taken");
                    words.put("text", reply.text());
                    words.put("goesOn", reply.goesOn());
                    return new Answer(200, words);
                })
                .orElse(UNREADABLE);
    }

    /** What became of a message; 404 asks to be told again. */
    public Answer report(Claimed claimed, byte[] body) {
        var gateway = genuine(claimed, body);
        if (gateway.isEmpty()) {
            return FORGED;
        }
        return GatewayCall.report(body, gateway.get())
                .map(report -> messages.report(report) ? Answer.of(200, "taken") : Answer.of(404, "no-such-message"))
                .orElse(UNREADABLE);
    }

    private Optional<Gateway> genuine(Claimed claimed, byte[] body) {
        return claimed.key()
                .flatMap(gateways::find)
                .filter(gateway -> gateway.manner().speech() == Speech.GAPURA)
                .filter(gateway -> claimed.isGenuine(body, gateway.secret(), clock.instant()));
    }
}
