package id.gapura.portal.member.evidence;

import id.gapura.kernel.Ids;
import id.gapura.kernel.Jakarta;
import id.gapura.portal.member.MyFormPage;
import id.gapura.portal.member.SignedInMember;
import id.gapura.registry.Origin;
import id.gapura.registry.evidence.Evidence.Label;
import id.gapura.registry.evidence.Evidence.Reason;
import id.gapura.screen.Field;
import id.gapura.screen.Shell;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** What both forms of evidence do: a piece has one id however often its form is sent, and says whom it came from. */
final class Giving {
    private static final String ID = "id";
    private static final String DOOR = "portal";

    private final InstantSource clock;
    private final Ids ids;

    Giving(InstantSource clock, Ids ids) {
        this.clock = clock;
        this.ids = ids;
    }

    LocalDate today() {
        return Jakarta.today(clock);
    }

    Label label(UUID worker, Map<String, String> said, LocalDate madeOn) {
        var origin = new Origin(DOOR, SignedInMember.ACTOR, clock.instant());
        return new Label(id(said), worker, madeOn, origin);
    }

    /** The id that the form was given; a new one if there is none, or somebody changed it into something else. */
    private UUID id(Map<String, String> said) {
        try {
            return UUID.fromString(said.getOrDefault(ID, ""));
        } catch (IllegalArgumentException changed) {
            return ids.next();
        }
    }

    MyFormPage form(String kind, Map<String, String> said, List<Field> fields, Shell shell) {
        return new MyFormPage(
                shell.text("me.evidence." + kind),
                shell.text("me.evidence." + kind + ".lead"),
                MyEvidence.HOME + "/" + kind,
                Map.of(ID, id(said).toString()),
                fields,
                MyEvidence.HOME);
    }

    static String words(Reason reason, Shell shell) {
        return shell.text("evidence.refused." + reason.name().toLowerCase(Locale.ROOT));
    }
}
