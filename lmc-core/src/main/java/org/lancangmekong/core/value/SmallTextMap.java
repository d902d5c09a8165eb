package org.lancangmekong.core.value;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * An unmodifiable map of a few languages, in their order. It takes a third of the memory of a LinkedHashMap, which
 * counts because every name has one. A lookup compares each tag in turn, so it suits only a few languages.
 */
final class SmallTextMap extends AbstractMap<LanguageTag, String> {
    /** Up to this number of languages, a linear search is faster than hashing. */
    static final int MOST = 8;

    private final LanguageTag[] languages;
    private final String[] texts;

    /** Takes ownership of the arrays, which must not change afterwards. */
    SmallTextMap(LanguageTag[] languages, String[] texts) {
        this.languages = languages;
        this.texts = texts;
    }

    @Override
    public int size() {
        return languages.length;
    }

    private int indexOf(Object language) {
        for (int i = 0; i < languages.length; i++) {
            if (languages[i].equals(language)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public boolean containsKey(Object language) {
        return indexOf(language) >= 0;
    }

    @Override
    public String get(Object language) {
        int index = indexOf(language);
        return index < 0 ? null : texts[index];
    }

    @Override
    public void forEach(BiConsumer<? super LanguageTag, ? super String> action) {
        for (int i = 0; i < languages.length; i++) {
            action.accept(languages[i], texts[i]);
        }
    }

    @Override
    public Set<Map.Entry<LanguageTag, String>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return languages.length;
            }

            @Override
            public Iterator<Map.Entry<LanguageTag, String>> iterator() {
                return new Entries();
            }
        };
    }

    private final class Entries implements Iterator<Map.Entry<LanguageTag, String>> {
        private int next;

        @Override
        public boolean hasNext() {
            return next < languages.length;
        }

        @Override
        public Map.Entry<LanguageTag, String> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            int index = next++;
            return Map.entry(languages[index], texts[index]);
        }
    }
}
