/**
 * People: search, the page of one person, corrections. Shows what the registry, the rules and the ledger say; every look
 * at a person is on record.
 */
@NullMarked
package id.gapura.console.people;

import org.jspecify.annotations.NullMarked;
