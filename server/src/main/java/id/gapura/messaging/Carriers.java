package id.gapura.messaging;

import java.util.List;
import java.util.Optional;

/** The carriers there are at this moment. */
public interface Carriers {
    /** Who carries a channel, in the order in which they are tried. */
    List<Carrier> of(Channel channel);

    /** The carrier of a code; empty when it is ours no longer. */
    Optional<Carrier> named(String code);
}
