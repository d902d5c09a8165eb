package org.lancangmekong.core.validation.support;

import java.lang.Character.UnicodeScript;
import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import javax.annotation.Nullable;
import org.lancangmekong.core.message.Message;
import org.lancangmekong.core.value.LanguageTag;

/** Which script a language is written in, and whether a text uses it. Only letters count. */
public final class Scripts {
    /** Characters that only simplified, or only traditional, Chinese uses; shared characters are left out. */
    private static final String SIMPLIFIED_CHARACTERS = "国澜专项资产经济关东车铁开议农贫区网络电场桥园环动员长门书风飞马鱼贸协缔缅总时间边务观设计进过还这对导带应当战"
            + "权条标欧湾满灾点热爱现盘确类红级纪约线组织结给统绩罗联职节药营蓝规视览记讨训论证词试话该语说请诸课谈负责货质购费赛轨转轮输达运远连选银镇闻际陆队难韩顾领题饮馆验鲜龙";

    private static final String TRADITIONAL_CHARACTERS = "國瀾專項資產經濟關東車鐵開議農貧區網絡電場橋園環動員長門書風飛馬魚貿協締緬總時間邊務觀設計進過還這對導帶應當戰"
            + "權條標歐灣滿災點熱愛現盤確類紅級紀約線組織結給統績羅聯職節藥營藍規視覽記討訓論證詞試話該語說請諸課談負責貨質購費賽軌轉輪輸達運遠連選銀鎮聞際陸隊難韓顧領題飲館驗鮮龍";

    private static final BitSet SIMPLIFIED = setOf(SIMPLIFIED_CHARACTERS);
    private static final BitSet TRADITIONAL = setOf(TRADITIONAL_CHARACTERS);

    private Scripts() {}

    private static BitSet setOf(String characters) {
        BitSet set = new BitSet();
        characters.chars().forEach(set::set);
        return set;
    }

    /**
     * The script of a text whose language is not written in it.
     *
     * @return the name of the script; empty if the text fits its language, or the language has no expected script
     */
    public static Optional<Message> misfit(LanguageTag tag, String text) {
        String form = scriptOf(tag);
        UnicodeScript expected = unicodeScript(form);
        if (expected == null || (expected == UnicodeScript.LATIN && isAscii(text))) {
            return Optional.empty();
        }
        Letters letters = new Letters(text, expected);
        if (letters.areForeign()) {
            return Optional.of(
                    RulePart.SCRIPT.with("script", letters.foreign.name().toLowerCase(Locale.ROOT)));
        }
        if (form.equals("Hans") && letters.traditional && !letters.simplified) {
            return Optional.of(RulePart.TRADITIONAL_HAN.with());
        }
        return form.equals("Hant") && letters.simplified && !letters.traditional
                ? Optional.of(RulePart.SIMPLIFIED_HAN.with())
                : Optional.empty();
    }

    /** The ISO 15924 code of the script that a tag names, or its language and region imply; empty if neither does. */
    private static String scriptOf(LanguageTag tag) {
        String text = Languages.meant(tag);
        return switch (text) {
            case "en", "vi" -> "Latn";
            case "zh-Hans" -> "Hans";
            case "zh-Hant" -> "Hant";
            case "km" -> "Khmr";
            case "lo" -> "Laoo";
            case "my" -> "Mymr";
            case "th" -> "Thai";
            default -> scriptOf(text.split("-"));
        };
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static String scriptOf(String[] subtags) {
        int next = 1;
        while (next < subtags.length && isLetters(subtags[next], 3)) {
            next++;
        }
        String afterLanguage = next < subtags.length ? subtags[next] : "";
        return isLetters(afterLanguage, 4)
                ? afterLanguage.substring(0, 1).toUpperCase(Locale.ROOT)
                        + afterLanguage.substring(1).toLowerCase(Locale.ROOT)
                : usualScript(subtags[0].toLowerCase(Locale.ROOT), afterLanguage.toUpperCase(Locale.ROOT));
    }

    private static boolean isLetters(String subtag, int length) {
        return subtag.length() == length && Character.isLetter(subtag.charAt(0));
    }

    private static String usualScript(String language, String region) {
        return switch (language) {
            case "en", "vi" -> "Latn";
            // Latin, Kanuri, Sango, Twi, Chinook jargon and Western Xiangxi Miao: in a text of this field, such a code
            // is that of Laos, Korea, Singapore, Taiwan, China or Myanmar, unless the text is in Latin letters.
            case "la", "kr", "sg", "tw", "chn", "mmr" -> "Latn";
            case "zh", "cmn" ->
                switch (region) {
                    case "CN", "SG", "MY" -> "Hans";
                    case "TW", "HK", "MO" -> "Hant";
                    default -> "Hani";
                };
            case "km" -> "Khmr";
            case "lo" -> "Laoo";
            case "my" -> "Mymr";
            case "th" -> "Thai";
            default -> "";
        };
    }

    /** Null if there is none. */
    @Nullable
    private static UnicodeScript unicodeScript(String code) {
        return switch (code) {
            case "" -> null;
            case "Latn" -> UnicodeScript.LATIN;
            case "Hani", "Hans", "Hant" -> UnicodeScript.HAN;
            case "Khmr" -> UnicodeScript.KHMER;
            case "Laoo" -> UnicodeScript.LAO;
            case "Mymr" -> UnicodeScript.MYANMAR;
            case "Thai" -> UnicodeScript.THAI;
            default -> {
                try {
                    UnicodeScript script = UnicodeScript.forName(code);
                    yield hasLetters(script) ? script : null;
                } catch (IllegalArgumentException e) {
                    // A script of ISO 15924 that Unicode treats as several, such as Jpan, or does not know.
                    yield null;
                }
            }
        };
    }

    private static boolean hasLetters(UnicodeScript script) {
        return script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED && script != UnicodeScript.UNKNOWN;
    }

    /** The script of a letter; those of most texts are not searched for in Unicode's table. */
    static UnicodeScript scriptOf(int letter) {
        if (letter >= 0x4E00 && letter <= 0x9FFF) {
            return UnicodeScript.HAN;
        }
        // Half a block, whose letters are of one script.
        return switch (letter & ~0x7F) {
            case 0x0000 -> UnicodeScript.LATIN;
            case 0x0E00 -> UnicodeScript.THAI;
            case 0x0E80 -> UnicodeScript.LAO;
            case 0x1000 -> UnicodeScript.MYANMAR;
            case 0x1780 -> UnicodeScript.KHMER;
            default -> UnicodeScript.of(letter);
        };
    }

    /** Counts the letters of one text by script. */
    private static final class Letters {
        private final UnicodeScript expected;
        private int fitting;
        private int notFitting;
        private UnicodeScript foreign;

        /** Whether a text of another script contains a Latin word that is not an acronym such as RCEP. */
        private boolean latinWord;

        private boolean simplified;
        private boolean traditional;

        Letters(String text, UnicodeScript expected) {
            this.expected = expected;
            int i = 0;
            while (i < text.length()) {
                int c = text.codePointAt(i);
                i += Character.charCount(c);
                if (Character.isLetter(c)) {
                    count(c);
                }
            }
        }

        private void count(int c) {
            UnicodeScript script = scriptOf(c);
            if (script == expected) {
                fitting++;
                if (script == UnicodeScript.HAN) {
                    simplified |= SIMPLIFIED.get(c) && !TRADITIONAL.get(c);
                    traditional |= TRADITIONAL.get(c) && !SIMPLIFIED.get(c);
                }
            } else if (script == UnicodeScript.LATIN) {
                // An acronym has no small letter.
                latinWord |= Character.isLowerCase(c);
                foreign = foreign == null ? script : foreign;
            } else if (hasLetters(script)) {
                notFitting++;
                foreign = script;
            }
        }

        /**
         * Whether the text is in another script. A few words of another script are a quotation or a name; more letters
         * of other scripts than of the expected one are not. Latin letters count only if the text has no letters of its
         * own script.
         */
        boolean areForeign() {
            return notFitting > fitting || (fitting == 0 && latinWord);
        }
    }
}
