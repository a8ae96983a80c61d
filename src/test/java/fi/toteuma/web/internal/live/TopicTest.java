package fi.toteuma.web.internal.live;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.review.Place;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TopicTest {

    private static final LocalDate MARCH = LocalDate.of(2025, 3, 31);

    @Test
    void ofATableOneSpeaksOfTheLinesOfOnesOwnUnits() {
        Map<String, Place> places = new LinkedHashMap<>();
        places.put("first", Place.line("HYP", MARCH, "tuloslaskelma", "toimintatuotot"));
        places.put("second", Place.line("HED", MARCH, "tuloslaskelma", "toimintatuotot"));
        Topic table = new Topic("t1", Optional.empty(), Optional.empty(), places);
        assertThat(table.within("HED"::equals).places()).containsOnlyKeys("second");
        assertThat(table.within("TEK"::equals).places()).isEmpty();
        assertThat(table.places()).as("the topic itself stays").hasSize(2);
    }
}
