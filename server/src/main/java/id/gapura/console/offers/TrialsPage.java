package id.gapura.console.offers;

import id.gapura.screen.Table;

/** The trials of an officer's scope. */
public record TrialsPage(Table trials, boolean mayRun) {}
