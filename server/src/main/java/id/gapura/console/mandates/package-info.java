/**
 * Officers' pages of automatic payments: who pays by a mandate and where it fails, and one person's mandate, which an
 * officer sets up by reading the words of consent out; the person then approves it at the bank or wallet.
 */
@NullMarked
package id.gapura.console.mandates;

import org.jspecify.annotations.NullMarked;
