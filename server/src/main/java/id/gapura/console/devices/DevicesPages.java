package id.gapura.console.devices;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.console.Typed;
import id.gapura.field.devices.Device;
import id.gapura.field.devices.Devices;
import id.gapura.field.devices.Policy;
import id.gapura.screen.Field;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import id.gapura.screen.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of devices, one of them, having it wiped, and the rules for all. */
@Controller
final class DevicesPages {
    static final String HOME = "/console/devices";

    private static final String ONE = HOME + "/{device}";
    private static final String REASON = "reason";

    private final Devices devices;
    private final DeviceWords words;
    private final Audit audit;

    DevicesPages(Devices devices, DeviceWords words, Audit audit) {
        this.devices = devices;
        this.words = words;
        this.audit = audit;
    }

    static String address(Device device) {
        return HOME + "/" + device.id();
    }

    @GetMapping(HOME)
    ModelAndView list(Officer officer, Shell shell) {
        officer.require(Action.MANAGE_DEVICES);
        return list(officer, PolicyForm.of(devices.policy()), shell);
    }

    private ModelAndView list(Officer officer, PolicyForm form, Shell shell) {
        var table = new Table(
                shell.text("devices.title"),
                Table.columns(
                        shell.text("devices.owner"),
                        shell.text("devices.place"),
                        shell.text("devices.heard"),
                        shell.text("devices.unsent"),
                        shell.text("devices.state")),
                devices.list(officer.scope()).stream()
                        .map(device -> words.row(device, shell))
                        .toList(),
                shell.text("devices.none"));
        List<Field> policy = officer.may(Action.MANAGE_STAFF) ? form.fields(shell) : List.of();
        return new ModelAndView("console/devices/list", "page", new DevicesPage(table, policy));
    }

    @PostMapping(HOME + "/policy")
    ModelAndView set(Officer officer, @RequestParam Map<String, String> values, Shell shell, RedirectAttributes next) {
        officer.require(Action.MANAGE_STAFF);
        var form = new PolicyForm(new Typed(values));
        var wanted = form.policy();
        if (wanted.isEmpty()) {
            return refused(list(officer, form, shell));
        }
        Policy policy = wanted.get();
        audit.record(
                officer.login(),
                "device.policy-set",
                "",
                policy.silentDays() + " days, " + policy.idleMinutes() + " minutes");
        devices.set(policy, officer.login());
        next.addFlashAttribute(Notice.FLASH, Notice.good(shell.text("devices.policy.set")));
        return new ModelAndView("redirect:" + HOME);
    }

    @GetMapping(ONE)
    ModelAndView show(Officer officer, @PathVariable UUID device, Shell shell) {
        officer.require(Action.MANAGE_DEVICES);
        return page(inScope(device, officer), "", shell);
    }

    /** The device of an id. Whatever is for a place outside the officer's scope does not exist for the officer. */
    private Device inScope(UUID device, Officer officer) {
        return devices.find(device).filter(found -> officer.sees(found.place())).orElseThrow(PeopleInScope::nobody);
    }

    private ModelAndView page(Device device, String fault, Shell shell) {
        var held = DeviceWords.held(device.contact().unsent(), shell);
        Optional<Field> reason = device.state() == Device.State.ACTIVE
                ? Optional.of(Field.text(REASON, shell.text("devices.wipe.reason"))
                        .required()
                        .error(fault))
                : Optional.empty();
        return new ModelAndView(
                "console/devices/device",
                "page",
                new DevicePage(
                        device.label() + " · " + words.owner(device),
                        words.facts(device, devices.policy(), shell),
                        address(device),
                        held.isEmpty() ? "" : shell.text("devices.wipe.lost", held),
                        reason));
    }

    @PostMapping(ONE + "/wipe")
    ModelAndView wipe(
            Officer officer,
            @PathVariable UUID device,
            @RequestParam(name = REASON) String reason,
            Shell shell,
            RedirectAttributes next) {
        officer.require(Action.MANAGE_DEVICES);
        var found = inScope(device, officer);
        if (reason.isBlank()) {
            return refused(page(found, shell.text("devices.wipe.reason.missing"), shell));
        }
        audit.record(
                officer.login(),
                "device.wipe-ordered",
                device.toString(),
                "unsent=" + found.contact().unsent().deeds() + " photos="
                        + found.contact().unsent().photos());
        var done = devices.orderWipe(device, officer.login(), reason)
                ? Notice.good(shell.text("devices.wipe.ordered"))
                : Notice.warning(shell.text("devices.wipe.before"));
        next.addFlashAttribute(Notice.FLASH, done);
        return new ModelAndView("redirect:" + address(found));
    }

    private static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
