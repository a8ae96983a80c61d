package fi.toteuma.checks.internal.rules;

import fi.toteuma.reporting.ReportSubject.Kind;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Words by which texts speak of money, in Finnish, Swedish and English. They are stems: what follows them may bend.
 */
final class Words {

    static final Pattern AS_PLANNED = stems(
            "suunnitellusti|suunnitelm(?:an|ien) muka|suunnitellun mukai"
                    + "|talousarvion muka|talousarviossa pysy|pysy\\p{L}* talousarviossa|budjetin muka|budjetissa pysy"
                    + "|(?:niin )?kuin (?:oli |on )?suunnitel|kuten (?:oli |on )?suunnitel|kuten talousarvio|kuten budjet"
                    + "|enligt plan|planenligt|enligt budget|som planerat|i enlighet med budget|hölls inom budget"
                    + "|as planned|according to plan|on budget|within (?:the )?budget");

    /** Depreciation according to plan is a line's name. */
    static final Pattern PLANNED_DEPRECIATION = stems(
            "suunnitelman mukai\\p{L}* poisto|avskrivning\\p{L}* enligt plan|depreciation according to plan");

    static final Pattern NOT = Pattern.compile(
            "(?iu)(?<![\\p{L}-])(?:ei|eivät|eikä|eivätkä|emme|inte|icke|ej|not|n't|never)(?!\\p{L})");

    /** What takes back, in the same sentence, what another part of it says. */
    static final Pattern BUT = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:mutta|vaikka|paitsi|huolimatta|trots|men|fastän|utom|but|although|despite|except)(?!\\p{L})");

    static final Pattern ECONOMY = stems("talou|taloudes|talousarvio|budjet|budget|toimintakat|netto|ekonomi|verksamhetsbidrag|financ");

    static final Pattern BUDGET = stems("talousarvio|budjet|määrärah|budget|anslag");
    static final Pattern THE_WHOLE = stems("vuosi|talousarviovuosi|kokonaisuu|kokonaisuut|året|helhet|the year|the whole|overall");

    static final Pattern OVER = stems("ylit|ylity|överskrid|överstig|exceed|over budget|overrun|overspen");

    static final Pattern MORE = stems(
            "enemmän|enempi|kasvo|kasva|lisäs|lisään|lisännyt|nous|suure|ylit|yli |mer |ökade|ökat|högre|större|översteg|more|higher|grew|increas|exceed");
    static final Pattern LESS = stems(
            "vähemmän|vähäis|vähen|piene|laski|laske|alit|alle |alhais|jäivät|jäi |mindre|minska|lägre|understeg|less|lower|fell|decreas");

    static final Pattern BECAUSE = stems(
            "johtu|syynä|syy on|syy oli|syitä|vuoksi|takia|ansiosta|koska|seurausta|selitt|lisäsi(?:vät)?(?!\\p{L})|kasvatti|pienensi|vähensi"
                    + "|beror|berodde|på grund av|tack vare|till följd|orsak|eftersom|due to|because|thanks to|owing to");

    /** A sentence that begins so goes on about the one before. */
    static final Pattern GOES_ON = Pattern.compile(
            "(?iu)^(?:tämä|tähän|tästä|se |siihen|syy|syynä|syitä|ylitys|alitus|kasvu|lisäys|detta|det |orsak|ökningen|this|the reason|it )\\p{L}*.*");

    /** What a text compares with, if not the budget. */
    static final Pattern LAST_YEAR = stems(
            "edellis|edellisvuo|viime vuo|aiempa|aikaisempa|vuoteen verrat|vuodesta|föregående|i fjol|förra året|previous year|last year|a year ago");

    /** Nothing before it says whose income or costs. */
    static final Pattern BEGINS_WITH_MONEY = Pattern.compile("(?iu)^(?:toiminta)?(?:menot|kulut|tulot|tuotot)(?!\\p{L})"
            + "|^(?:verksamhets)?(?:utgifterna|kostnaderna|inkomsterna|intäkterna)(?!\\p{L})|^(?:operating )?(?:costs|expenses|income|revenue)(?!\\p{L})");

    /** Also at the end of a compound: henkilöstömenot, maksutuotot. */
    private static final Pattern COSTS = Pattern.compile("(?iu)(?<!\\p{L})(?:\\p{L}|-)*?(?:meno(?:t|ja|jen|ista|ihin|issa|a)?(?!\\p{L})"
            + "|kulu(?:t|ja|jen|ista|ihin|issa|a)?(?!\\p{L})|kustannu|utgift|kostnad)|(?iu)\\b(?:cost|expen)");

    private static final Pattern INCOME = Pattern.compile("(?iu)(?<!\\p{L})(?:\\p{L}|-)*?(?:tulo(?:t|ja|jen|ista|ihin|issa|a)?(?!\\p{L})"
            + "|tuotto(?:ja|jen|a)?(?!\\p{L})|tuoto(?:t|ista|ihin|issa)(?!\\p{L})|inkomst|intäkt)|(?iu)\\b(?:income|revenue)");

    private Words() {}

    /** At the beginning of a word or after a hyphen, whatever its case. */
    static Pattern stems(String alternatives) {
        return Pattern.compile("(?iu)(?<!\\p{L})(?:" + alternatives + ")");
    }

    static boolean has(Pattern pattern, String text) {
        return pattern.matcher(text).find();
    }

    /** Whether a sentence is about income or about costs; empty where it is about both or neither. */
    static Optional<Kind> kind(String sentence) {
        boolean costs = has(COSTS, sentence);
        boolean income = has(INCOME, sentence);
        return costs == income ? Optional.empty() : Optional.of(costs ? Kind.COST : Kind.INCOME);
    }
}
