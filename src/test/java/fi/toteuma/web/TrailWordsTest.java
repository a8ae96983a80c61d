package fi.toteuma.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.database.TestDatabase;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever reads the trail reads words, not names of tables and columns. */
class TrailWordsTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en"})
    void everyTableAndFieldOfTheTrailHasAName(String language) {
        ResourceBundle words = ResourceBundle.getBundle(
                "messages.web", Locale.of(language), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        List<String> names = DATABASE.jdbc().sql("""
                select distinct unnest(array['item.' || c.relname, 'field.' || a.attname]) as name
                from pg_trigger t join pg_class c on c.oid = t.tgrelid
                join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                where t.tgfoid = 'write_audit_trail'::regproc and a.attname not in ('municipality_id', 'batch_id', 'ordinal')
                order by name""").query(String.class).list();
        assertThat(names).isNotEmpty();
        assertThat(names.stream().filter(name -> !words.containsKey(name.endsWith("_sv") ? name.substring(0, name.length() - 3) : name))).isEmpty();
    }
}
