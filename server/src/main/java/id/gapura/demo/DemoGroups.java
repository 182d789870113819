package id.gapura.demo;

import id.gapura.accounts.Counter;
import id.gapura.groups.Collection;
import id.gapura.groups.Collections;
import id.gapura.groups.Collections.Brought;
import id.gapura.groups.Collections.Eye;
import id.gapura.groups.Collections.Result;
import id.gapura.groups.Collections.Saying;
import id.gapura.groups.Groups;
import id.gapura.groups.PayGroup;
import id.gapura.groups.PayGroup.Kind;
import id.gapura.jobs.Jobs;
import id.gapura.kernel.Ids;
import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Rupiah;
import id.gapura.membership.Membership;
import id.gapura.places.RegionCode;
import id.gapura.rules.ContributionPrice;
import id.gapura.rules.Cover;
import java.time.Duration;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A market association whose collector brings one sum for all: one that was witnessed, and one that waits for a witness. */
final class DemoGroups {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final RegionCode DISTRICT = RegionCode.of("36.04.24");
    private static final int MEMBERS = 6;

    private final DemoServices services;
    private List<UUID> members = List.of();
    private PayGroup group = new PayGroup(new UUID(0, 0), "", Kind.MARKET, DISTRICT, new UUID(0, 0));

    DemoGroups(DemoServices services) {
        this.services = services;
    }

    /** Puts the group on record and takes its first sum. */
    void open(YearMonth month) {
        members = new DemoMembers(services)
                .stopped(DISTRICT, month).stream().limit(MEMBERS).toList();
        var groups = services.get(Groups.class);
        group = groups.create("Paguyuban Pasar Petir", Kind.MARKET, DISTRICT, members.getFirst(), "serang");
        groups.add(group, members, "serang");
        var first = bring();
        say(first, new Eye.Officer("serang2"));
        say(first, new Eye.Member(members.getLast()));
        if (!services.get(Jobs.class).awaitQuiet(PATIENCE)) {
            throw new IllegalStateException("the group's payments did not end");
        }
    }

    /** Another sum, of which one witness has said yes. */
    void bringAgain() {
        say(bring(), new Eye.Member(members.getLast()));
    }

    private Collection bring() {
        var shares = shares();
        var total = shares.values().stream().reduce(Rupiah.ZERO, Rupiah::plus);
        var counted = Rupiah.of(Math.ceilDiv(total.amount(), 5_000L) * 5_000L);
        var brought = new Brought(services.get(Ids.class).next(), counted, false, shares);
        var counter = new Counter("serang", RegionCode.of("36.04"));
        if (services.get(Collections.class).receive(group, brought, counter) instanceof Result.Kept(var kept)) {
            return kept;
        }
        throw new IllegalStateException("the demo's group is refused");
    }

    private Map<UUID, Rupiah> shares() {
        var today = Jakarta.today(services.get(InstantSource.class));
        var shares = new HashMap<UUID, Rupiah>();
        services.get(Membership.class).list(members).forEach((id, member) -> {
            var month = services.get(Cover.class).nextMonthToPay(member.cover(), today);
            shares.put(id, services.get(ContributionPrice.class).total(member.terms(), month));
        });
        return shares;
    }

    private void say(Collection collection, Eye eye) {
        services.get(Collections.class)
                .witness(group, collection.id(), collection.version(), new Saying(eye, true, ""));
    }
}
