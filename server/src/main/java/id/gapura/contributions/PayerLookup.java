package id.gapura.contributions;

import id.gapura.kernel.Nik;
import id.gapura.membership.Member;
import id.gapura.membership.Membership;
import id.gapura.places.RegionCode;
import id.gapura.registry.MemberNumber;
import id.gapura.registry.Registry;
import id.gapura.registry.Resident;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds the members that payments name by NIK or by member number. */
final class PayerLookup {
    private final Registry registry;
    private final Membership membership;

    PayerLookup(Registry registry, Membership membership) {
        this.registry = registry;
        this.membership = membership;
    }

    /** Who a payment is for. */
    sealed interface Found {}

    /** The text is neither a NIK nor a member number. */
    record Unreadable() implements Found {}

    /** Nobody is a member under it. */
    record Unknown() implements Found {}

    /** Somebody whom an attempt has not made a member yet. */
    record ToCome() implements Found {}

    record Payee(Member member, RegionCode region) implements Found {}

    /** What each payer text of a batch means. */
    Map<String, Found> find(List<IncomingPayment> payments) {
        var niks = new HashMap<String, Nik>();
        var numbers = new HashMap<String, MemberNumber>();
        for (var payment : payments) {
            var text = payment.payer();
            if (Nik.read(text) instanceof Nik.Reading.Valid(Nik nik, var _)) {
                niks.put(text, nik);
            } else {
                MemberNumber.find(text).ifPresent(number -> numbers.put(text, number));
            }
        }
        var residents = new HashMap<String, Resident>();
        if (!niks.isEmpty()) {
            keep(niks, registry.residentsByNik(new HashSet<>(niks.values())), nik -> nik, residents);
        }
        if (!numbers.isEmpty()) {
            var found = registry.residentsByNumber(new HashSet<>(numbers.values()));
            keep(numbers, found, MemberNumber::digits, residents);
        }
        return found(payments, residents, text -> niks.containsKey(text) || numbers.containsKey(text));
    }

    private static <R, K> void keep(
            Map<String, R> read, Map<K, Resident> found, Function<R, K> key, Map<String, Resident> residents) {
        read.forEach((text, one) ->
                Optional.ofNullable(found.get(key.apply(one))).ifPresent(resident -> residents.put(text, resident)));
    }

    /** The members among those found. */
    static Set<UUID> workers(Map<String, Found> found) {
        var workers = new HashSet<UUID>();
        found.values().forEach(one -> {
            if (one instanceof Payee payee) {
                workers.add(payee.member().workerId());
            }
        });
        return workers;
    }

    private Map<String, Found> found(
            List<IncomingPayment> payments, Map<String, Resident> residents, Predicate<String> isReadable) {
        var ids = residents.values().stream().map(Resident::workerId).collect(Collectors.toSet());
        Map<UUID, Member> members = ids.isEmpty() ? Map.of() : membership.list(ids);
        var found = new HashMap<String, Found>();
        for (var payment : payments) {
            var text = payment.payer();
            var resident = residents.get(text);
            var member = resident == null ? null : members.get(resident.workerId());
            if (resident != null && member != null) {
                found.put(text, new Payee(member, resident.region()));
            } else {
                found.put(text, isReadable.test(text) ? new Unknown() : unread(text));
            }
        }
        return found;
    }

    private static Found unread(String text) {
        return IncomingPayment.attemptOf(text).isPresent() ? new ToCome() : new Unreadable();
    }
}
