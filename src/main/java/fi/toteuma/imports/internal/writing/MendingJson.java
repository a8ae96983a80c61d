package fi.toteuma.imports.internal.writing;

import fi.toteuma.imports.Correction;
import fi.toteuma.imports.Mending;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/** What was decided about a file that isn't in yet, as it is kept. */
record MendingJson(List<ReadAs> codes, List<Mending.Code> codesLeftOut, List<Integer> rowsLeftOut, List<Correction> corrections) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** @param known what the code stands for */
    record ReadAs(Mending.Code code, String known) {}

    static String of(Mending mending) {
        List<ReadAs> codes = new ArrayList<>();
        mending.codes().forEach((code, known) -> codes.add(new ReadAs(code, known)));
        return JSON.writeValueAsString(new MendingJson(
                codes, List.copyOf(mending.codesLeftOut()), List.copyOf(mending.rowsLeftOut()), mending.corrections()));
    }

    static Mending read(String json) {
        MendingJson kept = JSON.readValue(json, MendingJson.class);
        Map<Mending.Code, String> codes = new HashMap<>();
        kept.codes.forEach(each -> codes.put(each.code(), each.known()));
        return new Mending(codes, Set.copyOf(kept.codesLeftOut), Set.copyOf(kept.rowsLeftOut), kept.corrections);
    }
}
