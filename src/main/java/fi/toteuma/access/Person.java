package fi.toteuma.access;

import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.organisation.OrganisationTree;
import java.util.List;

/**
 * Somebody who signs in.
 *
 * @param login an e-mail address in small letters; what the audit trail knows them by
 * @param language of their pages and letters
 * @param secondFactor whether they sign in with a one-time code too
 * @param active someone who left can't sign in, and stays in the trail
 */
public record Person(
        int id, String login, String name, Language language, boolean secondFactor, boolean active, List<Grant> grants) {

    public Person {
        grants = List.copyOf(grants);
    }

    /** Somewhere at all. */
    public boolean may(Right right) {
        return active && grants.stream().anyMatch(grant -> grant.role().gives(right));
    }

    /** In a municipality, over some of its units at least. */
    public boolean may(Right right, MunicipalityId where) {
        return active && grants.stream().anyMatch(grant -> grant.role().gives(right) && grant.in(where));
    }

    /** In a municipality as a whole: a role over one unit is not enough. */
    public boolean mayAll(Right right, MunicipalityId where) {
        return active && grants.stream().anyMatch(grant -> grant.role().gives(right) && grant.in(where) && grant.unit().isEmpty());
    }

    /**
     * Over a unit.
     *
     * @param tree the municipality's units on the day in question: a unit that isn't in it is nobody's but theirs whose role is over
     *     all units
     */
    public boolean may(Right right, MunicipalityId where, String unit, OrganisationTree tree) {
        return active && grants.stream().anyMatch(grant -> grant.role().gives(right) && grant.in(where)
                && grant.unit().map(over -> isUnder(unit, over, tree)).orElse(true));
    }

    /** Whether they have this very role over a unit, not another one that gives the same rights. @param tree as above */
    public boolean is(Role role, MunicipalityId where, String unit, OrganisationTree tree) {
        return active && grants.stream().anyMatch(grant -> grant.role() == role && grant.in(where)
                && grant.unit().map(over -> isUnder(unit, over, tree)).orElse(true));
    }

    private static boolean isUnder(String unit, String over, OrganisationTree tree) {
        return unit.equals(over) && tree.find(unit).isPresent()
                || tree.find(over).isPresent() && tree.subtree(over).stream().anyMatch(unit::equals);
    }
}
