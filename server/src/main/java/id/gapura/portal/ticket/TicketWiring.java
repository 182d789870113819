package id.gapura.portal.ticket;

import id.gapura.accounts.Accounts;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.messaging.Messages;
import id.gapura.portal.card.Guessing;
import id.gapura.reminders.Languages;
import id.gapura.screen.PublicAddress;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TicketWiring {
    private static final int AN_ADDRESS_A_MINUTE = 10;
    private static final int A_TICKET_AN_HOUR = 5;

    @Bean
    Guessing ticketGuessing(InstantSource clock) {
        return new Guessing(AN_ADDRESS_A_MINUTE, A_TICKET_AN_HOUR, clock);
    }

    @Bean
    TicketTelling ticketTelling(
            Attempts attempts, Accounts accounts, Languages languages, Messages messages, PublicAddress address) {
        return new TicketTelling(attempts, accounts, new TicketTelling.Voice(languages, messages, address));
    }
}
