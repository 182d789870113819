package id.gapura.console.objections;

import id.gapura.console.PersonFrame;
import id.gapura.screen.Table;

/**
 * What one person said against it.
 *
 * @param add where more is put down; empty for who may not
 */
public record HeardPage(PersonFrame frame, Table heard, String add) {}
