/**
 * Commands from the field ({@code perintah dari lapangan}): what an officer did where there was no network.
 *
 * <p>A {@link id.gapura.field.commands.Command} has an id that its device made. It arrives in a {@link
 * id.gapura.field.commands.Frame} of a stream that may be cut at any byte; whole ones are carried out one by one and each
 * is answered by itself. Sent again it is answered as the first time; the same id with other content is a conflict. The
 * content is not kept here: it goes to the capability it belongs to, through a {@link
 * id.gapura.field.commands.Handler} that is harmless to repeat.
 */
@NullMarked
package id.gapura.field.commands;

import org.jspecify.annotations.NullMarked;
