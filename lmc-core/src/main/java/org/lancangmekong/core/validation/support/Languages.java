package org.lancangmekong.core.validation.support;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lancangmekong.core.value.LanguageTag;

/**
 * Which well-formed language tags do not begin with the code that BCP 47 has for the language, and which tag is meant.
 *
 * <p>A three-letter code that has no shorter one is taken as it is: there are some eight thousand of them.
 */
public final class Languages {
    /**
     * What is wrong with a tag.
     *
     * @param problem a sentence without its subject
     * @param meant the tag that is most likely meant; empty if none is known
     */
    public record Fault(RulePart problem, Optional<String> meant) {}

    private static final RulePart LONGER = RulePart.LONGER_CODE;
    private static final RulePart COUNTRY = RulePart.COUNTRY_CODE;
    private static final RulePart NAME = RulePart.LANGUAGE_NAME;
    private static final RulePart OUTDATED = RulePart.OUTDATED_CODE;
    private static final RulePart UNKNOWN = RulePart.NO_LANGUAGE_CODE;

    /** Loaded only for a tag that is not a common one. */
    private static final class Codes {
        /** The second code of ISO 639-2, for bibliographies, of the languages that have two. */
        private static final String[] BIBLIOGRAPHIC = {
            "alb", "sq", "arm", "hy", "baq", "eu", "bur", "my", "chi", "zh", "cze", "cs", "dut", "nl", "fre", "fr",
            "geo", "ka", "ger", "de", "gre", "el", "ice", "is", "mac", "mk", "mao", "mi", "may", "ms", "per", "fa",
            "rum", "ro", "slo", "sk", "tib", "bo", "wel", "cy"
        };

        private static final String[] REPLACED = {"in", "id", "iw", "he", "ji", "yi", "jw", "jv", "mo", "ro"};

        /** Countries of the region and of its partners; only codes that are not also the code of a language. */
        private static final String[] COUNTRIES = {
            "au", "en", "cn", "zh", "gb", "en", "hk", "zh-HK", "jp", "ja", "kh", "km", "mm", "my", "nz", "en", "ph",
            "fil", "us", "en", "vn", "vi"
        };

        private static final String[] NAMES = {
            "burmese",
            "my",
            "cambodian",
            "km",
            "chinese",
            "zh",
            "english",
            "en",
            "khmer",
            "km",
            "laotian",
            "lo",
            "mandarin",
            "zh",
            "myanmar",
            "my",
            "thai",
            "th",
            "viet",
            "vi",
            "vietnam",
            "vi"
        };

        /** Of ISO 639-1, but not in the list of the JDK: Serbo-Croatian. */
        private static final Set<String> OTHER_LANGUAGES = Set.of("sh");

        private static final Map<String, Fault> FAULTS = faults();
        private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
        private static final Set<String> REGIONS = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

        private static Map<String, Fault> faults() {
            Map<String, Fault> faults = new HashMap<>();
            for (String each : Locale.getISOLanguages()) {
                put(faults, LONGER, Locale.forLanguageTag(each).getISO3Language(), each);
            }
            put(faults, LONGER, BIBLIOGRAPHIC);
            // Last, since an outdated code has the same three-letter code as the one that replaced it.
            put(faults, LONGER, "heb", "he", "ind", "id", "yid", "yi", "mol", "ro");
            put(faults, OUTDATED, REPLACED);
            put(faults, COUNTRY, COUNTRIES);
            put(faults, NAME, NAMES);
            return faults;
        }

        private static void put(Map<String, Fault> faults, RulePart problem, String... pairs) {
            for (int i = 0; i < pairs.length; i += 2) {
                faults.put(pairs[i], new Fault(problem, Optional.of(pairs[i + 1])));
            }
        }

        private static Optional<Fault> fault(String code) {
            Fault known = FAULTS.get(code);
            if (known != null) {
                return Optional.of(known);
            }
            if (code.length() == 2 && !LANGUAGES.contains(code) && !OTHER_LANGUAGES.contains(code)) {
                boolean country = REGIONS.contains(code.toUpperCase(Locale.ROOT));
                return Optional.of(new Fault(country ? COUNTRY : UNKNOWN, Optional.empty()));
            }
            // BCP 47 keeps longer codes for languages that ISO 639 does not have, and none was ever registered.
            return code.length() > 3 ? Optional.of(new Fault(UNKNOWN, Optional.empty())) : Optional.empty();
        }
    }

    private Languages() {}

    /**
     * What is wrong with the language of a tag.
     *
     * @return the fault, whose tag has the other subtags of this one; empty if its language has no shorter code and is
     *     not known to be wrong
     */
    public static Optional<Fault> fault(LanguageTag tag) {
        String text = tag.toString();
        switch (text) {
            case "en", "zh-Hans", "zh-Hant", "km", "lo", "my", "th", "vi":
                return Optional.empty();
            default:
                return chineseByScript(text).or(() -> faultOf(text, tag.language()));
        }
    }

    private static Optional<Fault> faultOf(String text, String language) {
        return Codes.fault(language)
                .map(fault -> new Fault(
                        fault.problem(), fault.meant().map(code -> code + text.substring(language.length()))));
    }

    /** Names that Windows once had; they look like an extended language, which is not registered. */
    private static Optional<Fault> chineseByScript(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "zh-chs" -> Optional.of(new Fault(OUTDATED, Optional.of("zh-Hans")));
            case "zh-cht" -> Optional.of(new Fault(OUTDATED, Optional.of("zh-Hant")));
            default -> Optional.empty();
        };
    }

    /**
     * The tag that is meant, for rules about the language.
     *
     * @return the tag itself, or, if its language has another code, the same with that code
     */
    static String meant(LanguageTag tag) {
        Optional<Fault> fault = fault(tag);
        return fault.isPresent() ? fault.get().meant().orElse(tag.toString()) : tag.toString();
    }

    /**
     * Whether a tag means a language.
     *
     * @param language a language, such as {@code lo}
     * @return whether the tag begins with its code, or with another that means it, such as {@code lao}
     */
    public static boolean isOf(String language, LanguageTag tag) {
        String meant = meant(tag);
        int length = language.length();
        return meant.regionMatches(true, 0, language, 0, length)
                && (meant.length() == length || meant.charAt(length) == '-');
    }
}
