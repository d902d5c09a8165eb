package org.lancangmekong.json.internal.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The tokens of a JSON text, for a reader that expects a sound one and knows what comes next.
 *
 * <p>Each method reads what it is named after and goes past it. Whatever else is there ends the reading by an {@link
 * UnsoundException}, without a word about what and where: {@link JsonIn} then reads the text again. So do unusual ways to
 * write what is sound, such as an escape in a name.
 *
 * <p>It also keeps what was read and is not yet part of anything; and is itself used again for the next text.
 */
public final class SoundIn {
    /** In place of a member: the end of the object. */
    public static final int END = -1;

    /** In place of a member: another one, whose name is {@link #name()}. */
    public static final int OTHER = Long.SIZE - 1;

    /** What grew beyond this is not kept for the next text. */
    private static final int LARGE = 1024;

    private static final int TRUE = 't' | 'r' << 8 | 'u' << 16 | 'e' << 24;
    private static final int ALSE = 'a' | 'l' << 8 | 's' << 16 | 'e' << 24;

    /** Short texts, which often repeat as the names of places and pages do. */
    private static final ParseCache<String> RECENT = new ParseCache<>(SoundIn::notEmpty);

    private static final AtomicReference<SoundIn> SPARE = new AtomicReference<>();

    private byte[] bytes;
    private int end;

    /** Before the next byte that has not been looked at. */
    private int at;

    /** How many objects and arrays may still be opened. */
    private int depthLeft;

    /** The content of the last name that is not the expected one, or of the last code. */
    private int textStart;

    private int textEnd;

    /** The same if it is not ASCII without escapes; null otherwise. */
    private String unusual;

    /** The characters of a text that is not ASCII while it is read. */
    private char[] characters = new char[128];

    private final List<List<Object>> lists = new ArrayList<>();
    private int listCount;
    private String[] languages = new String[8];
    private String[] texts = new String[8];

    private SoundIn() {}

    /** The tokens of a UTF-8 text, nested at most so deep. */
    public static SoundIn of(byte[] utf8, int start, int maxDepth) {
        SoundIn spare = SPARE.getAndSet(null);
        SoundIn in = spare == null ? new SoundIn() : spare;
        in.bytes = utf8;
        in.end = utf8.length;
        in.at = start;
        in.depthLeft = maxDepth;
        return in;
    }

    /** Keeps this for the next text; it must not be used any more. */
    public void giveBack() {
        releaseLists(0);
        bytes = null;
        unusual = null;
        if (lists.size() <= LARGE && characters.length <= LARGE && texts.length <= LARGE) {
            Arrays.fill(languages, null);
            Arrays.fill(texts, null);
            SPARE.set(this);
        }
    }

    /** The offset of the next byte. */
    public int at() {
        return at;
    }

    /** Ends the reading. */
    public static UnsoundException unsound() {
        return UnsoundException.INSTANCE;
    }

    /** Adds a member to those that were seen; leaves if it was seen before. */
    public static long once(long seen, int member) {
        long bit = 1L << member;
        if ((seen & bit) != 0) {
            throw unsound();
        }
        return seen | bit;
    }

    /** Goes to the next byte that is no white space and returns it; -1 at the end. */
    private int next() {
        if (at < end) {
            int c = bytes[at];
            if (c > ' ') {
                return c;
            }
        }
        return afterSpace();
    }

    private int afterSpace() {
        while (at < end) {
            int c = bytes[at];
            if (c == ' ' || c == '\n') {
                at++;
                while (at + Long.BYTES <= end && Swar.isSpaces(Swar.at(bytes, at))) {
                    at += Long.BYTES;
                }
            } else if (c == '\r' || c == '\t') {
                at++;
            } else {
                return c;
            }
        }
        return -1;
    }

    private void open(int bracket) {
        if (next() != bracket || --depthLeft < 0) {
            throw unsound();
        }
        at++;
    }

    /** Goes past the opening brace of an object, as {@link #nextMember} goes to the name that follows. */
    public int firstMember(JsonNames names) {
        open('{');
        int c = next();
        if (c == '"') {
            return name(names, 0);
        }
        return close(c, '}');
    }

    /**
     * Goes past the name of the next member, or the end of the object.
     *
     * @param names the names that are known
     * @param expected the index of the one that comes next if nothing is left out; it may be beyond the last
     * @return the index of the name; {@link #OTHER} or {@link #END}
     */
    public int nextMember(JsonNames names, int expected) {
        int c = next();
        if (c == ',') {
            at++;
            if (next() != '"') {
                throw unsound();
            }
            return name(names, expected);
        }
        return close(c, '}');
    }

    /** Goes back to before the opening brace of the object that was opened last. */
    public void reopen(int offset) {
        at = offset;
        depthLeft++;
    }

    private int close(int found, int bracket) {
        if (found != bracket) {
            throw unsound();
        }
        at++;
        depthLeft++;
        return END;
    }

    private int name(JsonNames names, int expected) {
        int from = at + 1;
        int found = names.findNear(expected, bytes, from);
        if (found >= 0) {
            at = from + names.length(found);
        } else {
            found = otherName(names);
        }
        if (next() != ':') {
            throw unsound();
        }
        at++;
        return found;
    }

    private int otherName(JsonNames names) {
        int found = find(names);
        return found >= 0 ? found : OTHER;
    }

    /** Goes past a string, whose quote is here, and gives its index. */
    private int find(JsonNames names) {
        int from = at + 1;
        int known = names.find(bytes, from);
        if (known >= 0) {
            at = from + names.length(known);
            return known;
        }
        int to = plainEnd(from);
        if (to < end && bytes[to] == '"') {
            textStart = from;
            textEnd = to;
            unusual = null;
            at = to + 1;
            return JsonNames.UNKNOWN;
        }
        unusual = otherText(from, to);
        return names.find(unusual);
    }

    /** The first byte from here, or the end of the text, that may not stand in a string as ASCII and unescaped. */
    private int plainEnd(int from) {
        int i = from;
        int step;
        do {
            step = plainAt(i);
            i += step;
        } while (step == Long.BYTES);
        return i;
    }

    /** How many of the next eight bytes may stand in a string, as ASCII and unescaped. */
    private int plainAt(int i) {
        return Swar.plain(i + Long.BYTES <= end ? Swar.at(bytes, i) : Swar.head(bytes, i, end - i));
    }

    /** The last name that is {@link #OTHER}, or the last code that is unknown. */
    public String name() {
        if (unusual != null) {
            return unusual;
        }
        return new String(bytes, textStart, textEnd - textStart, StandardCharsets.ISO_8859_1);
    }

    private void string() {
        if (next() != '"') {
            throw unsound();
        }
    }

    /** The index of a code; if it is unknown, {@link #name()} is its text. */
    public int code(JsonNames codes) {
        string();
        return find(codes);
    }

    /** Goes past a string that must be the first of some. */
    public void require(JsonNames only) {
        if (code(only) != 0) {
            throw unsound();
        }
    }

    /** A text of at least one character. */
    public String text() {
        return value(RECENT);
    }

    /** A text, which may be empty. */
    public String anyText() {
        string();
        return rest();
    }

    /** The text whose quote is here. */
    private String rest() {
        int from = at + 1;
        int i = plainEnd(from);
        if (i < end && bytes[i] == '"') {
            at = i + 1;
            return new String(bytes, from, i - from, StandardCharsets.ISO_8859_1);
        }
        return otherText(from, i);
    }

    private static String notEmpty(String text) {
        if (text.isEmpty()) {
            throw unsound();
        }
        return text;
    }

    /** A text of which so much is ASCII. */
    private String otherText(int from, int to) {
        int size = 0;
        for (int i = from; i < to; i++) {
            size = put(size, (char) bytes[i]);
        }
        at = to;
        boolean escaped = false;
        while (at < end) {
            int c = bytes[at];
            if (c < 0) {
                size = otherThanAscii(size);
            } else if (c == '"') {
                at++;
                return text(size, escaped);
            } else if (c == '\\') {
                escaped = true;
                size = put(size, escape());
            } else if (c < ' ') {
                break;
            } else {
                size = put(size, (char) c);
                at++;
            }
        }
        throw unsound();
    }

    private int put(int size, char c) {
        if (size == characters.length) {
            characters = Arrays.copyOf(characters, 2 * size);
        }
        characters[size] = c;
        return size + 1;
    }

    private int otherThanAscii(int size) {
        int lead = bytes[at];
        if (lead >> 4 == (byte) 0xE0 >> 4 && at + 2 < end) {
            // Three bytes, as in the scripts of the region.
            int code = (lead & 0x0F) << 12 | (bytes[at + 1] & 0x3F) << 6 | bytes[at + 2] & 0x3F;
            boolean wellFormed = (bytes[at + 1] & 0xC0) == 0x80
                    && (bytes[at + 2] & 0xC0) == 0x80
                    && code >= 0x800
                    && !Character.isSurrogate((char) code);
            if (!wellFormed) {
                throw unsound();
            }
            at += 3;
            return put(size, (char) code);
        }
        int length = Utf8.sequence(bytes, at);
        if (length == 0) {
            throw unsound();
        }
        int code = Utf8.codePoint(bytes, at, length);
        at += length;
        return Character.isBmpCodePoint(code)
                ? put(size, (char) code)
                : put(put(size, Character.highSurrogate(code)), Character.lowSurrogate(code));
    }

    private char escape() {
        int c = at + 1 < end ? bytes[at + 1] : -1;
        at += 2;
        return switch (c) {
            case '"', '\\', '/' -> (char) c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unit();
            default -> throw unsound();
        };
    }

    private char unit() {
        int unit = 0;
        for (int i = 0; i < 4; i++) {
            int digit = at < end ? Character.digit(bytes[at++], 16) : -1;
            if (digit < 0) {
                throw unsound();
            }
            unit = unit << 4 | digit;
        }
        return (char) unit;
    }

    /** The characters as a text; only an escape can make an unpaired surrogate. */
    private String text(int size, boolean escaped) {
        for (int i = 0; escaped && i < size; i++) {
            if (Character.isSurrogate(characters[i])) {
                boolean paired = Character.isHighSurrogate(characters[i])
                        && ++i < size
                        && Character.isLowSurrogate(characters[i]);
                if (!paired) {
                    throw unsound();
                }
            }
        }
        return new String(characters, 0, size);
    }

    /** The value of a text, from those that were parsed last or from its text. */
    public <V> V value(ParseCache<V> recent) {
        string();
        int from = at + 1;
        if (from + ParseCache.LONGEST >= end) {
            return recent.parse(rest());
        }
        long first = Swar.at(bytes, from);
        long second = 0;
        long third = 0;
        int length = Swar.unescaped(first);
        if (length < Long.BYTES) {
            first &= Swar.mask(length);
        } else {
            second = Swar.at(bytes, from + Long.BYTES);
            int more = Swar.unescaped(second);
            length += more;
            if (more < Long.BYTES) {
                second &= Swar.mask(more);
            } else {
                third = Swar.at(bytes, from + 2 * Long.BYTES);
                more = Swar.unescaped(third);
                length += more;
                third &= Swar.mask(more);
            }
        }
        if (bytes[from + length] != '"') {
            return recent.parse(rest());
        }
        V value = recent.find(first, second, third);
        if (value == null) {
            return recent.add(first, second, third, rest());
        }
        at = from + length + 1;
        return value;
    }

    /** A whole number of a few digits. */
    public int integer() {
        int number = 0;
        next();
        int from = at;
        while (at < end && bytes[at] >= '0' && bytes[at] <= '9') {
            number = 10 * number + bytes[at++] - '0';
        }
        int digits = at - from;
        if (digits == 0 || digits > 9 || (digits > 1 && bytes[from] == '0') || (at < end && !isBetween(bytes[at]))) {
            throw unsound();
        }
        return number;
    }

    /** Whether a byte may follow a number. */
    private static boolean isBetween(int c) {
        return c == ',' || c == '}' || c == ']' || c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    /** The text of a number as it is written; what it consists of, but not its form, is as JSON has it. */
    public String number() {
        next();
        int from = at;
        while (at < end && isOfNumber(bytes[at])) {
            at++;
        }
        if (at < end && !isBetween(bytes[at])) {
            throw unsound();
        }
        return new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
    }

    private static boolean isOfNumber(int c) {
        return (c >= '0' && c <= '9') || c == '-' || c == '.' || c == 'e' || c == 'E' || c == '+';
    }

    /** True or false. */
    public boolean flag() {
        int c = next();
        if (c == 't' && word(at) == TRUE) {
            at += 4;
            return true;
        }
        if (c == 'f' && word(at + 1) == ALSE) {
            at += 5;
            return false;
        }
        throw unsound();
    }

    private int word(int from) {
        return (int) Swar.head(bytes, from, Math.max(0, Math.min(4, end - from)));
    }

    /** Goes past null. */
    public void nul() {
        if (next() != 'n' || word(at) != ('n' | 'u' << 8 | 'l' << 16 | 'l' << 24)) {
            throw unsound();
        }
        at += 4;
    }

    /** The first byte of the value that comes next; -1 at the end. */
    public int peek() {
        return next();
    }

    /** Goes past the opening bracket of an array; false if it is empty, and then past its end. */
    public boolean firstElement() {
        open('[');
        if (next() == ']') {
            close(']', ']');
            return false;
        }
        return true;
    }

    /** Goes to the next element of an array; false if there is none, and then past its end. */
    public boolean nextElement() {
        int c = next();
        if (c == ',') {
            at++;
            return true;
        }
        close(c, ']');
        return false;
    }

    /** Whether nothing is left but white space. */
    public boolean isAtEnd() {
        return next() == -1 && at == end;
    }

    /** How many lists hold what was read of the objects that are open. */
    public int listCount() {
        return listCount;
    }

    /** An empty list that keeps its elements until it is released. */
    @SuppressWarnings("unchecked") // it is empty
    public <E> List<E> newList() {
        if (listCount == lists.size()) {
            lists.add(new ArrayList<>());
        }
        return (List<E>) lists.get(listCount++);
    }

    /** Takes back the lists that were given since there were so many. */
    public void releaseLists(int count) {
        while (listCount > count) {
            List<Object> list = lists.get(--listCount);
            if (list.size() > LARGE) {
                lists.set(listCount, new ArrayList<>());
            } else {
                list.clear();
            }
        }
    }

    /** Keeps a text, as one of so many before, with its language until the next of these are read. */
    public void put(int index, String language, String text) {
        if (index == texts.length) {
            languages = Arrays.copyOf(languages, 2 * index);
            texts = Arrays.copyOf(texts, 2 * index);
        }
        languages[index] = language;
        texts[index] = text;
    }

    /** The languages that were kept last, from the first. */
    public String[] languages() {
        return languages;
    }

    /** The texts that were kept last, from the first. */
    public String[] texts() {
        return texts;
    }
}
