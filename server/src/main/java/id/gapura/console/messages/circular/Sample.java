package id.gapura.console.messages.circular;

import id.gapura.screen.Cell;

/**
 * Words as somebody made up would get them.
 *
 * @param tongue what speakers of the language call it, {@code code} its code
 * @param length how long they are, in words
 * @param reading how easily they read, where that can be told
 */
public record Sample(String tongue, String code, String text, String length, Cell reading) {}
