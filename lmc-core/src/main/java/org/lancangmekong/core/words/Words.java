package org.lancangmekong.core.words;

import java.util.Locale;
import java.util.Objects;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.Unit;

/**
 * What is needed to say something in one language: its phrases, and the JDK's data for its numbers and dates. Words are English;
 * every other language gets signs, since nobody who reads it has checked words of ours.
 */
public final class Words {
    /** British, since it writes the day first, as most publications of the cooperation do. */
    public static final Locale USUAL = Locale.UK;

    /** English words with numbers as they are in JSON, for messages and logs. */
    public static final Words PLAIN = new Words(USUAL, true);

    private final Locale locale;
    private final boolean plain;
    private final Phrases phrases;

    private Words(Locale locale, boolean plain) {
        this.locale = locale;
        this.plain = plain;
        this.phrases = isEnglish(locale) ? new EnglishPhrases() : new SignPhrases();
    }

    /**
     * The words of a language.
     *
     * @param locale the language, with its customs for numbers and dates
     * @return English words for an English locale, otherwise signs
     */
    public static Words in(Locale locale) {
        return new Words(Objects.requireNonNull(locale, "locale"), false);
    }

    private static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    public Phrases phrases() {
        return phrases;
    }

    public Locale locale() {
        return locale;
    }

    public Amounts amounts(Unit unit) {
        if (plain) {
            return Amounts.plain(unit);
        }
        return isEnglish(locale) ? Amounts.english(unit, locale) : Amounts.signs(unit, locale);
    }

    public Days days() {
        return new Days(locale);
    }

    /** The name of a country: of a member as the cooperation writes it in English, of others as the JDK does. */
    public String country(Country country) {
        String name = new Locale.Builder().setRegion(country.code()).build().getDisplayCountry(locale);
        return isEnglish(locale) ? country.englishName().orElse(name) : name;
    }

    /** A code as words, such as {@code water supply projects}; outside English it stays a code. */
    public String code(String code) {
        return isEnglish(locale) ? code.replace('-', ' ') : code;
    }
}
