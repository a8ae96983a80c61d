package fi.toteuma.review;

import fi.toteuma.kernel.MunicipalityId;
import java.time.LocalDate;
import java.util.List;

/** The ways of units' parts, and the comments. Who may do what is the caller's. */
public interface Reviews {

    /** Somebody who does something. @param login what the trail knows them by @param named how they are called */
    record Who(String login, String named) {}

    /** All steps of a unit's part, the first first. */
    List<PartStep> steps(MunicipalityId municipality, String unit, LocalDate reportDate);

    /** Where a unit's part stands. */
    PartState state(MunicipalityId municipality, String unit, LocalDate reportDate);

    /**
     * Where a unit's part stands, and it stays there until the caller's transaction ends: nobody takes a step meanwhile, nor
     * locks or unlocks the round.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException outside of a transaction
     */
    PartState hold(MunicipalityId municipality, String unit, LocalDate reportDate);

    /**
     * Takes a step.
     *
     * @param from where the caller had found it
     * @return false, and nothing changes, if it stands elsewhere by now, the step isn't one from there, or its reason is missing
     */
    boolean take(MunicipalityId municipality, String unit, LocalDate reportDate, PartState from, PartState to, Who who, String reason);

    /** What is said about a unit's part, the first first. */
    List<Comment> comments(MunicipalityId municipality, String unit, LocalDate reportDate);

    /** What is said about all units' parts of a report date, the first first. */
    List<Comment> comments(MunicipalityId municipality, LocalDate reportDate);

    /** Says something. @param answers the comment it answers; 0: none */
    void comment(MunicipalityId municipality, Place place, String quote, String text, long answers, Who who);

    /** Marks a comment and its answers as dealt with, or opens it again. @return false if there is no such comment */
    boolean settle(MunicipalityId municipality, long comment, boolean settled, Who who);
}
