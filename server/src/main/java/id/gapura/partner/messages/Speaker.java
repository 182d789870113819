package id.gapura.partner.messages;

import id.gapura.messaging.Carrier;

/** Makes carriers of gateways that speak one way. */
public interface Speaker {
    Speech speech();

    /** The carrier that a gateway is; one that keeps a line open is the same each time. */
    Carrier carrier(Gateway gateway);

    /** Says what is wrong with an address or a sender of such a gateway; empty if nothing is. */
    String fault(String url, Manner manner);
}
