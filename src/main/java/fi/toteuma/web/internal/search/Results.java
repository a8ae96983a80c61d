package fi.toteuma.web.internal.search;

import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.Wording;
import fi.toteuma.municipality.MunicipalitySettings;
import fi.toteuma.reporting.Reports.Listing;
import fi.toteuma.search.Hit;
import fi.toteuma.search.Kind;
import fi.toteuma.search.Piece;
import fi.toteuma.search.Question;
import fi.toteuma.web.internal.documents.DocumentAddress;
import fi.toteuma.web.internal.page.Words;
import fi.toteuma.web.internal.search.SearchView.Result;
import fi.toteuma.web.internal.search.SearchView.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells what was found in the reader's language, where it has one.
 *
 * @param several whether results are of several municipalities, so that each says its own
 */
record Results(Question question, Words words, boolean several) {

    private static final Text NOTHING = Text.plain("", Language.FI);

    /** A hit with its title, or with its words for a title where it has none. Other words are told where they were meant, or nothing else was. */
    Result of(Hit hit, Ways ways) {
        Wording named = title(hit, ways);
        boolean untitled = isBlank(named);
        Text title = untitled ? excerpt(hit.words()) : whole(named);
        Text excerpt = untitled ? NOTHING : excerpt(hit.words());
        boolean told = excerpt.pieces().stream().anyMatch(Piece::meant) || title.pieces().stream().noneMatch(Piece::meant);
        return new Result(title.isEmpty() ? Text.plain(hit.code(), Language.FI) : title, told ? excerpt : NOTHING, meta(hit, ways), ways.of(hit));
    }

    /** A document by its title. */
    Result of(Listing listing) {
        List<Text> meta = new ArrayList<>();
        meta.add(new Text(question.mark(listing.unit()), listing.language()));
        meta.add(own(words.of("documents.as-of", words.date(listing.asOf()))));
        if (several) {
            meta.add(plain(listing.municipalityName()));
        }
        DocumentAddress address = new DocumentAddress(listing.municipality(), listing.key(), listing.sets().getFirst());
        return new Result(
                new Text(question.mark(listing.title()), listing.language()), NOTHING, meta,
                Optional.of(new Way(address.page(), false, Optional.of(listing.title()), listing.language())));
    }

    private Wording title(Hit hit, Ways ways) {
        MunicipalitySettings settings = ways.settings();
        return switch (hit.kind()) {
            case TEXT -> settings.sectionNames().getOrDefault(hit.code(), Wording.of(hit.code()));
            case DECISION -> settings.body(hit.code()).map(body -> body.name()).orElseGet(() -> Wording.of(hit.code()));
            case INVESTMENT_STATE -> isBlank(hit.title()) ? ways.unit(hit) : hit.title();
            default -> hit.title();
        };
    }

    private List<Text> meta(Hit hit, Ways ways) {
        List<Text> meta = new ArrayList<>();
        if (hit.unit().isPresent() && hit.kind() != Kind.UNIT) {
            meta.add(plain(ways.unit(hit)));
        }
        hit.day().map(day -> hit.kind() == Kind.UNIT ? words.of("search.until", words.date(day)) : words.date(day))
                .or(() -> hit.year().stream().mapToObj(String::valueOf).findFirst())
                .ifPresent(time -> meta.add(own(time)));
        if (hit.kind() == Kind.DECISION && !isBlank(hit.title())) {
            meta.add(own("§ " + hit.title().in(Language.FI)));
        }
        if (hit.kind() != Kind.TEXT && hit.kind() != Kind.DECISION && !hit.code().isEmpty()) {
            meta.add(new Text(question.mark(hit.code()), words.language()));
        }
        if (several) {
            meta.add(plain(ways.settings().name()));
        }
        return meta;
    }

    private Text own(String text) {
        return Text.plain(text, words.language());
    }

    private Text plain(Wording wording) {
        return Text.plain(wording.in(words.language()), wording.languageFor(words.language()));
    }

    private Text whole(Wording wording) {
        Language language = language(wording);
        return new Text(question.mark(wording.in(language)), language);
    }

    private Text excerpt(Wording wording) {
        Language language = language(wording);
        String text = wording.in(language);
        return new Text(text.isBlank() ? List.of() : question.excerpt(text), language);
    }

    /** The reader's language, unless the words that were asked for are in another one only. */
    private Language language(Wording wording) {
        Language theirs = wording.languageFor(words.language());
        return Stream.concat(Stream.of(theirs), wording.texts().keySet().stream().sorted())
                .filter(one -> question.touches(wording.in(one)))
                .findFirst()
                .orElse(theirs);
    }

    private static boolean isBlank(Wording wording) {
        return wording.texts().values().stream().allMatch(String::isBlank);
    }
}
