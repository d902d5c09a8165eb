package org.lancangmekong.json.internal.table;

import java.util.regex.Pattern;

/**
 * The text of a cell that no spreadsheet runs as a formula.
 *
 * <p>An apostrophe is put before each character that could begin a formula: at the beginning of the cell, and also after a
 * semicolon, a tab or a line break, since a spreadsheet that takes these for the ends of cells would see a beginning there. An
 * apostrophe that is already there gets another, so that the text can be restored exactly. Plain numbers stay numbers.
 */
final class SafeText {
    /** The last four are full-width forms, which some spreadsheets read as the ASCII ones. */
    private static final String STARTERS = "=+\\-@\uFF1D\uFF0B\uFF0D\uFF20";

    /** The same and what some spreadsheets skip before a formula. */
    private static final String AT_START = STARTERS + "\t\r\n";

    private static final String SEPARATORS = ";\t\r\n";
    private static final String SPECIAL_AT_START = "'" + AT_START;
    private static final Pattern TO_ESCAPE =
            Pattern.compile("\\A(?='*+[" + AT_START + "])|(?<=[" + SEPARATORS + "])(?='*+[" + STARTERS + "])");
    private static final Pattern TO_RESTORE =
            Pattern.compile("\\A'(?='*+[" + AT_START + "])|(?<=[" + SEPARATORS + "])'(?='*+[" + STARTERS + "])");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");

    private SafeText() {}

    static String escape(String text) {
        return !mayBeChanged(text) || NUMBER.matcher(text).matches()
                ? text
                : TO_ESCAPE.matcher(text).replaceAll("'");
    }

    static String restore(String cell) {
        return mayBeChanged(cell) ? TO_RESTORE.matcher(cell).replaceAll("") : cell;
    }

    /** Spares nearly all cells the search for a pattern. */
    private static boolean mayBeChanged(String text) {
        if (text.isEmpty()) {
            return false;
        }
        char first = text.charAt(0);
        return SPECIAL_AT_START.indexOf(first) >= 0
                || text.indexOf(';') >= 0
                || text.indexOf('\n') >= 0
                || text.indexOf('\t') >= 0
                || text.indexOf('\r') >= 0;
    }
}
