package fi.toteuma.web.internal.trail;

import fi.toteuma.access.AuditTrail.Entry;
import fi.toteuma.web.internal.page.MunicipalityTab;
import fi.toteuma.web.internal.page.Words;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A page of the trail.
 *
 * @param more whether there are older entries
 */
public record TrailView(
        List<MunicipalityTab> municipalities, String current, TrailForm form, List<String> everybody, List<String> items, List<Entry> entries,
        boolean more) {

    private static final int SHOWN = 600;
    private static final String SWEDISH = "_sv";
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern TIME = Pattern.compile(DAY + "T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?");

    public String time(Words words, Entry entry) {
        return words.time(entry.at());
    }

    /** What a table is called on the pages; its own name where it has no other. */
    public String item(Words words, String item) {
        return words.has("item." + item) ? words.of("item." + item) : item;
    }

    /** What a field is called on the pages; its own name where it has no other. */
    public String field(Words words, String field) {
        if (words.has("field." + field)) {
            return words.of("field." + field);
        }
        return field.endsWith(SWEDISH) ? words.of("field.in-swedish", field(words, field.substring(0, field.length() - SWEDISH.length()))) : field;
    }

    public String key(Words words, Entry entry) {
        return entry.knownBy().stream().filter(part -> !part.isEmpty()).map(part -> printed(words, part)).collect(Collectors.joining(" "));
    }

    /** What happened to this record alone. */
    public String ofRecord(Entry entry) {
        return "/trail?municipality=" + current + new TrailForm("", entry.item(), String.join("|", entry.key()), "", "").query();
    }

    public String older() {
        return "/trail?municipality=" + current + form.query() + "&before=" + entries.getLast().id();
    }

    /** The fields an entry tells of, without the program's own numbers and what is empty on both sides. */
    public List<String> fields(Entry entry) {
        Set<String> names = new TreeSet<>(entry.before().keySet());
        names.addAll(entry.after().keySet());
        names.removeAll(Set.of("municipality_id", "batch_id", "ordinal"));
        return names.stream().filter(name -> !before(entry, name).isEmpty() || !after(entry, name).isEmpty()).toList();
    }

    public String before(Words words, Entry entry, String field) {
        return printed(words, before(entry, field));
    }

    public String after(Words words, Entry entry, String field) {
        return printed(words, after(entry, field));
    }

    private static String before(Entry entry, String field) {
        return entry.before().getOrDefault(field, "");
    }

    private static String after(Entry entry, String field) {
        return entry.after().getOrDefault(field, "");
    }

    /** Days, times and yes or no as the reader writes them; all else as it is stored. */
    private static String printed(Words words, String value) {
        if (DAY.matcher(value).matches()) {
            return words.date(LocalDate.parse(value));
        }
        if (TIME.matcher(value).matches()) {
            return words.time(LocalDateTime.parse(value));
        }
        return switch (value) {
            case "true" -> words.of("trail.yes");
            case "false" -> words.of("trail.no");
            default -> shortened(value);
        };
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + " …";
    }
}
