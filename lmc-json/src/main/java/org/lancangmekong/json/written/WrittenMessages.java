package org.lancangmekong.json.written;

import java.util.Arrays;
import java.util.List;
import org.lancangmekong.core.message.MessageTemplate;

/** The templates of what interpretations say, for translators. */
public final class WrittenMessages {
    private WrittenMessages() {}

    /**
     * The templates of problems and assumptions.
     *
     * @return the templates
     */
    public static List<MessageTemplate> all() {
        return Arrays.stream(WrittenPart.values()).map(WrittenPart::toTemplate).toList();
    }
}
