package fi.toteuma.access;

import fi.toteuma.kernel.Language;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The people of this installation and their roles. */
public interface People {

    /** By name, those who left last. */
    List<Person> all();

    Optional<Person> find(String login);

    Optional<Person> find(int id);

    /** Whether somebody can look after people: without, the program offers a one-time link at its start. */
    boolean haveAdministrator();

    /**
     * Adds somebody who can't sign in yet: they choose a password through a one-time link.
     *
     * @throws LoginTaken if somebody has this login
     */
    Person add(String login, String name, Language language, Collection<Grant> grants);

    /** Changes what is known of somebody; their login stays, for the trail knows them by it. */
    void change(int id, String name, Language language, boolean active);

    /** Replaces all roles of a person. */
    void grant(int id, Collection<Grant> grants);

    /** The login is somebody's. */
    final class LoginTaken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public LoginTaken(String login) {
            super("somebody has the login " + login);
        }
    }
}
