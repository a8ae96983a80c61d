package fi.toteuma.reporting.internal.content;

import fi.toteuma.document.Status;
import fi.toteuma.kernel.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a section comes to, in one line under its heading: counts put into words. */
final class FindingWords {

    /** A longer description doesn't fit in the line. */
    private static final int LONGEST = 70;

    private final Phrasing phrases;
    private final NumberWords numbers;

    FindingWords(Language language, Phrasing phrases) {
        this.phrases = phrases;
        this.numbers = new NumberWords(language, phrases);
    }

    /**
     * {@code 11 tavoitetta 17:stä toteutuu, viisi osittain, yhdestä ei vielä ole tietoa}
     *
     * @param counts goals in each status; one left out is none
     * @param results whether the words are those of closing
     * @return nothing where there are no goals
     */
    String goals(Map<Status, Long> counts, boolean results) {
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        String time = results ? "result" : "expected";
        List<String> clauses = new ArrayList<>();
        for (Status status : Status.values()) {
            long count = counts.getOrDefault(status, 0L);
            String key = "finding.goals." + time + "." + status.name().toLowerCase(Locale.ROOT);
            if (count > 0 && count == all) {
                String amount = all == 1 ? ".one" : all == 2 ? ".both" : ".all";
                return NumberWords.capital(phrases.of(key + amount, numbers.of(all), numbers.genitive(all)));
            }
            if (count > 0) {
                clauses.add(clauses.isEmpty() ? first(key, count, all) : also(key, status, count));
            }
        }
        return NumberWords.capital(String.join(", ", clauses));
    }

    private String first(String key, long count, long all) {
        return phrases.of(key + (count == 1 ? ".first-one" : ".first"), numbers.of(count), numbers.outOf(all));
    }

    private String also(String key, Status status, long count) {
        boolean unknown = status == Status.NO_INFORMATION;
        return phrases.of(key + ".also", unknown ? numbers.outOf(count) : numbers.of(count));
    }

    /**
     * {@code Suurin riski on ”Talouden taantuma”; yksikään riski ei ole korkea}
     *
     * @param weighed how many risks have a value
     * @param value the largest value
     * @param largest descriptions of the risks that have it
     * @param worst name of the highest band
     * @param inWorst risks in that band
     */
    String risks(long weighed, int value, List<String> largest, String worst, long inWorst) {
        if (weighed == 0) {
            return phrases.of("finding.risks.none-weighed");
        }
        String name = largest.getFirst().strip().replaceFirst("\\.$", "");
        boolean named = largest.size() == 1 && name.length() <= LONGEST;
        String top = named
                ? phrases.of(weighed == 1 ? "finding.risks.only" : "finding.risks.largest", name)
                : phrases.of(
                        largest.size() == 1 ? "finding.risks.value-one" : "finding.risks.value", String.valueOf(value),
                        numbers.of(largest.size()));
        String band = worst.toLowerCase(Locale.ROOT);
        String high = inWorst == 0
                ? phrases.of(weighed == 1 ? "finding.risks.not-high" : "finding.risks.none-high", band)
                : phrases.of(inWorst == 1 ? "finding.risks.one-high" : "finding.risks.high", numbers.genitive(inWorst), band);
        return top + "; " + high;
    }

    /**
     * {@code 11 hanketta, rahoitus 428 194 €}
     *
     * @param funded projects whose funding is known
     * @param funding of these together, printed; empty where none is known
     */
    String projects(long projects, long funded, Optional<String> funding) {
        String count = NumberWords.capital(phrases.of(projects == 1 ? "finding.projects.one" : "finding.projects.many", numbers.of(projects)));
        if (funding.isEmpty()) {
            return count;
        }
        return count + ", " + (funded == projects
                ? phrases.of("finding.projects.funding", funding.get())
                : phrases.of(
                        funded == 1 ? "finding.projects.funding-one" : "finding.projects.funding-some", numbers.genitive(funded), funding.get()));
    }
}
