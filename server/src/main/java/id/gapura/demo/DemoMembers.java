package id.gapura.demo;

import id.gapura.membership.Member;
import id.gapura.membership.Membership;
import id.gapura.places.RegionCode;
import id.gapura.registry.Registry;
import id.gapura.rules.CoverSummary.NeverPaid;
import id.gapura.rules.CoverSummary.Paid;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Finds members of the demo for whom something may happen. */
record DemoMembers(DemoServices services) {
    private static final int PAGE = 5_000;

    /** Members of a region who have not paid a month. */
    List<UUID> stopped(RegionCode region, YearMonth month) {
        var stopped = new ArrayList<UUID>();
        var after = new UUID(0, 0);
        var membership = services.get(Membership.class);
        for (var page = membership.page(after, PAGE); !page.isEmpty(); page = membership.page(after, PAGE)) {
            var ids = page.stream()
                    .filter(member -> hasStopped(member, month))
                    .map(Member::workerId)
                    .toList();
            var regions = services.get(Registry.class).regionsOf(ids);
            ids.stream()
                    .filter(id -> region.contains(regions.getOrDefault(id, RegionCode.NATION)))
                    .forEach(stopped::add);
            after = page.getLast().workerId();
        }
        return stopped;
    }

    private static boolean hasStopped(Member member, YearMonth month) {
        return !member.isClosed()
                && switch (member.cover()) {
                    case NeverPaid _ -> true;
                    case Paid paid -> paid.lastPaid().isBefore(month);
                };
    }
}
