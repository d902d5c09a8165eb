package org.lancangmekong.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.json.catalogue.ReferenceCatalogue;

/** The page on changes shows what is printed. */
class MergeEditionsTest {
    private static String shown(String heading) throws IOException {
        String page = Files.readString(Path.of("..", "docs", "changes.md"));
        String section = page.substring(page.indexOf(heading)).split("\n##", 2)[0];
        return Pattern.compile("```text\n(.*?)\n```", Pattern.DOTALL)
                .matcher(section)
                .results()
                .map(each -> each.group(1))
                .collect(Collectors.joining("\n\n"));
    }

    @Test
    void theExamplePrintsWhatThePageShows() throws IOException {
        assertEquals(shown("## What it prints"), MergeEditions.describe());
    }

    @Test
    void whatIsWrongWithAPatchIsAsThePageShows() throws IOException {
        LmcRecord railway =
                ReferenceCatalogue.load().find(RecordId.of("cn-la-railway")).orElseThrow();
        String problems = Stream.of("[{\"op\": \"remove\", \"path\": \"/figures/99\"}]", "{\"belonging\": 7}")
                .map(patch -> LmcJson.strict().tryPatch(railway, patch).report().toString())
                .collect(Collectors.joining("\n"));
        assertEquals(shown("### What is wrong with a patch"), problems);
    }
}
