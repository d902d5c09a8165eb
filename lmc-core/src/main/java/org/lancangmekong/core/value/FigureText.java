package org.lancangmekong.core.value;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lancangmekong.core.internal.Texts;
import org.lancangmekong.core.vocabulary.Stance;
import org.lancangmekong.core.words.Words;

/** Figures for people. */
final class FigureText {
    private FigureText() {}

    static String of(Figure figure, Words words) {
        List<String> parts = new ArrayList<>();
        parts.add(QuantityText.of(figure.value(), words));
        words.phrases()
                .time(figure.basis().code(), text(figure.when(), words), text(figure.base(), words))
                .ifPresent(parts::add);
        if (figure.planned()) {
            parts.add(words.phrases().planned());
        }
        String note = figure.note()
                .map(each -> " (" + Texts.oneLine(each.best(words.locale())) + ")")
                .orElse("");
        return subject(figure, words) + ": " + String.join(", ", parts) + note + sources(figure);
    }

    private static String subject(Figure figure, Words words) {
        return words.code(figure.indicator().code())
                + figure.country().map(each -> ", " + words.country(each)).orElse("");
    }

    private static Optional<String> text(Optional<EdtfDate> date, Words words) {
        return date.map(each -> EdtfText.of(each, words));
    }

    private static String sources(Figure figure) {
        Set<String> sources = new LinkedHashSet<>();
        for (Evidence each : figure.evidence()) {
            if (each.stance() != Stance.DIFFERS) {
                sources.add(each.source().toString());
            }
        }
        return sources.isEmpty() ? "" : " [" + String.join(", ", sources) + "]";
    }
}
