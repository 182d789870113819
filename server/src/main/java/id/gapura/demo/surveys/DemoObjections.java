package id.gapura.demo.surveys;

import id.gapura.adoption.objection.Hearing;
import id.gapura.adoption.objection.Hearing.Kind;
import id.gapura.adoption.objection.Hearing.Person;
import id.gapura.adoption.objection.Objections;
import id.gapura.demo.DemoServices;
import id.gapura.kernel.Ids;
import id.gapura.kernel.Jakarta;
import id.gapura.membership.Member;
import id.gapura.membership.Membership;
import id.gapura.places.RegionCode;
import id.gapura.registry.ListedWorker;
import id.gapura.registry.Registry;
import id.gapura.rules.CoverSummary.Paid;
import java.time.LocalDate;
import java.util.SplittableRandom;

/**
 * What some of a district's members said when they had registered and were to pay: invented, so that of two replies the
 * first led on more often.
 */
public final class DemoObjections {
    private static final RegionCode DISTRICT = RegionCode.of("36.04.19");
    private static final int MOST = 300;
    private static final int HUNDRED = 100;
    /** So many of a hundred who paid had got the first reply, and of those who did not, the second. */
    private static final int LIKELY = 65;

    private final DemoServices services;
    private final SplittableRandom random;

    public DemoObjections(DemoServices services, SplittableRandom random) {
        this.services = services;
        this.random = random;
    }

    /** Everybody heard so far. */
    public void hear(LocalDate today) {
        var workers = services.get(Registry.class).listWithin(DISTRICT, MOST);
        var members = services.get(Membership.class)
                .list(workers.stream().map(ListedWorker::id).toList());
        for (var worker : workers) {
            var member = members.get(worker.id());
            if (member != null && member.facts().registeredOn().isBefore(today)) {
                hear(worker, member);
            }
        }
    }

    private void hear(ListedWorker worker, Member member) {
        var objections = services.get(Objections.class).list();
        var objection = objections.get(random.nextInt(objections.size()));
        boolean isLikely = random.nextInt(HUNDRED) < LIKELY;
        boolean hasPaid = member.cover() instanceof Paid;
        int reply = hasPaid == isLikely ? 0 : 1;
        services.get(Objections.class)
                .hear(Hearing.of(
                        services.get(Ids.class).next(),
                        new Person(worker.id(), Kind.WORKER, worker.home().region()),
                        objection,
                        objection.replies().get(reply),
                        member.facts()
                                .registeredOn()
                                .plusDays(1)
                                .atTime(9, 0)
                                .atZone(Jakarta.ZONE)
                                .toInstant(),
                        "kadugenep"));
    }
}
