/**
 * Pages of the places where people work side by side: markets, harbours, bases, terminals. Officers put down those of their
 * scope, and choose from them when they describe somebody's work.
 */
@NullMarked
package id.gapura.console.gatherings;

import org.jspecify.annotations.NullMarked;
