package id.gapura.reconciliation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes camt.053 as a bank would, good unless a test bends it. */
public final class Camt {
    public static final String ACCOUNT = "1230099000111";

    private final String version;
    private final String id;
    private final LocalDate from;
    private final LocalDate to;
    private final List<String> entries = new ArrayList<>();
    private String currency = "IDR";
    private String account = ACCOUNT;
    private long opening = 1_000_000;
    private long total;
    private long wrong;

    private Camt(String version, String id, LocalDate from, LocalDate to) {
        this.version = version;
        this.id = id;
        this.from = from;
        this.to = to;
    }

    public static Camt version08(String id, LocalDate from, LocalDate to) {
        return new Camt("08", id, from, to);
    }

    public static Camt version02(String id, LocalDate from, LocalDate to) {
        return new Camt("02", id, from, to);
    }

    public Camt account(String number) {
        account = number;
        return this;
    }

    Camt currency(String other) {
        currency = other;
        return this;
    }

    /** Lets the closing balance be off. */
    Camt wrongBy(long rupiah) {
        wrong = rupiah;
        return this;
    }

    public Camt entry(LocalDate day, long amount, String remittance) {
        return entry(day, amount, "NOTPROVIDED", remittance, "BOOK");
    }

    public Camt payment(LocalDate day, long amount, String endToEnd) {
        return entry(day, amount, endToEnd, "", "BOOK");
    }

    Camt pending(LocalDate day, long amount) {
        entry(day, amount, "NOTPROVIDED", "", "PDNG");
        total -= amount;
        return this;
    }

    private Camt entry(LocalDate day, long amount, String endToEnd, String remittance, String status) {
        var code = version.equals("02") ? status : "<Cd>" + status + "</Cd>";
        entries.add("""
                <Ntry><Amt Ccy="%s">%d.00</Amt><CdtDbtInd>%s</CdtDbtInd><Sts>%s</Sts><BookgDt><Dt>%s</Dt></BookgDt>\
                <AcctSvcrRef>B%d</AcctSvcrRef><BkTxCd><Prtry><Cd>X</Cd></Prtry></BkTxCd><NtryDtls><TxDtls><Refs>\
                <EndToEndId>%s</EndToEndId></Refs><RmtInf><Ustrd>%s</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>
                """.formatted(
                        currency,
                        Math.abs(amount),
                        amount < 0 ? "DBIT" : "CRDT",
                        code,
                        day,
                        entries.size() + 1,
                        endToEnd,
                        remittance));
        total += amount;
        return this;
    }

    public String text() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.%s"><BkToCstmrStmt>
                <GrpHdr><MsgId>M%s</MsgId><CreDtTm>%sT23:00:00+07:00</CreDtTm></GrpHdr>
                <Stmt><Id>%s</Id><CreDtTm>%sT23:00:00+07:00</CreDtTm>
                <FrToDt><FrDtTm>%sT00:00:00+07:00</FrDtTm><ToDtTm>%sT23:59:59+07:00</ToDtTm></FrToDt>
                <Acct><Id><Othr><Id>%s</Id></Othr></Id><Ccy>%s</Ccy></Acct>
                %s%s
                %s</Stmt></BkToCstmrStmt></Document>
                """.formatted(
                        version,
                        id,
                        to,
                        id,
                        to,
                        from,
                        to,
                        account,
                        currency,
                        balance("OPBD", opening, from),
                        balance("CLBD", opening + total + wrong, to),
                        String.join("", entries));
    }

    private String balance(String code, long amount, LocalDate day) {
        return """
                <Bal><Tp><CdOrPrtry><Cd>%s</Cd></CdOrPrtry></Tp><Amt Ccy="%s">%d</Amt>\
                <CdtDbtInd>%s</CdtDbtInd><Dt><Dt>%s</Dt></Dt></Bal>\
                """.formatted(code, currency, Math.abs(amount), amount < 0 ? "DBIT" : "CRDT", day);
    }

    public Path file() {
        return file(text(), ".xml");
    }

    public static Path file(String content, String extension) {
        return file(content, extension, StandardCharsets.UTF_8);
    }

    static Path file(String content, String extension, Charset charset) {
        try {
            return Files.writeString(Files.createTempFile("statement", extension), content, charset);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
