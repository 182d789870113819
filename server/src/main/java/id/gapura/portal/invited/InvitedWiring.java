package id.gapura.portal.invited;

import id.gapura.messaging.Messages;
import id.gapura.partner.invitation.Invitations;
import id.gapura.partner.link.PersonalLinks;
import id.gapura.partner.platform.ApiKeys;
import id.gapura.places.Places;
import id.gapura.portal.pay.PayStart;
import id.gapura.portal.price.PriceAnswers;
import id.gapura.registry.Registry;
import id.gapura.reminders.Languages;
import id.gapura.screen.PublicAddress;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class InvitedWiring {
    @Bean
    InvitedView invitedView(Invitations invitations, PriceAnswers prices, Places places, InstantSource clock) {
        return new InvitedView(invitations, prices, places, clock);
    }

    @Bean
    Asking invitedAsking(
            Invitations invitations,
            ApiKeys platforms,
            PersonalLinks links,
            Messages messages,
            PublicAddress address,
            InstantSource clock) {
        return new Asking(invitations, platforms, links, new Asking.Post(messages, address), clock);
    }

    @Bean
    InvitedEndings invitedEndings(
            Registry registry, PayStart pay, Messages messages, Languages languages, PublicAddress address) {
        return new InvitedEndings(registry, pay, messages, languages, address);
    }
}
