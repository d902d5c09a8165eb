package org.lancangmekong.core.value;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.lancangmekong.core.internal.sentence.ValueProblem;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.shape.TextKind;

/**
 * A BCP 47 language tag (RFC 5646), such as {@code zh-Hans} or {@code lo}.
 *
 * <p>The text is kept as given; tags that differ only in case are equal, as in BCP 47. A tag must be well-formed by the
 * grammar of RFC 5646 section 2.1, and no variant or extension singleton may appear in it twice; whether its subtags
 * are registered is not checked.
 *
 * <p>Tags are ordered by their texts, ignoring case. This class is immutable and thread-safe.
 */
public final class LanguageTag implements Comparable<LanguageTag> {
    /** The tags that RFC 5646 admits although they do not match its grammar for {@code langtag}. */
    private static final String IRREGULAR = "[eE][nN]-[gG][bB]-[oO][eE][dD]"
            + "|[iI]-(?:[aA][mM][iI]|[bB][nN][nN]|[dD][eE][fF][aA][uU][lL][tT]|[eE][nN][oO][cC][hH][iI][aA][nN]"
            + "|[hH][aA][kK]|[kK][lL][iI][nN][gG][oO][nN]|[lL][uU][xX]|[mM][iI][nN][gG][oO]|[nN][aA][vV][aA][jJ][oO]"
            + "|[pP][wW][nN]|[tT][aA][oO]|[tT][aA][yY]|[tT][sS][uU])"
            + "|[sS][gG][nN]-(?:[bB][eE]-(?:[fF][rR]|[nN][lL])|[cC][hH]-[dD][eE])";

    private static final String PRIVATE_USE = "[xX](?:-[A-Za-z0-9]{1,8})+";

    private static final String LANGTAG = "(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})" // language and extlang
            + "(?:-[A-Za-z]{4})?" // script
            + "(?:-(?:[A-Za-z]{2}|[0-9]{3}))?" // region
            + "(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*" // variants
            + "(?:-[0-9A-WYZa-wyz](?:-[A-Za-z0-9]{2,8})+)*" // extensions
            + "(?:-" + PRIVATE_USE + ")?";

    /** BCP 47 sets no limit; no tag in use comes near this one, which keeps hostile texts away from the pattern. */
    private static final int MAX_LENGTH = 100;

    private static final String FORM = LANGTAG + "|" + PRIVATE_USE + "|" + IRREGULAR;

    /** Loaded only for a tag that is neither a common one nor a language alone. */
    private static final class Form {
        private static final Pattern PATTERN = Pattern.compile(FORM);
    }

    /** The tags of the languages of this field, created once because nearly every text has one of them. */
    private static final Map<String, LanguageTag> COMMON = new HashMap<>();

    static {
        for (String each : List.of("en", "zh-Hans", "zh-Hant", "km", "lo", "my", "th", "vi")) {
            COMMON.put(each, new LanguageTag(each));
        }
    }

    /** The tags that nearly every record has. */
    private static final LanguageTag[] FIRST = {COMMON.get("en"), COMMON.get("zh-Hans")};

    /** The kind of a member that names a language. */
    public static final TextKind<LanguageTag> KIND = TextKind.of(LanguageTag.class, "language tag")
            .pattern(FORM)
            .maxLength(MAX_LENGTH)
            .expected("a BCP 47 language tag", "zh-Hans")
            .form(new Tag())
            .build();

    private static final class Tag implements TextKind.Form<LanguageTag> {
        @Override
        public LanguageTag parse(String text) {
            return of(text);
        }

        @Override
        public String canonical(LanguageTag value) {
            return value.canonical();
        }
    }

    private final String text;

    /** Stored, since every text by language needs it. */
    private final int hash;

    private LanguageTag(String text) {
        this.text = text;
        this.hash = text.toLowerCase(Locale.ROOT).hashCode();
    }

    /**
     * Returns the tag with a text.
     *
     * @param text a language tag, kept as given
     * @return the tag
     * @throws InvalidValueException if the text is not well-formed, or a variant or singleton appears in it twice
     */
    public static LanguageTag of(String text) {
        Objects.requireNonNull(text, "text");
        for (LanguageTag each : FIRST) {
            // Identity is enough: readers pass constants, and any other text is looked up below.
            if (each.text == text) {
                return each;
            }
        }
        LanguageTag common = COMMON.get(text);
        if (common != null) {
            return common;
        }
        if (isLanguageAlone(text)) {
            return new LanguageTag(text);
        }
        if (text.length() > MAX_LENGTH || !Form.PATTERN.matcher(text).matches()) {
            throw new InvalidValueException(ValueProblem.LANGUAGE.with("text", text));
        }
        requireNoSubtagTwice(text);
        return new LanguageTag(text);
    }

    /** Whether the text is two or three letters, as most tags are that are not among the common ones. */
    private static boolean isLanguageAlone(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z')) {
                return false;
            }
        }
        return text.length() == 2 || text.length() == 3;
    }

    /** RFC 5646 sections 2.2.5 and 2.2.6: no variant and no singleton may appear twice. */
    private static void requireNoSubtagTwice(String text) {
        String[] subtags = text.toLowerCase(Locale.ROOT).split("-");
        if (subtags[0].length() == 1) {
            return;
        }
        Set<String> variants = new HashSet<>();
        Set<String> singletons = new HashSet<>();
        for (int i = 1; i < subtags.length && !subtags[i].equals("x"); i++) {
            String subtag = subtags[i];
            boolean variant = subtag.length() > 4 || (subtag.length() == 4 && Character.isDigit(subtag.charAt(0)));
            boolean twice = subtag.length() == 1
                    ? !singletons.add(subtag)
                    : singletons.isEmpty() && variant && !variants.add(subtag);
            if (twice) {
                throw new InvalidValueException(ValueProblem.SUBTAG_TWICE.with("text", text, "subtag", subtag));
            }
        }
    }

    /**
     * The first subtag, in lower case.
     *
     * @return the language, such as {@code zh}
     */
    public String language() {
        int hyphen = text.indexOf('-');
        return (hyphen < 0 ? text : text.substring(0, hyphen)).toLowerCase(Locale.ROOT);
    }

    /**
     * This tag in the case that RFC 5646 section 2.1.1 recommends, which is the same for all tags that are equal: small
     * letters, but {@code Hans} for a script and {@code CN} for a region, unless they follow a subtag of one character.
     */
    private String canonical() {
        if (COMMON.containsKey(text)) {
            return text;
        }
        StringBuilder canonical = new StringBuilder(text.length());
        boolean afterSingleton = false;
        for (String subtag : text.toLowerCase(Locale.ROOT).split("-")) {
            boolean first = canonical.length() == 0;
            canonical.append(first ? "" : "-");
            if (first || afterSingleton || (subtag.length() != 2 && subtag.length() != 4)) {
                canonical.append(subtag);
            } else if (subtag.length() == 2) {
                canonical.append(subtag.toUpperCase(Locale.ROOT));
            } else {
                canonical.append(Character.toUpperCase(subtag.charAt(0))).append(subtag, 1, subtag.length());
            }
            afterSingleton |= subtag.length() == 1;
        }
        return canonical.toString();
    }

    /** By the text, ignoring case. */
    @Override
    public int compareTo(LanguageTag other) {
        Objects.requireNonNull(other, "other");
        return text.compareToIgnoreCase(other.text);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof LanguageTag that && hash == that.hash && text.equalsIgnoreCase(that.text);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** The tag as given. */
    @Override
    public String toString() {
        return text;
    }
}
