package fi.toteuma.web.internal.work;

import fi.toteuma.web.internal.imports.Job;
import java.util.List;

/**
 * What the reader has at work, and had, the latest first.
 *
 * @param works reports being frozen
 * @param files on their way in
 */
public record WorksView(List<Work> works, List<Job> files) {

    /** Whether something is being done now. */
    public boolean isAnyRunning() {
        return works.stream().anyMatch(Work::isRunning) || files.stream().anyMatch(Job::isWorking);
    }
}
