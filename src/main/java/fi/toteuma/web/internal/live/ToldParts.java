package fi.toteuma.web.internal.live;

import fi.toteuma.document.Block;
import fi.toteuma.document.Block.TextOf;
import fi.toteuma.document.Card;
import fi.toteuma.document.Document;
import fi.toteuma.document.WordTable;
import fi.toteuma.period.ReportingDuty.Part;
import fi.toteuma.rounds.Task;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which of a document's parts tell of which tasks of its round. What stands twice is found twice. */
final class ToldParts {

    private static final String INVESTMENTS = "investments/";

    private final Document document;
    private final List<Task> tasks;
    private final Map<Integer, ToldPart> texts = new LinkedHashMap<>();
    private final Map<String, ToldPart> rows = new LinkedHashMap<>();
    private final Map<String, ToldPart> cards = new LinkedHashMap<>();
    private final List<ToldPart> all = new ArrayList<>();
    private final Set<String> places = new HashSet<>();

    private ToldParts(Document document, List<Task> tasks) {
        this.document = document;
        this.tasks = tasks;
    }

    static ToldParts of(Document document, List<Task> tasks) {
        ToldParts parts = new ToldParts(document, tasks);
        parts.read();
        return parts;
    }

    private void read() {
        String section = Chapters.TOP;
        for (int i = 0; i < document.blocks().size(); i++) {
            Block block = document.blocks().get(i);
            switch (block) {
                case Block.Heading heading -> section = heading.id();
                case Block.WordTableBlock(WordTable table) -> rows(table, section);
                case Block.CardBlock(Card card) -> card(card, section);
                default -> {
                    TextOf of = block.textOf();
                    if (of != null && begins(i, of)) {
                        text(i, of, section);
                    }
                }
            }
        }
    }

    private boolean begins(int block, TextOf of) {
        return block == 0 || !of.equals(document.blocks().get(block - 1).textOf());
    }

    /** Index after the last block of the text that begins here. */
    int end(int block) {
        TextOf of = document.blocks().get(block).textOf();
        int end = block + 1;
        while (of != null && end < document.blocks().size() && of.equals(document.blocks().get(end).textOf())) {
            end++;
        }
        return end;
    }

    private void text(int block, TextOf of, String section) {
        boolean invested = of.section().startsWith(INVESTMENTS);
        Part part = invested ? Part.INVESTMENTS : Part.TEXTS;
        String key = invested ? of.section().substring(INVESTMENTS.length()) : of.section();
        tasks.stream()
                .filter(task -> task.part() == part && task.key().equals(key) && task.duty().unit().equals(of.unit()))
                .findFirst()
                .ifPresent(task -> texts.put(block, add(task, "p-" + of.unit() + "-" + of.section(), section, 0)));
    }

    /**
     * A table's rows are of one kind, which isn't written in it: the kind that has the most of their codes. Where two kinds have as many,
     * nothing is offered: writing on the wrong one would be worse.
     */
    private void rows(WordTable table, String section) {
        Map<Part, Map<String, Task>> known = tasks.stream()
                .filter(task -> task.part() != Part.TEXTS && task.part() != Part.INVESTMENTS)
                .collect(Collectors.groupingBy(Task::part, Collectors.toMap(Task::key, task -> task, (one, other) -> one)));
        Set<String> ids = table.rows().stream().map(WordTable.Row::id).collect(Collectors.toSet());
        long most = known.values().stream().mapToLong(kind -> found(kind, ids)).max().orElse(0);
        List<Map<String, Task>> kinds = known.values().stream().filter(kind -> found(kind, ids) == most).toList();
        if (most == 0 || kinds.size() > 1) {
            return;
        }
        Map<String, Task> kind = kinds.getFirst();
        table.rows().stream()
                .filter(row -> kind.containsKey(row.id()))
                .forEach(row -> rows.put(
                        table.id() + "/" + row.id(),
                        add(kind.get(row.id()), "p-" + table.id() + "-" + row.id(), section, table.columns().size())));
    }

    private static long found(Map<String, Task> tasks, Set<String> ids) {
        return ids.stream().filter(tasks::containsKey).count();
    }

    private void card(Card card, String section) {
        tasks.stream()
                .filter(task -> task.part() == Part.PROJECTS && task.key().equals(card.code()))
                .findFirst()
                .ifPresent(task -> cards.put(card.id(), add(task, "p-" + card.id(), section, 0)));
    }

    private ToldPart add(Task task, String wanted, String section, int columns) {
        String plain = wanted.replaceAll("[^A-Za-z0-9_-]", "_");
        String place = plain;
        for (int i = 2; !places.add(place); i++) {
            place = plain + "-" + i;
        }
        ToldPart part = new ToldPart(task, place, section, columns);
        all.add(part);
        return part;
    }

    /** The text that begins with a block. */
    Optional<ToldPart> text(int block) {
        return Optional.ofNullable(texts.get(block));
    }

    Optional<ToldPart> row(WordTable table, WordTable.Row row) {
        return Optional.ofNullable(rows.get(table.id() + "/" + row.id()));
    }

    Optional<ToldPart> card(Card card) {
        return Optional.ofNullable(cards.get(card.id()));
    }

    /** All of them, in the document's order. */
    List<ToldPart> all() {
        return List.copyOf(all);
    }

    /**
     * What the units of the document have to tell of and it doesn't show yet, as parts after the last thing that their unit tells; their
     * place is the end of that chapter.
     */
    List<ToldPart> unprinted() {
        Map<String, String> last = new HashMap<>();
        all.forEach(part -> last.put(part.task().duty().unit(), part.section()));
        Set<Task> printed = all.stream().map(ToldPart::task).collect(Collectors.toSet());
        return tasks.stream()
                .filter(task -> task.state() == Task.State.MISSING && !printed.contains(task) && last.containsKey(task.duty().unit()))
                .map(task -> new ToldPart(
                        task, ("n-" + task.duty().unit() + "-" + task.part().key() + "-" + task.key()).replaceAll("[^A-Za-z0-9_-]", "_"),
                        last.get(task.duty().unit()), 0))
                .toList();
    }

    /** Codes of the units that tell something in the document. */
    List<String> units() {
        return Stream.concat(all.stream(), unprinted().stream()).map(part -> part.task().duty().unit()).distinct().toList();
    }
}
