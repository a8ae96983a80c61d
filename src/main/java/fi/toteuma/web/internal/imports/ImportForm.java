package fi.toteuma.web.internal.imports;

import fi.toteuma.imports.ImportKind;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The form as it was filled in.
 *
 * @param source empty: the kind's own name
 * @param mapping name of a saved mapping; empty for none
 * @param sheet of a workbook; empty: the first one that holds anything
 */
public record ImportForm(String municipality, String kind, String source, String mapping, String sheet) {

    private static final Pattern SOURCE = Pattern.compile("[\\p{L}\\p{N} ._-]{0,60}");
    private static final int LONGEST_SHEET = 31;

    public ImportForm {
        source = source.strip();
        sheet = sheet.strip();
    }

    static ImportForm empty(String municipality) {
        return new ImportForm(municipality, "", "", "", "");
    }

    Optional<ImportKind> knownKind() {
        return ImportKind.of(kind);
    }

    boolean sourceIsName() {
        return SOURCE.matcher(source).matches();
    }

    /** Excel allows no longer name. */
    boolean sheetIsName() {
        return sheet.length() <= LONGEST_SHEET;
    }
}
