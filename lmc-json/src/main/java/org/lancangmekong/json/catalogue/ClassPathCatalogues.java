package org.lancangmekong.json.catalogue;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.lancangmekong.core.internal.Texts;
import org.lancangmekong.json.CatalogueSource;

/**
 * The catalogues and layers that jars offer. Nothing is looked for unless an application asks here.
 *
 * <p>A jar, or a directory of the class path, offers the files in {@code META-INF/lmc/catalogue} that it names in {@code
 * META-INF/lmc/catalogue.index}: a text in UTF-8 with the name of one file a line, such as {@code 20-corrections.json}; blank
 * lines and what follows a {@code #} mean nothing. Without the index they are not found, since a class loader cannot list the
 * files of a directory.
 *
 * <p>A module's files are found too, if the module is part of the application: {@code META-INF} is no package, so it is not
 * encapsulated.
 *
 * <p>This class is thread-safe.
 */
public final class ClassPathCatalogues {
    static final String INDEX = "META-INF/lmc/catalogue.index";
    static final String DIRECTORY = "META-INF/lmc/catalogue/";

    /** No list of names is as long as this. */
    private static final int LONGEST_INDEX = 1 << 20;

    private ClassPathCatalogues() {}

    /**
     * Finds what the jars and directories offer that a class loader knows.
     *
     * @param loader the class loader, such as {@code Thread.currentThread().getContextClassLoader()}
     * @return the files, ordered by their names, and files of one name by the names of their jars, so that the order of the
     *     class path makes no difference; each once, also if its jar is on the class path twice. The name of each is that of
     *     its jar or directory and what follows, such as {@code ours.jar!/META-INF/lmc/catalogue/20-corrections.json}; its
     *     whole address, where two have the same such name
     * @throws IOException if an index cannot be read, is longer than 1 MiB, or names what is not the name of a JSON file or is
     *     not there
     */
    public static List<CatalogueSource> find(ClassLoader loader) throws IOException {
        Objects.requireNonNull(loader, "loader");
        Map<String, URL> files = new TreeMap<>();
        for (URL index : Collections.list(loader.getResources(INDEX))) {
            for (String name : names(index)) {
                URL file = file(index, name, loader);
                files.put(file.toExternalForm(), file);
            }
        }
        Map<String, Integer> counts = new TreeMap<>();
        files.keySet().forEach(each -> counts.merge(brief(each), 1, Integer::sum));
        List<CatalogueSource> sources = new ArrayList<>();
        files.forEach((address, file) -> {
            boolean isAlone = counts.get(brief(address)) == 1;
            sources.add(CatalogueSource.of(isAlone ? brief(address) : address, () -> open(file)));
        });
        sources.sort(Comparator.comparing((CatalogueSource each) -> fileName(each.name()))
                .thenComparing(CatalogueSource::name));
        return Collections.unmodifiableList(sources);
    }

    /** The index, and the file that it names, are in one jar; other jars can have files of the same name. */
    private static URL file(URL index, String name, ClassLoader loader) throws IOException {
        String address = index.toExternalForm();
        String wanted = address.substring(0, address.length() - INDEX.length()) + DIRECTORY + name;
        for (URL each : Collections.list(loader.getResources(DIRECTORY + name))) {
            if (each.toExternalForm().equals(wanted)) {
                return each;
            }
        }
        throw new FileNotFoundException(brief(address) + " names " + Texts.quote(name)
                + ", but there is no such file in " + DIRECTORY + " beside it");
    }

    private static List<String> names(URL index) throws IOException {
        byte[] bytes;
        try (InputStream in = open(index)) {
            bytes = in.readNBytes(LONGEST_INDEX + 1);
        }
        String origin = brief(index.toExternalForm());
        if (bytes.length > LONGEST_INDEX) {
            throw new IOException(origin + " is longer than " + LONGEST_INDEX + " bytes");
        }
        List<String> names = new ArrayList<>();
        for (String line : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
            int comment = line.indexOf('#');
            String name = (comment < 0 ? line : line.substring(0, comment)).strip();
            if (!name.isEmpty() && !name.matches("[A-Za-z0-9][A-Za-z0-9._-]*\\.json")) {
                throw new IOException(origin + " names " + Texts.quote(name)
                        + ", but expected is the name of a JSON file of ASCII letters, digits, dots, hyphens and underscores,"
                        + " such as \"20-corrections.json\"");
            }
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        return names;
    }

    /** Without the cache of the JDK, which would keep the jar open after the class loader was closed. */
    private static InputStream open(URL url) throws IOException {
        URLConnection connection = url.openConnection();
        connection.setUseCaches(false);
        return connection.getInputStream();
    }

    private static String fileName(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** From the name of the jar or directory on. */
    private static String brief(String address) {
        int inside = address.lastIndexOf("META-INF/");
        String root = address.substring(0, inside).replaceFirst("(!/|/)$", "");
        return fileName(root) + address.substring(root.length());
    }
}
