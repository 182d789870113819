package id.gapura.console.offers;

import id.gapura.screen.Table;

/** Who was promised help with the form and waits for it. */
public record HelpPage(Table waiting) {}
