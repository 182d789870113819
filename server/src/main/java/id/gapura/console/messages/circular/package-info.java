/**
 * Pages of circulars ({@code edaran}): one text to many members of an officer's places. One writes and sees beforehand whom it
 * would reach, another decides; then what became of it. Never who got it, and no phone.
 */
@NullMarked
package id.gapura.console.messages.circular;

import org.jspecify.annotations.NullMarked;
