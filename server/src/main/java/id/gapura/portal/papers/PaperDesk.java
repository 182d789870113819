package id.gapura.portal.papers;

import id.gapura.contributions.Contributions;
import id.gapura.contributions.MemberPayment;
import id.gapura.kernel.Jakarta;
import id.gapura.membership.Member;
import id.gapura.membership.Membership;
import id.gapura.receipts.Card;
import id.gapura.receipts.Holder;
import id.gapura.receipts.Papers;
import id.gapura.receipts.Papers.Form;
import id.gapura.receipts.Receipt;
import id.gapura.registry.Registry;
import id.gapura.rules.Cover;
import id.gapura.screen.Shell;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Makes the card of a member, and the receipts of their payments. */
public final class PaperDesk {
    private final Sources sources;
    private final Papers papers;
    private final ChannelWords channels;

    PaperDesk(Sources sources, Papers papers, ChannelWords channels) {
        this.sources = sources;
        this.papers = papers;
        this.channels = channels;
    }

    /** What the papers need of the capabilities. */
    record Sources(
            Contributions contributions, Membership membership, Registry registry, Cover cover, InstantSource clock) {}

    /** The receipt of the first of a worker's payments that is meant; empty if none is. */
    public Optional<byte[]> receipt(UUID worker, Predicate<MemberPayment> meant, Form form, Shell shell) {
        return sources.contributions.payments(worker).stream()
                .filter(meant)
                .findFirst()
                .flatMap(paid -> receipt(worker, paid, shell))
                .map(receipt -> papers.receipt(receipt, form, shell));
    }

    private Optional<Receipt> receipt(UUID worker, MemberPayment paid, Shell shell) {
        var payment =
                new Receipt.Payment(paid.paymentId(), channels.of(paid.channel(), shell), paid.amount(), paid.paidAt());
        return member(worker).map(member -> new Receipt(holder(worker), payment, paid.months(), until(member)));
    }

    /** The card; empty for who is no member. */
    public Optional<byte[]> card(UUID worker, Form form, Shell shell) {
        return member(worker)
                .map(member -> new Card(holder(worker), until(member), sources.clock.instant()))
                .map(card -> papers.card(card, form, shell));
    }

    private Optional<Member> member(UUID worker) {
        return sources.membership.find(worker);
    }

    private Holder holder(UUID workerId) {
        var worker = sources.registry.find(workerId).orElseThrow();
        return new Holder(worker.number().digits(), worker.person().name());
    }

    private Optional<LocalDate> until(Member member) {
        return Optional.ofNullable(
                sources.cover.on(member.facts(), Jakarta.today(sources.clock)).protectedUntil());
    }
}
