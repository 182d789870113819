package id.gapura.registry.household;

import id.gapura.registry.WorkerHistory;
import id.gapura.registry.WorkerHistory.Changes;
import id.gapura.registry.household.FamilyChange.By;
import java.util.Optional;
import java.util.UUID;

/** Puts changes of families into the history of the workers they touch. */
final class FamilyHistory {
    private static final String RELATION = "family-relation";
    private static final String WITHOUT_CARD = "–";

    private final WorkerHistory history;

    FamilyHistory(WorkerHistory history) {
        this.history = history;
    }

    Changes changes(By by) {
        return history.changes(by.actor(), by.reason());
    }

    /** Tells every worker who lives in the household. */
    void keep(Household household, Changes changes) {
        household.workers().forEach(worker -> history.keep(worker, changes));
    }

    void keep(UUID worker, Changes changes) {
        history.keep(worker, changes);
    }

    /** That a worker lives in another household now. */
    void keepMove(UUID worker, Optional<Household> from, Household to, Relation relation, By by) {
        var changes = changes(by)
                .changed("household", "", from.map(FamilyHistory::card).orElse(""), card(to))
                .field(RELATION, "", "", relation.code());
        history.keep(worker, changes);
    }

    /** The last digits of the card: as much as a history may keep. */
    static String card(Household household) {
        return household.card().map(FamilyCard::masked).orElse(WITHOUT_CARD);
    }

    static Changes joined(Changes changes, HouseholdPerson person) {
        return changes.changed(
                RELATION, person.who().name(), "", person.relation().code());
    }

    static Changes corrected(Changes changes, HouseholdPerson was, HouseholdPerson is) {
        var name = was.who().name();
        return changes.field("family-name", name, name, is.who().name())
                .field(
                        "family-sex",
                        name,
                        was.who().sex().code(),
                        is.who().sex().code())
                .field("family-birth-on", name, day(was), day(is))
                .field(RELATION, name, was.relation().code(), is.relation().code())
                .field(
                        "family-school",
                        name,
                        was.place().school().orElse(""),
                        is.place().school().orElse(""));
    }

    private static String day(HouseholdPerson person) {
        return person.who().birthOn().map(Object::toString).orElse("");
    }
}
