package id.gapura.portal.member.payments;

import id.gapura.contributions.Contributions;
import id.gapura.membership.Membership;
import id.gapura.portal.papers.ChannelWords;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MyPaymentsWiring {
    @Bean
    MyPayments myPayments(Contributions contributions, Membership membership, ChannelWords channels) {
        return new MyPayments(contributions, membership, channels);
    }
}
