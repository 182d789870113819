/**
 * Pages of draws: make one, close and confirm who may win, enter the public value, hand over prizes. Winners are named only
 * to whoever may see people, and each such page is on record.
 */
@NullMarked
package id.gapura.console.draws;

import org.jspecify.annotations.NullMarked;
