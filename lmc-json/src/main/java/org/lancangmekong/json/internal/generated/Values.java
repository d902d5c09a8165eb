package org.lancangmekong.json.internal.generated;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Period;
import java.util.List;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.LanguageTag;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.value.WebAddresses;
import org.lancangmekong.core.vocabulary.Code;
import org.lancangmekong.json.internal.text.BytesOut;
import org.lancangmekong.json.internal.text.JsonName;

/** Writes members whose values are no objects with a table of members; nothing for a value that is null or an empty list. */
final class Values {
    private static final JsonName TYPE = new JsonName("type");
    private static final JsonName SCHEMA = new JsonName("schema");
    private static final JsonName VERSION = new JsonName("lmc/1");

    private Values() {}

    /** Writes which type a record's document is of. */
    static void type(JsonName type, BytesOut out) {
        out.name(TYPE);
        out.string(type);
    }

    /** Writes which version of the form a record's document has. */
    static void schema(BytesOut out) {
        out.name(SCHEMA);
        out.string(VERSION);
    }

    static void write(JsonName name, String text, BytesOut out) {
        if (text != null) {
            out.string(name, text);
        }
    }

    static void write(JsonName name, Code code, BytesOut out) {
        if (code != null) {
            out.ascii(name, code.code());
        }
    }

    static void write(JsonName name, RecordId id, BytesOut out) {
        if (id != null) {
            out.ascii(name, id.toString());
        }
    }

    static void write(JsonName name, EdtfDate date, BytesOut out) {
        if (date != null) {
            out.ascii(name, date.toString());
        }
    }

    static void write(JsonName name, LanguageTag language, BytesOut out) {
        if (language != null) {
            out.ascii(name, out.isCanonical() ? LanguageTag.KIND.canonical(language) : language.toString());
        }
    }

    static void write(JsonName name, Period period, BytesOut out) {
        if (period != null) {
            out.ascii(name, period.toString());
        }
    }

    static void write(JsonName name, URI address, BytesOut out) {
        if (address != null) {
            out.string(name, out.isCanonical() ? WebAddresses.URL.canonical(address) : address.toString());
        }
    }

    static void write(JsonName name, BigDecimal number, BytesOut out) {
        if (number != null) {
            out.name(name);
            out.decimal(number);
        }
    }

    static void write(JsonName name, Integer number, BytesOut out) {
        if (number != null) {
            out.name(name);
            out.number(number);
        }
    }

    /** Writes a flag that is true. */
    static void flag(JsonName name, boolean flag, BytesOut out) {
        if (flag) {
            out.name(name);
            out.bool(true);
        }
    }

    static void write(JsonName name, LocalizedText text, BytesOut out) {
        if (text != null) {
            out.name(name);
            LocalizedTexts.write(text, out);
        }
    }

    static void write(JsonName name, JsonValue value, BytesOut out) {
        if (value != null) {
            out.name(name);
            JsonValues.write(value, out);
        }
    }

    static void writeCodes(JsonName name, List<? extends Code> all, BytesOut out) {
        if (!all.isEmpty()) {
            out.name(name);
            out.startArray();
            for (int i = 0; i < all.size(); i++) {
                out.ascii(all.get(i).code());
            }
            out.endArray();
        }
    }

    /** Writes strings of a certain form, whose texts are what {@code toString} gives. */
    static void writeStrings(JsonName name, List<?> all, BytesOut out) {
        if (!all.isEmpty()) {
            out.name(name);
            out.startArray();
            for (int i = 0; i < all.size(); i++) {
                out.string(all.get(i).toString());
            }
            out.endArray();
        }
    }

    static void writeTexts(JsonName name, List<LocalizedText> all, BytesOut out) {
        if (!all.isEmpty()) {
            out.name(name);
            out.startArray();
            for (int i = 0; i < all.size(); i++) {
                LocalizedTexts.write(all.get(i), out);
            }
            out.endArray();
        }
    }
}
