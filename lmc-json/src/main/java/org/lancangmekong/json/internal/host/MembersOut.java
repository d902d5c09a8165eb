package org.lancangmekong.json.internal.host;

import java.util.function.UnaryOperator;
import org.lancangmekong.json.internal.text.JsonName;
import org.lancangmekong.json.internal.text.JsonOut;

/**
 * Writes what is in an object or array without its brackets, which somebody else writes: the members of an object as those
 * of the object that contains it, perhaps under other names.
 */
public final class MembersOut extends JsonOut {
    private final JsonOut out;
    private final UnaryOperator<String> rename;
    private int depth;

    /**
     * Writes to a target in which the brackets have been, or will be, written.
     *
     * @param rename the name of a member there by its own name
     */
    public MembersOut(JsonOut out, UnaryOperator<String> rename) {
        super(out.isStrict());
        this.out = out;
        this.rename = rename;
    }

    @Override
    public void startObject() {
        if (depth++ > 0) {
            out.startObject();
        }
    }

    @Override
    public void endObject() {
        if (--depth > 0) {
            out.endObject();
        }
    }

    @Override
    public void startArray() {
        if (depth++ > 0) {
            out.startArray();
        }
    }

    @Override
    public void endArray() {
        if (--depth > 0) {
            out.endArray();
        }
    }

    @Override
    public void name(JsonName name) {
        if (depth > 1) {
            out.name(name);
        } else {
            name(name.toString());
        }
    }

    @Override
    public void name(String name) {
        out.name(depth > 1 ? name : rename.apply(name));
    }

    @Override
    public void string(String text) {
        out.string(text);
    }

    @Override
    public void string(JsonName text) {
        out.string(text);
    }

    @Override
    public void number(int number) {
        out.number(number);
    }

    @Override
    public void number(String text) {
        out.number(text);
    }

    @Override
    public void bool(boolean value) {
        out.bool(value);
    }

    @Override
    public void nul() {
        out.nul();
    }
}
