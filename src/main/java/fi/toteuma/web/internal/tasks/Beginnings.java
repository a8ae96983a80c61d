package fi.toteuma.web.internal.tasks;

import fi.toteuma.document.Piece;
import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.Wording;
import fi.toteuma.narrative.SectionText;
import fi.toteuma.narrative.Texts;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.period.ReportingDuty;
import fi.toteuma.period.Rounds;
import fi.toteuma.reporting.PrintedProse;
import fi.toteuma.rounds.Task;
import fi.toteuma.web.internal.tasks.Hint.Last;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How the texts of the last time began, with the figures of that day in them. */
@Component
class Beginnings {

    /** About two lines beside a task. */
    private static final int LONGEST = 160;

    private final Rounds rounds;
    private final Texts texts;
    private final PrintedProse prose;

    Beginnings(Rounds rounds, Texts texts, PrintedProse prose) {
        this.rounds = rounds;
        this.texts = texts;
        this.prose = prose;
    }

    private record Written(LocalDate day, String unit, Language language, String text) {}

    /** @param tasks texts of one report date */
    Function<Task, Hint> of(Municipality of, List<Task> tasks, Language language) {
        Map<Task, Written> earlier = earlier(of, tasks, language);
        Map<Written, String> read = new HashMap<>();
        earlier.values().stream().collect(Collectors.groupingBy(one -> Map.entry(one.day(), one.unit()))).forEach((place, ours) -> {
            Map<String, List<Piece>> pieces = prose.of(
                    of.key(), place.getKey(), place.getValue(), ours.stream().map(Written::text).distinct().toList());
            ours.forEach(one -> read.put(one, shortened(
                    pieces.get(one.text()).stream().map(Piece::plain).filter(words -> !words.isBlank()).findFirst().orElse(""))));
        });
        return task -> Optional.ofNullable(earlier.get(task))
                .filter(one -> !read.get(one).isEmpty())
                .map(one -> new Hint(Hint.NOTHING.about(), new Last.Said(one.day(), one.language(), read.get(one))))
                .orElse(Hint.NOTHING);
    }

    /** The latest text of the same section of an earlier day, as far as its first paragraph goes. */
    private Map<Task, Written> earlier(Municipality of, List<Task> tasks, Language language) {
        LocalDate before = tasks.getFirst().duty().reportDate();
        Map<Task, Written> found = new HashMap<>();
        List<LocalDate> days = rounds.duties(of.id()).stream()
                .map(ReportingDuty::reportDate)
                .filter(day -> day.isBefore(before))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        for (LocalDate day : days) {
            List<Task> open = tasks.stream().filter(Predicate.not(found::containsKey)).toList();
            List<SectionText> told = open.isEmpty() ? List.of() : texts.at(of.id(), day);
            open.forEach(task -> told.stream()
                    .filter(text -> text.unit().equals(task.duty().unit()) && text.section().equals(task.key()))
                    .flatMap(text -> first(text.text(), language).stream())
                    .findFirst()
                    .ifPresent(text -> found.put(task, new Written(
                            day, task.duty().unit(), text.getKey(), text.getValue().strip().split("\\R\\s*\\R", 2)[0]))));
        }
        return found;
    }

    /** The text in the reader's language, else in one that was written. */
    private static Optional<Map.Entry<Language, String>> first(Wording text, Language language) {
        return text.texts().entrySet().stream()
                .filter(words -> !words.getValue().isBlank())
                .min(Comparator.comparing((Map.Entry<Language, String> words) -> words.getKey() != language).thenComparing(Map.Entry::getKey));
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, end < 0 ? LONGEST : end) + "\u00a0…";
    }
}
