package id.gapura.reconciliation;

import com.prowidesoftware.swift.model.mx.dic.ActiveOrHistoricCurrencyAndAmount;
import com.prowidesoftware.swift.model.mx.dic.CashAccount39;
import com.prowidesoftware.swift.model.mx.dic.CashBalance8;
import com.prowidesoftware.swift.model.mx.dic.CreditDebitCode;
import com.prowidesoftware.swift.model.mx.dic.DateTimePeriod1;
import com.prowidesoftware.swift.model.mx.dic.EntryStatus2Code;
import com.prowidesoftware.swift.model.mx.dic.ReportEntry10;
import com.prowidesoftware.swift.model.mx.dic.ReportEntry2;
import id.gapura.reconciliation.StatementSink.Read;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The entries of one version of camt.053. Only booked ones count; pending ones come again when they are booked. */
enum CamtEntries {
    VERSION_02("camt.053.001.02") {
        @Override
        Optional<Read> read(Unmarshaller parts, XMLStreamReader xml, int place) throws JAXBException {
            var read = parts.unmarshal(xml, ReportEntry2.class).getValue();
            if (read.getSts() != EntryStatus2Code.BOOK) {
                return skipped(read.getSts(), place);
            }
            var details = read.getNtryDtls().stream()
                    .flatMap(detail -> detail.getTxDtls().stream())
                    .toList();
            var single = details.size() == 1 ? details.getFirst() : null;
            var day = read.getBookgDt();
            return Optional.of(new Booked(
                            read.getAmt(),
                            read.getCdtDbtInd(),
                            day == null ? null : day.getDt(),
                            day == null ? null : day.getDtTm(),
                            read.getAcctSvcrRef())
                    .read(
                            single == null || single.getRefs() == null
                                    ? null
                                    : single.getRefs().getEndToEndId(),
                            words(
                                    read.getAddtlNtryInf(),
                                    details.stream()
                                            .filter(detail -> detail.getRmtInf() != null)
                                            .map(detail -> detail.getRmtInf().getUstrd())),
                            place));
        }
    },
    VERSION_08("camt.053.001.08") {
        @Override
        Optional<Read> read(Unmarshaller parts, XMLStreamReader xml, int place) throws JAXBException {
            var read = parts.unmarshal(xml, ReportEntry10.class).getValue();
            var status = read.getSts() == null ? null : read.getSts().getCd();
            if (!"BOOK".equals(status)) {
                return skipped(status, place);
            }
            var details = read.getNtryDtls().stream()
                    .flatMap(detail -> detail.getTxDtls().stream())
                    .toList();
            var single = details.size() == 1 ? details.getFirst() : null;
            var day = read.getBookgDt();
            return Optional.of(new Booked(
                            read.getAmt(),
                            read.getCdtDbtInd(),
                            day == null ? null : day.getDt(),
                            day == null ? null : day.getDtTm(),
                            read.getAcctSvcrRef())
                    .read(
                            single == null || single.getRefs() == null
                                    ? null
                                    : single.getRefs().getEndToEndId(),
                            words(
                                    read.getAddtlNtryInf(),
                                    details.stream()
                                            .filter(detail -> detail.getRmtInf() != null)
                                            .map(detail -> detail.getRmtInf().getUstrd())),
                            place));
        }
    };

    /** Made once: it costs most of a second. */
    static final JAXBContext CONTEXT = context();

    private final String form;

    CamtEntries(String form) {
        this.form = form;
    }

    String form() {
        return form;
    }

    static CamtEntries of(String form) {
        return Stream.of(values())
                .filter(version -> version.form.equals(form))
                .findFirst()
                .orElseThrow(() -> UnreadableStatement.because(StatementFault.OTHER_MESSAGE));
    }

    /**
     * Reads the entry at which {@code xml} stands, to behind its end; empty if it is not booked yet.
     *
     * @param place of the entry, for saying where a fault is
     */
    abstract Optional<Read> read(Unmarshaller parts, XMLStreamReader xml, int place) throws JAXBException;

    private static Optional<Read> skipped(@Nullable Object status, int place) {
        if (status == null) {
            throw UnreadableStatement.at(place, StatementFault.ENTRY_UNREADABLE);
        }
        return Optional.empty();
    }

    private static String words(@Nullable String more, Stream<List<String>> remittances) {
        return BankText.words(Stream.concat(remittances.flatMap(List::stream), Stream.ofNullable(more))
                .map(String::strip)
                .collect(Collectors.joining(" ")));
    }

    /** What both versions have in common. */
    private record Booked(
            @Nullable ActiveOrHistoricCurrencyAndAmount amount,
            @Nullable CreditDebitCode side,
            @Nullable LocalDate day,
            @Nullable OffsetDateTime time,
            @Nullable String reference) {
        Read read(@Nullable String endToEnd, String words, int place) {
            var rupiah = CamtHead.rupiah(amount);
            var on = BankDay.of(day, time);
            if (rupiah.isEmpty() || !rupiah.get().isPositive() || side == null || on.isEmpty()) {
                throw UnreadableStatement.at(place, StatementFault.ENTRY_UNREADABLE);
            }
            return new Read(
                    on.get(),
                    side == CreditDebitCode.DBIT ? rupiah.get().negated() : rupiah.get(),
                    BankText.identifier(reference, place),
                    BankText.identifier(endToEnd, place),
                    words);
        }
    }

    private static JAXBContext context() {
        try {
            return JAXBContext.newInstance(
                    DateTimePeriod1.class,
                    CashAccount39.class,
                    CashBalance8.class,
                    ReportEntry2.class,
                    ReportEntry10.class);
        } catch (JAXBException e) {
            throw new IllegalStateException("the classes of camt.053 do not fit together", e);
        }
    }
}
