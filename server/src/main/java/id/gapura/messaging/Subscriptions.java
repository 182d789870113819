package id.gapura.messaging;

import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Subject;
import id.gapura.consents.Words;
import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;

/** Who holds a phone starts and stops the reminders that go there, whoever of the family they are for. */
public final class Subscriptions {
    private final Consents consents;
    private final Vault vault;

    Subscriptions(Consents consents, Vault vault) {
        this.consents = consents;
        this.vault = vault;
    }

    public void start(String phone, Words words, Source source) {
        consents.give(subject(phone), Purpose.MESSAGES, words, source);
    }

    /** From now on nothing goes there but codes, answers, what was asked for and what somebody has to know. */
    public void stop(String phone, Source source) {
        consents.withdraw(subject(phone), Purpose.MESSAGES, source);
    }

    private Subject subject(String phone) {
        return Subject.phone(vault.blindIndex(Field.PHONE, phone));
    }
}
