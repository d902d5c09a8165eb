package org.lancangmekong.json.internal.codec;

import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.json.internal.text.BytesOut;
import org.lancangmekong.json.internal.text.JsonText;
import org.lancangmekong.json.internal.text.LenientOnlyException;

/** The writing of one whole document, which a reader with the same options reads again. */
public final class DocumentWriter {
    private DocumentWriter() {}

    /**
     * Writes a document to memory.
     *
     * @return false if a reader with these options would refuse it; what has been written is then of no use
     */
    public static boolean write(Object value, BytesOut out, ReadOptions options) {
        try {
            Codecs.write(value, out);
        } catch (LenientOnlyException e) {
            return false;
        }
        return out.size() <= options.maxBytes() && out.deepest() <= options.maxDepth();
    }

    /** Everything that a reader with these options would refuse in a document of this value, without lines and columns. */
    public static ValidationReport refusal(Object value, boolean readable, ReadOptions options) {
        byte[] document;
        try (BytesOut out = BytesOut.inMemory(readable, false)) {
            Codecs.write(value, out);
            document = out.toBytes();
        }
        Codec<?> codec = value instanceof LmcRecord ? AnyRecordCodec.INSTANCE : Codecs.ofValue(value);
        // A copy has no lines: the document is not there for anyone to look at.
        return DocumentReader.read(
                        JsonText.ofCopy(document),
                        options.withoutValidator(),
                        codec,
                        value.getClass().getSimpleName())
                .report();
    }
}
