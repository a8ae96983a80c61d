package fi.toteuma.access;

import fi.toteuma.kernel.Language;
import java.time.Duration;
import java.util.Optional;

/** Proving who one is. */
public interface SignIn {

    /** After so many failures for one login within {@link #WINDOW} nobody signs in with it for a while, whatever the password. */
    int FAILURES_OF_A_LOGIN = 5;

    /** The same for one address, behind which a whole town hall may sit. */
    int FAILURES_OF_AN_ADDRESS = 50;

    Duration WINDOW = Duration.ofMinutes(15);

    /** What came of it. A login that doesn't exist and a wrong password take the same time and say the same. */
    enum Outcome { RIGHT, WRONG, TOO_MANY }

    /** @param address of the machine that asks */
    Outcome password(String login, String password, String address);

    /** @param code six digits of this half minute or the one before; each is good once, a minute at most */
    Outcome code(int person, String code, String address);

    /** A key for an authenticator; it is in use once {@link #startSecondFactor} has seen a code of it. */
    byte[] newCodeKey();

    /** @return false, and nothing changes, if the code isn't one of the key's */
    boolean startSecondFactor(int person, byte[] key, String code);

    void endSecondFactor(int person);

    /**
     * Makes a link's part that lets a person choose a password, once, within a time; earlier links of theirs are void.
     *
     * @return 43 characters that go into an address as they are
     */
    String link(int person, Duration good);

    /** A link that makes whoever uses it the first administrator; earlier ones are void. */
    String firstLink(Duration good);

    /** Whether it is a link for the first administrator, still good, and there is no administrator yet. */
    boolean isFirst(String link);

    /** Adds the first administrator, over all municipalities. @return false, and nothing changes, if the link is no longer good */
    boolean first(String link, String login, String name, Language language, String password);

    /** Whose link it is, if it is still good. */
    Optional<Person> ofLink(String link);

    /** Chooses a password through a link, and signs the person out everywhere. @return false if the link is no longer good */
    boolean choosePassword(String link, String password);

    /** Changes a password, and signs the person out everywhere else by the caller. */
    void changePassword(int person, String password);
}
