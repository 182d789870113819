package id.gapura.sheets;

import id.gapura.sheets.UnreadableSheet.Reason;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * The texts that an XLSX file keeps once and its cells name by number.
 *
 * <p>They lie in a temporary file mapped into memory, because the heap must not grow with the sheet; only the place of
 * every sixteenth is kept.
 */
final class SharedStrings implements AutoCloseable {
    private static final int STRIDE = 16;
    private static final ValueLayout.OfInt LENGTH = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);

    private final Arena arena = Arena.ofShared();
    private long[] places = new long[64];
    private int count;
    private MemorySegment texts = MemorySegment.NULL;

    static SharedStrings none() {
        return new SharedStrings();
    }

    /** Reads the part {@code xl/sharedStrings.xml}. */
    static SharedStrings read(XmlPart xml, SheetLimits limits) {
        var strings = new SharedStrings();
        try {
            strings.spill(xml, limits);
            return strings;
        } catch (IOException broken) {
            strings.close();
            throw new UncheckedIOException(broken);
        } catch (UnreadableSheet refused) {
            strings.close();
            throw refused;
        }
    }

    private void spill(XmlPart xml, SheetLimits limits) throws IOException {
        var file = Files.createTempFile("gapura-texts", ".tmp");
        try (var channel = FileChannel.open(
                file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE)) {
            var out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16));
            long place = 0;
            var rich = new RichText(limits);
            while (xml.advanceTo("si")) {
                var bytes = rich.read(xml, "si", 0).getBytes(StandardCharsets.UTF_8);
                remember(place);
                out.writeInt(bytes.length);
                out.write(bytes);
                place += Integer.BYTES + bytes.length;
            }
            out.flush();
            texts = channel.map(FileChannel.MapMode.READ_ONLY, 0, place, arena);
        }
    }

    private void remember(long place) {
        if (count % STRIDE == 0) {
            int slot = count / STRIDE;
            places = slot == places.length ? Arrays.copyOf(places, slot * 2) : places;
            places[slot] = place;
        }
        count++;
    }

    /** The text of a number as the cell writes it. */
    String get(String number) {
        try {
            return get(Integer.parseInt(number));
        } catch (NumberFormatException broken) {
            throw PackedParts.damaged(broken);
        }
    }

    private String get(int number) {
        if (number < 0 || number >= count) {
            throw UnreadableSheet.because(Reason.TRUNCATED);
        }
        long place = places[number / STRIDE];
        for (int skip = number % STRIDE; skip > 0; skip--) {
            place += Integer.BYTES + texts.get(LENGTH, place);
        }
        var bytes = texts.asSlice(place + Integer.BYTES, texts.get(LENGTH, place));
        return new String(bytes.toArray(ValueLayout.JAVA_BYTE), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        arena.close();
    }
}
