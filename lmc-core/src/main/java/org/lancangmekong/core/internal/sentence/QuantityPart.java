package org.lancangmekong.core.internal.sentence;

import java.util.Locale;
import org.lancangmekong.core.message.Message;

/** The parts of a quantity in a sentence. */
public enum QuantityPart {
    QUANTITY("{>number} {>unit}"),
    ABOUT("about {>quantity}"),
    APPROXIMATELY("{>quantity}, approximately"),
    NUMBER("{number}"),
    ANY_NUMBER("any number of"),
    AT_LEAST("at least {number}"),
    AT_MOST("at most {number}"),
    MORE_THAN("more than {number}"),
    LESS_THAN("less than {number}"),
    RANGE("{least} to {most}"),
    RANGE_FROM("more than {least} to {most}"),
    RANGE_BELOW("{least} to less than {most}"),
    RANGE_BETWEEN("more than {least} to less than {most}"),
    UNIT("{unit}");

    private final String key = "quantity." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final String template;

    QuantityPart(String template) {
        this.template = template;
    }

    /** The key of the template. */
    public String key() {
        return key;
    }

    /** The phrase in English, with names in braces. */
    public String template() {
        return template;
    }

    /** The phrase with its arguments, names and values in turn. */
    public Message with(Object... namesAndValues) {
        return Message.of(key, template, namesAndValues);
    }
}
