package id.gapura.portal.pay;

import id.gapura.partner.snap.Bank;
import id.gapura.partner.snap.Banks;
import id.gapura.partner.snap.VirtualAccounts;
import id.gapura.screen.Cell;
import id.gapura.screen.Fact;
import java.util.List;
import java.util.UUID;

/** The virtual account numbers of a member, as they are typed at each bank. */
final class BankWays {
    private final Banks banks;
    private final VirtualAccounts accounts;

    BankWays(Banks banks, VirtualAccounts accounts) {
        this.banks = banks;
        this.accounts = accounts;
    }

    boolean isOffered() {
        return banks.list().stream().anyMatch(Bank::isActive);
    }

    List<Fact> numbers(UUID worker, int months) {
        var number = accounts.standing(worker, months).customerNo();
        return banks.list().stream()
                .filter(Bank::isActive)
                .map(bank -> new Fact(
                        bank.name(), Cell.text((bank.serviceId().strip() + number).replaceAll("(.{4})(?=.)", "$1 "))))
                .toList();
    }
}
