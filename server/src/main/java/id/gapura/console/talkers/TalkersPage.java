package id.gapura.console.talkers;

import id.gapura.screen.Table;

/**
 * Whom villagers named.
 *
 * @param note how long a name is kept
 */
public record TalkersPage(Table talkers, String note) {}
