package id.gapura.console.payouts;

import id.gapura.groups.Groups;
import id.gapura.payouts.Source;
import id.gapura.registry.Registry;
import id.gapura.screen.Link;
import id.gapura.sponsors.Sponsors;
import java.util.Optional;

/** Whose the money of a source is, and the page on which an officer sees it. */
final class SourceOwners {
    private final Registry registry;
    private final Groups groups;
    private final Sponsors sponsors;

    SourceOwners(Registry registry, Groups groups, Sponsors sponsors) {
        this.registry = registry;
        this.groups = groups;
        this.sponsors = sponsors;
    }

    /** Empty where there is nobody; commission is paid to all agents at once, on its own page. */
    Optional<Link> find(Source source) {
        var id = source.of();
        var name = switch (source.kind()) {
            case PIGGY_BANK -> registry.find(id).map(worker -> worker.person().name());
            case GROUP -> groups.find(id).map(group -> group.name());
            case SPONSOR -> sponsors.find(id).map(sponsor -> sponsor.name());
            case COMMISSION -> Optional.<String>empty();
        };
        return name.map(words -> Link.to(words, page(source)));
    }

    static String page(Source source) {
        return switch (source.kind()) {
            case PIGGY_BANK -> "/console/people/" + source.of();
            case GROUP -> "/console/groups/" + source.of();
            case SPONSOR -> "/console/sponsors/" + source.of();
            case COMMISSION -> "/console/commission";
        };
    }
}
