package id.gapura.partner.messages;

/**
 * How we speak to a gateway.
 *
 * @param sendsAs the sender of an SMS; with WhatsApp the approved template and its language, such as
 *     {@code kabar_gapura:id}, or empty where we have none
 * @param callSecret what its calls to us are signed with, or its mailbox is opened with; empty where that is the secret with
 *     which it is asked
 * @param reportsUrl the mailbox to which reports of mail that came back are sent, such as
 *     {@code imaps://kabar@mail.example:993}; empty where none is read
 */
public record Manner(Speech speech, String sendsAs, String callSecret, String reportsUrl) {
    /** Our own signed interface, the same secret both ways. */
    public static final Manner OWN = new Manner(Speech.GAPURA, "", "");

    public Manner(Speech speech, String sendsAs, String callSecret) {
        this(speech, sendsAs, callSecret, "");
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "Manner[" + speech + ", " + sendsAs + "]";
    }
}
