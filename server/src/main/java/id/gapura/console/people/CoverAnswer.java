package id.gapura.console.people;

import id.gapura.screen.CoverMark;

/**
 * The answer to "is this person protected?".
 *
 * @param detail may be empty
 * @param ifSkipped what not paying the next month leads to; empty when there is nothing to lose
 */
public record CoverAnswer(CoverMark mark, String word, String detail, String ifSkipped) {}
