/**
 * Pages of messages that nobody asked for and of all others that went out: how many went, why some did not, the words they
 * are written in, and what one person was told. Never the words of a message to a person, nor a phone.
 */
@NullMarked
package id.gapura.console.messages;

import org.jspecify.annotations.NullMarked;
