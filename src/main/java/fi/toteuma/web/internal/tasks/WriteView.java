package fi.toteuma.web.internal.tasks;

import fi.toteuma.access.Person;
import fi.toteuma.goals.StatusProposal;
import fi.toteuma.kernel.Wording;
import fi.toteuma.review.Comment;
import fi.toteuma.review.PartState;
import fi.toteuma.rounds.Task;
import fi.toteuma.imports.ImportKind;
import fi.toteuma.web.internal.trail.ItemTrail;
import fi.toteuma.web.internal.page.NoSuchPage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.util.UriUtils;

/**
 * A page to write on.
 *
 * @param unit its name
 * @param tasks all of the unit's in this round
 * @param proposal the status that measured values speak for
 * @param state where the unit's part stands: once it is sent nobody writes on
 * @param comments open ones about this task
 * @param desk where it is written
 * @param writer whom the page is for
 */
public record WriteView(
        WriteAddress address, Wording unit, Task task, List<Task> tasks, List<Sheet> sheets, Optional<StatusProposal> proposal,
        PartState state, List<Comment> comments, Desk desk, Person writer) {

    /** The same, written elsewhere. */
    public WriteView at(Desk other) {
        return new WriteView(address, unit, task, tasks, sheets, proposal, state, comments, other, writer);
    }

    Sheet sheet(String id) {
        return sheets.stream().filter(sheet -> sheet.id().equals(id)).findFirst().orElseThrow(() -> new NoSuchPage("no such sheet"));
    }

    /** Where the unit's part is read, commented and sent on. */
    public String review() {
        return "/review" + address.page().substring("/tasks".length()).replaceFirst("(/[^/]+/[^/]+/[^/]+)/.*", "$1");
    }

    /** Where figures for its texts are searched. */
    public String figures() {
        return "/figures/" + String.join("/", address.municipality(), address.date().toString(), UriUtils.encodePathSegment(address.unit(), StandardCharsets.UTF_8));
    }

    public String page(Task other) {
        return WriteAddress.of(address.municipality(), other).page();
    }

    /** What happened to what a sheet is about: a measure, or the task as a whole. */
    public ItemTrail trail(Sheet sheet) {
        return sheet.kind() == ImportKind.MEASURE_VALUES
                ? ItemTrail.ofMeasure(address.municipality(), sheet.key().get("measure"), address.date().toString())
                : ItemTrail.of(address.municipality(), task);
    }

    /** The next thing that isn't done, after this one and then from the beginning. */
    public Optional<Task> next() {
        int here = tasks.indexOf(task);
        return Stream.concat(tasks.stream().skip(here + 1L), tasks.stream().limit(here))
                .filter(other -> other.state() != Task.State.DONE)
                .findFirst();
    }

    /** Whether the round's statuses are {@code expected} or a {@code result}. */
    public String time() {
        return Sheets.time(address.date());
    }
}
