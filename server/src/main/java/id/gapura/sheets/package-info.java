/**
 * Spreadsheets as offices send them, CSV and XLSX, read and written as streams.
 *
 * <p>A {@link id.gapura.sheets.Sheet} is an open file that gives one {@link id.gapura.sheets.SheetRow} after another;
 * its {@link id.gapura.sheets.SheetForm} says how to write another file of the same kind with a
 * {@link id.gapura.sheets.SheetWriter}. What a file is gets decided by its content, never by its name alone; a file
 * that cannot be read is refused with an {@link id.gapura.sheets.UnreadableSheet}.
 *
 * <p>Files come from outside and are not trusted: every size has a bound ({@link id.gapura.sheets.SheetLimits}),
 * memory does not grow with the file, no external entity is ever fetched, and nothing written can be executed by the
 * program that opens it. The package knows nothing of people or rosters and must never interpret what a cell means.
 */
@NullMarked
package id.gapura.sheets;

import org.jspecify.annotations.NullMarked;
