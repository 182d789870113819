package id.gapura.survey.talker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SaidTest {
    @Test
    void three_names_are_taken_one_a_line_and_what_is_no_name_is_left_out() {
        assertThat(Said.of("Bu Aminah, warung dekat masjid\n\n Pak Rohmat \n081234567890\nUdin\nIpah"))
                .extracting(Said::called)
                .isEqualTo(List.of("Bu Aminah, warung dekat masjid", "Pak Rohmat", "Udin"));
    }

    @Test
    void a_phone_number_and_a_fourth_name_are_said_to_be_wrong() {
        assertThat(Said.isRight("")).isTrue();
        assertThat(Said.isRight("Aminah\nRohmat RT 02\nUdin\n")).isTrue();
        assertThat(Said.isRight("Aminah\nRohmat\nUdin\nIpah")).isFalse();
        assertThat(Said.isRight("Aminah 0812345")).isFalse();
        assertThat(Said.isRight("x".repeat(81))).isFalse();
    }

    @Test
    void spellings_and_titles_of_one_name_sound_alike_and_where_to_find_them_does_not_count() {
        assertThat(new Said("Bpk. Achmad Soekarno, ketua RT").sound()).isEqualTo(new Said("ahmad sukarno").sound());
        assertThat(new Said("Bu Aminah, warung").sound()).isEqualTo(new Said("aminah").sound());
        assertThat(new Said("Bu, warung").sound()).isEmpty();
        assertThat(new Said("Aminah").sound()).isNotEqualTo(new Said("Halimah").sound());
    }
}
