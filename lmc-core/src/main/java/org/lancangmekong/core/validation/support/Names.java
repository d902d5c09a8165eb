package org.lancangmekong.core.validation.support;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lancangmekong.core.internal.NameForms;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.Document;
import org.lancangmekong.core.model.Event;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Source;
import org.lancangmekong.core.model.Term;
import org.lancangmekong.core.value.LanguageTag;

/**
 * The names of the records of a catalogue, compared without regard to case, dashes and spaces, to find records with the
 * same name.
 */
public final class Names {
    private final Map<CompositeKey, LmcRecord> first = new HashMap<>();
    private final List<Repeated> repeated = new ArrayList<>();

    /**
     * A name that an earlier record also has.
     *
     * @param record the record with the name
     * @param tag the language of the name
     * @param other the first record with the name
     */
    public record Repeated(LmcRecord record, LanguageTag tag, LmcRecord other) {}

    public Names(Catalogue catalogue) {
        for (LmcRecord each : catalogue.all()) {
            // Terms are left out: two terms for one code have a rule of their own.
            if (!(each instanceof Term)) {
                add(each);
            }
        }
    }

    private void add(LmcRecord record) {
        String when = whenOf(record);
        for (Map.Entry<LanguageTag, String> each : record.name().texts().entrySet()) {
            CompositeKey name = key(record, each.getKey(), each.getValue(), when);
            LmcRecord other = first.putIfAbsent(name, record);
            if (other != null && other != record) {
                repeated.add(new Repeated(record, each.getKey(), other));
            }
        }
    }

    /** All names that an earlier record also has, ordered by record. */
    public List<Repeated> repeated() {
        return repeated;
    }

    /** The first record that has this name and the type and time of the given record; empty if there is none. */
    public Optional<LmcRecord> first(LmcRecord like, LanguageTag tag, String text) {
        return Optional.ofNullable(first.get(key(like, tag, text, whenOf(like))));
    }

    /** A plain name in one language; records of other types, or events of other days, may share it. */
    private static CompositeKey key(LmcRecord record, LanguageTag tag, String name, String when) {
        return CompositeKey.of(record.type(), tag.language(), NameForms.plain(name), when);
    }

    /** What distinguishes two records with the same name: the time of an event, document or source. */
    private static String whenOf(LmcRecord record) {
        if (record instanceof Event event) {
            return event.when().toString()
                    + event.ordinal().map(number -> "#" + number).orElse("");
        }
        if (record instanceof Document document) {
            return document.date().map(Object::toString).orElse("")
                    + document.period().map(period -> "#" + period).orElse("")
                    + document.event().map(id -> "@" + id).orElse("");
        }
        if (record instanceof Source source) {
            return source.publisher()
                    + source.published().map(date -> "#" + date).orElse("");
        }
        return "";
    }
}
