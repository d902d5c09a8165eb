package org.lancangmekong.core.problem;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.lancangmekong.core.internal.Texts;
import org.lancangmekong.core.internal.sentence.ReportLine;
import org.lancangmekong.core.internal.sentence.ValueProblem;
import org.lancangmekong.core.message.Message;

/**
 * A JSON Pointer (RFC 6901): the path from a document's root to one value in it.
 *
 * <p>It says where a problem is, and which members a piece of evidence is about. For example {@code
 * /history/0/date} is the member {@code date} of the first element of the member {@code history}. In a catalogue the
 * first token is the record's id: {@code /cn-la-railway/history/0/date}.
 *
 * <p>Pointers are ordered token by token, a parent before its children, array indices by number and before names.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @serial exclude
 */
public final class Pointer implements Comparable<Pointer>, Serializable {
    private static final long serialVersionUID = 1L;

    /** The pointer to the whole document; its text is empty. */
    public static final Pointer ROOT = new Pointer(null, "");

    /** How many tokens {@link #describe} shows: of a longer pointer the first half of them and the last. */
    private static final int SHOWN = 12;

    private final Pointer parent;
    private final String token;

    /** Created on first use; a race creates it twice, with the same content. */
    private String text;

    private Pointer(Pointer parent, String token) {
        this.parent = parent;
        this.token = token;
    }

    /**
     * The pointer with these tokens.
     *
     * @param tokens the names and indices from the root down, not escaped
     * @return the pointer
     */
    public static Pointer of(List<String> tokens) {
        Pointer pointer = ROOT;
        for (String each : Objects.requireNonNull(tokens, "tokens")) {
            pointer = new Pointer(pointer, Objects.requireNonNull(each, "tokens"));
        }
        return pointer;
    }

    /**
     * Reads a pointer from its text.
     *
     * @param text a JSON Pointer, such as {@code ""}, {@code /name/en} or {@code /a~1b}
     * @return the pointer whose text is exactly {@code text}
     * @throws InvalidValueException if the text is not empty and does not start with a slash, or if a tilde in it is
     *     not followed by 0 or 1
     */
    public static Pointer parse(String text) {
        Objects.requireNonNull(text, "text");
        if (text.isEmpty()) {
            return ROOT;
        }
        if (text.charAt(0) != '/') {
            throw new InvalidValueException(ValueProblem.POINTER.with("text", text));
        }
        Pointer pointer = ROOT;
        int start = 1;
        while (true) {
            int slash = text.indexOf('/', start);
            String raw = slash < 0 ? text.substring(start) : text.substring(start, slash);
            pointer = new Pointer(pointer, unescape(raw, text));
            if (slash < 0) {
                return pointer;
            }
            start = slash + 1;
        }
    }

    private static String unescape(String raw, String text) {
        int tilde = raw.indexOf('~');
        if (tilde < 0) {
            return raw;
        }
        StringBuilder out = new StringBuilder(raw.length());
        int from = 0;
        while (tilde >= 0) {
            char next = tilde + 1 < raw.length() ? raw.charAt(tilde + 1) : ' ';
            if (next != '0' && next != '1') {
                throw new InvalidValueException(ValueProblem.POINTER_TILDE.with("text", text));
            }
            out.append(raw, from, tilde).append(next == '0' ? '~' : '/');
            from = tilde + 2;
            tilde = raw.indexOf('~', from);
        }
        return out.append(raw, from, raw.length()).toString();
    }

    /**
     * The pointer to a member of the object that this one points to.
     *
     * @param name the member's name, as it is in the object (not escaped)
     * @return a pointer one token longer
     */
    public Pointer child(String name) {
        Objects.requireNonNull(name, "name");
        return new Pointer(this, name);
    }

    /**
     * The pointer to an element of the array that this one points to.
     *
     * @param index the element's index, from 0
     * @return a pointer one token longer
     */
    public Pointer child(int index) {
        return new Pointer(this, Integer.toString(index));
    }

    /**
     * This pointer followed by another.
     *
     * @param relative a pointer relative to what this one points to
     * @return a pointer with the tokens of both
     */
    public Pointer append(Pointer relative) {
        Objects.requireNonNull(relative, "relative");
        Pointer result = this;
        for (String each : relative.tokens()) {
            result = result.child(each);
        }
        return result;
    }

    /**
     * Whether this points to the whole document.
     *
     * @return whether there is no token
     */
    public boolean isRoot() {
        return parent == null;
    }

    /**
     * The pointer to the object or array that holds what this one points to.
     *
     * @return the pointer without its last token; the root is its own parent
     */
    public Pointer parent() {
        return parent == null ? this : parent;
    }

    /**
     * The last token, not escaped.
     *
     * @return a member's name or an index as text; empty for the root
     */
    public String last() {
        return token;
    }

    /**
     * The tokens from the root down, not escaped.
     *
     * @return an unmodifiable list, empty for the root
     */
    public List<String> tokens() {
        int size = size();
        String[] tokens = new String[size];
        for (Pointer each = this; each.parent != null; each = each.parent) {
            tokens[--size] = each.token;
        }
        return List.of(tokens);
    }

    private int size() {
        int size = 0;
        for (Pointer each = this; each.parent != null; each = each.parent) {
            size++;
        }
        return size;
    }

    /**
     * Whether this points to the same value as another pointer, or to a part of it.
     *
     * @param prefix the pointer to the possible whole
     * @return whether the tokens of this pointer begin with those of {@code prefix}
     */
    public boolean startsWith(Pointer prefix) {
        Objects.requireNonNull(prefix, "prefix");
        Pointer start = this;
        for (int more = size() - prefix.size(); more > 0; more--) {
            start = start.parent;
        }
        return start.equals(prefix);
    }

    /**
     * Compares token by token: a parent comes before its children, array indices come before names; indices are
     * compared as numbers, names by their UTF-16 code units.
     *
     * @param other the pointer to compare with
     * @return a negative number, zero or a positive number
     */
    @Override
    public int compareTo(Pointer other) {
        Objects.requireNonNull(other, "other");
        List<String> mine = tokens();
        List<String> theirs = other.tokens();
        for (int i = 0; i < Math.min(mine.size(), theirs.size()); i++) {
            int order = compareTokens(mine.get(i), theirs.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(mine.size(), theirs.size());
    }

    private static int compareTokens(String a, String b) {
        boolean index = isIndex(a);
        if (index != isIndex(b)) {
            return index ? -1 : 1;
        }
        // Indices have no leading zero, so the longer one is the larger.
        return index && a.length() != b.length() ? Integer.compare(a.length(), b.length()) : a.compareTo(b);
    }

    private static boolean isIndex(String token) {
        return token.equals("0")
                || (!token.isEmpty() && token.charAt(0) != '0' && token.chars().allMatch(c -> c >= '0' && c <= '9'));
    }

    /**
     * This pointer with every array index left out, for grouping the same problem in many elements.
     *
     * @return a pointer that keeps only the tokens that are not array indices
     */
    public Pointer withoutIndices() {
        Pointer result = ROOT;
        for (String each : tokens()) {
            if (!isIndex(each)) {
                result = result.child(each);
            }
        }
        return result;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Pointer that)) {
            return false;
        }
        Pointer mine = this;
        Pointer theirs = that;
        while (mine != theirs) {
            if (mine.parent == null || theirs.parent == null || !mine.token.equals(theirs.token)) {
                return false;
            }
            mine = mine.parent;
            theirs = theirs.parent;
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (Pointer each = this; each.parent != null; each = each.parent) {
            hash = 31 * hash + each.token.hashCode();
        }
        return hash;
    }

    /**
     * The pointer's text as RFC 6901 writes it.
     *
     * @return the text that {@link #parse(String)} reads; empty for the root
     */
    @Override
    public String toString() {
        String known = text;
        if (known == null) {
            // Not by way of the parents: how many there are is for a document to decide.
            StringBuilder made = new StringBuilder();
            for (String each : tokens()) {
                append(each, made);
            }
            known = made.toString();
            text = known;
        }
        return known;
    }

    private static void append(String token, StringBuilder text) {
        text.append('/').append(token.replace("~", "~0").replace("/", "~1"));
    }

    /**
     * The pointer for a person, for messages and logs: {@code /history/0/date}, or {@code the root}.
     *
     * <p>The names in a pointer are those of a document, which may hold anything. Here what cannot be seen is escaped, as in
     * <code>"/o&#92;u200bf"</code>, and the whole is in quotation marks if it has such a character, a space, a quotation mark or a
     * backslash. Of a name only the first 60 characters are shown, and of more than 12 tokens the first and the last 6.
     *
     * @return one line of limited length, which {@link #parse} need not read
     */
    public String describe() {
        return isRoot() ? ReportLine.ROOT.template() : describeTokens();
    }

    /**
     * The pointer as a part of a message that can be translated.
     *
     * @return the message whose English text is {@link #describe()}, which is cut if it is very long
     */
    public Message message() {
        return isRoot() ? ReportLine.ROOT.with() : ReportLine.POINTER.with("pointer", describeTokens());
    }

    private String describeTokens() {
        List<String> tokens = tokens();
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.size() > SHOWN && i == SHOWN / 2) {
                shown.append("/...");
                i = tokens.size() - SHOWN / 2;
            }
            append(Texts.beginning(tokens.get(i)), shown);
        }
        String text = shown.toString();
        return Texts.isPlain(text) ? text : Texts.quote(text, Integer.MAX_VALUE);
    }

    /** Its text, since Java would go through the parents by recursion. */
    private Object writeReplace() {
        return new Form(toString());
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a pointer is serialized as its text");
    }

    /**
     * What is serialized.
     *
     * @param text the pointer's text
     * @serial exclude
     */
    private record Form(String text) implements Serializable {
        private Object readResolve() {
            return parse(text);
        }
    }
}
