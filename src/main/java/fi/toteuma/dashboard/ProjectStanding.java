package fi.toteuma.dashboard;

import fi.toteuma.projects.Project;
import fi.toteuma.projects.ProjectReport;
import java.math.BigDecimal;

/** A project's money as it was told on the day. */
public record ProjectStanding(Project project, ProjectReport report) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** Whether more is spent than there is funding; what wasn't told isn't an overrun. */
    public boolean isOverrun() {
        return report.spent().filter(spent -> spent.compareTo(WHOLE) > 0).isPresent();
    }
}
