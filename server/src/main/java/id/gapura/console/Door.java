package id.gapura.console;

import id.gapura.accounts.Action;

/**
 * An entry of the console's navigation, shown to whoever may do its action. Each capability's pages register theirs as
 * beans.
 *
 * @param place among the entries, from the top; tens leave room between
 * @param textKey of its word
 * @param icon a name in {@code icons.svg}
 */
public record Door(int place, Action action, String textKey, String href, String icon) {}
