/**
 * What a person agreed to, on a page beside the person's: an officer reads the words out and records the answer, or that
 * it was taken back, with the same one press.
 */
@NullMarked
package id.gapura.console.consents;

import org.jspecify.annotations.NullMarked;
