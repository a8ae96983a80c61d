package fi.toteuma.projects;

import fi.toteuma.kernel.Wording;
import java.util.List;

/**
 * A project with outside funding. Texts may be empty.
 *
 * @param objectives codes of the objectives it serves
 * @param managedBy who runs it: branch and service area
 * @param responsible a role
 * @param period as it is printed: "2023–2024"
 * @param budgetYears years it is budgeted for, as printed
 * @param ledgerProject its code in the ledger
 * @param continues code of the same project in an earlier report
 */
public record Project(
        String code, String unit, List<String> objectives, Wording name, Wording description, Wording managedBy, Wording responsible,
        Wording funder, String funderDecision, Wording cityDecision, String period, Wording phase, String budgetYears, Wording other,
        String ledgerProject, String continues) {}
