package fi.toteuma.rendering.internal.html;

import fi.toteuma.document.Block;
import fi.toteuma.document.Document;
import fi.toteuma.document.Formula;
import fi.toteuma.document.Formula.CellRef;
import fi.toteuma.document.Formula.Term;
import fi.toteuma.document.Provenance.Batch;
import fi.toteuma.document.Provenance.Fact;
import fi.toteuma.document.Provenance.Source;
import fi.toteuma.document.Table;
import java.io.StringWriter;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A document's formulas and facts, small enough to travel in every page: arrays instead of named fields, and each account,
 * measure and source written once. {@code explain.js} reads it.
 *
 * <p>A cell is a number: row × columns + column + 1. A formula is an array that starts with its kind: 1 sum (cells,
 * negative where subtracted), 2 difference (two cells, 1 if turned), 3 percent (two cells), 4 facts (a source), 5 in words (text,
 * then sources). A source is its description and its facts by measure, year and batch; below these, per account,
 * month, cents and rows in turn.
 */
final class ProvenanceJson {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Document document;
    private final Map<String, String> words;
    private final Numbering<String> sources = new Numbering<>();
    private final Numbering<String> measures = new Numbering<>();
    private final Numbering<Account> accounts = new Numbering<>();
    private final Map<Long, Batch> batches = new LinkedHashMap<>();

    ProvenanceJson(Document document, Map<String, String> words) {
        this.document = document;
        this.words = words;
    }

    private record Account(String code, String name) {}

    private record Group(String measure, int year, long batch) {}

    /** Gives each thing the number of its first appearance. */
    private static final class Numbering<T> {
        private final Map<T, Integer> numbers = new LinkedHashMap<>();

        int of(T thing) {
            return numbers.computeIfAbsent(thing, unseen -> numbers.size());
        }

        List<T> inOrder() {
            return List.copyOf(numbers.keySet());
        }
    }

    /** @throws IllegalArgumentException if a formula names a cell or a source that isn't there */
    String write() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeName("words").writeStartObject();
            words.forEach(json::writeStringProperty);
            json.writeEndObject();
            json.writeName("notation").writeStartArray().writeString(document.notation().minus())
                    .writeString(document.notation().thousands()).writeString(document.notation().decimal()).writeEndArray();
            tables(json);
            figures(json);
            sources(json);
            lists(json);
            json.writeEndObject();
        }
        return text.toString();
    }

    private void tables(JsonGenerator json) {
        json.writeName("tables").writeStartObject();
        for (Table table : document.tables()) {
            boolean asked = table.rows().stream().flatMap(row -> row.cells().stream()).anyMatch(cell -> cell.formula() != null);
            if (asked) {
                json.writeName(table.id()).writeStartArray();
                for (Table.Row row : table.rows()) {
                    json.writeStartArray();
                    row.cells().forEach(cell -> formula(json, table, cell.formula()));
                    json.writeEndArray();
                }
                json.writeEndArray();
            }
        }
        json.writeEndObject();
    }

    /** Sources of live figures in sentences, by the ids that the page's elements name. */
    private void figures(JsonGenerator json) {
        json.writeName("figures").writeStartObject();
        document.liveFigures().stream().map(Block.Span::source).distinct()
                .forEach(source -> json.writeName(source).writeNumber(sources.of(source)));
        json.writeEndObject();
    }

    private void formula(JsonGenerator json, Table table, @Nullable Formula formula) {
        if (formula == null) {
            json.writeNumber(0);
            return;
        }
        json.writeStartArray();
        switch (formula) {
            case Formula.Sum(List<Term> terms) -> {
                json.writeNumber(1);
                terms.forEach(term -> json.writeNumber(term.sign() * cell(table, term.cell())));
            }
            case Formula.Difference(CellRef minuend, CellRef subtrahend, boolean turned) -> json.writeNumber(2)
                    .writeNumber(cell(table, minuend)).writeNumber(cell(table, subtrahend)).writeNumber(turned ? 1 : 0);
            case Formula.PercentOf(CellRef part, CellRef whole) -> json.writeNumber(3)
                    .writeNumber(cell(table, part)).writeNumber(cell(table, whole));
            case Formula.Facts(String source) -> json.writeNumber(4).writeNumber(sources.of(source));
            case Formula.Described(String text, List<String> named) -> {
                json.writeNumber(5).writeString(text);
                named.forEach(source -> json.writeNumber(sources.of(source)));
            }
        }
        json.writeEndArray();
    }

    private static int cell(Table table, CellRef cell) {
        int row = table.rowIndex(cell.row());
        int column = table.columnIndex(cell.column());
        if (row < 0 || column < 0) {
            throw new IllegalArgumentException("table " + table.id() + " has no cell " + cell.row() + "/" + cell.column());
        }
        return row * table.columns().size() + column + 1;
    }

    private void sources(JsonGenerator json) {
        json.writeName("sources").writeStartArray();
        for (String id : sources.inOrder()) {
            Source source = document.provenance().source(id);
            json.writeStartArray().writeString(source.description()).writeStartArray();
            grouped(source.facts()).forEach((group, byAccount) -> group(json, group, byAccount));
            json.writeEndArray().writeEndArray();
        }
        json.writeEndArray();
    }

    private static Map<Group, Map<Account, List<Fact>>> grouped(List<Fact> facts) {
        Map<Group, Map<Account, List<Fact>>> groups = new LinkedHashMap<>();
        for (Fact fact : facts) {
            groups.computeIfAbsent(new Group(fact.measure(), fact.year(), fact.batch()), unseen -> new LinkedHashMap<>())
                    .computeIfAbsent(new Account(fact.account(), fact.accountName()), unseen -> new ArrayList<>())
                    .add(fact);
        }
        return groups;
    }

    private void group(JsonGenerator json, Group group, Map<Account, List<Fact>> byAccount) {
        Batch batch = document.provenance().batches().get(group.batch());
        if (batch != null) {
            batches.put(group.batch(), batch);
        }
        json.writeStartArray().writeNumber(measures.of(group.measure())).writeNumber(group.year()).writeNumber(group.batch());
        json.writeStartArray();
        byAccount.forEach((account, facts) -> {
            json.writeStartArray().writeNumber(accounts.of(account));
            for (Fact fact : facts) {
                json.writeNumber(fact.month()).writeNumber(fact.amount().amount().unscaledValue()).writeString(fact.rows());
            }
            json.writeEndArray();
        });
        json.writeEndArray().writeEndArray();
    }

    private void lists(JsonGenerator json) {
        json.writeName("measures").writeStartArray();
        measures.inOrder().forEach(json::writeString);
        json.writeEndArray().writeName("accounts").writeStartArray();
        accounts.inOrder().forEach(account -> json.writeStartArray().writeString(account.code()).writeString(account.name()).writeEndArray());
        json.writeEndArray().writeName("batches").writeStartObject();
        batches.values().forEach(batch -> json.writeName(Long.toString(batch.number())).writeStartArray()
                .writeString(batch.file()).writeString(batch.sha256()).writeNumber(batch.rows())
                .writeString(TIME.format(batch.importedAt())).writeEndArray());
        json.writeEndObject();
    }
}
