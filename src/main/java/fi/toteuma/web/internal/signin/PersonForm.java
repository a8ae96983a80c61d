package fi.toteuma.web.internal.signin;

import fi.toteuma.access.BreachedPasswords;
import fi.toteuma.access.Passwords;
import fi.toteuma.access.Passwords.Weakness;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What will do as a login, a name and a password. */
public final class PersonForm {

    private static final Pattern LOGIN = Pattern.compile("[^@\\s<>\"'()\\p{Cntrl}]{1,64}@[^@\\s<>\"'()\\p{Cntrl}]{1,189}");
    private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}<>]{1,100}");

    private PersonForm() {}

    public static List<Mistake> mistakes(String login, String name) {
        List<Mistake> mistakes = new ArrayList<>();
        if (!LOGIN.matcher(login.strip()).matches()) {
            mistakes.add(new Mistake("login", "person.login.wrong"));
        }
        mistakes.addAll(nameMistakes(name));
        return mistakes;
    }

    public static List<Mistake> nameMistakes(String name) {
        return NAME.matcher(name.strip()).matches() ? List.of() : List.of(new Mistake("name", "person.name.wrong"));
    }

    public static List<Mistake> passwordMistakes(BreachedPasswords breached, String password, String again, String... known) {
        List<Mistake> mistakes = new ArrayList<>();
        Passwords.weakness(password, known)
                .map(PersonForm::phrase)
                .or(() -> breached.has(password) ? Optional.of("password.breached") : Optional.empty())
                .ifPresent(phrase -> mistakes.add(new Mistake("password", phrase)));
        if (!password.equals(again)) {
            mistakes.add(new Mistake("again", "password.differs"));
        }
        return mistakes;
    }

    private static String phrase(Weakness weakness) {
        return "password." + weakness.name().toLowerCase(Locale.ROOT);
    }
}
