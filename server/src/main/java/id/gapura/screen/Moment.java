package id.gapura.screen;

/**
 * One entry of a history.
 *
 * @param when already formatted
 * @param what what changed
 * @param who who did it; may be empty
 * @param why the reason or the detail; may be empty
 */
public record Moment(String when, String what, String who, String why, Tone tone) {}
