package fi.toteuma.access;

import java.util.List;
import java.util.Optional;

/** Who people are at identity providers. */
public interface Identities {

    /** Whoever an identity was linked to. @param issuer of the provider @param subject the provider's own, unchanging name of them */
    Optional<Person> find(String issuer, String subject);

    /** Links an identity to a person. @return false, and nothing changes, if it is somebody else's or they have another one there */
    boolean link(int person, String issuer, String subject);

    /** Issuers of the identities a person has. */
    List<String> issuers(int person);

    /** Takes all identities of a person away. */
    void unlink(int person);
}
