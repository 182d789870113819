/**
 * Pages of associations: those of an officer's scope, who leads them, who belongs to them and how many of these are protected.
 * Of the members an officer sees by name those who live in the scope. Every look at members and every change is on record.
 */
@NullMarked
package id.gapura.console.associations;

import org.jspecify.annotations.NullMarked;
