package id.gapura.messaging;

import java.util.Optional;

/** The carriers there are at this moment. */
public interface Carriers {
    /** Who carries a channel; empty when nobody does. */
    Optional<Carrier> of(Channel channel);

    /** The carrier of a code; empty when it is ours no longer. */
    Optional<Carrier> named(String code);
}
