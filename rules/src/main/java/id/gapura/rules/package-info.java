/** The law as dated data, and calculators over it. No clock, no framework, no database. */
@NullMarked
package id.gapura.rules;

import org.jspecify.annotations.NullMarked;
