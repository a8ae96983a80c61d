package fi.toteuma.web.internal.units;

import fi.toteuma.kernel.DateRange;
import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.Wording;
import fi.toteuma.organisation.Organisation;
import fi.toteuma.organisation.Reorganisation;
import fi.toteuma.organisation.Reorganisation.Share;
import fi.toteuma.organisation.Reorganisation.ShareProblem;
import fi.toteuma.organisation.UnitChange;
import fi.toteuma.organisation.UnitVersion;
import fi.toteuma.web.internal.page.Frame;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the form of a reorganisation, and reads what was typed into it. */
final class ReorganisationForms {

    private static final int LONGEST_NOTE = 400;
    private static final Pattern PERCENT = Pattern.compile("([0-9]{1,3}(?:[,.][0-9]{1,6})?) ?%?");
    private static final Pattern FRACTION = Pattern.compile("([0-9]{1,3})/([1-9][0-9]{0,2})");
    private static final int DECIMALS = 8;

    private final Frame frame;
    private final Organisation organisation;
    private final ChangeForms forms;
    private final String municipality;
    private final String edition;

    ReorganisationForms(Frame frame, Organisation organisation, ChangeForms forms, String municipality, String edition) {
        this.frame = frame;
        this.organisation = organisation;
        this.forms = forms;
        this.municipality = municipality;
        this.edition = edition;
    }

    /** @param values what stands in the fields @param basedOn the edition that the form had been filled from @param today where no day was given */
    ReorganisationForm form(Map<String, String> values, int shares, int fresh, String basedOn, LocalDate today) {
        LocalDate day = UnitKeeping.day(values.getOrDefault("effective", "")).orElse(today);
        boolean overrun = !edition.equals(basedOn);
        return new ReorganisationForm(
                municipality, values, shares, fresh, overrun ? edition : basedOn, overrun, forms.levels(),
                forms.units(organisation.at(day.minusDays(1))), forms.units(organisation.at(day)), List.of(), List.of(), List.of(), Optional.empty());
    }

    /** What was asked for; what is wrong with the fields goes to the list, and then there is nothing. */
    Optional<UnitChange.Reorganise> change(ReorganisationForm form, List<Wrong> wrongs) {
        Optional<LocalDate> day = UnitKeeping.day(form.value("effective"));
        if (day.isEmpty()) {
            wrongs.add(new Wrong("effective", frame.text("units.wrong.day")));
            return Optional.empty();
        }
        List<UnitVersion> fresh = fresh(form, day.get(), wrongs);
        List<Share> shares = shares(form, day.get(), fresh, wrongs);
        tooLong(form, "note", LONGEST_NOTE, wrongs);
        tooLong(form, "note-sv", LONGEST_NOTE, wrongs);
        Map<String, String> under = new LinkedHashMap<>();
        form.below().forEach(code -> {
            String place = form.value(ReorganisationForm.UNDER + code);
            if (!place.isEmpty()) {
                under.put(code, place);
            }
        });
        return wrongs.isEmpty() ? Optional.of(new UnitChange.Reorganise(day.get(), fresh, shares, under)) : Optional.empty();
    }

    /** The municipality's own words on it, in the languages they were given in. */
    static Optional<Wording> note(ReorganisationForm form) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        texts.put(Language.FI, form.value("note"));
        texts.put(Language.SV, form.value("note-sv"));
        texts.values().removeIf(String::isEmpty);
        return texts.isEmpty() ? Optional.empty() : Optional.of(new Wording(texts));
    }

    private void tooLong(ReorganisationForm form, String field, int longest, List<Wrong> wrongs) {
        if (form.value(field).length() > longest) {
            wrongs.add(new Wrong(field, frame.text("units.wrong.long", longest)));
        }
    }

    private List<UnitVersion> fresh(ReorganisationForm form, LocalDate day, List<Wrong> wrongs) {
        List<UnitVersion> fresh = new ArrayList<>();
        Set<String> codes = new TreeSet<>();
        for (int row = 0; row < form.fresh(); row++) {
            String code = form.value("code-" + row);
            String name = form.value("name-" + row);
            String level = form.value("level-" + row);
            if (code.isEmpty() && name.isEmpty()) {
                continue;
            }
            Optional<String> wrongCode = NewCodes.wrong(frame, organisation, code);
            if (wrongCode.isPresent()) {
                wrongs.add(new Wrong("code-" + row, wrongCode.get()));
            } else if (!codes.add(code)) {
                wrongs.add(new Wrong("code-" + row, frame.text("units.wrong.code-twice")));
            }
            if (name.isEmpty()) {
                wrongs.add(new Wrong("name-" + row, frame.text("units.wrong.name")));
            }
            tooLong(form, "name-" + row, ChangeForms.LONGEST_NAME, wrongs);
            tooLong(form, "name-sv-" + row, ChangeForms.LONGEST_NAME, wrongs);
            if (forms.levels().stream().noneMatch(known -> known.value().equals(level))) {
                wrongs.add(new Wrong("level-" + row, frame.text("units.wrong.level")));
            }
            String parent = form.value("parent-" + row);
            fresh.add(new UnitVersion(
                    code, Wording.of(name, form.value("name-sv-" + row)), level, parent.isEmpty() ? null : parent, DateRange.since(day), "", 0));
        }
        return fresh;
    }

    private List<Share> shares(ReorganisationForm form, LocalDate day, List<UnitVersion> fresh, List<Wrong> wrongs) {
        List<Share> shares = new ArrayList<>();
        Map<String, Integer> rows = new LinkedHashMap<>();
        for (int row = 0; row < form.shares(); row++) {
            String old = form.value("old-" + row);
            String to = form.value("to-" + row);
            if (to.isEmpty() && form.value("share-" + row).isEmpty()) {
                continue;
            }
            Optional<BigDecimal> share = share(form.value("share-" + row));
            if (old.isEmpty()) {
                wrongs.add(new Wrong("old-" + row, frame.text("units.wrong.old")));
            }
            if (fresh.stream().noneMatch(unit -> unit.code().equals(to)) && organisation.at(day).find(to).isEmpty()) {
                wrongs.add(new Wrong("to-" + row, frame.text("units.wrong.to", frame.words().date(day))));
            } else if (shares.stream().anyMatch(other -> other.from().equals(old) && other.to().equals(to))) {
                wrongs.add(new Wrong("to-" + row, frame.text("units.wrong.to-twice")));
            }
            if (share.isEmpty()) {
                wrongs.add(new Wrong("share-" + row, frame.text("units.wrong.share")));
            }
            rows.putIfAbsent(old, row);
            shares.add(new Share(old, to, share.orElse(BigDecimal.ONE)));
        }
        if (shares.isEmpty()) {
            wrongs.add(new Wrong("to-0", frame.text("units.wrong.nothing")));
        } else if (wrongs.isEmpty()) {
            for (ShareProblem problem : Reorganisation.problems(shares)) {
                wrongs.add(new Wrong(
                        "share-" + rows.get(problem.from()),
                        frame.text("units.wrong.sum", problem.from(), frame.words().decimal(problem.sum().movePointRight(2)))));
            }
        }
        return shares;
    }

    /** Percent or a fraction, above 0 and at most the whole; kept with eight decimals. */
    static Optional<BigDecimal> share(String text) {
        Matcher percent = PERCENT.matcher(text);
        Matcher fraction = FRACTION.matcher(text);
        Optional<BigDecimal> share = percent.matches()
                ? Optional.of(new BigDecimal(percent.group(1).replace(',', '.')).movePointLeft(2))
                : fraction.matches()
                        ? Optional.of(new BigDecimal(fraction.group(1)).divide(new BigDecimal(fraction.group(2)), DECIMALS, RoundingMode.HALF_UP))
                        : Optional.empty();
        return share.filter(part -> part.signum() > 0 && part.compareTo(BigDecimal.ONE) <= 0);
    }
}
