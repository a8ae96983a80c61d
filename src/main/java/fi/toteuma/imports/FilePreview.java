package fi.toteuma.imports;

import fi.toteuma.imports.internal.ProblemCollector;
import fi.toteuma.imports.internal.kinds.Kind;
import fi.toteuma.imports.internal.reading.Column;
import fi.toteuma.imports.internal.reading.Header;
import fi.toteuma.imports.internal.reading.Letters;
import fi.toteuma.imports.internal.reading.Limits;
import fi.toteuma.imports.internal.reading.Row;
import fi.toteuma.imports.internal.reading.RowReader;
import fi.toteuma.imports.internal.reading.SourceFile;
import fi.toteuma.imports.internal.reading.TableFile;
import fi.toteuma.imports.internal.reading.UnreadableFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A file as its sender sees it: its columns, and what each is taken for; its first rows and those that are asked about.
 *
 * @param columns in the file's order
 */
public record FilePreview(List<PreviewColumn> columns, List<PreviewRow> rows) {

    /** How many rows from the file's beginning are shown. */
    public static final int FIRST = 10;

    private static final int LONGEST = 80;
    private static final Set<String> ABOUT_PERSONS = Set.of("", Column.COUNTERPARTY.key(), Column.TEXT.key());

    public FilePreview {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * @param letters as a spreadsheet names it
     * @param name in the file; may be empty
     * @param field our name of what it is taken for; empty: it isn't read
     * @param aboutPersons whether payees or texts of vouchers may stand there: where it isn't read, nobody knows what does
     */
    public record PreviewColumn(String letters, String name, String field, boolean aboutPersons) {}

    /** @param cells as they stand in the file, by column; long ones are cut */
    public record PreviewRow(int number, List<String> cells) {}

    /**
     * @param asked numbers of rows that are shown besides the first ones
     * @return empty where the file can't be read as a table
     */
    public static Optional<FilePreview> of(ImportRequest request, Set<Integer> asked) {
        try {
            Kind kind = Kind.of(request.kind());
            TableFile table = TableFile.of(file(request), kind.columns(), request.mapping(), request.sheet());
            try (RowReader rows = table.asSent()) {
                Row first = rows.next();
                if (first == null) {
                    return Optional.empty();
                }
                Header header = Header.of(first, kind.columns(), request.mapping(), new ProblemCollector(request.name()));
                return Optional.of(new FilePreview(columns(header, first.size(), kind, request), rows(rows, asked)));
            }
        } catch (UnreadableFile e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Why a file can't be read as a table of any kind; empty where it can. */
    public static Optional<Problem> unreadable(ImportRequest request) {
        try (RowReader rows = TableFile.of(file(request), Set.of(), request.mapping(), request.sheet()).rows()) {
            return rows.next() != null && rows.next() != null ? Optional.empty() : Optional.of(problem(request, new UnreadableFile(0, "file.no-rows")));
        } catch (UnreadableFile e) {
            return Optional.of(problem(request, e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Problem problem(ImportRequest request, UnreadableFile why) {
        return new Problem(request.name(), why.row(), "", "", why.code(), List.of(why.args()));
    }

    /**
     * Kinds that a file may be of by its columns, the likeliest first: it has all that the kind needs, and most of what the kind knows.
     *
     * @param request whose kind doesn't matter
     */
    public static List<ImportKind> kinds(ImportRequest request) {
        Map<ImportKind, Integer> known = new EnumMap<>(ImportKind.class);
        try {
            SourceFile file = file(request);
            for (ImportKind each : Arrays.stream(ImportKind.values()).filter(ImportKind::isTable).toList()) {
                Kind kind = Kind.of(each);
                try (RowReader rows = TableFile.of(file, kind.columns(), request.mapping(), request.sheet()).rows()) {
                    Row first = rows.next();
                    if (first != null) {
                        Header header = Header.of(first, kind.columns(), request.mapping(), new ProblemCollector(request.name()));
                        if (kind.required().stream().allMatch(column -> isThere(column, header, request))) {
                            known.put(each, (int) kind.columns().stream().filter(header::has).count());
                        }
                    }
                }
            }
        } catch (UnreadableFile e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return known.keySet().stream()
                .sorted(Comparator.comparing((ImportKind kind) -> Objects.requireNonNull(known.get(kind))).reversed())
                .toList();
    }

    /**
     * Whether payees or texts of vouchers may stand in a column of a file of a kind.
     *
     * @param field our name of what the column is taken for; empty: it isn't read, and nobody knows what stands there
     */
    public static boolean isAboutPersons(ImportKind kind, String field) {
        return kind == ImportKind.ENTRIES && ABOUT_PERSONS.contains(field);
    }

    private static SourceFile file(ImportRequest request) throws IOException, UnreadableFile {
        return SourceFile.open(request.path(), request.mapping(), Limits.USUAL);
    }

    private static boolean isThere(Column column, Header header, ImportRequest request) {
        return header.has(column)
                || request.mapping().constants().containsKey(column.key())
                || column == Column.AMOUNT && header.has(Column.DEBIT) && header.has(Column.CREDIT);
    }

    private static List<PreviewColumn> columns(Header header, int count, Kind kind, ImportRequest request) {
        Map<Integer, Column> read = new HashMap<>();
        kind.columns().stream().filter(header::has).forEach(column -> read.put(header.indexOf(column), column));
        List<PreviewColumn> columns = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Column column = read.get(i);
            String field = column == null ? "" : column.key();
            columns.add(new PreviewColumn(Letters.of(i), header.name(i), field, isAboutPersons(request.kind(), field)));
        }
        return columns;
    }

    private static List<PreviewRow> rows(RowReader reader, Set<Integer> asked) throws UnreadableFile {
        List<PreviewRow> rows = new ArrayList<>();
        int last = asked.stream().mapToInt(Integer::intValue).max().orElse(0);
        for (Row row = reader.next(); row != null && (rows.size() < FIRST || row.number() <= last); row = reader.next()) {
            if (rows.size() < FIRST || asked.contains(row.number())) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < row.size(); i++) {
                    String text = row.text(i);
                    cells.add(text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…");
                }
                rows.add(new PreviewRow(row.number(), cells));
            }
        }
        return rows;
    }
}
