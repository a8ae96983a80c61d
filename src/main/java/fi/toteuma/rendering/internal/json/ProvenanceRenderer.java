package fi.toteuma.rendering.internal.json;

import fi.toteuma.document.Document;
import fi.toteuma.document.Formula;
import fi.toteuma.document.Formula.CellRef;
import fi.toteuma.document.Piece;
import fi.toteuma.document.Provenance;
import fi.toteuma.document.Table;
import fi.toteuma.document.WordTable;
import fi.toteuma.rendering.Renderer;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every cell of every table and every live figure of a sentence: what is printed, the formula, and for facts account, month, amount in cents, import and rows
 * of the imported file. Amounts are decimal texts, so that no reader turns them into binary fractions.
 */
public final class ProvenanceRenderer implements Renderer {

    private static final ObjectWriter WRITER = JsonMapper.builder()
            .build()
            .writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter(" ", "\n")));

    @Override
    public String format() {
        return "provenance.json";
    }

    @Override
    public byte[] render(Document document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = WRITER.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeStringProperty("document", document.key());
            json.writeStringProperty("set", document.set());
            json.writeStringProperty("title", document.title());
            json.writeStringProperty("caution", document.furniture().caution());
            json.writeStringProperty("made", document.made().toString());
            json.writeArrayPropertyStart("tables");
            document.tables().forEach(table -> table(json, document, table));
            json.writeEndArray();
            figures(json, document);
            evidence(json, document);
            sources(json, document.provenance());
            batches(json, document.provenance().batches());
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private static void table(JsonGenerator json, Document document, Table table) {
        json.writeStartObject();
        json.writeStringProperty("id", table.id());
        json.writeStringProperty("title", table.title());
        json.writeArrayPropertyStart("cells");
        for (Table.Row row : table.rows()) {
            for (int i = 0; i < row.cells().size(); i++) {
                cell(json, document, row, table.columns().get(i), row.cells().get(i));
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void cell(JsonGenerator json, Document document, Table.Row row, Table.Column column, Table.Cell cell) {
        json.writeStartObject();
        json.writeStringProperty("row", row.id());
        json.writeStringProperty("label", row.label());
        json.writeStringProperty("column", column.key());
        json.writeStringProperty("head", String.join(" ", column.head()));
        json.writeStringProperty("printed", document.notation().print(cell.value(), column));
        if (cell.formula() instanceof Formula formula) {
            formula(json, formula);
        }
        json.writeEndObject();
    }

    private static void formula(JsonGenerator json, Formula formula) {
        json.writeObjectPropertyStart("formula");
        switch (formula) {
            case Formula.Facts(String source) -> json.writeStringProperty("facts", source);
            case Formula.Described(String text, List<String> sources) -> {
                json.writeStringProperty("described", text);
                json.writeArrayPropertyStart("sources");
                sources.forEach(json::writeString);
                json.writeEndArray();
            }
            case Formula.Difference(CellRef minuend, CellRef subtrahend, boolean turned) -> {
                cells(json, "difference", turned ? List.of(subtrahend, minuend) : List.of(minuend, subtrahend));
            }
            case Formula.PercentOf(CellRef part, CellRef whole) -> cells(json, "percent", List.of(part, whole));
            case Formula.Sum(List<Formula.Term> terms) -> {
                json.writeArrayPropertyStart("sum");
                terms.forEach(term -> json.writeString((term.sign() < 0 ? "-" : "") + address(term.cell())));
                json.writeEndArray();
            }
        }
        json.writeEndObject();
    }

    private static void cells(JsonGenerator json, String rule, List<CellRef> cells) {
        json.writeArrayPropertyStart(rule);
        cells.forEach(cell -> json.writeString(address(cell)));
        json.writeEndArray();
    }

    private static String address(CellRef cell) {
        return cell.row() + "/" + cell.column();
    }

    private static void figures(JsonGenerator json, Document document) {
        json.writeArrayPropertyStart("figures");
        document.liveFigures().forEach(figure -> {
            document.provenance().source(figure.source());
            json.writeStartObject();
            json.writeStringProperty("printed", figure.text());
            json.writeStringProperty("source", figure.source());
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    /** What shows where measured values come from, row by row. */
    private static void evidence(JsonGenerator json, Document document) {
        json.writeArrayPropertyStart("evidence");
        for (WordTable table : document.wordTables()) {
            for (WordTable.Row row : table.rows()) {
                row.cells().stream().flatMap(cell -> cell.pieces().stream()).forEach(piece -> {
                    if (piece instanceof Piece.Evidence evidence) {
                        evidence(json, table, row, evidence);
                    }
                });
            }
        }
        json.writeEndArray();
    }

    private static void evidence(JsonGenerator json, WordTable table, WordTable.Row row, Piece.Evidence evidence) {
        json.writeStartObject();
        json.writeStringProperty("table", table.id());
        json.writeStringProperty("row", row.id());
        json.writeStringProperty(evidence.sha256().isEmpty() ? "link" : "file", evidence.name());
        if (!evidence.sha256().isEmpty()) {
            json.writeStringProperty("mediaType", evidence.mediaType());
            json.writeStringProperty("sha256", evidence.sha256());
        }
        json.writeEndObject();
    }

    private static void sources(JsonGenerator json, Provenance provenance) {
        json.writeObjectPropertyStart("sources");
        provenance.sources().forEach((id, source) -> {
            json.writeObjectPropertyStart(id);
            json.writeStringProperty("description", source.description());
            json.writeArrayPropertyStart("facts");
            source.facts().forEach(fact -> fact(json, fact));
            json.writeEndArray();
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private static void fact(JsonGenerator json, Provenance.Fact fact) {
        json.writeStartObject();
        json.writeStringProperty("measure", fact.measure());
        json.writeStringProperty("account", fact.account());
        json.writeStringProperty("name", fact.accountName());
        json.writeNumberProperty("year", fact.year());
        json.writeNumberProperty("month", fact.month());
        json.writeStringProperty("amount", fact.amount().toString());
        json.writeNumberProperty("batch", fact.batch());
        json.writeStringProperty("rows", fact.rows());
        json.writeEndObject();
    }

    private static void batches(JsonGenerator json, Map<Long, Provenance.Batch> batches) {
        json.writeObjectPropertyStart("batches");
        batches.forEach((number, batch) -> {
            json.writeObjectPropertyStart(String.valueOf(number));
            json.writeStringProperty("file", batch.file());
            json.writeStringProperty("sha256", batch.sha256());
            json.writeNumberProperty("rows", batch.rows());
            json.writeStringProperty("imported", batch.importedAt().toString());
            json.writeEndObject();
        });
        json.writeEndObject();
    }
}
