package id.gapura.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gapura.rules.law.Law;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HeirOrderTest {
    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 4, 1);

    private final HeirOrder order = new HeirOrder(Law.current());

    @ParameterizedTest(name = "of {0} inherit {1}")
    @CsvSource({
        "SPOUSE CHILD CHILD PARENT, SPOUSE CHILD CHILD",
        "CHILD PARENT, CHILD",
        "PARENT SIBLING, PARENT",
        "GRANDCHILD GRANDPARENT, GRANDCHILD",
        "SIBLING GRANDPARENT, GRANDPARENT",
        "PARENT_IN_LAW SIBLING, SIBLING",
        "OTHER NAMED_IN_WILL PARENT_IN_LAW, PARENT_IN_LAW",
        "OTHER NAMED_IN_WILL, NAMED_IN_WILL",
        "OTHER OTHER, ''",
        "'', ''"
    })
    void everybody_of_the_lowest_rank_inherits(String relatives, String heirs) {
        assertThat(order.heirs(kin(relatives), Function.identity(), FIRST_DAY)).isEqualTo(kin(heirs));
    }

    @Test
    void the_order_holds_from_its_first_day_and_no_day_before() {
        assertThat(order.rank(Kin.SPOUSE, FIRST_DAY)).hasValue(1);
        assertThat(order.rank(Kin.SPOUSE, FIRST_DAY.plusDays(1))).hasValue(1);
        assertThatThrownBy(() -> order.rank(Kin.SPOUSE, FIRST_DAY.minusDays(1)))
                .isInstanceOf(NoSuchElementException.class);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OTHER")
    void the_law_ranks_every_kin_but_others(Kin kin) {
        assertThat(order.rank(kin, FIRST_DAY)).isPresent();
    }

    @Test
    void the_law_names_no_kin_unknown_here() {
        assertThat(order.basis(FIRST_DAY).value().codes("heir"))
                .allSatisfy(code -> assertThat(Kin.of(code).code()).isEqualTo(code));
        assertThatThrownBy(() -> Kin.of("cousin")).hasMessageContaining("cousin");
    }

    private static List<Kin> kin(String names) {
        return names.isEmpty()
                ? List.of()
                : Arrays.stream(names.split(" ", -1)).map(Kin::valueOf).toList();
    }
}
