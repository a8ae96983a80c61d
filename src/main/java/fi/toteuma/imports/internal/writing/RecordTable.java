package fi.toteuma.imports.internal.writing;

import fi.toteuma.imports.internal.StoredRecord;
import java.util.List;
import java.util.Map;

/** A table whose rows are kept one by one. */
public interface RecordTable {

    String name();

    /** What is stored, by key. */
    Map<String, StoredRecord> stored();

    /** Stored keys and the imports that brought them. */
    Map<String, Long> batches();

    /** Makes the record what it says, whether it is there or not. */
    void put(StoredRecord record, long batch);

    /** @return false, and it stays, if amounts or entries refer to it */
    boolean remove(String key);

    /** Codes of stored records that stored amounts are of, though they don't cover the amounts' years. */
    List<String> misfits();

    /** Called once all changes are made. */
    default void settle() {}
}
