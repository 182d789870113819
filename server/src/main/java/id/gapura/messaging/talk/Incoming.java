package id.gapura.messaging.talk;

/**
 * A message that came in.
 *
 * @param carrier the code of who brought it
 * @param externalId its own for the message: told twice, it is the same message
 */
public record Incoming(String carrier, String externalId, Said said) {}
