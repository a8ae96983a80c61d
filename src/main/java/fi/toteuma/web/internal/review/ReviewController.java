package fi.toteuma.web.internal.review;

import fi.toteuma.access.Person;
import fi.toteuma.access.Right;
import fi.toteuma.organisation.Municipalities;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.organisation.Organisations;
import fi.toteuma.review.PartState;
import fi.toteuma.review.Place;
import fi.toteuma.review.Reviews;
import fi.toteuma.review.Reviews.Who;
import fi.toteuma.web.internal.guard.Needs;
import fi.toteuma.web.internal.page.Frame;
import fi.toteuma.web.internal.page.NoSuchPage;
import fi.toteuma.web.internal.page.NotAllowed;
import fi.toteuma.web.internal.page.NotSignedIn;
import fi.toteuma.web.internal.page.Page;
import fi.toteuma.web.internal.page.SeeOther;
import fi.toteuma.web.internal.review.ReviewView.Mistake;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** One unit's part of a round: read, commented, sent, returned, released, opened again. */
@Controller
@RequestMapping("/review/{municipality}/{date}/{unit}")
class ReviewController {

    private static final int LONGEST = 4000;

    private final Municipalities municipalities;
    private final Organisations organisations;
    private final Reviews reviews;
    private final Reading reading;

    ReviewController(Municipalities municipalities, Organisations organisations, Reviews reviews, Reading reading) {
        this.municipalities = municipalities;
        this.organisations = organisations;
        this.reviews = reviews;
        this.reading = reading;
    }

    @GetMapping
    @Needs(Right.READ)
    View page(
            Frame frame, @PathVariable String municipality, @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @PathVariable String unit) {
        Municipality of = find(municipality);
        require(frame, Right.READ, of, date, unit);
        return page(frame, of, new ReviewAddress(municipality, date, unit), Mistake.NONE);
    }

    private Page page(Frame frame, Municipality of, ReviewAddress address, Mistake mistake) {
        return new Page("review", frame, reading.view(of, address, right -> may(frame, right, of, address.date(), address.unit()), mistake));
    }

    /** @param from the state that the page showed @param to where it shall go */
    @PostMapping("/step")
    @Needs(Right.COMMENT)
    View step(
            Frame frame, HttpServletResponse response, @PathVariable String municipality,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date, @PathVariable String unit, @RequestParam String from,
            @RequestParam String to, @RequestParam(defaultValue = "") String reason) {
        Municipality of = find(municipality);
        PartState wanted = state(to);
        require(frame, wanted == PartState.SENT ? Right.WRITE : Right.RELEASE, of, date, unit);
        ReviewAddress address = new ReviewAddress(municipality, date, unit);
        if (wanted.needsReason() && clean(reason).isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(frame, of, address, Mistake.NO_REASON);
        }
        if (!reviews.take(of.id(), unit, date, state(from), wanted, who(frame), clean(reason))) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return page(frame, of, address, Mistake.OVERTAKEN);
        }
        return new SeeOther(address.page());
    }

    @PostMapping("/comments")
    @Needs(Right.COMMENT)
    View comment(
            Frame frame, @PathVariable String municipality, @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @PathVariable String unit, @RequestParam String part, @RequestParam String item, @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "0") long answers) {
        Municipality of = find(municipality);
        require(frame, Right.COMMENT, of, date, unit);
        ReviewAddress address = new ReviewAddress(municipality, date, unit);
        if (!reading.has(of, address, part, item)) {
            throw new NoSuchPage("nothing to comment on");
        }
        if (!clean(text).isEmpty()) {
            reviews.comment(of.id(), new Place(unit, date, part, item), "", clean(text), answers, who(frame));
        }
        return new SeeOther(address.page() + "#" + Reading.anchor(part, item));
    }

    @PostMapping("/comments/{comment:\\d{1,18}}/settle")
    @Needs(Right.COMMENT)
    View settle(
            Frame frame, @PathVariable String municipality, @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @PathVariable String unit, @PathVariable long comment, @RequestParam(defaultValue = "true") boolean settled) {
        Municipality of = find(municipality);
        require(frame, Right.COMMENT, of, date, unit);
        boolean its = reviews.comments(of.id(), unit, date).stream().anyMatch(one -> one.id() == comment);
        if (!its || !reviews.settle(of.id(), comment, settled, who(frame))) {
            throw new NoSuchPage("no such comment");
        }
        return new SeeOther(new ReviewAddress(municipality, date, unit).page());
    }

    private void require(Frame frame, Right right, Municipality of, LocalDate date, String unit) {
        if (!may(frame, right, of, date, unit)) {
            throw new NotAllowed(person(frame).login() + " " + right + " " + unit);
        }
    }

    private boolean may(Frame frame, Right right, Municipality of, LocalDate date, String unit) {
        return person(frame).may(right, of.id(), unit, organisations.at(of.id(), date));
    }

    private static Person person(Frame frame) {
        return Optional.ofNullable(frame.person()).orElseThrow(NotSignedIn::new);
    }

    private static Who who(Frame frame) {
        return new Who(person(frame).login(), person(frame).name());
    }

    private static String clean(String text) {
        String plain = text.replaceAll("\\r\\n?", "\n").replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "").strip();
        return plain.substring(0, Math.min(plain.length(), LONGEST));
    }

    private static PartState state(String name) {
        return Stream.of(PartState.values()).filter(state -> state.name().equals(name)).findFirst().orElseThrow(() -> new NoSuchPage("no such state"));
    }

    private Municipality find(String key) {
        return municipalities.find(key).orElseThrow(() -> new NoSuchPage("no such municipality"));
    }
}
