package id.gapura.demo;

import id.gapura.kernel.Rate;
import id.gapura.kernel.Rupiah;
import id.gapura.membership.Membership;
import id.gapura.payouts.Batch;
import id.gapura.payouts.Payee;
import id.gapura.payouts.Payment.Wanted;
import id.gapura.payouts.Payouts;
import id.gapura.payouts.Payouts.Proposal;
import id.gapura.payouts.Source;
import id.gapura.reconciliation.BankAccount;
import id.gapura.reconciliation.ChannelTerms;
import id.gapura.reconciliation.Reconciliation;
import id.gapura.reconciliation.Reconciliation.Uploaded;
import id.gapura.reconciliation.SettlementDay;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The bank of the demo: channels hand over what they collected, each in its own way, and the bank reports it month by
 * month. The last month has one settlement that came short and one charge, so that the review queue has work; and a
 * payout waits for its second approval.
 */
final class DemoStatements {
    private static final String ACCOUNT = "1230099000111";
    private static final String OFFICER = "nasional";
    private static final long SHORT_BY = 25_000;
    private static final long CHARGE = 15_000;

    private final DemoServices services;
    private final Path folder;
    private final Map<YearMonth, List<Line>> booked = new TreeMap<>();

    DemoStatements(DemoServices services, Path folder) {
        this.services = services;
        this.folder = folder;
    }

    private record Line(LocalDate day, long amount, String words) {}

    void liveThrough(LocalDate first, LocalDate today) {
        var reconciliation = services.get(Reconciliation.class);
        reconciliation.addAccount(new BankAccount(ACCOUNT, "Bank Contoh, penampung iuran"), "admin");
        terms(first).forEach(terms -> reconciliation.addTerms(terms, "admin"));
        handOver(reconciliation.days(first, today).reversed(), today);
        var yesterday = today.minusDays(1);
        booked.computeIfAbsent(YearMonth.from(yesterday), _ -> new ArrayList<>())
                .add(new Line(yesterday, -CHARGE, "BIAYA ADM BULANAN"));
        booked.forEach((month, lines) -> report(reconciliation, month, lines, today));
        payOut(today);
    }

    private static List<ChannelTerms> terms(LocalDate from) {
        return List.of(
                new ChannelTerms("bank-jaya", from, Rupiah.of(2_500), Rate.ofPercent("0"), 1),
                new ChannelTerms("dompet-ku", from, Rupiah.ZERO, Rate.ofPercent("1"), 2),
                new ChannelTerms("warung-pay", from, Rupiah.of(1_000), Rate.ofPercent("0.7"), 2));
    }

    private void handOver(List<SettlementDay> days, LocalDate today) {
        var due = days.stream().filter(day -> day.dueOn().isBefore(today)).toList();
        for (var day : due) {
            boolean last = day.equals(due.getLast());
            long amount = day.toCome().amount() - (last ? SHORT_BY : 0);
            switch (day.channel()) {
                case "bank-jaya" -> book(day, amount, named(day));
                case "warung-pay" -> {
                    book(day, amount / 2, "warung-pay setoran 1/2");
                    book(day, amount - amount / 2, "warung-pay setoran 2/2");
                }
                default -> book(day, amount, "setoran " + day.channel());
            }
        }
    }

    private static String named(SettlementDay day) {
        return "GPR-" + day.channel() + "-" + DateTimeFormatter.BASIC_ISO_DATE.format(day.day());
    }

    private void book(SettlementDay day, long amount, String words) {
        if (amount > 0) {
            booked.computeIfAbsent(YearMonth.from(day.dueOn()), _ -> new ArrayList<>())
                    .add(new Line(day.dueOn(), amount, words));
        }
    }

    private void report(Reconciliation reconciliation, YearMonth month, List<Line> lines, LocalDate today) {
        var to = month.equals(YearMonth.from(today)) ? today.minusDays(1) : month.atEndOfMonth();
        var file = folder.resolve("statement-" + month + ".xml");
        try {
            Files.writeString(file, camt(month, to, lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (reconciliation.upload(file, file.getFileName() + "", OFFICER) instanceof Uploaded.Refused refused) {
            throw new IllegalStateException("the demo's statement is refused: " + refused);
        }
    }

    private static String camt(YearMonth month, LocalDate to, List<Line> lines) {
        var entries = new StringBuilder();
        long total = 0;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            total += line.amount;
            entries.append("""
                    <Ntry>%s<Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>%s</Dt></BookgDt><AcctSvcrRef>%s-%d</AcctSvcrRef>\
                    <BkTxCd><Prtry><Cd>TRF</Cd></Prtry></BkTxCd><NtryDtls><TxDtls><RmtInf><Ustrd>%s</Ustrd></RmtInf>\
                    </TxDtls></NtryDtls></Ntry>
                    """.formatted(money(line.amount), line.day, month, i + 1, line.words));
        }
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>
                <GrpHdr><MsgId>%1$s</MsgId><CreDtTm>%2$sT23:00:00+07:00</CreDtTm></GrpHdr>
                <Stmt><Id>%1$s</Id><CreDtTm>%2$sT23:00:00+07:00</CreDtTm>
                <FrToDt><FrDtTm>%3$sT00:00:00+07:00</FrDtTm><ToDtTm>%2$sT23:59:59+07:00</ToDtTm></FrToDt>
                <Acct><Id><Othr><Id>%4$s</Id></Othr></Id><Ccy>IDR</Ccy></Acct>
                %5$s%6$s%7$s</Stmt></BkToCstmrStmt></Document>
                """.formatted(
                        "RK-" + month,
                        to,
                        month.atDay(1),
                        ACCOUNT,
                        balance("OPBD", 0, month.atDay(1)),
                        balance("CLBD", total, to),
                        entries);
    }

    private static String balance(String code, long amount, LocalDate day) {
        return "<Bal><Tp><CdOrPrtry><Cd>" + code + "</Cd></CdOrPrtry></Tp>" + money(amount) + "<Dt><Dt>" + day
                + "</Dt></Dt></Bal>";
    }

    private static String money(long amount) {
        return "<Amt Ccy=\"IDR\">" + Math.abs(amount) + "</Amt><CdtDbtInd>" + (amount < 0 ? "DBIT" : "CRDT")
                + "</CdtDbtInd>";
    }

    /** Gives two members who never reached another month what is in their piggy banks. */
    private void payOut(LocalDate today) {
        var payouts = services.get(Payouts.class);
        var savers = savers().iterator();
        var proposal = payouts.propose(
                new Batch.Plan("Pengembalian celengan", ACCOUNT, today.plusDays(2)),
                List.of(
                        refund(savers.next(), new Payee("SARIP CONTOH", "CENAIDJA", "990011223344")),
                        refund(savers.next(), new Payee("AMINAH CONTOH", "BRINIDJA", "990055667788"))),
                OFFICER);
        if (!(proposal instanceof Proposal.Proposed made)) {
            throw new IllegalStateException("the demo's payout is refused: " + proposal);
        }
        payouts.approve(made.batchId(), "nasional2");
    }

    private Wanted refund(Source source, Payee payee) {
        return new Wanted(source, payee, services.get(Payouts.class).holds(source), "Celengan");
    }

    private Stream<Source> savers() {
        return services.get(Membership.class).page(new UUID(0, 0), Integer.MAX_VALUE).stream()
                .map(member -> new Source(Source.Kind.PIGGY_BANK, member.workerId()))
                .filter(source -> services.get(Payouts.class).holds(source).isPositive());
    }
}
