package fi.toteuma.imports.internal;

import fi.toteuma.imports.internal.writing.ReorganisationTable;
import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.Wording;
import fi.toteuma.organisation.UnitChange.Reorganise;
import fi.toteuma.organisation.UnitVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Units and reorganisations that people changed on the pages, as rows of files of their kinds. */
public final class UnitRows {

    private static final String ARROW = " → ";

    private UnitRows() {}

    public static SequencedMap<String, String> of(UnitVersion unit) {
        SequencedMap<String, String> row = new LinkedHashMap<>();
        row.put("code", unit.code());
        row.put("name", text(unit.name(), Language.FI));
        row.put("name_sv", text(unit.name(), Language.SV));
        row.put("level", unit.level());
        row.put("parent", unit.parent() == null ? "" : unit.parent());
        row.put("valid_from", unit.period().from().toString());
        row.put("valid_to", unit.period().to() == null ? "" : unit.period().to().toString());
        row.put("printed_as", unit.printedAs());
        return row;
    }

    /**
     * A reorganisation as a whole: what was said of other units on the same day comes in again, notes too, for its day is what it is known by.
     *
     * @param note on the units of this change; a language that it isn't given in keeps what there is
     * @param there what is stored of the day; null: nothing
     */
    public static List<SequencedMap<String, String>> of(Reorganise change, Optional<Wording> note, @Nullable StoredRecord there) {
        Map<String, String> shares = new LinkedHashMap<>();
        if (there != null) {
            there.fields().forEach((name, value) -> {
                boolean again = change.shares().stream().anyMatch(share -> name.startsWith(share.from() + ARROW));
                if (name.contains(ARROW) && !again) {
                    shares.put(name, value);
                }
            });
        }
        change.shares().forEach(share -> shares.put(share.from() + ARROW + share.to(), share.share().toPlainString()));
        List<SequencedMap<String, String>> rows = new ArrayList<>();
        shares.forEach((units, share) -> {
            String[] both = units.split(ARROW, 2);
            SequencedMap<String, String> row = new LinkedHashMap<>();
            row.put("effective", change.effective().toString());
            row.put("from", both[0]);
            row.put("to", both[1]);
            row.put("share", share);
            Optional<Wording> said = change.shares().stream().anyMatch(one -> one.from().equals(both[0])) ? note : Optional.empty();
            row.put("note", said(said, Language.FI, there, ReorganisationTable.NOTE + both[0]));
            row.put("note_sv", said(said, Language.SV, there, ReorganisationTable.NOTE_SV + both[0]));
            rows.add(row);
        });
        return rows;
    }

    private static String said(Optional<Wording> note, Language language, @Nullable StoredRecord there, String field) {
        return note.map(words -> text(words, language)).filter(text -> !text.isEmpty()).orElse(there == null ? "" : there.field(field));
    }

    private static String text(Wording words, Language language) {
        return words.texts().getOrDefault(language, "");
    }
}
