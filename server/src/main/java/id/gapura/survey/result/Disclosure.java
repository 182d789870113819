package id.gapura.survey.result;

import id.gapura.places.RegionCode;
import id.gapura.survey.result.ResultStore.Count;
import id.gapura.survey.result.Whose.Whole;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Of whom something can be told who answered one question, so that nobody learns of a few by taking what is told of one part
 * from what is told of another or of the whole. Where the parts of a whole that are too small are few even together, the
 * smallest of the others is not told of either: what is left of the whole is then enough people.
 *
 * @param said by everybody in the round
 * @param scope of whoever looks, and sees all answers in it
 */
record Disclosure(List<Count> said, RegionCode scope) {
    boolean isTold(Whose whose) {
        return !isFew(people(whose))
                && whose.wholes(scope).stream().allMatch(whole -> isTold(whole.all()) && leavesEnough(whose, whole));
    }

    private boolean leavesEnough(Whose whose, Whole whole) {
        var others = said.stream()
                .filter(count -> whole.all().holds(count) && !whose.holds(count))
                .collect(Collectors.groupingBy(whole.part(), Collectors.summingLong(Count::people)))
                .values();
        long few = others.stream()
                .filter(Disclosure::isFew)
                .mapToLong(Long::longValue)
                .sum();
        return few == 0 || !isFew(few) || others.stream().anyMatch(other -> !isFew(other) && other < people(whose));
    }

    private static boolean isFew(long people) {
        return people < Results.LEAST;
    }

    long people(Whose whose) {
        return said.stream().filter(whose::holds).mapToLong(Count::people).sum();
    }
}
