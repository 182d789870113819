package id.gapura.console.rosters;

import id.gapura.screen.Table;

/** The newest rosters of the officer's region. */
public record RosterListPage(Table rosters) {}
