package org.lancangmekong.core.validation.support;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lancangmekong.core.internal.NameForms;
import org.lancangmekong.core.model.Document;
import org.lancangmekong.core.model.Event;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Source;
import org.lancangmekong.core.model.Term;
import org.lancangmekong.core.value.LanguageTag;
import org.lancangmekong.core.value.OtherName;

/**
 * The names of records, compared without regard to case, dashes and spaces, to find records with the same name.
 */
public final class Names {
    private Names() {}

    /**
     * The keys of all names of a record, its own and its other names, each once; records of one name and language, type and
     * time share a key.
     *
     * @return none for a term, since two terms for one code have a rule of their own
     */
    public static Set<String> keys(LmcRecord record) {
        if (record instanceof Term) {
            return Set.of();
        }
        Set<String> keys = new LinkedHashSet<>();
        String when = whenOf(record);
        record.name().texts().forEach((tag, text) -> keys.add(key(record, tag, text, when)));
        for (OtherName each : record.otherNames()) {
            each.text().texts().forEach((tag, text) -> keys.add(key(record, tag, text, when)));
        }
        return keys;
    }

    /** The key of one name of a record. */
    public static String key(LmcRecord record, LanguageTag tag, String name) {
        return key(record, tag, name, whenOf(record));
    }

    /** The language of the first of the record's own names that has a key; empty if none has. */
    public static Optional<LanguageTag> ownNameWith(String key, LmcRecord record) {
        for (Map.Entry<LanguageTag, String> each : record.name().texts().entrySet()) {
            // A name in another language than that of the key needs no plain form.
            if (key.startsWith(before(record, each.getKey()))
                    && key(record, each.getKey(), each.getValue()).equals(key)) {
                return Optional.of(each.getKey());
            }
        }
        return Optional.empty();
    }

    private static String key(LmcRecord record, LanguageTag tag, String name, String when) {
        return before(record, tag) + NameForms.plain(name) + " " + when;
    }

    /** With what the keys of all names in a language begin, of all records of a type. */
    private static String before(LmcRecord record, LanguageTag tag) {
        return record.type().code() + " " + tag.language() + " ";
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
