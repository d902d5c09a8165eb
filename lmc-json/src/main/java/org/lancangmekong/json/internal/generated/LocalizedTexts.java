package org.lancangmekong.json.internal.generated;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.lancangmekong.core.value.LanguageTag;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.json.internal.text.JsonNames;
import org.lancangmekong.json.internal.text.JsonOut;
import org.lancangmekong.json.internal.text.SoundIn;

/** Texts by language. */
public final class LocalizedTexts {
    /** The languages of the cooperation, for which no new String is made. */
    public static final JsonNames COMMON =
            new JsonNames(List.of("en", "zh-Hans", "km", "lo", "my", "th", "vi", "zh-Hant"));

    private LocalizedTexts() {}

    static LocalizedText read(SoundIn in) {
        int size = 0;
        for (int next = in.firstMember(COMMON); next != SoundIn.END; next = in.nextMember(COMMON, size)) {
            String language = next == SoundIn.OTHER ? in.name() : COMMON.get(next);
            in.put(size++, language, in.text());
        }
        return LocalizedText.KIND.fromTexts(in.languages(), in.texts(), size);
    }

    /** Writes texts in the order that they have, or in canonical form in that of their languages. */
    public static void write(LocalizedText text, JsonOut out) {
        out.startObject();
        Map<LanguageTag, String> texts = text.texts();
        if (!out.isCanonical()) {
            texts.forEach((language, each) -> {
                out.asciiName(language.toString());
                out.string(each);
            });
        } else if (texts.size() <= Sorted.MOST) {
            Sorted sorted = new Sorted();
            texts.forEach(sorted);
            sorted.write(out);
        } else {
            Map<String, String> sorted = new TreeMap<>();
            texts.forEach((language, each) -> sorted.put(LanguageTag.KIND.canonical(language), each));
            sorted.forEach((language, each) -> {
                out.asciiName(language);
                out.string(each);
            });
        }
        out.endObject();
    }

    /** Few texts in the order of their languages, sorted as they come: a sorted map costs a multiple of it. */
    private static final class Sorted implements BiConsumer<LanguageTag, String> {
        static final int MOST = 8;

        private final String[] languages = new String[MOST];
        private final String[] texts = new String[MOST];
        private int size;

        @Override
        public void accept(LanguageTag tag, String text) {
            String language = LanguageTag.KIND.canonical(tag);
            int at = size++;
            for (; at > 0 && languages[at - 1].compareTo(language) > 0; at--) {
                languages[at] = languages[at - 1];
                texts[at] = texts[at - 1];
            }
            languages[at] = language;
            texts[at] = text;
        }

        private void write(JsonOut out) {
            for (int i = 0; i < size; i++) {
                out.asciiName(languages[i]);
                out.string(texts[i]);
            }
        }
    }

    static List<LocalizedText> readAll(SoundIn in) {
        List<LocalizedText> all = in.newList();
        for (boolean more = in.firstElement(); more; more = in.nextElement()) {
            all.add(read(in));
        }
        return all;
    }
}
