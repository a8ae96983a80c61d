package fi.toteuma.web.internal.imports;

import fi.toteuma.imports.Correction;
import fi.toteuma.imports.ImportOutcome;
import fi.toteuma.imports.ImportRequest;
import fi.toteuma.imports.KnownCodes.KnownCode;
import fi.toteuma.imports.Mending;
import fi.toteuma.imports.Problem;
import fi.toteuma.imports.Problems;
import fi.toteuma.municipality.ColumnMapping;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody decided on a file's page: what codes stand for, what cells are to be read as, which rows are left out. The form's fields
 * are numbered, and each says itself what it is about: the page may be older than the file's state.
 */
final class MendForm {

    /** The choice that isn't a code: the rows are left out. */
    private static final String OUT = "out";

    /** Before a chosen code. */
    private static final String CHOSEN = "code:";

    private static final int LONGEST = 2000;
    private static final int MOST = 2000;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}+");
    private static final Pattern LETTERS = Pattern.compile("[A-Z]{1,3}");
    private static final Pattern ROW = Pattern.compile("[1-9][0-9]{0,8}");

    private final Map<String, String> fields;
    private final Job job;
    private final String by;
    private final LocalDateTime now;
    private final Map<Mending.Code, String> searched = new HashMap<>();
    private Mending mending;
    private ColumnMapping mapping;

    MendForm(Map<String, String> fields, Job job, String by, LocalDateTime now) {
        this.fields = fields;
        this.job = job;
        this.by = by;
        this.now = now;
        this.mending = job.request().mending();
        this.mapping = job.request().mapping();
    }

    /** Looks through the form. */
    MendForm read() {
        for (int i = 0; i < MOST && fields.containsKey("code-" + i); i++) {
            code(i);
        }
        for (int i = 0; i < MOST && fields.containsKey("was-" + i); i++) {
            cell(i);
        }
        for (int i = 0; i < MOST && fields.containsKey("column-" + i); i++) {
            column(field("column-" + i), fields.getOrDefault("from-" + i, ""), field("constant-" + i));
        }
        fields.forEach((name, value) -> {
            if (name.startsWith("drop-") && ROW.matcher(value).matches()) {
                mending = mending.row(Integer.parseInt(value), true);
            }
        });
        return this;
    }

    /** The file's request as it is to be from now on. */
    ImportRequest request() {
        return job.request().with(mapping).with(mending);
    }

    private void column(String ours, String from, String constant) {
        boolean missing = job.stage() instanceof Stage.Checked(ImportOutcome outcome)
                && outcome instanceof ImportOutcome.Refused(Problems problems)
                && problems.shown().stream().anyMatch(each -> Cells.missingColumn(each).filter(ours::equals).isPresent());
        if (missing && !constant.isEmpty()) {
            mapping = mapping.withConstant(ours, constant);
        } else if (missing && !from.isEmpty()) {
            mapping = mapping.withColumn(ours, from);
        }
    }

    /** What was looked for among names. */
    Map<Mending.Code, String> searched() {
        return searched;
    }

    /** What was typed, without signs that nobody sees: neither what keeps it nor a file has a use for them. */
    private String field(String name) {
        String value = CONTROL.matcher(fields.getOrDefault(name, "")).replaceAll(" ").strip();
        int end = Math.min(value.length(), LONGEST);
        return value.substring(0, end > 0 && Character.isHighSurrogate(value.charAt(end - 1)) ? end - 1 : end);
    }

    private void code(int i) {
        Mending.Code asked = new Mending.Code(field("field-" + i), fields.getOrDefault("code-" + i, ""));
        Looked.CodeChoice choice = job.looked().choices().get(asked);
        if (choice == null) {
            return;
        }
        List<KnownCode> all = job.looked().names().getOrDefault(choice.code().refers(), List.of()).stream()
                .filter(each -> choice.code().mayBe(each.code()))
                .toList();
        String chosen = fields.getOrDefault("choice-" + i, "");
        String typed = field("other-" + i);
        if (chosen.equals(OUT)) {
            mending = mending.without(asked);
        } else if (!typed.isEmpty()) {
            Optional<KnownCode> known = named(typed, all);
            if (known.isPresent()) {
                mending = mending.with(asked, known.get().code());
            } else {
                searched.put(asked, typed);
            }
        } else if (all.stream().anyMatch(each -> chosen.equals(CHOSEN + each.code()))) {
            mending = mending.with(asked, chosen.substring(CHOSEN.length()));
        }
    }

    /** By code, by name, or by both as lists of codes show them. */
    private static Optional<KnownCode> named(String typed, List<KnownCode> all) {
        Optional<KnownCode> byCode = all.stream()
                .filter(each -> each.code().equals(typed) || (each.code() + " " + each.name()).equals(typed))
                .findFirst();
        List<KnownCode> byName = all.stream().filter(each -> each.name().equalsIgnoreCase(typed)).toList();
        return byCode.or(() -> byName.size() == 1 ? Optional.of(byName.getFirst()) : Optional.empty());
    }

    private void cell(int i) {
        String letters = field("letters-" + i);
        String row = field("row-" + i);
        String to = field("to-" + i);
        if (to.equals(field("was-" + i)) || !LETTERS.matcher(letters).matches() || !ROW.matcher(row).matches()) {
            return;
        }
        if (!fields.containsKey("all-" + i)) {
            correct(Integer.parseInt(row), letters, to);
            return;
        }
        if (job.stage() instanceof Stage.Checked(ImportOutcome outcome) && outcome instanceof ImportOutcome.Refused(Problems problems)) {
            problems.shown().stream()
                    .filter(each -> each.row() == Integer.parseInt(row) && Cells.letters(each).filter(letters::equals).isPresent())
                    .findFirst()
                    .ifPresent(first -> problems.shown().stream().filter(each -> same(each, first, letters))
                            .forEach(each -> correct(each.row(), letters, to)));
        }
    }

    private static boolean same(Problem one, Problem other, String letters) {
        return one.code().equals(other.code()) && one.value().equals(other.value())
                && Cells.letters(one).filter(letters::equals).isPresent();
    }

    private void correct(int row, String letters, String to) {
        mending = mending.with(new Correction(row, letters, to, by, now));
    }
}
