package id.gapura.console.rosters;

import id.gapura.screen.Table;

/**
 * A stretch of the lines with remarks.
 *
 * @param next address of the lines after; empty at the end
 * @param first address of the first lines; empty when these are they
 */
public record Remarks(Table table, String next, String first) {}
