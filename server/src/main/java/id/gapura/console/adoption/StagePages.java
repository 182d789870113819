package id.gapura.console.adoption;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.adoption.Adoption;
import id.gapura.adoption.Move;
import id.gapura.adoption.Stage;
import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.console.PersonFrames;
import id.gapura.screen.Moment;
import id.gapura.screen.Shell;
import id.gapura.screen.Tone;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** How somebody came to the stage they are in. */
@Controller
final class StagePages {
    private static final String STAGE = "/console/people/{person}/" + StageAspect.PATH;

    private final PeopleInScope people;
    private final PersonFrames frames;
    private final Adoption adoption;
    private final Audit audit;

    StagePages(PeopleInScope people, PersonFrames frames, Adoption adoption, Audit audit) {
        this.people = people;
        this.frames = frames;
        this.adoption = adoption;
        this.audit = audit;
    }

    @GetMapping(STAGE)
    ModelAndView show(Officer officer, @PathVariable UUID person, Shell shell) {
        officer.require(Action.SEE_PEOPLE);
        var worker = people.get(person, officer);
        audit.record(officer.login(), "person.stage-seen", person.toString(), "");
        var moments = adoption.moves(person).reversed().stream()
                .map(move -> moment(move, shell))
                .toList();
        return new ModelAndView("console/adoption/stage", "page", new StagePage(frames.of(worker, shell), moments));
    }

    private static Moment moment(Move move, Shell shell) {
        return new Moment(
                shell.format().date(move.on()),
                shell.text("adoption.stage." + move.to().code()),
                "",
                shell.text("adoption.cause." + move.cause().code()),
                tone(move.to()));
    }

    static Tone tone(Stage stage) {
        return switch (stage) {
            case IMPLEMENTATION, CONFIRMATION -> Tone.GOOD;
            case DISCONTINUANCE -> Tone.BAD;
            case NONE, KNOWLEDGE, PERSUASION, DECISION -> Tone.NEUTRAL;
        };
    }
}
