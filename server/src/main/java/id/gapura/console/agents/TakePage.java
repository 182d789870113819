package id.gapura.console.agents;

import id.gapura.screen.Field;

/**
 * The question how many months a member pays.
 *
 * @param taking the id that makes sending it twice harmless
 * @param choices none for who cannot pay
 */
public record TakePage(Who who, String taking, Field choices) {
    /** The member, as far as an agent has to know. */
    public record Who(String name, String number, String cover, String address) {}

    public boolean mayPay() {
        return !choices.entry().options().isEmpty();
    }
}
