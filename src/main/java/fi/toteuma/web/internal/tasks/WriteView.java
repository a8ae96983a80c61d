package fi.toteuma.web.internal.tasks;

import fi.toteuma.goals.StatusProposal;
import fi.toteuma.kernel.Wording;
import fi.toteuma.rounds.Task;
import fi.toteuma.web.internal.page.NoSuchPage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A page to write on.
 *
 * @param unit its name
 * @param tasks all of the unit's in this round
 * @param proposal the status that measured values speak for
 */
public record WriteView(
        WriteAddress address, Wording unit, Task task, List<Task> tasks, List<Sheet> sheets, Optional<StatusProposal> proposal) {

    Sheet sheet(String id) {
        return sheets.stream().filter(sheet -> sheet.id().equals(id)).findFirst().orElseThrow(() -> new NoSuchPage("no such sheet"));
    }

    public String page(Task other) {
        return new WriteAddress(address.municipality(), other.duty().reportDate(), other.duty().unit(), other.part(), other.key()).page();
    }

    /** The next thing that isn't done, after this one and then from the beginning. */
    public Optional<Task> next() {
        int here = tasks.indexOf(task);
        return Stream.concat(tasks.stream().skip(here + 1L), tasks.stream().limit(here))
                .filter(other -> other.state() != Task.State.DONE)
                .findFirst();
    }
}
