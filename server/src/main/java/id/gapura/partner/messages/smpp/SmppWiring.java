package id.gapura.partner.messages.smpp;

import id.gapura.kernel.Ids;
import id.gapura.messaging.Messages;
import id.gapura.messaging.talk.Conversations;
import id.gapura.partner.messages.Gateways;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SmppWiring {
    @Bean
    SmppSpeaker smppSpeaker(Conversations conversations, Messages messages, InstantSource clock, Ids ids) {
        return new SmppSpeaker(conversations, messages, clock, ids);
    }

    @Bean
    SmppRound smppRound(Gateways gateways, SmppSpeaker smppSpeaker) {
        return new SmppRound(gateways, smppSpeaker);
    }
}
