package fi.toteuma.publishing;

/** What whoever calls may do. Signing in and roles are the caller's. */
@FunctionalInterface
public interface Rights {

    /** Of those who may start the program on its own machine. */
    Rights ALL = (step, municipality, document) -> true;

    boolean may(Step step, String municipality, String document);
}
