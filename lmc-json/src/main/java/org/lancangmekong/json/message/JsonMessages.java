package org.lancangmekong.json.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lancangmekong.core.message.MessageTemplate;
import org.lancangmekong.json.internal.codec.GeoProblem;
import org.lancangmekong.json.internal.codec.ReadProblem;
import org.lancangmekong.json.internal.codec.ReportedProblem;
import org.lancangmekong.json.internal.patch.PatchProblem;
import org.lancangmekong.json.internal.table.TableProblem;
import org.lancangmekong.json.internal.text.JsonPart;
import org.lancangmekong.json.written.WrittenMessages;

/** The templates of all messages of this module, for translators. */
public final class JsonMessages {
    private JsonMessages() {}

    /**
     * The templates of what readers of JSON, patches, GeoJSON, tables and written values report. Whoever translates them also needs
     * those of {@link org.lancangmekong.core.validation.CoreMessages}, which are parts of them.
     *
     * @return the templates, each key once
     */
    public static List<MessageTemplate> all() {
        List<MessageTemplate> all = new ArrayList<>();
        Stream.<ReportedProblem[]>of(
                        ReadProblem.values(), GeoProblem.values(), TableProblem.values(), PatchProblem.values())
                .flatMap(Stream::of)
                .map(each -> new MessageTemplate(each.id(), each.template()))
                .forEach(all::add);
        for (JsonPart each : JsonPart.values()) {
            all.add(each.toTemplate());
        }
        all.addAll(WrittenMessages.all());
        Map<String, MessageTemplate> byKey = new TreeMap<>();
        all.forEach(each -> byKey.putIfAbsent(each.key(), each));
        if (byKey.size() < all.size()) {
            throw new IllegalStateException("two templates have one key");
        }
        return List.copyOf(all);
    }
}
