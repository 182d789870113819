package id.gapura.reminders.circular;

import id.gapura.jobs.Listener;
import id.gapura.messaging.MessagesTaken;
import id.gapura.messaging.MessagesTaken.Taken;
import id.gapura.outreach.contact.Contact;
import id.gapura.outreach.contact.Contacts;
import id.gapura.outreach.contact.Way;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Hears which messages of circulars went: from then on it counts what people do, and that they came by the activity. */
final class SaidListener implements Listener<MessagesTaken> {
    private final CircularStore circulars;
    private final RecipientStore recipients;
    private final Contacts contacts;
    private final InstantSource clock;

    SaidListener(CircularStore circulars, RecipientStore recipients, Contacts contacts, InstantSource clock) {
        this.circulars = circulars;
        this.recipients = recipients;
        this.contacts = contacts;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "reminders.circular-said";
    }

    @Override
    public Class<MessagesTaken> event() {
        return MessagesTaken.class;
    }

    @Override
    public Duration patience() {
        return UNHURRIED;
    }

    @Override
    public void on(MessagesTaken taken) {
        Map<UUID, List<Taken>> said = new LinkedHashMap<>();
        taken.messages()
                .forEach(one -> Circular.ofTopic(one.topic())
                        .ifPresent(id ->
                                said.computeIfAbsent(id, _ -> new ArrayList<>()).add(one)));
        said.forEach(this::note);
    }

    private void note(UUID id, List<Taken> messages) {
        var now = clock.instant();
        var people = recipients.said(id, messages, now);
        circulars
                .find(id)
                .ifPresent(circular -> circular.plan().activity().ifPresent(activity -> {
                    var contact = new Contact(
                            activity,
                            Way.MESSAGE,
                            now,
                            circular.standing().written().by());
                    people.forEach(worker -> contacts.ofWorker(worker, contact));
                }));
    }
}
