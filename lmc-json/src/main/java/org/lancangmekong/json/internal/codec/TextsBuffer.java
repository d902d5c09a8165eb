package org.lancangmekong.json.internal.codec;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.lancangmekong.core.shape.TextByLanguageKind;

/** The texts of one text by language while it is read. */
public final class TextsBuffer {
    /** So many are looked through faster than a set is asked. */
    private static final int FEW = 8;

    private static final int LARGE = 64;

    private String[] languages = new String[FEW];
    private String[] texts = new String[FEW];
    private int size;
    private Set<String> many = new HashSet<>();

    /** Keeps no text, and nothing that grew large. */
    void clear() {
        if (size > LARGE) {
            languages = new String[FEW];
            texts = new String[FEW];
            many = new HashSet<>();
        } else {
            Arrays.fill(languages, 0, size, null);
            Arrays.fill(texts, 0, size, null);
            many.clear();
        }
        size = 0;
    }

    int size() {
        return size;
    }

    /** Whether there is a text of a language, written in the same way. */
    boolean has(String language) {
        if (size > FEW) {
            return many.contains(language);
        }
        for (int i = 0; i < size; i++) {
            if (languages[i].equals(language)) {
                return true;
            }
        }
        return false;
    }

    public void add(String language, String text) {
        if (size == languages.length) {
            languages = Arrays.copyOf(languages, 2 * size);
            texts = Arrays.copyOf(texts, 2 * size);
        }
        languages[size] = language;
        texts[size++] = text;
        if (size > FEW) {
            many.addAll(Arrays.asList(languages).subList(many.size(), size));
        }
    }

    public <V> V as(TextByLanguageKind<V> kind) {
        return kind.fromTexts(languages, texts, size);
    }
}
