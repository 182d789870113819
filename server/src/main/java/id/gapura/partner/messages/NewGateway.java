package id.gapura.partner.messages;

import id.gapura.messaging.Channel;
import java.util.Optional;
import java.util.Set;

/**
 * An account at a gateway that is to be set up.
 *
 * @param code two to thirty lower-case letters, digits or dashes, unlike any other's
 * @param channels all that its speech can carry, if empty; our own interface needs them named
 * @param secret that the gateway gave us; empty makes one, which the gateway is to be given
 */
public record NewGateway(String code, Set<Channel> channels, String url, Manner manner, Optional<String> secret) {
    public NewGateway {
        if (channels.isEmpty() && manner.speech() == Speech.GAPURA) {
            throw new IllegalArgumentException("name the channels that it carries");
        }
        channels = channels.isEmpty() ? manner.speech().channels() : Set.copyOf(channels);
        if (!code.matches("[a-z0-9-]{2,30}")) {
            throw new IllegalArgumentException("a gateway has a code of letters, digits and dashes, such as contoh");
        }
        if (!manner.speech().channels().containsAll(channels)) {
            throw new IllegalArgumentException(
                    manner.speech() + " carries nothing but " + manner.speech().channels());
        }
        if (!manner.reportsUrl().isEmpty() && manner.speech() != Speech.SMTP) {
            throw new IllegalArgumentException("only mail, by smtp, comes back to a mailbox; leave --reports out");
        }
        int longest = manner.speech().longestSecret();
        if (secret.filter(text -> text.length() > longest).isPresent()) {
            throw new IllegalArgumentException(
                    "a secret of " + manner.speech() + " has at most " + longest + " characters");
        }
    }

    /** One that speaks our own interface, under a secret that is made. */
    public static NewGateway own(String code, Set<Channel> channels, String url) {
        return new NewGateway(code, channels, url, Manner.OWN, Optional.empty());
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "NewGateway[" + code + "]";
    }
}
