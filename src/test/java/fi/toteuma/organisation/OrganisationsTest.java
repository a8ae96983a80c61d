package fi.toteuma.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.database.TestDatabase;
import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.kernel.Wording;
import fi.toteuma.organisation.internal.SqlMunicipalities;
import fi.toteuma.organisation.internal.SqlOrganisations;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class OrganisationsTest {

    private static final JdbcClient JDBC = TestDatabase.fresh().jdbc();
    private final Municipalities municipalities = new SqlMunicipalities(JDBC);
    private final Organisations organisations = new SqlOrganisations(JDBC);

    @Test
    void a_municipality_is_saved_by_its_key_and_keeps_its_number() {
        MunicipalityId first = municipalities.save("mallila", "name: Mallila");
        assertThat(municipalities.save("mallila", "name: Uusi Mallila")).isEqualTo(first);
        assertThat(municipalities.find("mallila")).contains(new Municipality(first, "mallila", "name: Uusi Mallila"));
        assertThat(municipalities.find("muu")).isEmpty();
        municipalities.saveFiles(first, Map.of("a.yaml", "1", "b.yaml", "2"));
        municipalities.saveFiles(first, Map.of("b.yaml", "3"));
        assertThat(municipalities.files(first)).isEqualTo(Map.of("b.yaml", "3"));
    }

    @Test
    void units_and_reorganisations_are_read_as_written() {
        MunicipalityId town = municipalities.save("yksikot", "");
        JDBC.sql("""
                with m as (select ?::smallint as id),
                b as (insert into import_batch (municipality_id, kind, source, file, sha256, rows, imported_at)
                      select id, 'units', 'x', 'units.csv', '', 3, now() from m returning id),
                u as (insert into unit (municipality_id, code) select m.id, c from m, unnest(array['T', 'A', 'X']) c returning id, code)
                insert into unit_version (unit_id, name, name_sv, level, parent_id, valid_from, valid_to, printed_as, ordinal, batch_id)
                select u.id, u.code || 'nimi', u.code || 'namn', 'taso', case when code <> 'T' then (select id from u where code = 'T') end,
                    case when code = 'X' then date '2025-01-01' else date '2020-01-01' end,
                    case when code = 'A' then date '2024-12-31' end, '', 1, b.id from u, b""").param(town.value()).update();
        JDBC.sql("""
                with r as (insert into reorganisation (municipality_id, effective) values (?, '2025-01-01') returning id)
                insert into reorganisation_share select r.id, a.id, x.id, 1, 'Kv', 'Fge' from r, unit a, unit x
                where a.code = 'A' and x.code = 'X'""").param(town.value()).update();

        OrganisationTree now = organisations.at(town, LocalDate.of(2025, 3, 31));
        assertThat(now.subtree("T")).containsExactly("T", "X");
        assertThat(now.unit("X").name().texts()).containsValue("Xnamn");
        assertThat(organisations.at(town, LocalDate.of(2024, 12, 31)).subtree("T")).containsExactly("T", "A");
        assertThat(organisations.reorganisations(town)).singleElement().satisfies(reorganisation -> {
            assertThat(reorganisation.effective()).isEqualTo(LocalDate.of(2025, 1, 1));
            assertThat(reorganisation.shares()).isEqualTo(
                    List.of(new Reorganisation.Share("A", "X", new BigDecimal("1.00000000"), Optional.of(Wording.of("Kv", "Fge")))));
        });
    }
}
