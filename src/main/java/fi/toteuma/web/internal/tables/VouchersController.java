package fi.toteuma.web.internal.tables;

import fi.toteuma.access.Person;
import fi.toteuma.access.Right;
import fi.toteuma.document.Document;
import fi.toteuma.document.Formula;
import fi.toteuma.document.Provenance.Fact;
import fi.toteuma.document.Table;
import fi.toteuma.finance.Vouchers;
import fi.toteuma.finance.Vouchers.Voucher;
import fi.toteuma.kernel.Measure;
import fi.toteuma.kernel.Money;
import fi.toteuma.organisation.Municipalities;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.organisation.OrganisationTree;
import fi.toteuma.organisation.Organisations;
import fi.toteuma.web.internal.documents.DocumentAddress;
import fi.toteuma.web.internal.documents.Shelf;
import fi.toteuma.web.internal.guard.Needs;
import fi.toteuma.web.internal.page.Frame;
import fi.toteuma.web.internal.page.NoSuchPage;
import fi.toteuma.web.internal.page.NotAllowed;
import fi.toteuma.web.internal.page.NotSignedIn;
import fi.toteuma.web.internal.page.Page;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/**
 * The entries behind an account's amount in a month of an explanation, with payees and texts: for those who may see them, and of the
 * units of which they may.
 */
@Controller
@Needs(Right.PAYEES)
class VouchersController {

    private final Shelf shelf;
    private final Municipalities municipalities;
    private final Organisations organisations;
    private final Vouchers vouchers;

    VouchersController(Shelf shelf, Municipalities municipalities, Organisations organisations, Vouchers vouchers) {
        this.shelf = shelf;
        this.municipalities = municipalities;
        this.organisations = organisations;
        this.vouchers = vouchers;
    }

    /** @param account its code */
    @GetMapping("/tables/{municipality}/{key}/{set}/{tableId}/{row}/{column}/vouchers/{account}/{year}/{month}")
    View vouchers(
            Frame frame, @PathVariable String municipality, @PathVariable String key, @PathVariable String set,
            @PathVariable String tableId, @PathVariable String row, @PathVariable String column, @PathVariable String account,
            @PathVariable int year, @PathVariable int month) {
        Municipality of = municipalities.find(municipality).orElseThrow(() -> new NoSuchPage("no such municipality"));
        Person person = Optional.ofNullable(frame.person()).orElseThrow(NotSignedIn::new);
        if (!person.may(Right.READ, of.id())) {
            throw new NotAllowed("payees without the right to read");
        }
        DocumentAddress address = new DocumentAddress(municipality, key, set);
        Document document = shelf.document(address).document();
        Table table = document.tables().stream()
                .filter(each -> each.id().equals(tableId))
                .findFirst()
                .orElseThrow(() -> new NoSuchPage("no such table"));
        List<Fact> facts = facts(document, table, row, column).stream()
                .filter(fact -> fact.measure().equals(Measure.ACTUAL.name()) && fact.account().equals(account)
                        && fact.year() == year && fact.month() == month && month > 0)
                .toList();
        if (facts.isEmpty()) {
            throw new NoSuchPage("no such account or month");
        }
        YearMonth when = YearMonth.of(year, month);
        OrganisationTree tree = organisations.at(of.id(), when.atEndOfMonth());
        List<Voucher> all = facts.stream()
                .flatMap(fact -> vouchers.of(of.id(), fact.batch(), account, when, fact.rows()).stream())
                .distinct()
                .toList();
        List<Voucher> seen = all.stream().filter(each -> person.may(Right.PAYEES, of.id(), each.unit(), tree)).toList();
        return new Page("vouchers", frame, new VouchersView(
                new TableAddress(address, tableId).page() + "/" + row + "/" + column, account, facts.getFirst().accountName(), when,
                document.language(), seen, all.size() - seen.size(), facts.stream().map(Fact::amount).reduce(Money.ZERO, Money::plus)));
    }

    private static List<Fact> facts(Document document, Table table, String row, String column) {
        int rowIndex = TableAddress.row(table, row);
        int columnIndex = TableAddress.column(table, column);
        if (rowIndex < 0 || columnIndex < 0 || table.rows().get(rowIndex).isGroupHead()) {
            throw new NoSuchPage("no such cell");
        }
        Formula formula = table.rows().get(rowIndex).cells().get(columnIndex).formula();
        Stream<String> sources = switch (formula) {
            case Formula.Facts(String source) -> Stream.of(source);
            case Formula.Described(var text, List<String> several) -> several.stream();
            case null, default -> Stream.empty();
        };
        return sources.flatMap(source -> document.provenance().source(source).facts().stream()).toList();
    }
}
