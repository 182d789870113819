package id.gapura.partner.messages;

import id.gapura.kernel.Ids;
import id.gapura.messaging.Messages;
import id.gapura.messaging.talk.Conversations;
import id.gapura.vault.Vault;
import java.time.InstantSource;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class MessagesWiring {
    @Bean
    OwnSpeaker ownSpeaker(InstantSource clock) {
        return new OwnSpeaker(clock);
    }

    @Bean
    Gateways gateways(JdbcClient sql, Vault vault, List<Speaker> speakers, InstantSource clock, Ids ids) {
        return new Gateways(new GatewayStore(sql, vault), speakers, clock, ids);
    }

    @Bean
    GatewayDesk gatewayDesk(Gateways gateways, Conversations conversations, Messages messages, InstantSource clock) {
        return new GatewayDesk(gateways, conversations, messages, clock);
    }
}
