package id.gapura.screen;

/**
 * The way to the pages before and after.
 *
 * @param position where one is, such as "1–50 dari 1.204"
 * @param previous empty on the first page
 * @param next empty on the last page
 */
public record Pager(String position, String previous, String next) {}
