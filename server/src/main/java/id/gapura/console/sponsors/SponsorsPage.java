package id.gapura.console.sponsors;

import id.gapura.screen.Table;

/** All sponsors of an officer's scope. */
public record SponsorsPage(Table sponsors, boolean mayManage) {}
