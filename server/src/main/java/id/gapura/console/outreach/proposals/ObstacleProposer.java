package id.gapura.console.outreach.proposals;

import id.gapura.adoption.obstacle.Evidence;
import id.gapura.adoption.obstacle.Mix;
import id.gapura.adoption.obstacle.Obstacles;
import id.gapura.console.obstacles.ObstacleWords;
import id.gapura.outreach.workbook.Topic.Part;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands in the way of people of a place; and under each part of the mix, what helps against it. */
record ObstacleProposer(Obstacles obstacles) implements Proposer {
    @Override
    public int place() {
        return 50;
    }

    @Override
    public List<String> lines(Part part, Seen seen) {
        var words = new ObstacleWords(seen.shell());
        if (part == Part.BELIEFS) {
            return told(seen).map(words::sign).distinct().toList();
        }
        return mix(part)
                .map(mix -> told(seen)
                        .filter(one -> one.sign().mix() == mix)
                        .map(words::helps)
                        .distinct()
                        .toList())
                .orElse(List.of());
    }

    private Stream<Evidence> told(Seen seen) {
        return seen.places().stream()
                .flatMap(place -> obstacles.of(place).stream())
                .filter(Evidence::isTold);
    }

    private static Optional<Mix> mix(Part part) {
        return switch (part) {
            case PRICE -> Optional.of(Mix.PRICE);
            case PLACE -> Optional.of(Mix.PLACE);
            case PROMOTION -> Optional.of(Mix.PROMOTION);
            case KNOWN, BELIEFS, OBJECTIVE, PRODUCT, ALLOCATION -> Optional.empty();
        };
    }
}
