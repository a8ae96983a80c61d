package fi.toteuma.web.internal.trail;

import fi.toteuma.access.AuditTrail.Entry;
import fi.toteuma.web.internal.page.MunicipalityTab;
import fi.toteuma.web.internal.page.Words;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A page of the trail.
 *
 * @param more whether there are older entries
 */
public record TrailView(
        List<MunicipalityTab> municipalities, String current, TrailForm form, List<String> everybody, List<String> items, List<Entry> entries,
        boolean more) {

    private static final int SHOWN = 600;

    public String time(Words words, Entry entry) {
        return words.time(entry.at());
    }

    /** What a table is called on the pages; its own name where it has no other. */
    public String item(Words words, String item) {
        return words.has("item." + item) ? words.of("item." + item) : item;
    }

    public String key(Entry entry) {
        return String.join(" ", entry.key().stream().filter(part -> !part.isEmpty()).toList());
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

    public String before(Entry entry, String field) {
        return shortened(entry.before().getOrDefault(field, ""));
    }

    public String after(Entry entry, String field) {
        return shortened(entry.after().getOrDefault(field, ""));
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + " …";
    }
}
