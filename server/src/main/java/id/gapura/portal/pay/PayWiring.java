package id.gapura.portal.pay;

import id.gapura.membership.Membership;
import id.gapura.partner.aggregator.Charges;
import id.gapura.partner.link.PersonalLinks;
import id.gapura.partner.snap.Banks;
import id.gapura.partner.snap.VirtualAccounts;
import id.gapura.portal.cover.CoverCheck;
import id.gapura.portal.papers.PaperDesk;
import id.gapura.rules.Cover;
import id.gapura.rules.PaidAhead;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PayWiring {
    @Bean
    PayChoices payChoices(
            Membership membership, Cover cover, CoverCheck check, PaidAhead paidAhead, InstantSource clock) {
        return new PayChoices(membership, cover, check, paidAhead, clock);
    }

    @Bean
    PayStart payStart(PersonalLinks links, Charges charges, PayChoices choices) {
        return new PayStart(links, charges, choices);
    }

    @Bean
    BankWays bankWays(Banks banks, VirtualAccounts accounts) {
        return new BankWays(banks, accounts);
    }

    @Bean
    ReceiptDesk receiptDesk(PaperDesk papers) {
        return new ReceiptDesk(papers);
    }
}
