package id.gapura.console.villages;

import id.gapura.screen.Field;
import id.gapura.screen.Table;

/**
 * The villages of an officer's scope.
 *
 * @param waiting proposals that another officer decides on
 * @param next which should be next, and what they lack
 * @param find asks for any village
 */
public record VillagesPage(Table waiting, Table next, Table awarded, Field find) {}
