package org.lancangmekong.core.internal.sentence;

/** The parts of a quantity in a sentence. */
public enum QuantityPart implements MessagePart {
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

    private final String key = MessagePart.key("quantity", this);
    private final String template;

    QuantityPart(String template) {
        this.template = template;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String template() {
        return template;
    }
}
