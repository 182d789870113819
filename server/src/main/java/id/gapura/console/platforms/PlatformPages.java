package id.gapura.console.platforms;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.partner.platform.Platform;
import id.gapura.partner.webhook.Webhooks;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of platforms, one of them, and where it hears of changes. */
@Controller
final class PlatformPages {
    static final String HOME = "/console/platforms";
    static final String URL = "url";

    private static final String ONE = HOME + "/{channel}";

    private final PlatformView view;
    private final Webhooks webhooks;
    private final Audit audit;

    PlatformPages(PlatformView view, Webhooks webhooks, Audit audit) {
        this.view = view;
        this.webhooks = webhooks;
        this.audit = audit;
    }

    static String address(Platform platform) {
        return HOME + "/" + platform.channel();
    }

    @GetMapping(HOME)
    ModelAndView list(Officer officer, Shell shell) {
        officer.require(Action.MANAGE_PLATFORMS);
        return new ModelAndView("console/platforms/list", "page", view.list(shell));
    }

    @GetMapping(ONE)
    ModelAndView show(Officer officer, @PathVariable String channel, Shell shell) {
        officer.require(Action.MANAGE_PLATFORMS);
        return page(view.page(platform(channel), shell));
    }

    private static ModelAndView page(PlatformPage page) {
        return new ModelAndView("console/platforms/platform", "page", page);
    }

    private Platform platform(String channel) {
        return view.find(channel).orElseThrow(PeopleInScope::nobody);
    }

    /** A blank address takes it back. */
    @PostMapping(ONE + "/webhook")
    ModelAndView set(
            Officer officer,
            @PathVariable String channel,
            @RequestParam(name = URL, defaultValue = "") String url,
            Shell shell,
            RedirectAttributes next) {
        officer.require(Action.MANAGE_PLATFORMS);
        var platform = platform(channel);
        var typed = url.strip();
        if (!typed.isEmpty() && !Webhooks.isSound(typed)) {
            var again = page(view.page(platform, typed, shell.text("platforms.url.wrong"), shell));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        if (typed.isEmpty()) {
            webhooks.remove(channel);
            audit.record(officer.login(), "platform.webhook-removed", channel, "");
        } else {
            webhooks.set(channel, typed, officer.login());
            audit.record(officer.login(), "platform.webhook-set", channel, typed);
        }
        next.addFlashAttribute(
                Notice.FLASH,
                Notice.good(shell.text(typed.isEmpty() ? "platforms.url.removed" : "platforms.url.kept")));
        return new ModelAndView("redirect:" + address(platform));
    }

    @PostMapping(ONE + "/again")
    ModelAndView again(Officer officer, @PathVariable String channel, Shell shell, RedirectAttributes next) {
        officer.require(Action.MANAGE_PLATFORMS);
        var platform = platform(channel);
        webhooks.hurry(channel);
        audit.record(officer.login(), "platform.webhook-hurried", channel, "");
        next.addFlashAttribute(Notice.FLASH, Notice.good(shell.text("platforms.again.done")));
        return new ModelAndView("redirect:" + address(platform));
    }
}
