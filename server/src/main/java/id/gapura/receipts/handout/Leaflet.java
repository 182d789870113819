package id.gapura.receipts.handout;

import java.util.List;

/**
 * A page of A5 to hand out.
 *
 * @param from who gives it out
 */
public record Leaflet(String title, List<String> paragraphs, Answer answer, String from) {
    public Leaflet {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * How people answer it.
     *
     * @param address that the QR code opens
     * @param scan words beside it
     * @param code to type, in words; may be empty
     */
    public record Answer(String address, String scan, String code) {}
}
