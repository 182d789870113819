package id.gapura.collective;

import id.gapura.membership.Member;
import id.gapura.membership.Membership;
import id.gapura.rules.CoverSummary.NeverPaid;
import id.gapura.sponsors.Scheme;
import id.gapura.sponsors.Schemes;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says how people end under an arrangement; the preview and the job ask the same. */
final class Judging {
    private final Membership membership;
    private final Schemes schemes;

    Judging(Membership membership, Schemes schemes) {
        this.membership = membership;
        this.schemes = schemes;
    }

    /** A person's ending, with the membership if there is one. */
    record Judged(Ending ending, Optional<Member> member) {
        boolean isEnrolled() {
            return ending == Ending.ENROLLED;
        }
    }

    /** In the order of the people. */
    Map<UUID, Judged> judge(Collection<UUID> people, Arrangement arrangement) {
        var scheme =
                arrangement.whoPays() instanceof WhoPays.Sponsor(var id) ? schemes.find(id) : Optional.<Scheme>empty();
        var members = membership.list(people);
        var judged = new LinkedHashMap<UUID, Judged>();
        for (var person : people) {
            var member = Optional.ofNullable(members.get(person));
            judged.put(person, new Judged(ending(person, member.orElse(null), arrangement, scheme), member));
        }
        return judged;
    }

    private static Ending ending(
            UUID person, @Nullable Member member, Arrangement arrangement, Optional<Scheme> scheme) {
        if (arrangement.sheet().unsigned().contains(person)) {
            return Ending.UNSIGNED;
        }
        if (member == null || member.isClosed()) {
            return Ending.CLOSED;
        }
        return scheme.map(one -> ending(member, one)).orElse(Ending.ENROLLED);
    }

    private static Ending ending(Member member, Scheme scheme) {
        if (!member.terms().programmes().equals(scheme.terms().programmes())) {
            return Ending.OTHER_PROGRAMMES;
        }
        return scheme.isPromotional() && !(member.cover() instanceof NeverPaid) ? Ending.NOT_NEW : Ending.ENROLLED;
    }
}
