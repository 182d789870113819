package id.gapura.portal.invited;

import id.gapura.enrolment.attempts.Attempt;
import id.gapura.enrolment.attempts.Ending;
import id.gapura.enrolment.drafts.DraftReader;
import id.gapura.messaging.Channel;
import id.gapura.messaging.Kind;
import id.gapura.messaging.Messages;
import id.gapura.messaging.NewMessage;
import id.gapura.messaging.NewMessage.To;
import id.gapura.partner.link.PersonalLinks;
import id.gapura.portal.pay.PayStart;
import id.gapura.registry.Registry;
import id.gapura.reminders.Languages;
import id.gapura.screen.PublicAddress;
import id.gapura.screen.Shell;
import java.util.UUID;

/** The short message that somebody keeps who said yes: card number and where to pay; a ticket comes from {@code portal.ticket}. */
final class InvitedEndings {
    private final Registry registry;
    private final PayStart pay;
    private final Messages messages;
    private final Languages languages;
    private final PublicAddress address;

    InvitedEndings(Registry registry, PayStart pay, Messages messages, Languages languages, PublicAddress address) {
        this.registry = registry;
        this.pay = pay;
        this.messages = messages;
        this.languages = languages;
        this.address = address;
    }

    /** From now on the phone is written to as the page speaks, unless its holder said otherwise. */
    void hear(Attempt attempt, Shell shell) {
        DraftReader.phone(attempt.draft()).ifPresent(phone -> languages.presume(phone, shell.language()));
    }

    /** Once for an attempt; a card number only to the phone on record. */
    void tell(Attempt attempt, Ending ending, Shell shell) {
        switch (ending) {
            case Ending.Enrolled(var worker) -> tellMember(attempt, worker, "", shell);
            case Ending.AlreadyMember(var worker) -> tellMember(attempt, worker, "", shell);
            case Ending.Provisional(var worker, var ticket) ->
                tellMember(
                        attempt,
                        worker,
                        " " + shell.text("join.sms.ticket", shell.format().ticket(ticket)),
                        shell);
            case Ending.Waiting _, Ending.Refused _, Ending.NotReady _, Ending.Conflict _, Ending.Unknown _ -> {}
        }
    }

    private void tellMember(Attempt attempt, UUID workerId, String more, Shell shell) {
        var worker = registry.find(workerId).orElseThrow();
        worker.home().phone().ifPresent(phone -> {
            var link = address.of(pay.address(workerId, PersonalLinks.SENT));
            say(
                    attempt,
                    To.worker(workerId, phone),
                    shell.text("invited.sms.member", worker.number().digits(), link) + more);
        });
    }

    private void say(Attempt attempt, To to, String text) {
        messages.send(attempt.id(), new NewMessage(to, Channel.SMS, Kind.NOTICE, text));
    }

    /** Where a member pays who was just made. */
    String toPay(UUID workerId) {
        return pay.address(workerId, PersonalLinks.OWN);
    }
}
