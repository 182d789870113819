package id.gapura.portal.member.evidence;

import id.gapura.membership.Membership;
import id.gapura.portal.member.SignedInMember;
import id.gapura.registry.evidence.Evidence;
import id.gapura.registry.evidence.HealthStatement;
import id.gapura.registry.evidence.HealthWording;
import id.gapura.registry.evidence.Piece;
import id.gapura.registry.evidence.Piece.Content;
import id.gapura.registry.evidence.Piece.Kind;
import id.gapura.registry.evidence.Standing;
import id.gapura.registry.evidence.Standing.Timing;
import id.gapura.registry.evidence.WorkStatement;
import id.gapura.screen.Fact;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is kept of a member's evidence, as the member sees it. */
final class MyEvidence {
    static final String HOME = "/me/evidence";

    private final Evidence evidence;
    private final Membership membership;

    MyEvidence(Evidence evidence, Membership membership) {
        this.evidence = evidence;
        this.membership = membership;
    }

    MyEvidencePage page(UUID worker, Shell shell) {
        return new MyEvidencePage(
                standing(worker).flatMap(standing -> hint(standing, shell)),
                evidence.of(worker).stream()
                        .flatMap(piece -> piece.content().map(content -> card(piece, content, shell)).stream())
                        .toList());
    }

    private Optional<Standing> standing(UUID worker) {
        return membership
                .find(worker)
                .filter(member -> !member.isClosed())
                .map(member -> evidence.standing(worker, member.facts().startedOn()));
    }

    private static Optional<Notice> hint(Standing standing, Shell shell) {
        var missing = new ArrayList<String>();
        if (standing.work() == Timing.MISSING) {
            missing.add("photo");
        }
        if (standing.health() == Timing.MISSING) {
            missing.add("health");
        }
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Notice.warning(shell.text("me.evidence.missing." + String.join("-", missing)))
                        .withDetail(shell.text("me.evidence.missing.todo")));
    }

    private static MyEvidencePage.Card card(Piece piece, Content content, Shell shell) {
        boolean isPhoto = piece.kind() == Kind.PHOTO;
        var address = HOME + "/" + piece.id();
        var facts = new ArrayList<>(facts(content, shell));
        facts.add(Fact.of(shell.text("evidence.made"), shell.format().date(piece.madeOn())));
        return new MyEvidencePage.Card(
                shell.text("evidence.kind." + piece.kind().code()),
                isPhoto ? address + "/photo.jpg" : "",
                facts,
                isPhoto ? address + "/delete" : "");
    }

    private static List<Fact> facts(Content content, Shell shell) {
        return switch (content) {
            case Content.Photo _ -> List.of();
            case Content.Work(var statement) -> work(statement, shell);
            case Content.Health(var statement) -> health(statement, shell);
        };
    }

    private static List<Fact> work(WorkStatement statement, Shell shell) {
        return List.of(
                Fact.of(shell.text("evidence.work.what"), statement.what()),
                Fact.of(shell.text("evidence.work.where"), statement.where()));
    }

    private static List<Fact> health(HealthStatement statement, Shell shell) {
        return HealthWording.find(statement.version()).orElseThrow().questions().stream()
                .map(question -> Fact.of(
                        shell.text("evidence.health." + statement.version() + "." + question),
                        shell.text(
                                Boolean.TRUE.equals(statement.answers().get(question))
                                        ? "evidence.yes"
                                        : "evidence.no")))
                .toList();
    }

    Optional<byte[]> photo(UUID worker, UUID piece) {
        return evidence.photo(worker, piece);
    }

    /** Forgets a photo for good; false if the member has none of this id. */
    boolean deletePhoto(UUID worker, UUID piece, Shell shell) {
        return evidence.photo(worker, piece).isPresent()
                && evidence.withdraw(worker, piece, SignedInMember.ACTOR, shell.text("me.said"));
    }
}
