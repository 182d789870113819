package id.gapura.accounts;

import id.gapura.jobs.Event;

/** What somebody may do, where, or whether they may sign in is not as it was; or they are new. */
public record StaffChanged(String login) implements Event {}
