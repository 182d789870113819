package id.gapura.portal.cover;

import id.gapura.kernel.Jakarta;
import id.gapura.membership.Member;
import id.gapura.membership.Membership;
import id.gapura.portal.Sentences;
import id.gapura.rules.ContributionPrice;
import id.gapura.rules.Cover;
import id.gapura.rules.FreshStart;
import id.gapura.rules.Standing;
import id.gapura.rules.Wording;
import id.gapura.screen.Shell;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Says what follows if a member skips the next month and, where it has come to that, what it takes to return. */
public final class Skipping {
    private final Membership membership;
    private final Cover cover;
    private final ContributionPrice price;
    private final FreshStart freshStart;
    private final InstantSource clock;

    Skipping(Membership membership, Cover cover, ContributionPrice price, FreshStart freshStart, InstantSource clock) {
        this.membership = membership;
        this.cover = cover;
        this.price = price;
        this.freshStart = freshStart;
        this.clock = clock;
    }

    /** Sentences in the order to read them; none for who has nothing to lose and nothing to return to. */
    public List<String> of(UUID worker, Shell shell) {
        return membership.find(worker).map(member -> of(member, shell)).orElse(List.of());
    }

    private List<String> of(Member member, Shell shell) {
        var today = Jakarta.today(clock);
        var standing = cover.on(member.facts(), today);
        return switch (standing.state()) {
            case ACTIVE, GRACE ->
                sentences(today, shell, said(standing.ifSkipped().wording(), shell));
            case LAPSED -> sentences(today, shell, since(standing, shell), back(member, today, shell));
            case REGISTERED, CLOSED -> List.of();
        };
    }

    private List<String> sentences(LocalDate today, Shell shell, String... first) {
        var waiting = freshStart.waiting(today).map(wording -> said(wording, shell));
        return Stream.concat(Stream.of(first), waiting.stream()).toList();
    }

    private static String said(Wording wording, Shell shell) {
        return Sentences.of(wording, shell);
    }

    private static String since(Standing standing, Shell shell) {
        return shell.text("cover.lapsed.since", shell.format().date(Objects.requireNonNull(standing.lapsesOn())));
    }

    private String back(Member member, LocalDate today, Shell shell) {
        var month = cover.nextMonthToPay(member.cover(), today);
        return shell.text(
                "cover.lapsed.back",
                shell.format().month(month),
                shell.format().rupiah(price.total(member.terms(), month)));
    }
}
