package id.gapura.console;

import id.gapura.places.Places;
import id.gapura.registry.Worker;
import id.gapura.screen.Fact;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes what stands around the pages of one person, and the lines that sum up the other tabs on the first. */
public final class PersonFrames {
    private final Places places;
    private final List<PersonAspect> aspects;

    PersonFrames(Places places, List<PersonAspect> aspects) {
        this.places = places;
        this.aspects = aspects.stream()
                .sorted(Comparator.comparingInt(PersonAspect::place))
                .toList();
    }

    public PersonFrame of(Worker worker, Shell shell) {
        var lead = worker.work().livelihood().map(work -> work + " · ").orElse("")
                + places.fullName(worker.home().region());
        return new PersonFrame(worker.id(), worker.person().name(), lead, tabs(worker, shell));
    }

    private List<Link> tabs(Worker worker, Shell shell) {
        var home = PersonFrame.address(worker.id());
        var tabs = new ArrayList<Link>();
        tabs.add(Link.to(shell.text("person.tab"), home));
        aspects.forEach(aspect -> tabs.add(Link.to(shell.text(aspect.textKey()), home + "/" + aspect.path())));
        return tabs;
    }

    /** One line for each of the other tabs. */
    public List<Fact> summaries(Worker worker, Shell shell) {
        return aspects.stream()
                .map(aspect -> new Fact(shell.text(aspect.textKey()), aspect.summary(worker, shell)))
                .toList();
    }
}
