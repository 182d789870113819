package id.gapura.portal.witness;

import id.gapura.groups.Collection;
import id.gapura.groups.Collections;
import id.gapura.groups.Collections.Eye;
import id.gapura.groups.Collections.Saying;
import id.gapura.groups.Collections.Seen;
import id.gapura.groups.Groups;
import id.gapura.groups.PayGroup;
import id.gapura.groups.Share;
import id.gapura.partner.link.PersonalLink;
import id.gapura.partner.link.PersonalLink.Use;
import id.gapura.partner.link.PersonalLinks;
import id.gapura.portal.ShownCard;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import id.gapura.screen.Cell;
import id.gapura.screen.Field;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import id.gapura.screen.Table;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A member says yes or no to a split: by a link of their own, and their card. */
@Controller
final class WitnessPages {
    private static final String ONE = "/witness/{token}";
    private static final String REASON = "reason";

    private final PersonalLinks links;
    private final Groups groups;
    private final Collections collections;
    private final Registry registry;
    private final InstantSource clock;

    WitnessPages(PersonalLinks links, Groups groups, Collections collections, Registry registry, InstantSource clock) {
        this.links = links;
        this.groups = groups;
        this.collections = collections;
        this.registry = registry;
        this.clock = clock;
    }

    /** What a link is about. */
    private record Asked(UUID witness, PayGroup group, Collection collection) {}

    private Optional<Asked> find(String token) {
        return links.find(token, Use.WITNESS).flatMap(this::asked);
    }

    /** The subject is group and collection. */
    private Optional<Asked> asked(PersonalLink link) {
        var ids = link.subject().split("/", 2);
        return groups.find(UUID.fromString(ids[0]))
                .flatMap(group -> collections
                        .find(group, UUID.fromString(ids[1]))
                        .map(collection -> new Asked(link.holder(), group, collection)));
    }

    private boolean isOwn(Asked asked, HttpServletRequest request) {
        return ShownCard.find(clock.instant(), request)
                .filter(asked.witness::equals)
                .isPresent();
    }

    /** Says no more than that the link is over, whatever the reason. */
    private static ModelAndView gone() {
        return new ModelAndView("portal/pay/gone", HttpStatus.NOT_FOUND);
    }

    @GetMapping(ONE)
    ModelAndView show(@PathVariable String token, Shell shell, HttpServletRequest request) {
        return find(token)
                .map(asked -> new ModelAndView("portal/witness/witness", "page", page(token, asked, request, shell)))
                .orElseGet(WitnessPages::gone);
    }

    private WitnessPage page(String token, Asked asked, HttpServletRequest request, Shell shell) {
        return new WitnessPage(
                "/witness/" + token,
                asked.group.name(),
                isOwn(asked, request) ? Optional.of(split(asked, shell)) : Optional.empty());
    }

    private WitnessPage.Split split(Asked asked, Shell shell) {
        var collection = asked.collection;
        boolean hasSpoken = collections.witnesses(collection).stream()
                .anyMatch(witness -> !witness.isOfficer() && witness.name().equals(asked.witness.toString()));
        boolean mayAnswer = collection.state() == Collection.State.OPEN && !hasSpoken;
        return new WitnessPage.Split(
                shell.text(
                        "groups.witness.sum",
                        shell.format().rupiah(collection.counted()),
                        shell.format().time(collection.recordedAt())),
                shares(collection, shell),
                collection.version(),
                mayAnswer
                        ? Optional.of(
                                Field.text(REASON, shell.text("groups.reason")).hint(shell.text("groups.reason.hint")))
                        : Optional.empty(),
                mayAnswer ? "" : shell.text(hasSpoken ? "groups.witness.thanks" : "groups.witness.over"));
    }

    private Table shares(Collection collection, Shell shell) {
        var shares = collections.shares(collection);
        Map<UUID, String> names = registry
                .list(shares.stream().map(Share::workerId).toList())
                .stream()
                .collect(Collectors.toMap(Worker::id, worker -> worker.person().name()));
        return new Table(
                shell.text("groups.shares"),
                List.of(Table.words(shell.text("people.name")), Table.amount(shell.text("groups.share"))),
                shares.stream()
                        .sorted(Comparator.comparing(
                                share -> Objects.requireNonNull(names.getOrDefault(share.workerId(), "–"))))
                        .map(share -> List.of(
                                Cell.text(names.getOrDefault(share.workerId(), "–")),
                                Cell.amount(shell.format().rupiah(share.amount()))))
                        .toList(),
                shell.text("groups.shares.none"));
    }

    @PostMapping(ONE)
    ModelAndView answer(
            @PathVariable String token,
            @RequestParam boolean agrees,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String reason,
            Shell shell,
            HttpServletRequest request,
            RedirectAttributes next) {
        var asked = find(token).filter(one -> isOwn(one, request));
        if (asked.isEmpty()) {
            return gone();
        }
        var saying = new Saying(new Eye.Member(asked.get().witness), agrees, reason);
        var seen = collections.witness(asked.get().group, asked.get().collection.id(), version, saying);
        var text = shell.text("groups.seen." + seen.name().toLowerCase(Locale.ROOT));
        next.addFlashAttribute(
                Notice.FLASH, seen == Seen.NOTED || seen == Seen.CONFIRMED ? Notice.good(text) : Notice.warning(text));
        return new ModelAndView("redirect:/witness/" + token);
    }
}
