package fi.toteuma.web.internal.tasks;

import fi.toteuma.period.ReportingDuty.Part;
import fi.toteuma.rounds.Task;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.util.UriUtils;

/**
 * Where one thing is told.
 *
 * @param key as of a {@link Task}
 */
public record WriteAddress(String municipality, LocalDate date, String unit, Part part, String key) {

    /** Stands for a unit's investments as a whole, which have no key. */
    private static final String WHOLE = "-";

    /** @param key {@code -} stands for none */
    public static WriteAddress of(String municipality, LocalDate date, String unit, Part part, String key) {
        return new WriteAddress(municipality, date, unit, part, key.equals(WHOLE) ? "" : key);
    }

    /** Where a task is told. */
    public static WriteAddress of(String municipality, Task task) {
        return new WriteAddress(municipality, task.duty().reportDate(), task.duty().unit(), task.part(), task.key());
    }

    public String page() {
        return String.join("/", List.of("/tasks", municipality, date.toString(), item()));
    }

    /** Unit, part and key, as they stand in addresses. */
    public String item() {
        return String.join("/", encoded(unit), part.key(), encoded(key.isEmpty() ? WHOLE : key));
    }

    public String list() {
        return "/tasks?municipality=" + municipality + "&date=" + date;
    }

    boolean isOf(Task task) {
        return task.duty().unit().equals(unit) && task.duty().reportDate().equals(date) && task.part() == part && task.key().equals(key);
    }

    private static String encoded(String text) {
        return UriUtils.encodePathSegment(text, StandardCharsets.UTF_8);
    }
}
