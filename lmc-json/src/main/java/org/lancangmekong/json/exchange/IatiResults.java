package org.lancangmekong.json.exchange;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.lancangmekong.core.value.Certainty;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.core.vocabulary.Basis;
import org.lancangmekong.core.vocabulary.Unit;

/** The figures of a record as results of its activity, as far as IATI can say them: exact numbers in known periods. */
final class IatiResults {
    private final Ledger.Entry root;
    private final IatiHistory history;

    IatiResults(Ledger.Entry root, IatiHistory history) {
        this.root = root;
        this.history = history;
    }

    void write(XmlOut out) throws IOException {
        for (Ledger.Entry each : root.partsOf("figures")) {
            Figure figure = each.as(Figure.class);
            Optional<LossReason> reason = unfit(figure);
            if (reason.isPresent()) {
                each.leaveOut(reason.get());
            } else {
                result(each, figure, out);
            }
        }
    }

    /** Why a figure cannot be a result; empty if it can. */
    private Optional<LossReason> unfit(Figure figure) {
        boolean isExact = figure.value().is().isPresent();
        boolean isAbout =
                figure.value().about().isPresent() && figure.value().lessThan().isEmpty();
        if (figure.basis() != Basis.IN_PERIOD && figure.basis() != Basis.CUMULATIVE) {
            return Optional.of(LossReason.NO_PLACE);
        }
        if (!isExact && !isAbout) {
            return Optional.of(LossReason.INEXACT_NUMBER);
        }
        if (figure.when().isEmpty()) {
            return Optional.of(LossReason.NO_DATE);
        }
        return period(figure).isPresent() ? Optional.empty() : Optional.of(LossReason.PARTIAL_DATE);
    }

    /** The first and last day. */
    private record Days(LocalDate first, LocalDate last) {}

    /** The period of a figure whose days are known: of a cumulative figure, since the actual start. */
    private Optional<Days> period(Figure figure) {
        EdtfDate when = figure.when().orElseThrow();
        if (figure.basis() == Basis.CUMULATIVE) {
            return history.start()
                    .flatMap(start -> IatiHistory.day(figure.when())
                            .filter(end -> !end.isBefore(start))
                            .map(end -> new Days(start, end)));
        }
        Optional<LocalDate> first = when.earliest();
        Optional<LocalDate> last = when.latest();
        boolean isKnown = when.isPeriod()
                && first.isPresent()
                && last.isPresent()
                && when.contains(first.get()) == Certainty.CERTAIN
                && when.contains(last.get()) == Certainty.CERTAIN
                && first.get().getYear() >= 1
                && last.get().getYear() <= 9_999;
        return isKnown ? Optional.of(new Days(first.get(), last.get())) : Optional.empty();
    }

    private void result(Ledger.Entry entry, Figure figure, XmlOut out) throws IOException {
        Days days = period(figure).orElseThrow();
        Ledger.Entry value = entry.part("value").orElseThrow();
        String number;
        if (figure.value().is().isPresent()) {
            number = IatiTexts.take(value, "is");
            value.written();
        } else {
            number = figure.value().about().orElseThrow().toPlainString();
            value.coarser(number + " " + figure.value().unit());
        }
        String indicator = IatiTexts.take(entry, "indicator");
        out.start("result").attribute("type", "9");
        IatiTexts.described("title", indicator, out);
        IatiTexts.described("description", IatiTexts.take(entry, "basis"), out);
        out.start("indicator").attribute("measure", figure.value().unit().equals(Unit.PERCENT) ? "2" : "1");
        IatiTexts.described("title", indicator, out);
        IatiTexts.described("description", figure.value().unit().code(), out);
        out.start("period");
        out.start("period-start").attribute("iso-date", days.first().toString()).end();
        out.start("period-end").attribute("iso-date", days.last().toString()).end();
        entry.part("when").orElseThrow().written();
        out.start(figure.planned() ? "target" : "actual").attribute("value", number);
        entry.part("planned").ifPresent(Ledger.Entry::written);
        if (entry.part("country").isPresent()) {
            out.start("dimension")
                    .attribute("name", "country")
                    .attribute("value", IatiTexts.take(entry, "country"))
                    .end();
        }
        IatiTexts.text("comment", entry.part("note"), out);
        out.end();
        out.end();
        out.end();
        out.end();
    }
}
