package fi.toteuma.commandline;

import fi.toteuma.access.Grant;
import fi.toteuma.access.People;
import fi.toteuma.access.Person;
import fi.toteuma.access.Role;
import fi.toteuma.access.SignIn;
import fi.toteuma.kernel.Language;
import fi.toteuma.organisation.Municipalities;
import fi.toteuma.organisation.Municipality;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationContext;

/** One person a role, for trying the pages; their password is new at every start. */
final class DemoPeople {

    /** Easy to read and to type: no letter that looks like another. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 15;
    private static final Duration LINK_GOOD = Duration.ofMinutes(1);

    private final People people;
    private final SignIn signIn;
    private final Municipalities municipalities;

    DemoPeople(ApplicationContext context) {
        people = context.getBean(People.class);
        signIn = context.getBean(SignIn.class);
        municipalities = context.getBean(Municipalities.class);
    }

    /** Makes those that are missing, and says who there are and the password of all. */
    void say(Words words) {
        String password = password();
        words.say("demo.people", password);
        for (Role role : Role.values()) {
            if (role != Role.PAYEES) {
                Person person = person(role, words.of("demo.role." + role.key()));
                signIn.choosePassword(signIn.link(person.id(), LINK_GOOD), password);
                words.say("demo.person", person.login(), person.name());
            }
        }
    }

    private Person person(Role role, String name) {
        String login = role.key() + "@example.com";
        Person person = people.find(login).orElseGet(() -> people.add(login, name, Language.FI, List.of()));
        List<Grant> grants = new ArrayList<>();
        if (role == Role.ADMINISTRATOR) {
            grants.add(new Grant(role, Optional.empty(), Optional.empty()));
        } else {
            municipalities.all().stream().map(Municipality::id).forEach(id -> grants.add(Grant.in(id, role)));
        }
        people.grant(person.id(), grants);
        return person;
    }

    private static String password() {
        SecureRandom random = new SecureRandom();
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            password.append(i > 0 && i % 5 == 0 ? "-" : "").append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
