package id.gapura.console.inbox;

/**
 * Somebody known by the phone of a question.
 *
 * @param kind as what, in words
 * @param name or what is said where there is none
 * @param place in words; may be empty
 * @param href where the officer sees more of them; may be empty
 */
record Asker(String kind, String name, String place, String href) {}
