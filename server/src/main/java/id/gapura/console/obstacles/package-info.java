/** Says obstacles of a place in words, for the pages of places and for the workbook of a campaign. */
@NullMarked
package id.gapura.console.obstacles;

import org.jspecify.annotations.NullMarked;
