package fi.toteuma.reporting;

/** What a municipality's reports are about and rest on. */
public interface ReportSubjects {

    /**
     * @param key the document's key
     * @throws UnknownReport if there is no such municipality or document
     * @throws fi.toteuma.yaml.YamlException if its layout or a scheme can't be read
     */
    ReportSubject of(String municipality, String key);
}
