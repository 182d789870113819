package id.gapura.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.contributions.Contributions;
import id.gapura.partner.snap.Banks;
import id.gapura.partner.snap.VirtualAccounts;
import id.gapura.partner.snap.standard.RsaKeys;
import id.gapura.program.MovedClock;
import id.gapura.program.TestWeb;
import id.gapura.screen.Browser;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SandboxBankDoorTest {
    @Test
    void a_person_looks_a_bill_up_and_pays_it(@TempDir Path folder) {
        try (var web = TestWeb.on(LocalDate.of(2026, 11, 21));
                var door = SandboxBankDoor.open(bank(web, folder.resolve("bank.keys")), 0);
                var browser = Browser.start()) {
            var member = web.people().member("Siti Aminah");
            var number = web.get(VirtualAccounts.class).standing(member.id(), 1).customerNo();
            var page = browser.open(Browser.Sight.PHONE, "http://localhost:" + door.port() + "/");

            page.fill("#va", "88201 " + number);
            Browser.follow(page, "button[name=ask]");
            assertThat(page.textContent("[role=status]")).contains("SI** AM****", "8400.00");
            Browser.follow(page, "button[name=pay]");
            assertThat(page.textContent("[role=status]")).contains("8400.00");
            page.fill("#va", "\"><b>");
            Browser.follow(page, "button[name=ask]");

            assertThat(page.inputValue("#va")).isEqualTo("\"><b>");
            Browser.look(page, "sandbox-bank");
            assertThat(web.get(Contributions.class).payments(member.id())).hasSize(1);
        }
    }

    private static SandboxBank bank(TestWeb web, Path file) {
        var pair = RsaKeys.pair();
        var banks = web.get(Banks.class);
        var wanted = new Banks.NewBank(
                "bank-contoh", "Bank Contoh", "va-contoh", "88201", "", RsaKeys.pem(pair.getPublic()));
        var secret = ((Banks.Outcome.Done) banks.register(wanted)).secret();
        var ours = RsaKeys.readPublic(banks.ownPublicKey()).orElseThrow();
        new BankIdentity("bank-contoh", "   88201", pair.getPrivate(), secret, ours).write(file);
        var clock = new MovedClock();
        clock.standAt(Instant.parse("2026-11-21T05:00:00Z"));
        return new SandboxBank(BankIdentity.read(file), new HttpLine(web.address("")), clock, new SplittableRandom(3));
    }
}
