package org.lancangmekong.json.exchange;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.lancangmekong.core.value.LanguageTag;
import org.lancangmekong.core.value.LocalizedText;

/** Texts and codes of IATI, each a narrative with its language. */
final class IatiTexts {
    /** Of codes of the model, which are English words. */
    static final String CODE_LANGUAGE = "en";

    private IatiTexts() {}

    /** Takes the text of a member that is there. */
    static String take(Ledger.Entry entry, String member) {
        return entry.part(member).orElseThrow().take();
    }

    /** Whether XML can carry a text in at least one language. */
    static boolean hasWritable(Optional<Ledger.Entry> text) {
        return text.isPresent() && text.get().parts().stream().anyMatch(IatiTexts::isWritable);
    }

    private static boolean isWritable(Ledger.Entry language) {
        return XmlOut.isWritable(language.as(String.class));
    }

    /** An element with a narrative for each language; no element if XML can carry none of them. */
    static void text(String element, Optional<Ledger.Entry> text, XmlOut out) throws IOException {
        if (hasWritable(text)) {
            out.start(element);
            narratives(text.get().parts(), out);
            out.end();
        } else {
            text.ifPresent(each -> each.leaveOut(LossReason.UNWRITABLE_TEXT));
        }
    }

    /** A narrative for each language that XML can carry; the others are reported. */
    static void narratives(Collection<Ledger.Entry> languages, XmlOut out) throws IOException {
        for (Ledger.Entry each : languages) {
            if (isWritable(each)) {
                narrative(each.pointer().last(), each.take(), out);
            } else {
                each.leaveOut(LossReason.UNWRITABLE_TEXT);
            }
        }
    }

    /** Of the publisher, or of another record. */
    static void narratives(LocalizedText text, XmlOut out) throws IOException {
        for (Map.Entry<LanguageTag, String> each : text.texts().entrySet()) {
            if (XmlOut.isWritable(each.getValue())) {
                narrative(each.getKey().toString(), each.getValue(), out);
            }
        }
    }

    private static void narrative(String language, String text, XmlOut out) throws IOException {
        out.start("narrative").attribute("xml:lang", language).text(text).end();
    }

    /** An element with a code as its text. */
    static void described(String element, String code, XmlOut out) throws IOException {
        out.start(element);
        code(code, out);
        out.end();
    }

    /** A code as a narrative. */
    static void code(String code, XmlOut out) throws IOException {
        narrative(CODE_LANGUAGE, code, out);
    }
}
