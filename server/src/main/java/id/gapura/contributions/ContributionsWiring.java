package id.gapura.contributions;

import id.gapura.contributions.GroupCommit.Pace;
import id.gapura.contributions.trips.TripConsents;
import id.gapura.jobs.Outbox;
import id.gapura.kernel.Ids;
import id.gapura.ledger.Ledger;
import id.gapura.membership.Membership;
import id.gapura.registry.Registry;
import id.gapura.rules.ContributionPrice;
import id.gapura.rules.Cover;
import id.gapura.rules.PaidAhead;
import id.gapura.rules.law.Law;
import id.gapura.vault.Vault;
import java.time.Duration;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration
class ContributionsWiring {
    /** One writes while the other's commit reaches the disk. */
    private static final int WRITERS = 2;

    private static final Pace PACE = new Pace(Duration.ofMillis(8), Duration.ofMillis(10));

    private static final int MOST_WAITING = 20_000;

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
            PaymentPosting.Stores stores,
            PayerLookup payers,
            MonthAllocation allocation,
            Membership membership,
            Ledger ledger,
            Vault vault,
            InstantSource clock,
            Ids ids) {
        var parts = new PaymentPosting.Parts(transaction, stores, payers, allocation, membership, ledger);
        return new PaymentPosting(parts, vault, clock, ids);
    }

    @Bean
    PiggyBanks piggyBanks(JdbcClient sql, DataSource dataSource) {
        return new PiggyBanks(sql, dataSource);
    }

    @Bean
    PaymentPosting.Stores paymentStores(
            JdbcClient sql, DataSource dataSource, Vault vault, PiggyBanks piggyBanks, TripConsents consents) {
        return new PaymentPosting.Stores(dataSource, new Inbox(sql), new PaymentStore(vault), piggyBanks, consents);
    }

    @Bean
    GroupCommit groupCommit(PaymentPosting posting, Ids ids) {
        return new GroupCommit(payments -> posting.post(ids.next(), payments), WRITERS, MOST_WAITING, PACE);
    }

    /** Channels give up after twenty or thirty seconds; who says sooner that it takes long is still heard. */
    @Bean
    Intake intake(GroupCommit writing, @Value("${gapura.intake-patience-millis:15000}") long patienceMillis) {
        return new Intake(writing, Duration.ofMillis(patienceMillis));
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
    PaymentRecords paymentRecords(JdbcClient sql, Vault vault) {
        return new PaymentRecords(sql, vault);
    }

    @Bean
    Contributions contributions(PaymentRecords records, TransferStore transfers, PiggyBanks piggyBanks, Ledger ledger) {
        return new Contributions(records, transfers, piggyBanks, ledger);
    }

    @Bean
    FileIntake fileIntake(PaymentPosting posting) {
        return new FileIntake(posting);
    }

    @Bean
    TransferStore transferStore(JdbcClient sql, Vault vault) {
        return new TransferStore(sql, vault);
    }

    @Bean
    MonthTransfer monthTransfer(
            TransferStore months,
            PiggyBanks piggyBanks,
            Membership membership,
            Registry registry,
            Ledger ledger,
            Cover cover,
            InstantSource clock,
            Ids ids) {
        var parts = new MonthTransfer.Parts(months, piggyBanks, membership, registry, ledger);
        return new MonthTransfer(parts, cover, clock, ids);
    }

    @Bean
    PaymentUndo paymentUndo(
            TransferStore months,
            PiggyBanks piggyBanks,
            Membership membership,
            Registry registry,
            Ledger ledger,
            Cover cover,
            InstantSource clock,
            Ids ids) {
        var parts = new MonthTransfer.Parts(months, piggyBanks, membership, registry, ledger);
        return new PaymentUndo(parts, cover, clock, ids);
    }

    @Bean
    SuspenseRelease suspenseRelease(
            JdbcClient sql,
            PiggyBanks piggyBanks,
            MonthAllocation allocation,
            Membership membership,
            Registry registry,
            Ledger ledger,
            Outbox outbox,
            InstantSource clock,
            Ids ids) {
        var parts = new SuspenseRelease.Parts(
                new ReleaseStore(sql), piggyBanks, allocation, membership, registry, ledger, outbox);
        return new SuspenseRelease(parts, clock, ids);
    }

    @Bean
    CoverProof coverProof(JdbcClient sql, Membership membership, Cover cover) {
        return new CoverProof(sql, membership, cover);
    }

    @Bean
    PiggyBankProof piggyBankProof(PiggyBanks piggyBanks, Ledger ledger) {
        return new PiggyBankProof(piggyBanks, ledger);
    }

    @Bean
    MoneyProof moneyProof(JdbcClient sql, Ledger ledger) {
        return new MoneyProof(sql, ledger);
    }
}
