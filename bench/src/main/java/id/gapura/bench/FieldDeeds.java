package id.gapura.bench;

import id.gapura.agents.Agents;
import id.gapura.bench.HttpPayer.Payment;
import id.gapura.contributions.Contributions;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.enrolment.attempts.State;
import id.gapura.field.commands.PhotoRounds;
import id.gapura.membership.Membership;
import id.gapura.places.RegionCode;
import id.gapura.program.WebProgram;
import id.gapura.registry.Prospect;
import id.gapura.registry.Prospects;
import id.gapura.registry.evidence.Evidence;
import id.gapura.sandbox.device.SandboxDevice;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;

/**
 * What agents do on their devices, of ten records each: four prospects, three enrolments, a photo of the last of these, two
 * times cash from members. Remembers it, and counts what came of it.
 */
final class FieldDeeds {
    static final RegionCode PLACE = RegionCode.of("31.71");
    private static final int ROUND = 10;
    private static final int PROSPECTS = 4;
    private static final int ENROLMENTS = 3;
    private static final int CASH = 2;
    private static final int PAGE = 5_000;

    private static final List<String> SYLLABLES = List.of("ba", "da", "ga", "ka", "la", "ma", "na", "pa", "ra", "ta");
    private static final Map<String, String> CONSENT =
            Map.of("key", "consent.prospect.1", "language", "id", "text", "Bolehkah saya mencatat nama Anda?");

    private final WebProgram program;
    private final Payers payers;
    private final byte[] photo = jpeg();
    private final List<String> prospects = new ArrayList<>();
    private final List<UUID> enrolments = new ArrayList<>();
    private final List<UUID> photographed = new ArrayList<>();
    private final List<Payment> cash = new ArrayList<>();

    /** @param payers who are members already, at least as many as {@link #payments} says */
    FieldDeeds(WebProgram program, Payers payers) {
        this.program = program;
        this.payers = payers;
    }

    /** How many take part in it with cash. */
    static int payments(int devices, int records) {
        return devices * (records / ROUND * CASH + Math.max(0, records % ROUND - (ROUND - CASH)));
    }

    int count() {
        return prospects.size() + enrolments.size() + photographed.size() + cash.size();
    }

    /** Lets each device do so much; every payer pays once. */
    void fill(List<SandboxDevice> devices, int records) {
        Queue<Payment> paying = new ArrayDeque<>(payers.next(payments(devices.size(), records)));
        for (int i = 0; i < devices.size(); i++) {
            var device = devices.get(i);
            var certificate = device.brief().path("cash").path("certificate").asString();
            for (int j = 0; j < records; j++) {
                int turn = j % ROUND;
                if (turn < PROSPECTS) {
                    notes(device, i, j);
                } else if (turn < PROSPECTS + ENROLMENTS) {
                    enrolments.add(device.does("enrol", enrolment(i, j)));
                } else if (turn < ROUND - CASH) {
                    photographs(device);
                } else {
                    takes(device, certificate, paying.remove());
                }
            }
        }
    }

    private void notes(SandboxDevice device, int number, int turn) {
        var name = name(number, turn);
        prospects.add(name);
        device.does("prospect", Map.of("name", name, "region", PLACE.text(), "consent", CONSENT));
    }

    /** No two are alike, not even by their sound: the registry compares them. */
    private static String name(int device, int turn) {
        return "Orang " + word(device) + " " + word(turn);
    }

    /** A number as a word that sounds like no other: a syllable for each digit. */
    private static String word(int number) {
        return Integer.toString(number)
                .chars()
                .mapToObj(digit -> SYLLABLES.get(digit - '0'))
                .collect(Collectors.joining());
    }

    /** Whoever one device enrols was born on one day, and has a NIK of district 99. */
    private static Map<String, Object> enrolment(int device, int turn) {
        int day = 41 + device % 28;
        int month = 1 + device / 28 % 12;
        return Map.of(
                "name",
                name(device, turn),
                "nik",
                "360499%02d%02d86%04d".formatted(day, month, turn),
                "region",
                PLACE.text(),
                "phone",
                "0812%08d".formatted(10_000_000 + device * 10_000 + turn),
                "livelihood",
                "Pedagang sayur",
                "programmes",
                "JKK,JKM",
                "consent",
                "Bolehkah data Anda dicatat?",
                "contact",
                CONSENT);
    }

    private void photographs(SandboxDevice device) {
        var enrolment = enrolments.getLast();
        photographed.add(enrolment);
        device.does("photo", Map.of("of", enrolment.toString(), "consent", CONSENT), photo);
    }

    private static byte[] jpeg() {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "jpeg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void takes(SandboxDevice device, String certificate, Payment payment) {
        cash.add(payment);
        device.takesCash(certificate, payment.payer(), 1, payment.amount());
    }

    /**
     * What came of one kind of record.
     *
     * @param lost which of them there is nothing of
     * @param twice what there is more of than was done
     */
    record Outcome(String kind, long lost, long twice) {}

    /** Counts it once nothing follows any more. */
    List<Outcome> outcomes() {
        program.get(PhotoRounds.class).run("");
        var attempts = program.get(Attempts.class);
        var workers = enrolments.stream()
                .flatMap(id -> attempts.find(id).stream())
                .filter(attempt -> attempt.progress().state() == State.ENROLLED)
                .flatMap(attempt -> attempt.progress().workerId().stream())
                .distinct()
                .toList();
        return List.of(prospectsKept(), enrolled(workers), photosKept(workers), cashBooked());
    }

    private Outcome prospectsKept() {
        var names = program.get(Prospects.class).open(PLACE, Integer.MAX_VALUE).stream()
                .map(Prospect::name)
                .toList();
        var kept = new HashSet<>(names);
        return new Outcome(
                "prospects",
                prospects.stream().filter(name -> !kept.contains(name)).count(),
                names.size() - kept.size());
    }

    private Outcome enrolled(List<UUID> workers) {
        long members = members() - payers.members().size();
        return new Outcome("enrolments", enrolments.size() - workers.size(), members - workers.size());
    }

    private long members() {
        var membership = program.get(Membership.class);
        long members = 0;
        var after = new UUID(0, 0);
        for (var page = membership.page(after, PAGE); !page.isEmpty(); page = membership.page(after, PAGE)) {
            members += page.size();
            after = page.getLast().workerId();
        }
        return members;
    }

    private Outcome photosKept(List<UUID> workers) {
        var attempts = program.get(Attempts.class);
        var evidence = program.get(Evidence.class);
        long kept =
                workers.stream().mapToLong(worker -> evidence.of(worker).size()).sum();
        long without = photographed.stream()
                .filter(id -> attempts.find(id)
                        .flatMap(attempt -> attempt.progress().workerId())
                        .map(evidence::of)
                        .filter(pieces -> !pieces.isEmpty())
                        .isEmpty())
                .count();
        return new Outcome("photos", without, kept - (photographed.size() - without));
    }

    private Outcome cashBooked() {
        var contributions = program.get(Contributions.class);
        var payments = payers.members().stream()
                .map(member -> contributions.payments(member).size())
                .filter(size -> size > 0)
                .toList();
        long booked = payments.stream().mapToLong(Integer::longValue).sum();
        return new Outcome("cash", (long) cash.size() - payments.size(), booked - payments.size());
    }

    /** Rupiah by which what agents hold differs from what their receipts say. */
    long owedOtherwise() {
        long held = program.get(Agents.class).list().stream()
                .mapToLong(agent -> agent.cash().open().amount())
                .sum();
        return Math.abs(held - cash.stream().mapToLong(Payment::amount).sum());
    }
}
