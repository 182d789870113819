package id.gapura.partner.messages.mail;

import id.gapura.messaging.ReturnedMail;
import id.gapura.partner.messages.Gateways;
import id.gapura.screen.PublicAddress;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class MailWiring {
    @Bean
    SmtpSpeaker smtpSpeaker(ObjectProvider<PublicAddress> address, InstantSource clock) {
        return new SmtpSpeaker(() -> Optional.ofNullable(address.getIfAvailable()), clock);
    }

    @Bean
    ReportRound mailReports(Gateways gateways, JdbcClient sql, ReturnedMail returned) {
        return new ReportRound(gateways, new ReportStore(sql), returned);
    }
}
