package org.lancangmekong.core.validation.support;

import java.lang.Character.UnicodeScript;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lancangmekong.core.message.Message;

/** Traces of another form that a text once had: bytes of UTF-8 read as Latin letters, and escapes that were kept. */
public final class Misreadings {
    private static final RulePart BYTES = RulePart.MISREAD_BYTES;
    private static final RulePart REFERENCE = RulePart.HTML_REFERENCE;
    private static final RulePart ESCAPE = RulePart.JSON_ESCAPE;

    /** What Windows-1252 has for the bytes from 80 to 9F. */
    private static final String WINDOWS_SIGNS = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";

    /** Loaded only for a text that may have such a trace. */
    private static final class Forms {
        private static final Pattern REFERENCES = Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}"
                + "|amp|lt|gt|quot|apos|nbsp|[lr][ds]quo|[lr]aquo|[nm]dash|hellip|middot|bull|deg|copy|reg|trade|times|szlig"
                + "|[A-Za-z]{1,2}(?:grave|acute|circ|tilde|uml|ring|cedil|slash|caron|lig));");
        private static final Pattern ESCAPES = Pattern.compile("\\\\u[0-9a-fA-F]{4}");
        private static final Charset WINDOWS = Charset.forName("windows-1252");
    }

    private Misreadings() {}

    /**
     * The first trace in a text.
     *
     * @return the part of the text, quoted, and what it is; empty if there is none
     */
    public static Optional<Message> in(String text) {
        boolean mayBeUtf8 = false;
        boolean isOther = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '&' || c == '\\') {
                Optional<Message> found = c == '&'
                        ? matching(Forms.REFERENCES, text, i, REFERENCE)
                        : matching(Forms.ESCAPES, text, i, ESCAPE);
                if (found.isPresent()) {
                    return found;
                }
            } else if (c >= '\u00c2' && c <= '\u00f4') {
                if (isPair(text, i)) {
                    return Optional.of(found(text.substring(i, i + 2), BYTES));
                }
                boolean continued = i + 1 < text.length() && isContinuation(text.charAt(i + 1));
                mayBeUtf8 |= continued;
                isOther |= !continued;
            }
        }
        return mayBeUtf8 && !isOther && isUtf8(text) ? Optional.of(found(text, BYTES)) : Optional.empty();
    }

    private static Message found(String part, RulePart cause) {
        return cause.with("text", part);
    }

    private static Optional<Message> matching(Pattern pattern, String text, int from, RulePart cause) {
        Matcher matcher = pattern.matcher(text).region(from, text.length());
        return matcher.lookingAt() ? Optional.of(found(matcher.group(), cause)) : Optional.empty();
    }

    /**
     * Whether Â or Ã begins the two bytes of a letter such as é. No language has one of the signs from U+00A0 to U+00BF
     * after them, but for the no-break space and the closing quotation mark after a word in capitals, such as the
     * Vietnamese ĐÃ.
     */
    private static boolean isPair(String text, int index) {
        char lead = text.charAt(index);
        if ((lead != '\u00c2' && lead != '\u00c3') || index + 1 == text.length()) {
            return false;
        }
        char next = text.charAt(index + 1);
        boolean endsWord =
                (next == '\u00a0' || next == '\u00bb') && index > 0 && Character.isUpperCase(text.charAt(index - 1));
        return next >= '\u00a0' && next <= '\u00bf' && !endsWord;
    }

    private static boolean isContinuation(char c) {
        return (c >= '\u0080' && c <= '\u00bf') || WINDOWS_SIGNS.indexOf(c) >= 0;
    }

    /** Whether the whole text, written in Windows-1252, is UTF-8 of the scripts that are used in this field. */
    private static boolean isUtf8(String text) {
        try {
            ByteBuffer bytes = Forms.WINDOWS.newEncoder().encode(CharBuffer.wrap(text));
            CharBuffer meant = StandardCharsets.UTF_8.newDecoder().decode(bytes);
            // By chance, an accent and two signs after it can be UTF-8 of a script that nobody uses here.
            return meant.codePoints().allMatch(Misreadings::isUsual);
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean isUsual(int c) {
        return switch (UnicodeScript.of(c)) {
            case COMMON, INHERITED, LATIN, HAN, KHMER, LAO, MYANMAR, THAI, HIRAGANA, KATAKANA, HANGUL, CYRILLIC -> true;
            default -> false;
        };
    }
}
