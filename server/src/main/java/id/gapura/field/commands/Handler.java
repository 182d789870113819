package id.gapura.field.commands;

import id.gapura.accounts.Action;
import id.gapura.field.devices.AtWork;

/** Carries out commands of one kind. Carrying one out again, after a failure at any point, changes nothing more. */
public interface Handler {
    /** The word by which devices call it. */
    String kind();

    /** What whoever sends it must be allowed. */
    default Action needs() {
        return Action.MEET_PEOPLE;
    }

    Answer handle(AtWork atWork, Command command);
}
