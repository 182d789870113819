/**
 * Changing the terms of a membership ({@code ketentuan kepesertaan}): line of work, income, programmes. The price before and
 * after stand side by side before anything is changed.
 */
@NullMarked
package id.gapura.console.terms;

import org.jspecify.annotations.NullMarked;
