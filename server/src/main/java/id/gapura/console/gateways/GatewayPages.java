package id.gapura.console.gateways;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.messaging.Channel;
import id.gapura.partner.messages.Gateway;
import id.gapura.partner.messages.Gateways;
import id.gapura.screen.Cell;
import id.gapura.screen.Fact;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import id.gapura.screen.Tone;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The gateways for messages; closing one keeps new messages from it until it is opened again. */
@Controller
final class GatewayPages {
    static final String HOME = "/console/gateways";

    private final Gateways gateways;
    private final Audit audit;

    GatewayPages(Gateways gateways, Audit audit) {
        this.gateways = gateways;
        this.audit = audit;
    }

    @GetMapping(HOME)
    ModelAndView list(Officer officer, Shell shell) {
        officer.require(Action.MANAGE_PLATFORMS);
        var page = new GatewaysPage(
                gateways.list().stream().map(one -> one(one, shell)).toList());
        return new ModelAndView("console/gateways", "page", page);
    }

    private static GatewaysPage.One one(Gateway gateway, Shell shell) {
        var channels = gateway.channels().stream()
                .map(Channel::code)
                .sorted()
                .map(code -> shell.text("messages.channel." + code))
                .collect(Collectors.joining(", "));
        var state = gateway.isOpen()
                ? Cell.mark(Tone.GOOD, shell.text("gateways.open"))
                : Cell.mark(Tone.WARNING, shell.text("gateways.closed"));
        return new GatewaysPage.One(
                gateway.code(),
                gateway.isOpen(),
                List.of(
                        new Fact(shell.text("gateways.state"), state),
                        Fact.of(shell.text("messages.carrier.channel"), channels),
                        Fact.of(shell.text("gateways.address"), gateway.url())),
                HOME + "/" + gateway.code());
    }

    /** Closes one, or opens it again. */
    @PostMapping(HOME + "/{code}")
    ModelAndView set(
            Officer officer,
            @PathVariable String code,
            @RequestParam boolean open,
            Shell shell,
            RedirectAttributes next) {
        officer.require(Action.MANAGE_PLATFORMS);
        if (gateways.named(code).isEmpty()) {
            throw PeopleInScope.nobody();
        }
        if (open) {
            gateways.open(code);
        } else {
            gateways.close(code);
        }
        audit.record(officer.login(), open ? "gateway.opened" : "gateway.closed", "", code);
        next.addFlashAttribute(Notice.FLASH, Notice.good(shell.text(open ? "gateways.opened" : "gateways.shut", code)));
        return new ModelAndView("redirect:" + HOME);
    }
}
