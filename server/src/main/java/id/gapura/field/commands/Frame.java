package id.gapura.field.commands;

import tools.jackson.databind.JsonNode;

/**
 * A command as it travels: one line of JSON, then as many raw bytes as its {@code bytes} says.
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way; never compared
record Frame(JsonNode head, byte[] bytes) {}
