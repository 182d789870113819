package id.gapura.outreach.material;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.kernel.Tongue;
import id.gapura.outreach.material.Readability.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadabilityTest {
    @ParameterizedTest
    @CsvSource({
        "pantai,2",
        "air,2",
        "saudara,4",
        "pulau,2",
        "amboi,2",
        "baik,2",
        "iuran,3",
        "perlindungan,4",
        "JKK,1",
        "16.800,1"
    })
    void syllables_are_vowels_but_for_a_diphthong_at_the_end(String word, int syllables) {
        assertThat(Readability.syllables(word)).isEqualTo(syllables);
    }

    @Test
    void a_number_is_one_word_and_its_dot_ends_no_sentence() {
        var reading = Readability.of("Bayar Rp16.800 sebulan. Boleh tiga bulan!");

        assertThat(reading).isEqualTo(new Readability(2, 6, 12));
    }

    @Test
    void each_line_ends_a_sentence_and_an_empty_text_is_easy() {
        assertThat(Readability.of("Cara ikut\nSiapkan KTP").sentences()).isEqualTo(2);
        assertThat(Readability.of(" \n ").score()).isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EASY | Kalau celaka saat kerja, biaya berobat kami bayar sampai sembuh.
            EASY | Bawa KTP ke balai desa. Petugas bantu daftar.
            FAIR | Boleh bayar beberapa bulan sekaligus, misalnya setelah panen.
            HARD | Penyelenggaraan jaminan kecelakaan kerja sebagaimana dimaksud pada ayat sebelumnya dilaksanakan \
            berdasarkan ketentuan peraturan perundang-undangan mengenai ketenagakerjaan yang berlaku secara nasional.
            """)
    void plain_words_are_easier_than_those_of_the_law(Level level, String text) {
        assertThat(Readability.of(text).level())
                .as(text + " " + Readability.of(text))
                .isEqualTo(level);
    }

    @Test
    void the_texts_of_the_program_are_easy_in_indonesian() {
        var own = OwnTexts.all();

        assertThat(own).hasSize(24);
        assertThat(own.stream().filter(text -> text.tongue() == Tongue.INDONESIAN))
                .allSatisfy(
                        text -> assertThat(Readability.of(text.words().body()).level())
                                .as(text.material() + " "
                                        + Readability.of(text.words().body()).score())
                                .isNotEqualTo(Level.HARD));
        assertThat(own)
                .allSatisfy(text ->
                        assertThat(Figures.NAMES).containsAll(text.words().figures()));
    }
}
