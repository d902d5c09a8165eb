package org.lancangmekong.core.validation.support;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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
        return CompositeKey.of(record.type(), tag.language(), plain(name), when);
    }

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** Signs of Thai and Lao that look the same in another order, as NFKC leaves them: nikhahit, perhaps of am, and tone. */
    private static final Pattern NIKHAHIT_BEFORE_TONE =
            Pattern.compile("(\u0E4D\u0E32?)([\u0E48-\u0E4B])|(\u0ECD\u0EB2?)([\u0EC8-\u0ECB])");

    private static final Pattern TONE_BEFORE_VOWEL = Pattern.compile(
            "([\u0E48-\u0E4B])([\u0E31\u0E34-\u0E37\u0E47])|([\u0EC8-\u0ECB])([\u0EB1\u0EB4-\u0EB7\u0EBB])");

    /**
     * The letters, digits and marks of a name, in lower case, the signs of Thai and Lao in one order; of a name without any,
     * all but its spaces.
     */
    public static String plain(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        if (lower.chars().anyMatch(c -> c >= '\u0E00' && c <= '\u0EFF')) {
            lower = inOneOrder(lower);
        }
        StringBuilder plain = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); ) {
            int c = lower.codePointAt(i);
            if (Character.isLetterOrDigit(c) || isMark(c)) {
                plain.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return plain.length() > 0 ? plain.toString() : SPACES.matcher(lower).replaceAll("");
    }

    private static String inOneOrder(String text) {
        // Two of the sign E look like the one sign AE.
        String letters = text.replace("\u0E40\u0E40", "\u0E41").replace("\u0EC0\u0EC0", "\u0EC1");
        return exchanged(TONE_BEFORE_VOWEL, exchanged(NIKHAHIT_BEFORE_TONE, letters));
    }

    private static String exchanged(Pattern pair, String text) {
        // Of the two alternatives, Thai and Lao, only one has groups; those of the other are empty.
        return pair.matcher(text).replaceAll("$2$1$4$3");
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
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
