package id.gapura.sponsors;

import id.gapura.contributions.Contributions;
import id.gapura.contributions.Intake;
import id.gapura.jobs.Outbox;
import id.gapura.kernel.Ids;
import id.gapura.ledger.Ledger;
import id.gapura.membership.Membership;
import id.gapura.messaging.Messages;
import id.gapura.registry.Registry;
import id.gapura.rules.ContributionPrice;
import id.gapura.rules.Cover;
import id.gapura.vault.Vault;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration
class SponsorsWiring {
    @Bean
    SchemePayment.Stores schemeStores(JdbcClient sql) {
        return new SchemePayment.Stores(new SponsorStore(sql), new SchemeStore(sql), new MonthStore(sql));
    }

    @Bean
    SchemePayment.Moment schemeMoment(InstantSource clock, Ids ids) {
        return new SchemePayment.Moment(clock, ids);
    }

    @Bean
    Entitlement entitlement(Cover cover, ContributionPrice price) {
        return new Entitlement(cover, price);
    }

    @Bean
    ReservedMonths reservedMonths(
            TransactionTemplate transaction, SchemePayment.Stores stores, Registry registry, Intake intake) {
        return new ReservedMonths(transaction, stores.months(), registry, intake);
    }

    @Bean
    OutlookReckoning outlookReckoning(
            SchemePayment.Stores stores, JdbcClient sql, Membership membership, Entitlement entitlement) {
        return new OutlookReckoning(stores, new OfferStore(sql), membership, entitlement);
    }

    @Bean
    HandOver handOver(
            SchemePayment.Stores stores, JdbcClient sql, Membership membership, Entitlement entitlement, Cover cover) {
        return new HandOver(stores.months(), new OfferStore(sql), membership, entitlement, cover);
    }

    @Bean
    SchemePayment schemePayment(
            TransactionTemplate transaction,
            SchemePayment.Stores stores,
            Membership membership,
            Ledger ledger,
            Entitlement entitlement,
            ReservedMonths reserved,
            SchemePayment.Moment moment) {
        return new SchemePayment(transaction, stores, membership, ledger, entitlement, reserved, moment);
    }

    @Bean
    Schemes schemes(
            TransactionTemplate transaction,
            SchemePayment.Stores stores,
            Membership membership,
            OutlookReckoning reckoning,
            HandOver handOver,
            Outbox outbox,
            SchemePayment.Moment moment) {
        return new Schemes(transaction, stores, membership, reckoning, handOver, outbox, moment);
    }

    @Bean
    Sponsors sponsors(
            TransactionTemplate transaction,
            SchemePayment.Stores stores,
            JdbcClient sql,
            Schemes schemes,
            Ledger ledger,
            SchemePayment.Moment moment) {
        return new Sponsors(transaction, stores.sponsors(), new TransferStore(sql), schemes, ledger, moment);
    }

    @Bean
    SchemeJob schemeJob(
            SchemePayment payment,
            OutlookReckoning reckoning,
            SchemePayment.Stores stores,
            EndWarning warning,
            TransactionTemplate transaction,
            InstantSource clock) {
        return new SchemeJob(payment, reckoning, stores, warning, transaction, clock);
    }

    @Bean
    EndWarning schemeEndWarning(JdbcClient sql, SchemePayment.Stores stores, SponsorPhones phones, Messages messages) {
        return new EndWarning(sql, stores.sponsors(), phones, messages);
    }

    @Bean
    SponsorPhones sponsorPhones(JdbcClient sql, Vault vault) {
        return new SponsorPhones(sql, vault);
    }

    @Bean
    SchemeCalendar schemeCalendar(Schemes schemes) {
        return new SchemeCalendar(schemes);
    }

    @Bean
    ReturnListener sponsorReturnListener(SchemePayment.Stores stores, Ledger ledger, SchemePayment.Moment moment) {
        return new ReturnListener(stores, ledger, moment);
    }

    @Bean
    ToldListener sponsorEndToldListener(
            SchemePayment.Stores stores, JdbcClient sql, Schemes schemes, HandOver handOver, InstantSource clock) {
        return new ToldListener(stores.schemes(), new OfferStore(sql), schemes, handOver, clock);
    }

    @Bean
    MergeListener sponsorMergeListener(SchemePayment.Stores stores, Schemes schemes) {
        return new MergeListener(stores.schemes(), schemes);
    }

    @Bean
    SponsorPurse sponsorPurse(SchemePayment.Stores stores, Ledger ledger, SchemePayment.Moment moment) {
        return new SponsorPurse(stores.sponsors(), ledger, moment);
    }

    @Bean
    SponsorProof sponsorProof(JdbcClient sql, Ledger ledger, Contributions contributions, Membership membership) {
        return new SponsorProof(sql, ledger, contributions, membership);
    }
}
