package fi.toteuma.reporting.internal.content;

import fi.toteuma.document.Block;
import fi.toteuma.document.Block.Paragraph;
import fi.toteuma.document.Block.Paragraph.Role;
import fi.toteuma.document.Block.Span;
import fi.toteuma.document.Block.TextOf;
import fi.toteuma.investments.InvestmentReport;
import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.Wording;
import fi.toteuma.narrative.SectionText;
import fi.toteuma.reporting.Content;
import fi.toteuma.reporting.internal.layout.BlockSpec.InvestmentReportSpec;
import fi.toteuma.reporting.internal.layout.BlockSpec.SectionSpec;
import java.util.ArrayList;
import java.util.Comparator;
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
        return text(found.get());
    }

    private List<Block> text(SectionText text) {
        List<Block> blocks = new ArrayList<>(
                new Prose(topic, text.unit()).blocks(text.text(), new TextOf(text.unit(), text.section())));
        translation(text).ifPresent(note -> blocks.add(Paragraph.of(Role.NOTE, note)));
        return blocks;
    }

    /** All texts of a unit, each under its section's name. */
    public List<Block> all(String written, int level) {
        String unit = topic.unit(written);
        List<Block> blocks = new ArrayList<>();
        content.texts().stream()
                .filter(text -> text.unit().equals(unit))
                .sorted(Comparator.comparingInt(text -> topic.sectionPlace(text.section())))
                .forEach(text -> {
                    String name = topic.sectionName(text.section());
                    blocks.add(level > 0
                            ? new Block.Heading(level, topic.anchor(), name)
                            : new Paragraph(Role.BODY, List.of(new Span(name, true))));
                    blocks.addAll(text(text));
                });
        return blocks;
    }

    /** What is told of the investments of a unit and the units below, each under its unit's name and its object's, if it is of one. */
    public List<Block> allInvestments(String written) {
        List<Block> blocks = new ArrayList<>();
        for (InvestmentReport report : Told.of(topic, content.investments(), InvestmentReport::unit, written, true)) {
            List<Block> told = told(report, report.unit());
            if (!told.isEmpty()) {
                blocks.add(new Paragraph(Role.BODY, List.of(new Span(name(report), true))));
                blocks.addAll(told);
            }
        }
        return translated(blocks);
    }

    private String name(InvestmentReport report) {
        String unit = topic.unitName(report.unit());
        return content.objects().stream()
                .filter(object -> object.code().equals(report.object()))
                .findFirst()
                .map(object -> topic.phrase("investments.of-object", unit, topic.text(object.name())))
                .orElse(unit);
    }

    /** Says where a reader of another language gets Finnish, or a translation of an older text. */
    private Optional<String> translation(SectionText text) {
        if (topic.language() == Language.FI) {
            return Optional.empty();
        }
        if (!text.text().texts().containsKey(topic.language())) {
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
                .map(report -> translated(told(report, unit)))
                .orElse(List.of());
    }

    private List<Block> translated(List<Block> blocks) {
        if (!blocks.isEmpty() && topic.untranslated()) {
            blocks.add(Paragraph.of(Role.NOTE, topic.phrase("table.not-translated")));
        }
        return blocks;
    }

    private List<Block> told(InvestmentReport report, String unit) {
        List<Block> blocks = new ArrayList<>();
        TextOf of = new TextOf(unit, "investments/" + report.object());
        blocks.addAll(headed("investments.justification", report.justification(), of));
        blocks.addAll(headed("investments.strategic-link", report.strategicLink(), of));
        blocks.addAll(headed("investments.status", report.status(), of));
        return blocks;
    }

    /** The text with a strong word of what it is before its first paragraph. */
    private List<Block> headed(String key, Wording wording, TextOf of) {
        List<Block> blocks = new ArrayList<>(new Prose(topic, of.unit()).blocks(wording, of));
        if (blocks.isEmpty()) {
            return blocks;
        }
        String word = topic.phrase(key);
        if (blocks.getFirst() instanceof Paragraph(Role role, List<Span> spans, _)) {
            List<Span> with = new ArrayList<>(List.of(new Span(word + " ", true)));
            with.addAll(spans);
            blocks.set(0, new Paragraph(role, with, of));
        } else {
            blocks.addFirst(new Paragraph(Role.BODY, List.of(new Span(word, true)), of));
        }
        return blocks;
    }
}
