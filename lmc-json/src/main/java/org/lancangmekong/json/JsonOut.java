package org.lancangmekong.json;

/** Where codecs write the tokens of one JSON text. A failing stream gives an {@link java.io.UncheckedIOException}. */
abstract class JsonOut {
    abstract void startObject();

    abstract void endObject();

    abstract void startArray();

    abstract void endArray();

    abstract void name(JsonName name);

    abstract void name(String name);

    abstract void string(String text);

    abstract void string(JsonName text);

    abstract void number(int number);

    /** A number by its source text, which is written as it is; where the target has no text, the same number. */
    abstract void number(String text);

    abstract void bool(boolean value);

    abstract void nul();
}
