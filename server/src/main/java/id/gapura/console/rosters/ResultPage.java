package id.gapura.console.rosters;

import id.gapura.screen.Notice;
import id.gapura.screen.Progress;
import id.gapura.screen.Stat;
import java.util.List;
import java.util.Optional;

/**
 * A roster whose import is over.
 *
 * @param download the words of the button that takes the rejected rows; empty when there are none
 * @param next where to say who pays for its people; empty while none was registered
 * @param rescue where the people of the rejected rows wait for help; empty when there are none
 * @param people where the people are; empty for who may not see them
 */
public record ResultPage(
        DryRunPage.Head head,
        Ending ending,
        List<Stat> stats,
        Remarks remarks,
        Optional<String> download,
        String next,
        String rescue,
        String people) {
    public ResultPage {
        stats = List.copyOf(stats);
    }

    /**
     * How the import ended.
     *
     * @param failure why it could not go on, if it could not
     */
    public record Ending(Progress progress, Optional<Notice> failure) {}
}
