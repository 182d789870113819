package id.gapura.portal.draws;

import id.gapura.screen.Table;

/** All draws for everybody. */
public record PublicDraws(Table draws) {}
