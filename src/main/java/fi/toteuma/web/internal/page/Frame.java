package fi.toteuma.web.internal.page;

import fi.toteuma.access.Person;
import fi.toteuma.access.Right;
import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.kernel.Wording;
import java.util.Set;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What the frame around a page needs to know of the request.
 *
 * @param path the page's own address with what was asked for in it, for links that show it in another language
 * @param token goes into every form, so that only our own forms are taken
 * @param person who is signed in; null: nobody
 * @param municipality whose pages these are; null where there are several, or none yet
 * @param notices how many notices the reader hasn't read; counted when it is asked for
 * @param typeface the address of its style sheet; null where the installation has none of its own
 */
public record Frame(Words words, String path, Section section, String token, @Nullable Person person, @Nullable Wording municipality,
        IntSupplier notices, @Nullable String typeface) {

    /** The parts of the site, in the order they are named in the navigation. */
    public enum Section {
        TASKS("/tasks"),
        REVIEW("/review"),
        DASHBOARD("/dashboard"),
        DOCUMENTS("/"),
        ROUNDS("/rounds"),
        BUDGET("/budget"),
        IMPORTS("/imports"),
        UNITS("/units"),
        YEARS("/years"),
        TEMPLATES("/templates"),
        PEOPLE("/people"),
        TRAIL("/trail"),
        WORK("/work"),
        SEARCH("/search"),
        ACCESSIBILITY("/accessibility"),
        ACCOUNT("/account"),
        NONE("/");

        private final String address;

        Section(String address) {
            this.address = address;
        }

        public String address() {
            return address;
        }
    }

    /** Whether the reader may do something somewhere. */
    public boolean may(Right right) {
        return person != null && person.may(right);
    }

    /** Whether the reader may do something in a municipality, over some of its units at least. */
    public boolean may(Right right, MunicipalityId where) {
        return person != null && person.may(right, where);
    }

    /** Whether the reader may do something over all units of a municipality. */
    public boolean mayAll(Right right, MunicipalityId where) {
        return person != null && person.mayAll(right, where);
    }

    public Language language() {
        return words.language();
    }

    /** This page in another language. */
    public String in(Language other) {
        return path + (path.contains("?") ? "&" : "?") + Frames.LANGUAGE_PARAMETER + "=" + other.code();
    }

    /** The page that an error is shown in place of: its address can't be asked for again. */
    public Frame atHome() {
        return new Frame(words, "/", Section.NONE, token, person, municipality, notices, typeface);
    }

    /** A phrase of the pages in the reader's language. */
    public String text(String key, Object... arguments) {
        return words.of(key, arguments);
    }

    /** A language code where a text isn't in the page's own language, else null. */
    public @Nullable String langIfOther(Language other) {
        return other == language() ? null : other.code();
    }

    /** The same for a wording that may lack the page's own language. */
    public @Nullable String langIfOther(Wording wording) {
        Set<Language> there = wording.texts().keySet();
        return there.contains(language()) ? null : langIfOther(there.stream().min(Enum::compareTo).orElse(language()));
    }

    /** Address of a style sheet or a script; it changes when the file does. */
    public String asset(String name) {
        return Assets.address(name);
    }
}
