package id.gapura.console;

import id.gapura.accounts.Staff;
import id.gapura.places.Places;
import id.gapura.screen.Link;
import id.gapura.screen.Texts;
import id.gapura.screen.Visitor;
import id.gapura.screen.Visitors;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Shows who is signed in to the console, for what and where, and which doors are open to them. */
final class ConsoleVisitors implements Visitors {
    private final Places places;
    private final List<Door> doors;

    ConsoleVisitors(Places places, List<Door> doors) {
        this.places = places;
        this.doors = doors.stream().sorted(Door.ORDER).toList();
    }

    @Override
    public Visitor of(HttpServletRequest request, Texts texts) {
        return SignedIn.staff(request).map(staff -> visitor(staff, texts)).orElse(Visitor.NOBODY);
    }

    private Visitor visitor(Staff staff, Texts texts) {
        var role = texts.get("role." + staff.role().code());
        var place = places.find(staff.scope())
                .map(region -> region.name())
                .orElse(staff.scope().text());
        var home = Link.to(texts.get("home.door"), "/console").withIcon("home");
        var badge = Link.to(texts.get("badges.own"), "/console/badge").withIcon("person");
        var parts = new ArrayList<Visitor.Part>();
        parts.add(new Visitor.Part("", List.of(home, badge)));
        openTo(staff)
                .forEach((part, open) -> parts.add(new Visitor.Part(texts.get(part.textKey()), links(open, texts))));
        return new Visitor(staff.displayName(), role + " · " + place, parts);
    }

    private Map<Door.Part, List<Door>> openTo(Staff staff) {
        return doors.stream()
                .filter(door -> staff.may(door.action()))
                .collect(Collectors.groupingBy(Door::part, TreeMap::new, Collectors.toList()));
    }

    private static List<Link> links(List<Door> open, Texts texts) {
        return open.stream()
                .map(door -> Link.to(texts.get(door.textKey()), door.href()).withIcon(door.icon()))
                .toList();
    }
}
