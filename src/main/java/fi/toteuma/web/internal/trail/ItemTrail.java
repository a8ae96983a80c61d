package fi.toteuma.web.internal.trail;

import fi.toteuma.access.AuditTrail.Item;
import fi.toteuma.rounds.Task;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where what happened to something is told: to one record, or to several that belong together.
 *
 * @param municipality its key; empty: something of the whole installation
 */
public record ItemTrail(String municipality, List<Item> items) {

    static final String PAGE = "/trail/item";

    /** Between parts of a key in addresses, as on the page of the whole trail. */
    private static final char BAR = '|';
    private static final char BETWEEN = '\u001f';

    public ItemTrail {
        items = List.copyOf(items);
    }

    public static ItemTrail in(String municipality) {
        return new ItemTrail(municipality, List.of());
    }

    /** With one more record. @param key its parts; an empty last one stands for all that begin with the others */
    public ItemTrail and(String item, String... key) {
        List<Item> more = new ArrayList<>(items);
        more.add(new Item(item, String.join(String.valueOf(BETWEEN), key)));
        return new ItemTrail(municipality, more);
    }

    /** Of something that a unit tells of: the thing itself, and what is told. */
    public static ItemTrail of(String municipality, Task task) {
        String key = task.key();
        String unit = task.duty().unit();
        String date = task.duty().reportDate().toString();
        return switch (task.part()) {
            case TEXTS -> in(municipality).and("section_text", unit, key, date);
            case GOALS -> in(municipality).and("goal", key).and("goal_change", key, "").and("follow_up", key, date);
            case RISKS -> in(municipality).and("risk", key).and("risk_assessment", key, date);
            case PROJECTS -> in(municipality).and("project", key).and("project_report", key, date).and("project_part", key, date, "");
            case INVESTMENTS -> in(municipality).and("investment_report", unit, key, date);
            case KEY_FIGURES -> in(municipality).and("key_figure", key).and("key_figure_value", key, date.substring(0, 4), "");
        };
    }

    /** Of a measure and its value at a date. */
    public static ItemTrail ofMeasure(String municipality, String measure, String date) {
        return in(municipality).and("measure", measure).and("measure_value", measure, date);
    }

    public String address() {
        String of = items.stream()
                .map(one -> "of=" + URLEncoder.encode(one.item() + ":" + one.key().replace(BETWEEN, BAR), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return PAGE + "?" + (municipality.isEmpty() ? "" : "municipality=" + municipality + "&") + of;
    }

    /** As an address names it; what names no record is left out. */
    static ItemTrail read(String municipality, String... of) {
        ItemTrail trail = in(municipality);
        for (String one : of) {
            int colon = one.indexOf(':');
            if (colon > 0) {
                trail = trail.and(one.substring(0, colon), one.substring(colon + 1).replace(BAR, BETWEEN));
            }
        }
        return trail;
    }
}
