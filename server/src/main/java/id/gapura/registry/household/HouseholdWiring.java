package id.gapura.registry.household;

import id.gapura.database.RacedTransaction;
import id.gapura.kernel.Ids;
import id.gapura.registry.Registry;
import id.gapura.registry.WorkerHistory;
import id.gapura.rules.HeirOrder;
import id.gapura.rules.law.Law;
import id.gapura.vault.Vault;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration
class HouseholdWiring {
    @Bean
    HouseholdStore householdStore(JdbcClient sql, Vault vault, Registry registry) {
        return new HouseholdStore(sql, vault, registry);
    }

    @Bean
    RelativeStore relativeStore(JdbcClient sql) {
        return new RelativeStore(sql);
    }

    @Bean
    HeirOrder heirOrder(Law law) {
        return new HeirOrder(law);
    }

    @Bean
    FamilyHistory familyHistory(WorkerHistory history) {
        return new FamilyHistory(history);
    }

    @Bean
    Moves householdMoves(HouseholdStore households, RelativeStore relatives, Ids ids) {
        return new Moves(households, relatives, ids);
    }

    @Bean
    HouseholdMove householdMove(
            TransactionTemplate transaction,
            HouseholdStore households,
            Moves moves,
            FamilyHistory history,
            Registry registry,
            InstantSource clock,
            Ids ids) {
        return new HouseholdMove(new RacedTransaction(transaction), households, moves, history, registry, clock, ids);
    }

    @Bean
    HouseholdKeeping householdKeeping(
            TransactionTemplate transaction,
            HouseholdStore households,
            Moves moves,
            FamilyHistory history,
            InstantSource clock,
            Ids ids) {
        return new HouseholdKeeping(new RacedTransaction(transaction), households, moves, history, clock, ids);
    }

    @Bean
    RelativeKeeping relativeKeeping(
            TransactionTemplate transaction,
            RelativeStore relatives,
            FamilyHistory history,
            Registry registry,
            InstantSource clock,
            Ids ids) {
        return new RelativeKeeping(transaction, relatives, history, registry, clock, ids);
    }

    @Bean
    Households households(
            HouseholdStore households,
            RelativeStore relatives,
            HeirOrder order,
            HouseholdMove move,
            HouseholdKeeping keeping,
            RelativeKeeping kin,
            InstantSource clock) {
        return new Households(new FamilyReading(households, relatives, order), move, keeping, kin, clock);
    }

    @Bean
    HouseholdMerge householdMerge(HouseholdStore households, RelativeStore relatives, InstantSource clock, Ids ids) {
        return new HouseholdMerge(households, relatives, clock, ids);
    }

    @Bean
    HouseholdProof householdProof(JdbcClient sql) {
        return new HouseholdProof(sql);
    }
}
