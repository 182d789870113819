package id.gapura.portal.join;

import id.gapura.consents.Consents;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.enrolment.drafts.DraftReader;
import id.gapura.messaging.Messages;
import id.gapura.messaging.Subscriptions;
import id.gapura.messaging.codes.Codes;
import id.gapura.messaging.codes.PhoneLinks;
import id.gapura.offers.Offers;
import id.gapura.outreach.activity.KnownOrigins;
import id.gapura.outreach.contact.Contacts;
import id.gapura.places.Places;
import id.gapura.portal.ContactWord;
import id.gapura.portal.card.Guessing;
import id.gapura.portal.pay.PayStart;
import id.gapura.registry.Registry;
import id.gapura.registry.household.Households;
import id.gapura.registry.livelihood.Livelihoods;
import id.gapura.reminders.Languages;
import id.gapura.screen.PublicAddress;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class JoinWiring {
    /** A carrier puts many phones behind one address, and each of them gets few codes anyway. */
    private static final int AN_ADDRESS_A_MINUTE = 60;

    private static final int A_PHONE_AN_HOUR = 20;

    /** What was typed is kept as long as the sender is no machine that fills the lists of officers. */
    private static final int KEPT_AN_ADDRESS_A_MINUTE = 600;

    private static final int KEPT_A_PHONE_AN_HOUR = 100;

    @Bean
    Guessing joinGuessing(InstantSource clock) {
        return new Guessing(AN_ADDRESS_A_MINUTE, A_PHONE_AN_HOUR, clock);
    }

    @Bean
    Guessing joinKeeping(InstantSource clock) {
        return new Guessing(KEPT_AN_ADDRESS_A_MINUTE, KEPT_A_PHONE_AN_HOUR, clock);
    }

    @Bean
    JoinDesk joinDesk(
            Attempts attempts,
            Codes codes,
            PhoneLinks links,
            DraftReader reader,
            Offers offers,
            ContactWord word,
            InstantSource clock) {
        return new JoinDesk(attempts, codes, links, reader, offers, word, clock);
    }

    @Bean
    CameBy cameBy(KnownOrigins origins, Contacts contacts) {
        return new CameBy(origins, contacts);
    }

    @Bean
    JoinEndings joinEndings(
            Registry registry,
            Livelihoods livelihoods,
            Households households,
            PayStart pay,
            Messages messages,
            Subscriptions subscriptions,
            Consents consents,
            Languages languages,
            PublicAddress address) {
        var voice = new JoinEndings.Voice(messages, subscriptions, consents, languages);
        return new JoinEndings(registry, new JoinEndings.Lives(livelihoods, households), pay, voice, address);
    }

    @Bean
    PlaceQuestion placeQuestion(Places places) {
        return new PlaceQuestion(places);
    }
}
