package fi.toteuma.imports.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.dao.DuplicateKeyException;

/** A ledger entry that is stored already, of another period or unit: what the database says about it. */
record EntryThere(String voucher, String row) {

    /** The key's values are in brackets, the last two are voucher and row; a voucher may hold anything but an end. */
    private static final Pattern KEY =
            Pattern.compile("\\(municipality_id, source, voucher, row_no\\)=\\((.*)\\)", Pattern.DOTALL);

    static EntryThere of(DuplicateKeyException refused) {
        if (refused.getRootCause() instanceof PSQLException failed
                && failed.getServerErrorMessage() instanceof ServerErrorMessage message
                && message.getDetail() != null) {
            Matcher key = KEY.matcher(message.getDetail());
            if (key.find()) {
                String[] parts = key.group(1).split(", ");
                return new EntryThere(parts[Math.max(0, parts.length - 2)], parts[parts.length - 1]);
            }
        }
        throw refused;
    }

    void report(ProblemCollector problems, String source) {
        problems.add(0, "", voucher + " " + row, "entry.there", source);
    }
}
