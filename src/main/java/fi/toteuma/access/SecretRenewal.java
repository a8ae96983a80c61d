package fi.toteuma.access;

/** Changes what this installation alone knows, in case somebody else may know it, too, or because it is time. */
public interface SecretRenewal {

    /**
     * Makes a new secret, seals with it what the old one sealed, in one transaction, and forgets the old one. If that is cut off, both
     * are kept and the next time ends it. A server that runs meanwhile goes on with the new one; only the forms of pages that are open
     * aren't taken any more once it is started again.
     *
     * @return how many second factors were sealed anew
     */
    int renew();
}
