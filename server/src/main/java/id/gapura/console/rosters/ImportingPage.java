package id.gapura.console.rosters;

import id.gapura.screen.Progress;

/** A roster being imported. */
public record ImportingPage(DryRunPage.Head head, Progress progress) {}
