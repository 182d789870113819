package id.gapura.console.outreach.material;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.Download;
import id.gapura.console.Officer;
import id.gapura.console.outreach.OutreachInScope;
import id.gapura.kernel.Tongue;
import id.gapura.outreach.activity.Activity;
import id.gapura.outreach.material.Materials;
import id.gapura.outreach.material.Text;
import id.gapura.receipts.Papers;
import id.gapura.receipts.handout.Leaflet;
import id.gapura.screen.PublicAddress;
import id.gapura.screen.Shell;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Leaflets: what the public reads, on A5, with the code of an activity or of the page itself. */
@Controller
final class LeafletPages {
    private final Materials materials;
    private final OutreachInScope inScope;
    private final Papers papers;
    private final PublicAddress address;
    private final Audit audit;

    LeafletPages(Materials materials, OutreachInScope inScope, Papers papers, PublicAddress address, Audit audit) {
        this.materials = materials;
        this.inScope = inScope;
        this.papers = papers;
        this.address = address;
        this.audit = audit;
    }

    @GetMapping(MaterialPages.ONE + "/leaflet.pdf")
    void leaflet(
            Officer officer,
            @PathVariable String material,
            @PathVariable String tongue,
            @RequestParam Optional<UUID> activity,
            Shell shell,
            HttpServletResponse response)
            throws IOException {
        officer.require(Action.SEE_OUTREACH);
        var text = Tongue.find(tongue)
                .flatMap(one ->
                        materials.find(material).map(known -> known.released().get(one)))
                .orElseThrow(MaterialPages::nothing);
        var by = activity.map(one -> inScope.activity(one, officer));
        var paper = papers.leaflet(leaflet(text, by, shell));
        audit.record(officer.login(), "material.printed", material, tongue);
        Download.pdf(response, shell.text("material.file") + "-" + tongue).write(paper);
    }

    /** Its few words beside the text are in the text's language as far as the program speaks it. */
    private Leaflet leaflet(Text text, Optional<Activity> activity, Shell shell) {
        var words = materials.today(text);
        var code = activity.map(one -> one.words().code());
        return new Leaflet(
                words.title(),
                words.paragraphs(),
                new Leaflet.Answer(
                        address.of(code.map(one -> "/j/" + one).orElseGet(() -> MaterialView.path(text))),
                        shell.text("material.scan." + text.tongue().code()),
                        code.map(one -> shell.text("material.code", one)).orElse("")),
                shell.text("receipts.poster.from"));
    }
}
