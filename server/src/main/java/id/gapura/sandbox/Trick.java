package id.gapura.sandbox;

/** How a bank signs a request: rightly in two ways, or wrongly on purpose. */
public enum Trick {
    /** With a token and the shared secret. */
    NONE,
    /** With the private key, without a token. */
    ASYMMETRIC,
    WRONG_SIGNATURE,
    /** Half an hour ago. */
    OLD_TIMESTAMP,
    /** A token that nobody gave. */
    WRONG_TOKEN
}
