package id.gapura.console.platforms;

import id.gapura.partner.invitation.Invitations;
import id.gapura.partner.invitation.Status;
import id.gapura.partner.platform.ApiKeys;
import id.gapura.partner.platform.Platform;
import id.gapura.partner.webhook.Delivery;
import id.gapura.partner.webhook.Webhook;
import id.gapura.partner.webhook.Webhooks;
import id.gapura.screen.Cell;
import id.gapura.screen.Fact;
import id.gapura.screen.Field;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import id.gapura.screen.Table;
import id.gapura.screen.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts platforms into words. */
final class PlatformView {
    private static final int SHOWN = 50;

    private final ApiKeys keys;
    private final Invitations invitations;
    private final Webhooks webhooks;

    PlatformView(ApiKeys keys, Invitations invitations, Webhooks webhooks) {
        this.keys = keys;
        this.invitations = invitations;
        this.webhooks = webhooks;
    }

    Optional<Platform> find(String channel) {
        return keys.list().stream()
                .filter(platform -> platform.channel().equals(channel))
                .findFirst();
    }

    PlatformsPage list(Shell shell) {
        return new PlatformsPage(new Table(
                shell.text("platforms.title"),
                List.of(
                        Table.words(shell.text("platforms.name")),
                        Table.amount(shell.text("platforms.named")),
                        Table.amount(shell.text("platforms.status.awaiting-consent")),
                        Table.amount(shell.text("platforms.status.enrolled")),
                        Table.words(shell.text("platforms.webhook"))),
                keys.list().stream().map(platform -> row(platform, shell)).toList(),
                shell.text("platforms.none")));
    }

    private List<Cell> row(Platform platform, Shell shell) {
        var count = invitations.count(platform.channel());
        long all = count.values().stream().mapToLong(Long::longValue).sum();
        return List.of(
                Cell.entry(platform.name(), PlatformPages.address(platform), platform.channel()),
                number(all, shell),
                number(count.getOrDefault(Status.AWAITING_CONSENT, 0L), shell),
                number(count.getOrDefault(Status.ENROLLED, 0L), shell),
                hearing(platform.channel(), shell));
    }

    private static Cell number(long count, Shell shell) {
        return Cell.amount(shell.format().number(count));
    }

    private Cell hearing(String channel, Shell shell) {
        if (webhooks.find(channel).isEmpty()) {
            return Cell.mark(Tone.NEUTRAL, shell.text("platforms.webhook.none"));
        }
        long waiting = webhooks.waiting(channel);
        return waiting == 0
                ? Cell.mark(Tone.GOOD, shell.text("platforms.webhook.heard"))
                : Cell.mark(Tone.WARNING, shell.text("platforms.webhook.waiting", waiting));
    }

    PlatformPage page(Platform platform, Shell shell) {
        var url = webhooks.find(platform.channel()).map(Webhook::url).orElse("");
        return page(platform, url, "", shell);
    }

    /** The page with what was typed and what is wrong with it. */
    PlatformPage page(Platform platform, String url, String fault, Shell shell) {
        long waiting = webhooks.waiting(platform.channel());
        return new PlatformPage(
                platform.name(),
                PlatformPages.address(platform),
                counts(platform, shell),
                waiting == 0
                        ? Optional.empty()
                        : Optional.of(Notice.warning(shell.text("platforms.unheard", waiting))
                                .withDetail(shell.text("platforms.unheard.detail"))),
                Field.text(PlatformPages.URL, shell.text("platforms.url"))
                        .hint(shell.text("platforms.url.hint"))
                        .value(url)
                        .error(fault),
                deliveries(platform, shell));
    }

    private List<Fact> counts(Platform platform, Shell shell) {
        var facts = new ArrayList<Fact>();
        invitations
                .count(platform.channel())
                .forEach((status, count) -> facts.add(new Fact(word(status.code(), shell), number(count, shell))));
        return facts;
    }

    private static String word(String status, Shell shell) {
        return shell.textOr("platforms.status." + status, status);
    }

    private Table deliveries(Platform platform, Shell shell) {
        return new Table(
                shell.text("platforms.deliveries"),
                Table.columns(
                        shell.text("platforms.id"),
                        shell.text("platforms.change"),
                        shell.text("platforms.at"),
                        shell.text("platforms.delivery")),
                webhooks.newest(platform.channel(), SHOWN).stream()
                        .map(delivery -> row(delivery, shell))
                        .toList(),
                shell.text("platforms.deliveries.none"));
    }

    private static List<Cell> row(Delivery delivery, Shell shell) {
        var change = delivery.change();
        return List.of(
                Cell.text(change.externalId()),
                Cell.text(word(change.status(), shell)),
                Cell.text(shell.format().time(change.at())),
                state(delivery, shell));
    }

    private static Cell state(Delivery delivery, Shell shell) {
        var format = shell.format();
        return delivery.deliveredAt()
                .map(at -> Cell.lines(
                        shell.text("platforms.delivered"),
                        shell.text("platforms.delivered.at", format.time(at), delivery.tries())))
                .orElseGet(() -> Cell.lines(
                        delivery.tries() == 0
                                ? shell.text("platforms.delivery.new")
                                : shell.text("platforms.delivery.failed", answer(delivery, shell)),
                        shell.text("platforms.delivery.next", format.time(delivery.dueAt()))));
    }

    private static String answer(Delivery delivery, Shell shell) {
        return delivery.answer() == 0 ? shell.text("platforms.silent") : Integer.toString(delivery.answer());
    }
}
