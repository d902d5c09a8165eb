package org.lancangmekong.core.vocabulary;

import java.util.Map;

/** The English words for units, in texts that a person reads. */
final class UnitWords {
    /** Units whose plural does not end in -s or -ies. */
    private static final Map<Unit, String> IRREGULAR = Map.of(
            Unit.KM, "km",
            Unit.SQUARE_KM, "square km",
            Unit.PERCENT, "percent",
            Unit.TIMES, "times",
            Unit.PERSON, "people",
            Unit.PASSENGER_PER_YEAR, "passengers per year");

    private UnitWords() {}

    /** The word for one of a unit; a currency and a unit that is not known are their codes. */
    static String singular(Unit unit) {
        return isWord(unit) ? unit.code().replace('-', ' ') : unit.code();
    }

    /** The word for another number than one of a unit. */
    static String plural(Unit unit) {
        String word = singular(unit);
        if (!isWord(unit)) {
            return word;
        }
        String irregular = IRREGULAR.get(unit);
        if (irregular != null) {
            return irregular;
        }
        boolean isConsonantAndY = word.endsWith("y") && "aeou".indexOf(word.charAt(word.length() - 2)) < 0;
        return isConsonantAndY ? word.substring(0, word.length() - 1) + "ies" : word + "s";
    }

    private static boolean isWord(Unit unit) {
        return unit.isKnown() && !unit.isCurrency();
    }
}
