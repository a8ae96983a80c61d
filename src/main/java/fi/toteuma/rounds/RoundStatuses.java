package fi.toteuma.rounds;

import fi.toteuma.goals.Goals;
import fi.toteuma.indicators.Indicators;
import fi.toteuma.investments.Investments;
import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.kernel.Wording;
import fi.toteuma.narrative.Texts;
import fi.toteuma.period.ReportingDuty;
import fi.toteuma.period.Rounds;
import fi.toteuma.projects.Projects;
import fi.toteuma.risks.Risks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far a municipality's reporting rounds are, from what is in the database. */
@Service
public class RoundStatuses {

    private final Rounds rounds;
    private final Goals goals;
    private final Risks risks;
    private final Texts texts;
    private final Projects projects;
    private final Investments investments;
    private final Indicators indicators;

    public RoundStatuses(
            Rounds rounds, Goals goals, Risks risks, Texts texts, Projects projects, Investments investments, Indicators indicators) {
        this.rounds = rounds;
        this.goals = goals;
        this.risks = risks;
        this.texts = texts;
        this.projects = projects;
        this.investments = investments;
        this.indicators = indicators;
    }

    /** All parts of all duties of all rounds, earlier report dates first. */
    @Transactional(readOnly = true)
    public List<PartStatus> of(MunicipalityId municipality, LocalDate today) {
        return of(municipality, duty -> true, today);
    }

    /** The same of some duties. @param which to look at */
    @Transactional(readOnly = true)
    public List<PartStatus> of(MunicipalityId municipality, Predicate<ReportingDuty> which, LocalDate today) {
        Map<Asked, Told> read = new HashMap<>();
        List<PartStatus> statuses = new ArrayList<>();
        List<ReportingDuty> duties = rounds.duties(municipality);
        for (ReportingDuty duty : duties.stream().filter(which).toList()) {
            statuses.addAll(RoundStatus.of(duty, now(municipality, duty, read), before(municipality, duty, duties, read), today));
        }
        return statuses;
    }

    /**
     * Everything that units have to tell of, one by one, in the order of their duties.
     *
     * @param which duties to look at
     * @param sectionNames headings of texts by their section's key
     */
    @Transactional(readOnly = true)
    public List<Task> tasks(
            MunicipalityId municipality, Predicate<ReportingDuty> which, LocalDate today, Function<String, Wording> sectionNames) {
        List<ReportingDuty> duties = rounds.duties(municipality);
        Map<Asked, Told> read = new HashMap<>();
        return duties.stream()
                .filter(which)
                .flatMap(duty -> {
                    Told now = now(municipality, duty, read);
                    Told before = before(municipality, duty, duties, read);
                    return new TaskList(duty, now, before, today, sectionNames).all().stream();
                })
                .toList();
    }

    private Told now(MunicipalityId municipality, ReportingDuty duty, Map<Asked, Told> read) {
        return read.computeIfAbsent(new Asked(duty.reportDate(), duty.year()), one -> told(municipality, one));
    }

    /** What was told at the round before, during the year or at its end as this one. */
    private Told before(MunicipalityId municipality, ReportingDuty duty, List<ReportingDuty> duties, Map<Asked, Told> read) {
        return duties.stream()
                .filter(other -> other.reportDate().isBefore(duty.reportDate()) && isOfYearsEnd(other) == isOfYearsEnd(duty))
                .max(Comparator.comparing(ReportingDuty::reportDate))
                .map(other -> now(municipality, other, read))
                .orElse(Told.NOTHING);
    }

    /** A report of a year's end has other texts than those during the year. */
    private static boolean isOfYearsEnd(ReportingDuty duty) {
        return duty.reportDate().equals(LocalDate.of(duty.reportDate().getYear(), 12, 31));
    }

    private Told told(MunicipalityId municipality, Asked asked) {
        LocalDate day = asked.reportDate();
        return new Told(
                texts.at(municipality, day),
                goals.of(municipality, asked.year(), day),
                goals.followUps(municipality, asked.year(), day),
                risks.of(municipality, asked.year()),
                risks.assessments(municipality, day),
                projects.at(municipality, day),
                investments.at(municipality, day),
                indicators.keyFigures(municipality),
                indicators.keyFigureValues(municipality));
    }

    private record Asked(LocalDate reportDate, int year) {}
}
