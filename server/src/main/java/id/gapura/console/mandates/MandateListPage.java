package id.gapura.console.mandates;

import id.gapura.screen.Table;

/** Where automatic payments fail this month, and all there are. */
public record MandateListPage(Table troubles, Table all) {}
