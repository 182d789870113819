package id.gapura.console.prospects;

import id.gapura.screen.Comparison;
import id.gapura.screen.Field;

/**
 * Two prospects to decide about.
 *
 * @param address below which the two decisions are sent
 * @param inCommon why they stand side by side
 * @param survivor the question whose name stays
 */
public record PairPage(String address, String inCommon, Comparison comparison, Field survivor) {}
