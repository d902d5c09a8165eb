package org.lancangmekong.core.insight;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lancangmekong.core.internal.Texts;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.shape.Walk;
import org.lancangmekong.core.value.Alignment;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.Milestone;
import org.lancangmekong.core.value.Place;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.value.QuantityInterval;
import org.lancangmekong.core.vocabulary.Code;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.words.Words;

/** Disagreements for people. */
final class DisagreementText {
    private final Words words;
    private final Locale locale;

    private DisagreementText(Words words) {
        this.words = words;
        this.locale = words.locale();
    }

    static String of(Disagreement disagreement, Words words) {
        return new DisagreementText(words).text(disagreement);
    }

    private String text(Disagreement disagreement) {
        String sources = disagreement.sources().isEmpty()
                ? ""
                : disagreement.sources().stream().map(Object::toString).collect(Collectors.joining(", ", " [", "]"));
        List<String> claims = disagreement.claims().stream()
                .map(each -> words.phrases().says(each.source().toString(), said(each)))
                .toList();
        return words.phrases()
                .disagreement(what(disagreement), disagreement.value().map(each -> value(each) + sources), claims);
    }

    private String what(Disagreement disagreement) {
        Pointer pointer = disagreement.pointer();
        String name = line(disagreement.record().name());
        String member = pointer.isRoot() ? "" : ", " + pointer.describe();
        return name
                + member
                + owner(disagreement.record(), pointer).map(each -> ", " + each).orElse("");
    }

    /** What a member of a list is about, since an index says nothing to a person. */
    private Optional<String> owner(LmcRecord record, Pointer pointer) {
        return pointer.isRoot()
                ? Optional.empty()
                : at(Shapes.of(record), record, pointer.parent()).map(this::name);
    }

    private static <T> Optional<Object> at(Shape<T, ?> shape, LmcRecord record, Pointer pointer) {
        return Walk.find(shape, shape.type().cast(record), pointer).flatMap(Walk.Target::value);
    }

    private String name(Object owner) {
        if (owner instanceof Figure figure) {
            String country =
                    figure.country().map(each -> " " + words.country(each)).orElse("");
            String when = figure.when().map(each -> " " + each.text(locale)).orElse("");
            return words.code(figure.indicator().code()) + country + when;
        }
        return owner instanceof Milestone milestone
                ? words.code(milestone.event().code())
                : null;
    }

    /** The value, or the words of the source. */
    private Optional<String> said(Disagreement.Claim claim) {
        return claim.value().map(this::value).or(() -> claim.evidence().quote().map(each -> quoted(each)));
    }

    private String quoted(LocalizedText quote) {
        return "\"" + line(quote) + "\"";
    }

    private String value(Object value) {
        if (value instanceof Quantity quantity) {
            return quantity.text(locale);
        }
        if (value instanceof QuantityInterval interval) {
            return interval.text(locale);
        }
        if (value instanceof EdtfDate date) {
            return date.text(locale);
        }
        if (value instanceof Figure figure) {
            return figure.text(locale);
        }
        if (value instanceof LocalizedText text) {
            return line(text);
        }
        if (value instanceof Country country) {
            return words.country(country);
        }
        if (value instanceof Place place && place.name().isPresent()) {
            return line(place.name().get());
        }
        if (value instanceof Alignment alignment) {
            return words.code(alignment.role().code()) + " (" + alignment.framework() + ")";
        }
        if (value instanceof List<?> list) {
            return Texts.oneLine(list.stream().map(this::value).collect(Collectors.joining(", ")));
        }
        return value instanceof Code code ? words.code(code.code()) : Texts.oneLine(value.toString());
    }

    private String line(LocalizedText text) {
        return Texts.oneLine(text.best(locale));
    }
}
