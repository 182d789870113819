package id.gapura.screen;

/**
 * Something that needs doing today.
 *
 * @param title what waits, such as "Pembayaran belum dikenali"
 * @param count how many of them
 * @param hint why it matters or until when; may be empty
 * @param action where to start
 */
public record Task(Tone tone, String title, long count, String hint, Link action) {}
