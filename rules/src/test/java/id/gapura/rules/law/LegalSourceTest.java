package id.gapura.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LegalSourceTest {
    private static final Pattern ENGLISH = Pattern.compile(
            "(?i)\\b(and|as|by|of|the|on|not|no|yet|read|article|amended|set|quoted|for|in|from|to)\\b");

    @Test
    void cites_in_both_languages() {
        var source = new LegalSource("PP 1/2015 as amended by PP 2/2019 and PP 3/2023", "article not yet read", "");

        assertThat(source.citation())
                .isEqualTo("PP 1/2015 as amended by PP 2/2019 and PP 3/2023, article not yet read");
        assertThat(source.citationInIndonesian())
                .isEqualTo("PP 1/2015 diubah PP 2/2019 dan PP 3/2023, pasal belum dibaca");
    }

    @Test
    void no_citation_of_the_law_stays_english_in_indonesian() {
        var citations = Law.current().all().stream()
                .flatMap(series -> series.entries().stream())
                .map(entry -> entry.source().citationInIndonesian());

        assertThat(citations).isNotEmpty().allSatisfy(one -> assertThat(one).doesNotContainPattern(ENGLISH));
    }
}
