package fi.toteuma.reporting.internal.content;

import fi.toteuma.document.Block;
import fi.toteuma.document.Block.Paragraph;
import fi.toteuma.document.Block.Paragraph.Role;
import fi.toteuma.document.Block.Span;
import fi.toteuma.investments.InvestmentReport;
import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.Wording;
import fi.toteuma.narrative.SectionText;
import fi.toteuma.reporting.Content;
import fi.toteuma.reporting.internal.layout.BlockSpec.InvestmentReportSpec;
import fi.toteuma.reporting.internal.layout.BlockSpec.SectionSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Texts of sections, and what is told of investments. */
public final class Sections {

    private final Topic topic;
    private final Content content;

    public Sections(Topic topic, Content content) {
        this.topic = topic;
        this.content = content;
    }

    public List<Block> text(SectionSpec spec) {
        String unit = topic.unit(spec.unit());
        Optional<SectionText> found = content.texts().stream()
                .filter(text -> text.unit().equals(unit) && text.section().equals(spec.key()))
                .findFirst();
        if (found.isEmpty()) {
            return spec.required() ? List.of(Paragraph.of(Role.NOTE, topic.phrase("text.missing"))) : List.of();
        }
        List<Block> blocks = new ArrayList<>(new Prose(topic, unit).blocks(topic.text(found.get().text())));
        translation(found.get()).ifPresent(note -> blocks.add(Paragraph.of(Role.NOTE, note)));
        return blocks;
    }

    /** Says where a Swedish reader gets Finnish, or a translation of an older text. */
    private Optional<String> translation(SectionText text) {
        if (topic.language() != Language.SV) {
            return Optional.empty();
        }
        if (!text.text().texts().containsKey(Language.SV)) {
            return Optional.of(topic.phrase("text.not-translated"));
        }
        boolean older = text.translatedFrom().filter(day -> day.isBefore(text.reportDate())).isPresent();
        return older
                ? Optional.of(topic.phrase("text.older-translation", Numbers.date(text.translatedFrom().orElseThrow())))
                : Optional.empty();
    }

    public List<Block> investments(InvestmentReportSpec spec) {
        String unit = topic.unit(spec.unit());
        return content.investments().stream()
                .filter(report -> report.unit().equals(unit) && report.object().equals(spec.object()))
                .findFirst()
                .map(report -> told(report, unit))
                .orElse(List.of());
    }

    private List<Block> told(InvestmentReport report, String unit) {
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(headed("investments.justification", report.justification(), unit));
        blocks.addAll(headed("investments.strategic-link", report.strategicLink(), unit));
        blocks.addAll(headed("investments.status", report.status(), unit));
        return blocks;
    }

    /** The text with a strong word of what it is before its first paragraph. */
    private List<Block> headed(String key, Wording wording, String unit) {
        List<Block> blocks = new ArrayList<>(new Prose(topic, unit).blocks(topic.text(wording)));
        if (!blocks.isEmpty() && blocks.getFirst() instanceof Paragraph(Role role, List<Span> spans)) {
            List<Span> with = new ArrayList<>(List.of(new Span(topic.phrase(key) + " ", true)));
            with.addAll(spans);
            blocks.set(0, new Paragraph(role, with));
        }
        return blocks;
    }
}
