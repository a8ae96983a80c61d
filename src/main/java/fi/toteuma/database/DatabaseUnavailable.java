package fi.toteuma.database;

import fi.toteuma.kernel.Language;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The database can't be started or reached. Its message is one line for the user and says what to do. */
public class DatabaseUnavailable extends RuntimeException {

    private static final String TEXTS = "fi.toteuma.database.failures";
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    /** What is wrong. */
    public enum Reason {
        /** Another Toteuma has the data folder open. */
        FOLDER_IN_USE,
        /** The data folder can't be made or written. */
        FOLDER_NOT_WRITABLE,
        /** No PostgreSQL comes along for this machine. */
        NO_BINARIES,
        /** The PostgreSQL that comes along could not be started; its own last words follow. */
        SERVER_DID_NOT_START,
        /** Nobody answers at the external address, or the user or password is wrong. */
        NOT_REACHED,

        /** The external server is on another machine, and its address doesn't ask for TLS with its certificate checked. */
        NOT_PROTECTED,
        /** The schema could not be brought up to date. */
        SCHEMA_NOT_CHANGED
    }

    private final Reason reason;
    private final String subject;
    private final String detail;

    /**
     * @param subject the folder or the address
     * @param detail what the system said, may be empty
     */
    public DatabaseUnavailable(Reason reason, String subject, String detail, Throwable cause) {
        super(text(reason, subject, detail, Language.EN), cause);
        this.reason = reason;
        this.subject = subject;
        this.detail = detail;
    }

    public DatabaseUnavailable(Reason reason, String subject, String detail) {
        super(text(reason, subject, detail, Language.EN));
        this.reason = reason;
        this.subject = subject;
        this.detail = detail;
    }

    public Reason reason() {
        return reason;
    }

    /** The line to print. */
    public String in(Language language) {
        return text(reason, subject, detail, language);
    }

    private static String text(Reason reason, String subject, String detail, Language language) {
        String pattern = ResourceBundle.getBundle(TEXTS, language.locale(), NO_FALLBACK).getString(reason.name());
        String oneLine = detail.strip().replaceAll("\\s*\\R\\s*", "; ");
        return new MessageFormat(pattern, language.locale()).format(new Object[] {subject, oneLine}).strip();
    }
}
