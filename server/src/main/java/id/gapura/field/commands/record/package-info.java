/**
 * What an officer outside adds to the record of somebody who is a member already: family, work, health. Each part goes to
 * the capability that an officer in the console would use, and to nobody whom that officer could not describe. A device
 * holds little of a record, so what is on record already is never overwritten: the officer is told, and decides.
 */
@NullMarked
package id.gapura.field.commands.record;

import org.jspecify.annotations.NullMarked;
