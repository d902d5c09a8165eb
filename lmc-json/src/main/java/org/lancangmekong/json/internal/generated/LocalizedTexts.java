package org.lancangmekong.json.internal.generated;

import java.util.List;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.json.internal.text.JsonNames;
import org.lancangmekong.json.internal.text.SoundIn;

/** Texts by language. */
final class LocalizedTexts {
    /** The languages of the cooperation, for which no new String is made. */
    private static final JsonNames COMMON =
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

    static List<LocalizedText> readAll(SoundIn in) {
        List<LocalizedText> all = in.newList();
        for (boolean more = in.firstElement(); more; more = in.nextElement()) {
            all.add(read(in));
        }
        return all;
    }
}
