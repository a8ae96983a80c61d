package fi.toteuma.web.internal.dashboard;

import fi.toteuma.dashboard.ProjectStanding;
import fi.toteuma.dashboard.UnitStanding.Told;
import fi.toteuma.web.internal.page.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Projects and how much of their funding is spent.
 *
 * @param document where they are told of; null where there is no report of that day
 */
public record ProjectsCard(Told<ProjectStanding> told, Words words, @Nullable String document) {

    private static final int SHOWN = 5;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** A bar half as long again as the funding is as long as one can be; the figure beside it says the rest. */
    private static final BigDecimal LONGEST = BigDecimal.valueOf(150);

    public Optional<LocalDate> day() {
        return told.day();
    }

    public int size() {
        return told.all().size();
    }

    public String title() {
        return size() == 0
                ? words.of("dashboard.projects.none")
                : words.of("dashboard.projects.title", told.all().stream().filter(ProjectStanding::isOverrun).count());
    }

    public List<ProjectStanding> first() {
        return told.all().stream().limit(SHOWN).toList();
    }

    public List<ProjectStanding> others() {
        return told.all().stream().skip(SHOWN).toList();
    }

    public String funding(ProjectStanding project) {
        return project.report().funding().map(money -> words.number(money.in(1, 0).longValueExact())).orElseGet(() -> words.of("dashboard.missing"));
    }

    public String spent(ProjectStanding project) {
        return project.report().spent().map(words::decimal).orElseGet(() -> words.of("dashboard.missing"));
    }

    /** What is spent, as a length; null where it wasn't told. */
    public @Nullable String width(ProjectStanding project) {
        return project.report().spent().map(spent -> Scale.part(spent.max(BigDecimal.ZERO).min(LONGEST), LONGEST)).orElse(null);
    }

    /** The whole funding, as a length. */
    public String whole() {
        return Scale.part(WHOLE, LONGEST);
    }
}
