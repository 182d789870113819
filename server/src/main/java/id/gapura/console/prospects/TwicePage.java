package id.gapura.console.prospects;

import id.gapura.screen.Table;

/** The pairs of prospects that wait for a decision. */
public record TwicePage(Table pairs) {}
