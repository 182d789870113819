package id.gapura.contributions;

import id.gapura.kernel.Nik;
import id.gapura.membership.Member;
import id.gapura.membership.Membership;
import id.gapura.places.RegionCode;
import id.gapura.registry.MemberNumber;
import id.gapura.registry.Registry;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

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
        Map<Nik, UUID> byNik = niks.isEmpty() ? Map.of() : registry.idsByNik(new HashSet<>(niks.values()));
        Map<String, UUID> byNumber =
                numbers.isEmpty() ? Map.of() : registry.idsByNumber(new HashSet<>(numbers.values()));
        var ids = new HashMap<String, UUID>();
        niks.forEach((text, nik) -> Optional.ofNullable(byNik.get(nik)).ifPresent(id -> ids.put(text, id)));
        numbers.forEach((text, number) ->
                Optional.ofNullable(byNumber.get(number.digits())).ifPresent(id -> ids.put(text, id)));
        return found(payments, ids, text -> niks.containsKey(text) || numbers.containsKey(text));
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
            List<IncomingPayment> payments, Map<String, UUID> ids, java.util.function.Predicate<String> isReadable) {
        Map<UUID, Member> members = ids.isEmpty() ? Map.of() : membership.list(distinct(ids.values()));
        Map<UUID, RegionCode> regions = ids.isEmpty() ? Map.of() : registry.regionsOf(distinct(ids.values()));
        var found = new HashMap<String, Found>();
        for (var payment : payments) {
            var text = payment.payer();
            var member = Optional.ofNullable(ids.get(text)).map(members::get);
            found.put(
                    text,
                    member.<Found>map(m -> new Payee(m, regions.getOrDefault(m.workerId(), RegionCode.NATION)))
                            .orElse(isReadable.test(text) ? new Unknown() : new Unreadable()));
        }
        return found;
    }

    private static Collection<UUID> distinct(Collection<UUID> ids) {
        return new HashSet<>(ids);
    }
}
