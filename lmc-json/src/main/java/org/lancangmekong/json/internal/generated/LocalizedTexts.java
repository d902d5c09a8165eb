package org.lancangmekong.json.internal.generated;

import java.util.List;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.json.internal.text.JsonNames;
import org.lancangmekong.json.internal.text.SoundIn;

/** Texts by language. */
final class LocalizedTexts {
    /** The languages of the cooperation, for which no new String is made; more in one text are unusual. */
    private static final JsonNames COMMON =
            new JsonNames(List.of("en", "zh-Hans", "km", "lo", "my", "th", "vi", "zh-Hant"));

    private LocalizedTexts() {}

    static LocalizedText read(SoundIn in) {
        String[] few = in.few();
        int most = few.length / 2;
        String[] languages = new String[most];
        String[] texts = new String[most];
        int size = 0;
        for (int language = in.firstMember(COMMON); language != SoundIn.END; language = in.nextMember(COMMON, size)) {
            if (size == most) {
                throw SoundIn.unsound();
            }
            languages[size] = language == SoundIn.OTHER ? in.name() : COMMON.get(language);
            texts[size++] = in.text();
        }
        return LocalizedText.KIND.fromTexts(languages, texts, size);
    }

    static List<LocalizedText> readAll(SoundIn in) {
        List<LocalizedText> all = in.newList();
        for (boolean more = in.firstElement(); more; more = in.nextElement()) {
            all.add(read(in));
        }
        return all;
    }
}
