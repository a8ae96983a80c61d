package fi.toteuma.access;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What people do here, and the rights it takes. */
public enum Role {
    /** Answers for a unit's goals, risks, projects and texts, and writes their follow-up. */
    MANAGER(Right.READ, Right.WRITE, Right.COMMENT),
    /** Keeps figures, rounds and documents. */
    CONTROLLER(Right.READ, Right.WRITE, Right.COMMENT, Right.ACCEPT_FINDINGS, Right.FIGURES, Right.ROUNDS, Right.PUBLISH, Right.AUDIT),
    /** Answers for a branch: reads, comments, returns or releases. */
    DIRECTOR(Right.READ, Right.COMMENT, Right.ACCEPT_FINDINGS, Right.RELEASE),
    /** Sits in a governing body: reads. */
    MEMBER(Right.READ),
    /** Reads everything, the audit trail too, and changes nothing. */
    AUDITOR(Right.READ, Right.AUDIT),
    /** Looks after people, units and templates of all municipalities here; figures and texts are not theirs. */
    ADMINISTRATOR(Right.READ, Right.AUDIT, Right.ADMINISTER),
    /** Given beside another role to those who need payees and texts of vouchers. */
    PAYEES(Right.PAYEES);

    private final Set<Right> rights;

    Role(Right first, Right... others) {
        rights = EnumSet.of(first, others);
    }

    public boolean gives(Right right) {
        return rights.contains(right);
    }

    /** As it is stored and as forms send it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Role> of(String key) {
        return Stream.of(values()).filter(role -> role.key().equals(key)).findFirst();
    }
}
