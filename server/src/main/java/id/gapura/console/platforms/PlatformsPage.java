package id.gapura.console.platforms;

import id.gapura.screen.Table;

/** All platforms. */
public record PlatformsPage(Table platforms) {}
