/**
 * The directory of a place ({@code daftar warga}): the people who live there, as a device holds them for days.
 *
 * <p>A {@link id.gapura.field.directory.Line} is what is told of one person: enough to know the person, to say until when
 * protected, and to reckon what months cost; never the NIK. A directory is compared with the registry when a device asks
 * and numbers what changed ({@code revision}), so that the next question gets only that. Nothing is noted where people
 * or payments change: see {@code docs/decisions/0042-a-directory-finds-its-own-changes.md}.
 */
@NullMarked
package id.gapura.field.directory;

import org.jspecify.annotations.NullMarked;
