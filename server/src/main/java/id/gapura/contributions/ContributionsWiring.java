package id.gapura.contributions;

import id.gapura.kernel.Ids;
import id.gapura.ledger.Ledger;
import id.gapura.membership.Membership;
import id.gapura.registry.Registry;
import id.gapura.rules.ContributionPrice;
import id.gapura.rules.Cover;
import id.gapura.rules.PaidAhead;
import id.gapura.rules.law.Law;
import id.gapura.vault.Vault;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration
class ContributionsWiring {
    @Bean
    ContributionPrice contributionPrice(Law law) {
        return new ContributionPrice(law);
    }

    @Bean
    PaidAhead paidAhead(Law law, ContributionPrice price) {
        return new PaidAhead(law, price);
    }

    @Bean
    PaymentPosting paymentPosting(
            TransactionTemplate transaction,
            JdbcClient sql,
            PayerLookup payers,
            MonthAllocation allocation,
            Membership membership,
            Ledger ledger,
            Vault vault,
            InstantSource clock,
            Ids ids) {
        var parts = new PaymentPosting.Parts(
                transaction, new PaymentStore(sql, vault), payers, allocation, membership, ledger);
        return new PaymentPosting(parts, vault, clock, ids);
    }

    @Bean
    PayerLookup payerLookup(Registry registry, Membership membership) {
        return new PayerLookup(registry, membership);
    }

    @Bean
    MonthAllocation monthAllocation(Cover cover, PaidAhead paidAhead) {
        return new MonthAllocation(cover, paidAhead);
    }

    @Bean
    PaymentRecords paymentRecords(JdbcClient sql, Vault vault, TransactionTemplate transaction) {
        return new PaymentRecords(sql, vault, transaction);
    }

    @Bean
    Contributions contributions(PaymentPosting posting, PaymentRecords records, InstantSource clock, Ids ids) {
        return new Contributions(posting, new PaymentFilePosting(posting, records, clock, ids), records);
    }

    @Bean
    MergeListener mergeListener(
            JdbcClient sql,
            Vault vault,
            Membership membership,
            Registry registry,
            Ledger ledger,
            Cover cover,
            InstantSource clock,
            Ids ids) {
        var parts = new MonthTransfer.Parts(new TransferStore(sql, vault), membership, registry, ledger);
        return new MergeListener(new MonthTransfer(parts, cover, clock, ids));
    }

    @Bean
    CoverProof coverProof(JdbcClient sql, Membership membership, Cover cover) {
        return new CoverProof(sql, membership, cover);
    }

    @Bean
    MoneyProof moneyProof(JdbcClient sql, Ledger ledger) {
        return new MoneyProof(sql, ledger);
    }
}
