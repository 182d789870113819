package id.gapura.receipts;

/**
 * A page to hang up that leads people here.
 *
 * @param price a line on what it costs
 */
public record Poster(String price, Event event, Answer answer) {
    /**
     * What it is for, in words.
     *
     * @param who speaks there; empty where it is of a person
     */
    public record Event(String title, String when, String where, String who) {}

    /**
     * How people answer it.
     *
     * @param address that the QR code opens
     * @param code to type
     * @param spoken to send by SMS; may be empty
     */
    public record Answer(String address, String code, String spoken) {}
}
