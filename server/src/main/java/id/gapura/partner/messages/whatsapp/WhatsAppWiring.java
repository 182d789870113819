package id.gapura.partner.messages.whatsapp;

import id.gapura.messaging.Messages;
import id.gapura.messaging.talk.Conversations;
import id.gapura.partner.messages.Gateways;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WhatsAppWiring {
    @Bean
    WhatsAppSpeaker whatsAppSpeaker(Conversations conversations) {
        return new WhatsAppSpeaker(conversations);
    }

    @Bean
    WhatsAppDesk whatsAppDesk(Gateways gateways, Conversations conversations, Messages messages) {
        return new WhatsAppDesk(gateways, conversations, messages);
    }
}
