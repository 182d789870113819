package id.gapura.console.regions;

import id.gapura.console.Officer;
import id.gapura.screen.Shell;

/**
 * A question for a region.
 *
 * @param name of the form's parameter
 * @param label already in the visitor's language
 */
public record RegionQuestion(String name, String label, Shell shell, Officer officer) {}
