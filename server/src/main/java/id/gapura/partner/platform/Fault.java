package id.gapura.partner.platform;

/**
 * What is wrong where in a request.
 *
 * @param path such as {@code payments[3].amount}; empty for the whole body
 * @param problem a stable word, never what was sent
 */
public record Fault(String path, String problem) {}
