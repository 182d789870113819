package id.gapura.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.pictures.Picture.Cleaned;
import id.gapura.pictures.Picture.Reason;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {
    private static final String PLACE = "GPS 6.1S 106.2E, phone of Ratna";
    private static final int RED = 0xFF0000;
    private static final int BLUE = 0x0000FF;

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png"})
    void a_picture_comes_out_as_a_smaller_jpeg(String form) {
        var clean = TestPictures.read(clean(TestPictures.of(form, 3_000, 2_000)));

        assertThat(clean.getWidth()).isEqualTo(Picture.SIDE);
        assertThat(clean.getHeight()).isBetween(852, 854);
        assertThat(isLike(clean.getRGB(100, 400), RED)).isTrue();
    }

    @Test
    void a_small_picture_is_not_blown_up() {
        assertThat(TestPictures.read(clean(TestPictures.of("png", 40, 30))).getWidth())
                .isEqualTo(40);
    }

    @Test
    void nothing_of_the_camera_and_the_place_remains() {
        var sent = TestPictures.held(TestPictures.of("jpeg", 200, 100), 1, PLACE);

        assertThat(text(sent)).contains("Exif", "GPS");
        assertThat(text(clean(sent))).doesNotContain("Exif", "GPS", "Ratna");
    }

    /** Corners of the picture as it should be seen: red was left in the file, blue right. */
    @ParameterizedTest(name = "held as {0}")
    @CsvSource({
        "1, left",
        "2, right",
        "3, right",
        "4, left",
        "5, top",
        "6, top",
        "7, bottom",
        "8, bottom",
        "9, left",
        "0, left"
    })
    void a_picture_is_turned_as_the_camera_was_held(int orientation, String whereRedIs) {
        var clean = TestPictures.read(clean(TestPictures.held(TestPictures.of("jpeg", 200, 100), orientation, PLACE)));
        boolean sideways = whereRedIs.equals("top") || whereRedIs.equals("bottom");

        assertThat(clean.getWidth()).isEqualTo(sideways ? 100 : 200);
        int x = clean.getWidth() / 2;
        int y = clean.getHeight() / 2;
        int red = switch (whereRedIs) {
            case "left" -> clean.getRGB(20, y);
            case "right" -> clean.getRGB(clean.getWidth() - 20, y);
            case "top" -> clean.getRGB(x, 20);
            default -> clean.getRGB(x, clean.getHeight() - 20);
        };
        int blue = switch (whereRedIs) {
            case "left" -> clean.getRGB(clean.getWidth() - 20, y);
            case "right" -> clean.getRGB(20, y);
            case "top" -> clean.getRGB(x, clean.getHeight() - 20);
            default -> clean.getRGB(x, 20);
        };
        assertThat(isLike(red, RED)).isTrue();
        assertThat(isLike(blue, BLUE)).isTrue();
    }

    static Stream<Arguments> noPictures() {
        var jpeg = TestPictures.of("jpeg", 300, 200);
        return Stream.of(
                Arguments.of("nothing", new byte[0], Reason.NO_PICTURE),
                Arguments.of("words", "bukan foto".getBytes(StandardCharsets.UTF_8), Reason.NO_PICTURE),
                Arguments.of("a GIF", TestPictures.of("gif", 20, 20), Reason.NO_PICTURE),
                Arguments.of("a BMP", TestPictures.of("bmp", 20, 20), Reason.NO_PICTURE),
                Arguments.of("the beginning of a JPEG", Arrays.copyOf(jpeg, 60), Reason.NO_PICTURE),
                Arguments.of("a page", "<svg onload='x'/>".getBytes(StandardCharsets.UTF_8), Reason.NO_PICTURE),
                Arguments.of("too many bytes", new byte[Picture.MOST_BYTES + 1], Reason.TOO_LARGE),
                Arguments.of("too many pixels", claiming(TestPictures.of("png", 20, 20), 50_000), Reason.TOO_LARGE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("noPictures")
    void what_is_no_picture_of_a_phone_is_refused(String what, byte[] sent, Reason reason) {
        assertThat(Picture.clean(sent)).isEqualTo(new Cleaned.Refused(reason));
    }

    /** A PNG that says in its header that it is that wide and high: a bomb for who believes it. */
    private static byte[] claiming(byte[] png, int side) {
        var bomb = png.clone();
        for (int at : new int[] {16, 20}) {
            bomb[at] = (byte) (side >> 24);
            bomb[at + 1] = (byte) (side >> 16);
            bomb[at + 2] = (byte) (side >> 8);
            bomb[at + 3] = (byte) side;
        }
        return bomb;
    }

    private static byte[] clean(byte[] sent) {
        return ((Cleaned.Jpeg) Picture.clean(sent)).bytes();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static boolean isLike(int found, int wanted) {
        int off = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            off += Math.abs((found >> shift & 0xFF) - (wanted >> shift & 0xFF));
        }
        return off < 60;
    }
}
