package atlas;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.lancangmekong.core.model.Catalogue;

/** The page: a template, its style and script, and the data, all in one text that fetches nothing. */
final class AtlasPage {
    /** The script by subject, in the order in which each uses those before it. */
    private static final List<String> SCRIPTS = List.of(
            "elements.js",
            "data.js",
            "search.js",
            "filters.js",
            "map.js",
            "timeline.js",
            "disagreements.js",
            "record.js",
            "records.js",
            "download.js",
            "main.js");

    private AtlasPage() {}

    static String of(Catalogue catalogue) {
        String style = resource("atlas.css");
        String script =
                SCRIPTS.stream().map(AtlasPage::resource).collect(Collectors.joining("\n", "'use strict';\n", ""));
        return resource("atlas.html")
                .replace("{policy}", policy(style, script))
                .replace("{style}", style)
                .replace("{script}", script)
                .replace("{basemap}", inScriptElement(resource("basemap.json")))
                .replace("{data}", inScriptElement(AtlasData.of(catalogue).toString()));
    }

    /** Nothing may be loaded from anywhere, and only this style and this script work. */
    private static String policy(String style, String script) {
        return "default-src 'none'; img-src data:; style-src '" + hash(style) + "'; script-src '" + hash(script)
                + "'; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** JSON that cannot end the script element that it is in: in JSON, "&lt;" only occurs in strings. */
    private static String inScriptElement(String json) {
        return json.replace("<", "\\u003c");
    }

    private static String resource(String name) {
        try (InputStream in = AtlasPage.class.getResourceAsStream("/atlas/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
