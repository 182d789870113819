package id.gapura.contributions.reading;

import id.gapura.sheets.SheetRow;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where a payment file has what, by the headings that channels use. */
public final class PaymentColumns {
    /** The five things a payment needs. */
    enum Column {
        CHANNEL("channel", "kanal", "saluran", "bank"),
        EXTERNAL_ID(
                "externalid", "idtransaksi", "noreferensi", "nomorreferensi", "referensi", "reference", "trxid", "id"),
        PAYER(
                "nikorpaymentcode",
                "nikataukodebayar",
                "nik",
                "kodebayar",
                "paymentcode",
                "nikkodebayar",
                "nopeserta",
                "payer"),
        AMOUNT("amount", "jumlah", "nominal", "amountidr", "jumlahrp"),
        TIME("time", "waktu", "tanggal", "paidat", "waktubayar", "tanggalbayar", "date");

        @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list
        private final List<String> headings;

        Column(String... headings) {
            this.headings = List.of(headings);
        }
    }

    private final Map<Column, Integer> indexes;
    /** Whose payments they are where no column says so; else empty. */
    private final String channel;

    private PaymentColumns(Map<Column, Integer> indexes, String channel) {
        this.indexes = indexes;
        this.channel = channel;
    }

    /** The columns a header names; empty when one of the five is missing. */
    public static Optional<PaymentColumns> find(SheetRow header) {
        var indexes = indexes(header);
        return indexes.size() == Column.values().length
                ? Optional.of(new PaymentColumns(indexes, ""))
                : Optional.empty();
    }

    /** The columns of a sheet whose payments are all of one channel, whatever it says of that; empty when one is missing. */
    public static Optional<PaymentColumns> findWithout(SheetRow header, String channel) {
        var indexes = indexes(header);
        indexes.remove(Column.CHANNEL);
        return indexes.size() == Column.values().length - 1
                ? Optional.of(new PaymentColumns(indexes, channel))
                : Optional.empty();
    }

    private static Map<Column, Integer> indexes(SheetRow header) {
        var indexes = new EnumMap<Column, Integer>(Column.class);
        for (int i = 0; i < header.cells().size(); i++) {
            var heading = header.cell(i).text().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
            for (var column : Column.values()) {
                if (column.headings.contains(heading)) {
                    indexes.putIfAbsent(column, i);
                }
            }
        }
        return indexes;
    }

    String text(SheetRow row, Column column) {
        if (column == Column.CHANNEL && !channel.isEmpty()) {
            return channel;
        }
        return row.cell(indexes.getOrDefault(column, Integer.MAX_VALUE)).text().strip();
    }
}
