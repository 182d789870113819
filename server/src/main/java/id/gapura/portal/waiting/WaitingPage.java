package id.gapura.portal.waiting;

/**
 * Somebody's place before the door.
 *
 * @param place 1 for who is next
 * @param left how long it will take, in words
 */
public record WaitingPage(String place, String left) {}
