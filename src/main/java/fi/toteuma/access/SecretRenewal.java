package fi.toteuma.access;

/** Changes what this installation alone knows, in case somebody else may know it, too, or because it is time. */
public interface SecretRenewal {

    /**
     * Makes a new secret, seals with it what the old one sealed, in one transaction, and forgets the old one. If that is cut off, both
     * are kept and the next time ends it. A program that runs meanwhile must be started again.
     *
     * @return how many second factors were sealed anew
     */
    int renew();
}
