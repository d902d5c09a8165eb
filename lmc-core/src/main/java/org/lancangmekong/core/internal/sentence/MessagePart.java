package org.lancangmekong.core.internal.sentence;

import java.util.Locale;
import org.lancangmekong.core.message.Message;
import org.lancangmekong.core.message.MessageTemplate;

/** A sentence or phrase of messages, which is translated by its key. */
public interface MessagePart {
    /** The key of the template. */
    String key();

    /** The text in English, with names in braces. */
    String template();

    /** The text with its arguments, names and values in turn. */
    default Message with(Object... namesAndValues) {
        return Message.of(key(), template(), namesAndValues);
    }

    /** What translators get. */
    default MessageTemplate toTemplate() {
        return new MessageTemplate(key(), template());
    }

    /** The key of a constant, such as {@code value.did-you-mean}. */
    static String key(String group, Enum<?> constant) {
        return group + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
