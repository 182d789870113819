package id.gapura.console.draws;

import id.gapura.screen.Table;

/** All draws in an officer's scope. */
public record DrawsPage(Table draws) {}
