package atlas;

import java.util.List;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.json.LmcJson;

/** Catalogues for tests. */
final class Catalogues {
    /** A name that breaks out of a script element and an attribute, where a page is not careful. */
    static final String HOSTILE = "</script><img src=x onerror=alert(1)>\"'<!--{style}";

    private Catalogues() {}

    static Catalogue hostile() {
        String name = HOSTILE.replace("\"", "\\\"");
        return of("""
                {"type": "project", "schema": "lmc/1", "id": "evil", "kind": "road", "name": {"en": "%s"}, "summary": {"en": "%s"},
                 "evidence": [{"source": "bad-source", "quote": {"en": "%s"}, "note": "%s"}],
                 "places": [{"name": {"en": "%s"}, "lon": "102.6", "lat": "17.97", "precision": "exact"}]}
                """.replace("%s", name), """
                {"type": "source", "schema": "lmc/1", "id": "bad-source", "name": {"en": "%s"}, "publisher": "%s"}
                """.replace("%s", name));
    }

    static Catalogue of(String... records) {
        return Catalogue.of(List.of(records).stream()
                .map(each -> LmcJson.lenient().read(each, LmcRecord.class))
                .toList());
    }
}
