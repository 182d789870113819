/**
 * The field app ({@code aplikasi lapangan}): what village officers, companions and agents carry, for days without a
 * network.
 *
 * <p>A {@link id.gapura.field.devices.Device} belongs to one officer and one place. It holds the {@link
 * id.gapura.field.directory.Directory} of that place and sends {@link id.gapura.field.commands.Command commands}: things
 * that were done, each with an id of its own, so that sending one twice is harmless. Whom a {@link
 * id.gapura.field.visits.Visits visit} was to is left in peace for some days.
 *
 * <p>Owns schema {@code field}. Decides nothing about people, cover or money: each command goes to the face that an
 * officer with a network would use.
 */
@NullMarked
package id.gapura.field;

import org.jspecify.annotations.NullMarked;
