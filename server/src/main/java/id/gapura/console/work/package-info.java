/**
 * Pages of what a person lives on: occupations with workplace and season, as many as the law lets one register. Whoever may
 * see the person reads them; officers in scope who may describe people change them. Every look and every change is on record.
 */
@NullMarked
package id.gapura.console.work;

import org.jspecify.annotations.NullMarked;
