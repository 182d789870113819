package id.gapura.offers;

import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Rupiah;
import id.gapura.offers.Trial.Money;
import id.gapura.offers.Trial.Plan;
import id.gapura.offers.Trial.State;
import id.gapura.offers.Trial.Unit;
import id.gapura.offers.Trials.Decision;
import id.gapura.places.Places;
import id.gapura.places.RegionCode;
import id.gapura.places.RegionLevel;
import id.gapura.rules.Programmes;
import id.gapura.sponsors.Scheme;
import id.gapura.sponsors.Schemes;
import id.gapura.sponsors.Sponsors;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens what another officer proposed, or refuses it; closes what is open. */
final class Opening {
    /** What free months are paid for. */
    static final Programmes PAID_FOR = Programmes.JKK_JKM;

    /** Who comes on the last day may need some weeks to be enrolled. */
    private static final int MONTHS_TO_ENROL = 2;

    private final TransactionTemplate transaction;
    private final TrialStore trials;
    private final Places places;
    private final Payers payers;
    private final InstantSource clock;

    Opening(TransactionTemplate transaction, TrialStore trials, Places places, Payers payers, InstantSource clock) {
        this.transaction = transaction;
        this.trials = trials;
        this.places = places;
        this.payers = payers;
        this.clock = clock;
    }

    /** Out of whose money free months are paid, and by what. */
    record Payers(Sponsors sponsors, Schemes schemes) {}

    Decision open(UUID id, String actor) {
        return decided(id, trial -> {
            if (!trial.is(State.PROPOSED)) {
                return Decision.ALREADY_DECIDED;
            }
            if (!trial.mayBeDecidedBy(actor)) {
                return Decision.NEEDS_ANOTHER_OFFICER;
            }
            if (trial.plan().to().isBefore(Jakarta.today(clock))) {
                return Decision.TOO_LATE;
            }
            boolean overlaps = trials.binding().stream()
                    .filter(other -> other.is(State.OPEN))
                    .anyMatch(other -> other.plan().overlaps(trial.plan()));
            return overlaps ? Decision.OVERLAPS : open(trial, actor);
        });
    }

    private Decision open(Trial trial, String actor) {
        var plan = trial.plan();
        var lot = trials.lot(trial);
        if (lot.isEmpty()) {
            return Decision.SEED_CHANGED;
        }
        if (plan.money().filter(money -> !isThere(money)).isPresent()) {
            return Decision.NO_MONEY;
        }
        if (plan.unit() == Unit.VILLAGE) {
            var villages = villages(plan.region()).toList();
            if (villages.size() < 2 * plan.arms().size()) {
                return Decision.TOO_FEW_VILLAGES;
            }
            trials.deal(trial.id(), lot.get().deal(plan.arms(), villages));
        }
        plan.money().ifPresent(money -> fund(trial, money, actor));
        trials.decide(trial.id(), State.OPEN, actor);
        return Decision.DONE;
    }

    /** A promise of free months needs the money for them now; nothing keeps the sponsor's other schemes from it later. */
    private boolean isThere(Money money) {
        return payers.sponsors.account(money.sponsorId()).left().compareTo(money.budget()) >= 0;
    }

    private Stream<RegionCode> villages(RegionCode region) {
        return region.level() == RegionLevel.VILLAGE
                ? Stream.of(region)
                : places.children(region).stream().flatMap(child -> villages(child.code()));
    }

    /** A scheme for each arm with free months; the budget is shared out by what each is expected to cost. */
    private void fund(Trial trial, Money money, String actor) {
        var free = trial.plan().arms().stream().filter(Arm::isFree).toList();
        long weights = free.stream().mapToLong(Opening::weight).sum();
        for (var arm : free) {
            var budget = Rupiah.of(Math.max(1, money.budget().amount() * weight(arm) / weights));
            var scheme = payers.schemes.open(
                    money.sponsorId(), trial.name() + " · " + arm.code(), terms(trial.plan(), arm, budget), actor);
            trials.pay(trial.id(), arm, scheme.id());
        }
    }

    private static long weight(Arm arm) {
        return (long) arm.share() * arm.freeMonths();
    }

    private static Scheme.Terms terms(Plan plan, Arm arm, Rupiah budget) {
        var last = YearMonth.from(plan.to()).plusMonths(MONTHS_TO_ENROL + arm.freeMonths());
        return new Scheme.Terms(PAID_FOR, YearMonth.from(plan.from()), last, budget, OptionalInt.of(arm.freeMonths()));
    }

    Decision refuse(UUID id, String actor) {
        return moved(id, State.PROPOSED, State.REFUSED, actor);
    }

    Decision close(UUID id, String actor) {
        return moved(id, State.OPEN, State.CLOSED, actor);
    }

    private Decision moved(UUID id, State from, State to, String actor) {
        return decided(id, trial -> {
            if (!trial.is(from)) {
                return Decision.ALREADY_DECIDED;
            }
            trials.decide(id, to, actor);
            return Decision.DONE;
        });
    }

    /** What is decided about a trial that nobody else changes meanwhile. */
    @FunctionalInterface
    private interface Deciding {
        Decision about(Trial trial);
    }

    private Decision decided(UUID id, Deciding deciding) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            trials.lockAll();
            return trials.find(id).map(deciding::about).orElse(Decision.ALREADY_DECIDED);
        }));
    }
}
