package id.gapura.survey.result;

import id.gapura.places.RegionCode;
import id.gapura.survey.result.ResultStore.Count;
import id.gapura.survey.result.Whose.Whole;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Of whom something can be told who answered one question, so that nobody learns of a few by taking what is told of one part
 * from what is told of another or of the whole. Where the parts of a whole that are too small are few even together, the
 * smallest of the others is not told of either: what is left of the whole is then enough people. Where more than one thing is
 * chosen, nothing is told if any cell of the table across them has too few: it could be reckoned from the others.
 *
 * @param said by everybody in the round
 * @param scope of whoever looks, and sees all answers in it
 */
record Disclosure(List<Count> said, RegionCode scope) {
    boolean isTold(Whose whose) {
        var wholes = whose.wholes(scope);
        return !isFew(people(whose))
                && (wholes.size() < 2 || noCellHasFew(wholes))
                && wholes.stream().allMatch(whole -> isTold(whole.all()) && leavesEnough(whose, whole));
    }

    private boolean noCellHasFew(List<Whole> wholes) {
        return said.stream()
                .filter(count -> scope.contains(count.home()))
                .collect(Collectors.groupingBy(
                        count -> wholes.stream()
                                .map(whole -> whole.part().apply(count))
                                .toList(),
                        Collectors.summingLong(Count::people)))
                .values()
                .stream()
                .noneMatch(Disclosure::isFew);
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
