package id.gapura.registry;

import java.util.UUID;

/** A worker as a list of the people of a place needs one: without the NIK, which is not even opened. */
public record ListedWorker(UUID id, MemberNumber number, Person person, Home home, Work work) {}
