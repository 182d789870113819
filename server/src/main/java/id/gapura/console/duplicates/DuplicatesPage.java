package id.gapura.console.duplicates;

import id.gapura.screen.Table;

/** The pairs that wait for somebody. */
public record DuplicatesPage(Table pairs) {}
