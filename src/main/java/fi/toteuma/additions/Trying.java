package fi.toteuma.additions;

import fi.toteuma.document.Document;
import fi.toteuma.municipality.MunicipalitySettings;
import fi.toteuma.organisation.Municipalities;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.reporting.SettingsCheck;
import fi.toteuma.reporting.UnknownReport;
import fi.toteuma.yaml.YamlException;
import fi.toteuma.yaml.YamlProblem;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes a change, sees whether everything can still be made, and takes it back where it can't, or where it was only to be seen. */
@Component
class Trying {

    static final String SETTINGS = "municipality.yaml";

    private final Municipalities municipalities;
    private final TransactionTemplate transaction;

    Trying(Municipalities municipalities, PlatformTransactionManager transactions) {
        this.municipalities = municipalities;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Makes a change; one at a time is kept.
     *
     * @param keep false: only sees what would come of it, and keeps nobody waiting meanwhile
     */
    Answer go(String municipality, boolean keep, Function<Municipality, Answer> change) {
        return Objects.requireNonNull(transaction.execute(status -> {
            if (keep) {
                municipalities.lock(find(municipality).id());
            }
            Answer answer = change.apply(find(municipality));
            if (!keep || !(answer instanceof Answer.Done)) {
                status.setRollbackOnly();
            }
            return answer;
        }));
    }

    /** The same checks that a folder passes, of what stands now. @param making documents that the change concerns */
    Answer checked(String key, Supplier<Map<String, Document>> making) {
        Municipality now = find(key);
        try {
            List<YamlProblem> problems = SettingsCheck.problems(
                    SETTINGS, MunicipalitySettings.parse(SETTINGS, now.settings()), municipalities.files(now.id()));
            return problems.isEmpty() ? new Answer.Done(making.get()) : new Answer.Refused(problems);
        } catch (YamlException e) {
            return new Answer.Refused(e.problems());
        }
    }

    static Answer refused(String path, String value, String code, String expected) {
        return new Answer.Refused(List.of(new YamlProblem(SETTINGS, 0, path, value, code, expected)));
    }

    private Municipality find(String key) {
        return municipalities.find(key).orElseThrow(() -> new UnknownReport("no municipality '" + key + "'"));
    }
}
