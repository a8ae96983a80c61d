package fi.toteuma.web.internal.dashboard;

import fi.toteuma.dashboard.RiskStanding;
import fi.toteuma.dashboard.UnitStanding.Told;
import fi.toteuma.kernel.Wording;
import fi.toteuma.municipality.RiskScale;
import fi.toteuma.web.internal.page.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Risks by likelihood and impact; each has its number in the list below.
 *
 * @param document where they are told of; null where there is no report of that day
 */
public record RisksCard(Told<RiskStanding> told, RiskScale scale, Words words, @Nullable String document) {

    private static final int HIGHEST_BAND = 3;
    private static final int SHOWN = 3;

    public Optional<LocalDate> day() {
        return told.day();
    }

    public int size() {
        return told.all().size();
    }

    public String title() {
        if (size() == 0) {
            return words.of("dashboard.risks.none");
        }
        long high = told.all().stream().filter(risk -> band(risk).orElse(0) == HIGHEST_BAND).count();
        return words.of("dashboard.risks.title", high);
    }

    /**
     * The worst ones, by their numbers: those of the highest value there is, three at most.
     *
     * @return empty where none was weighed
     */
    public List<Integer> worst() {
        int highest = told.all().stream().mapToInt(risk -> risk.assessment().value().orElse(0)).max().orElse(0);
        return IntStream.range(0, size())
                .filter(i -> highest > 0 && told.all().get(i).assessment().value().orElse(0) == highest)
                .map(i -> i + 1)
                .limit(SHOWN)
                .boxed()
                .toList();
    }

    public RiskStanding numbered(int number) {
        return told.all().get(number - 1);
    }

    /** Places on the scale of likelihood, the highest first. */
    public List<Integer> likelihoods() {
        int steps = scale.likelihoods().size();
        return IntStream.rangeClosed(1, steps).map(place -> steps + 1 - place).boxed().toList();
    }

    public List<Integer> impacts() {
        return IntStream.rangeClosed(1, scale.impacts().size()).boxed().toList();
    }

    public int band(int likelihood, int impact) {
        return scale.band(likelihood * impact);
    }

    /** Numbers of the risks in a square, from 1. */
    public List<Integer> numbers(int likelihood, int impact) {
        return IntStream.range(0, size())
                .filter(i -> told.all().get(i).isIn(likelihood, impact))
                .map(i -> i + 1)
                .boxed()
                .toList();
    }

    public OptionalInt band(RiskStanding risk) {
        OptionalInt value = risk.assessment().value();
        return value.isPresent() ? OptionalInt.of(scale.band(value.getAsInt())) : OptionalInt.empty();
    }

    public Wording bandName(RiskStanding risk) {
        return scale.bands().get(band(risk).orElseThrow() - 1).name();
    }

    /** "2 × 2 = 4" */
    public String product(RiskStanding risk) {
        return risk.assessment().likelihood().orElseThrow() + " × " + risk.assessment().impact().orElseThrow() + " = "
                + risk.assessment().value().orElseThrow();
    }
}
