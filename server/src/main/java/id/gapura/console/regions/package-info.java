/**
 * Asking for a region in a form: a list where there are few, otherwise words that are looked up, with suggestions while
 * one types where the browser runs scripts. Always within the officer's scope.
 *
 * <p>A page puts {@link id.gapura.console.regions.RegionChoices#ask a question} into its form, shows it with the template
 * {@code components/region} and {@link id.gapura.console.regions.RegionChoices#read reads} what comes back.
 */
@NullMarked
package id.gapura.console.regions;

import org.jspecify.annotations.NullMarked;
