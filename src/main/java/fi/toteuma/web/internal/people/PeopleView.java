package fi.toteuma.web.internal.people;

import fi.toteuma.access.Person;
import fi.toteuma.web.internal.signin.Mistake;
import java.util.List;

/**
 * Everybody, and the form that adds one.
 *
 * @param login as it was given
 * @param name as it was given
 */
public record PeopleView(List<Person> people, Names names, String login, String name, List<Mistake> mistakes) {

    public boolean isWrong(String field) {
        return mistakes.stream().anyMatch(mistake -> mistake.field().equals(field));
    }

    public String page(Person person) {
        return PersonView.page(person);
    }
}
