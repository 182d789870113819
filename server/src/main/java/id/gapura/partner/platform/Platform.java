package id.gapura.partner.platform;

/**
 * Who has a key.
 *
 * @param channel in whose name it reports
 */
public record Platform(String channel, String name) {}
