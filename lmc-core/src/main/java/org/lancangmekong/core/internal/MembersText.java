package org.lancangmekong.core.internal;

import javax.annotation.Nullable;

/** The text of an object for whoever looks at it in a log or a debugger: its type, and the members that it has. */
public final class MembersText {
    private final StringBuilder text = new StringBuilder();
    private String separator = "{";

    /**
     * Begins with the type.
     *
     * @param type its name
     */
    public MembersText(String type) {
        text.append(type);
    }

    /**
     * Adds a member.
     *
     * @param name its name
     * @param value its value; null if it is absent, and then not in the text
     * @return this
     */
    public MembersText add(String name, @Nullable Object value) {
        if (value != null) {
            text.append(separator).append(name).append('=').append(value);
            separator = ", ";
        }
        return this;
    }

    @Override
    public String toString() {
        return text + "}";
    }
}
