package fi.toteuma.publishing;

/** Looks whether frozen files are still the same. */
public interface Verifying {

    /** Reads all bytes of a version again, and makes its files again. */
    Verification verify(FrozenReport report);
}
